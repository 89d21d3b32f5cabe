import GovernanceDocuments
import GovernanceFindings

/// One value where a list belongs.
struct NotAList: ShapeRule {
  static let identity = RuleIdentity("S105", "not-a-list", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "No list", ja: "一覧になっていない値")
  static let rationale = Bilingual(
    en: "The key takes a list, even of one entry.", ja: "このキーには、一つだけでも一覧の形で書きます。")
  static let remedy = Bilingual(
    en: "Begin each entry with '- ' on a line of its own.", ja: "一つずつ行を分け、「- 」で始めてください。")
  static let fixable = true
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    flow: 申請する
    """)
  static let good = bad.replacing("申請する", with: "[申請する]")
  static let moreBad = [
    Example(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      flow: 案内を受け取り, 申請する
      """),
    Example(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      users:
        name: 飲食店の開業者
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
      users:
        - name: 飲食店の開業者
      """)
  ]

  static func message(for problem: DecodingProblem.Kind) -> Message? {
    guard case .notAList(let key, let found, _) = problem else { return nil }
    if case .text(let text) = found {
      return Message(
        en: "'\(key.shortened)' has '\(text.shortened)', which is no list",
        ja: "「\(key.shortened)」の「\(text.shortened)」が一覧になっていません")
    }
    return Message(en: "'\(key.shortened)' is no list", ja: "「\(key.shortened)」の中身が一覧になっていません")
  }

  static func help(for problem: DecodingProblem.Kind) -> Bilingual? {
    if let replacement = replacement(for: problem), replacement.count <= 60 {
      return Bilingual(en: "Write '\(replacement)'.", ja: "「\(replacement)」と書いてください。")
    }
    guard case .notAList(_, .mapping, _) = problem else { return nil }
    return Bilingual(
      en: "Write '- ' before the first key, and indent the others by two spaces.",
      ja: "最初のキーの前に「- 」を書き、ほかのキーは半角の空白2つで字下げしてください。")
  }

  static func replacement(for problem: DecodingProblem.Kind) -> String? {
    guard case .notAList(_, .text(let text), ofRecords: false) = problem, !text.contains(where: \.isNewline)
    else { return nil }
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "・、。（）「」ー".unicodeScalars.contains(scalar)
    }
    guard !isPlain else { return "[\(text)]" }
    let escaped = text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return "[\"\(escaped)\"]"
  }
}
