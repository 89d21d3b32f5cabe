import GovernanceDocuments
import GovernanceFindings

/// A document of a known kind that does not say in which version of the format it is written.
struct MissingAPIVersion: ShapeRule {
  static let identity = RuleIdentity("S120", "missing-api-version", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Missing apiVersion", ja: "apiVersionのない文書")
  static let rationale = Bilingual(en: "It says by which format the document is read.", ja: "どの書式で読むかを表す行です。")
  static let remedy = Bilingual(
    en: "Write 'apiVersion: kanri/v1' as the first line of the document.",
    ja: "文書の1行目に「apiVersion: kanri/v1」と書いてください。")
  static let bad = Example(
    """
    kind: ServiceCanvas
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
    guard problem == .missingAPIVersion else { return nil }
    return Message(en: "the document has no 'apiVersion'", ja: "この文書に「apiVersion」がありません")
  }
}
