import GovernanceDocuments
import GovernanceFindings

/// A document of kanri's that does not say what kind it is.
struct MissingKind: ShapeRule {
  static let identity = RuleIdentity("S122", "missing-kind", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Missing kind", ja: "種別のない文書")
  static let rationale = Bilingual(
    en: "Without it nothing in the document can be checked.", ja: "種別が分からないと、内容を点検できません。")
  static let remedy = Bilingual(
    en: "Write a line such as 'kind: ServiceCanvas' below 'apiVersion'.",
    ja: "「apiVersion」の次の行に「種別: サービスキャンバス」のように書いてください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """)
  static let good = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """)

  static func message(for problem: DecodingProblem.Kind) -> Message? {
    guard problem == .missingKind else { return nil }
    return Message(en: "the document has no 'kind'", ja: "この文書に「種別」（kind）がありません")
  }

  static func help(for problem: DecodingProblem.Kind) -> Bilingual? {
    guard problem == .missingKind else { return nil }
    return remedy.followed(by: .knownKinds)
  }
}
