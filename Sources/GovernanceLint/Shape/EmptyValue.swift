import GovernanceDocuments
import GovernanceFindings

/// A key with nothing behind it.
struct EmptyValue: ShapeRule {
  static let identity = RuleIdentity("S114", "empty-value", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Key without a value", ja: "値のないキー")
  static let rationale = Bilingual(
    en: "An empty value says neither 'none' nor 'not known yet'.", ja: "空欄では「なし」なのか「未記入」なのか分かりません。")
  static let remedy = Bilingual(
    en: "Write the value; delete the line if it is not known yet.", ja: "値を書いてください。まだ分からなければ、行を消してください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpose:
    """)
  static let good = bad.replacing("purpose:", with: "purpose: 迷わず申請できるようにする")

  static func message(for problem: DecodingProblem.Kind) -> Message? {
    guard case .emptyValue(let key) = problem else { return nil }
    return Message(en: "'\(key.shortened)' has no value", ja: "「\(key.shortened)」に値がありません")
  }
}
