import GovernanceDocuments
import GovernanceFindings

/// A value that is none of those that its key takes.
struct UnknownValue: ShapeRule {
  static let identity = RuleIdentity("S111", "unknown-value", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Unknown value", ja: "使えない値")
  static let rationale = Bilingual(
    en: "The key takes one of a list of values.", ja: "このキーには、決められた値のどれかを書きます。")
  static let remedy = Bilingual(
    en: "Write one of the values that 'kanri schema' lists.", ja: "使える値のどれかに直してください（kanri schema で確認できます）。")
  static let fixable = true
  static let bad = Example(
    """
    apiVersion: kanri/v1
    種別: サービスキャンバス
    識別子: canvas-1
    名称: 営業許可の申請
    工程: サービス提案
    """)
  static let good = bad.replacing("サービス提案", with: "サービス立案")
  static let moreBad = [
    bad.replacing("サービス提案", with: "運営"),
    Example(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      stakeholders:
        - name: 板橋区
          kind: 自治会
      """),
  ]
  static let moreGood = [
    Example(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      stakeholders:
        - name: 板橋区
          kind: 区市町村
      """)
  ]

  static func message(for problem: DecodingProblem.Kind) -> Message? {
    guard case .unknownChoice(let key, let text, let meant, _) = problem else { return nil }
    guard let meant else {
      return Message(
        en: "'\(key.shortened)' cannot be '\(text.shortened)'",
        ja: "「\(key.shortened)」に「\(text.shortened)」という値はありません")
    }
    return Message(
      en: "'\(key.shortened)' cannot be '\(text.shortened)'; '\(meant)' was probably meant",
      ja: "「\(key.shortened)」に「\(text.shortened)」という値はありません。「\(meant)」ではありませんか")
  }

  static func help(for problem: DecodingProblem.Kind) -> Bilingual? {
    guard case .unknownChoice(_, _, let meant, let known) = problem else { return nil }
    let correction =
      meant.map { Bilingual(en: "Write '\($0)'.", ja: "「\($0)」と書いてください。") } ?? Bilingual(en: "", ja: "")
    guard known.count <= 12 else { return meant == nil ? nil : correction }
    return correction.followed(by: .values(known))
  }

  static func replacement(for problem: DecodingProblem.Kind) -> String? {
    guard case .unknownChoice(_, _, let meant, _) = problem else { return nil }
    return meant
  }
}

extension Bilingual {
  /// A closed list, each in the language of the reader.
  static func values(_ known: [Bilingual]) -> Bilingual {
    Bilingual(
      en: "The values are: \(known.map(\.en).joined(separator: ", ")).",
      ja: "使える値は、\(known.map(\.ja).joined(separator: "、"))です。")
  }
}
