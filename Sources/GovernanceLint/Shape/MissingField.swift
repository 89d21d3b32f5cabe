import GovernanceDocuments
import GovernanceFindings

/// Required keys that are not there; all of one record at once.
struct MissingField: ShapeRule {
  static let identity = RuleIdentity("S101", "missing-field", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Missing key", ja: "足りないキー")
  static let rationale = Bilingual(
    en: "Other checks rest on what is required.", ja: "必ず書く項目で、ほかの点検のもとになります。")
  static let remedy = Bilingual(
    en: "Add the keys; 'kanri schema' lists what is required.",
    ja: "足りないキーを書き足してください（必須のキーは kanri schema で確認できます）。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    """)
  static let good = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """)
  static let moreBad = [
    Example(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      issues:
        - id: K1
      """)
  ]
  static let moreGood = [
    Example(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      issues:
        - id: K1
          text: 書類の用意に時間がかかる
      """)
  ]

  static func message(for problem: DecodingProblem.Kind) -> Message? {
    guard case .missing(let names) = problem else { return nil }
    let verb = names.count == 1 ? "is" : "are"
    return Message(
      en: "\(joined(names.map { "'\($0.en)'" }, ", ", " and ")) \(verb) missing",
      ja: "\(names.map { "「\($0.ja)」" }.joined())がありません")
  }

  static func help(for problem: DecodingProblem.Kind) -> Bilingual? {
    guard case .missing(let names) = problem else { return nil }
    return Bilingual(
      en:
        "Add \(joined(names.map { "'\($0.en):'" }, ", ", " and "))\(names.count == 1 ? "" : ", each") with its value.",
      ja:
        "\(names.map { "「\($0.ja): 値」" }.joined())を書き足してください（英語のキーは\(names.map(\.en).joined(separator: "、"))）。"
    )
  }

  private static func joined(_ names: [String], _ comma: String, _ last: String) -> String {
    guard let final = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: comma) + last + final
  }
}
