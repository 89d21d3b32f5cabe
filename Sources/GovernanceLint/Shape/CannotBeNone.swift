import GovernanceDocuments
import GovernanceFindings

/// `なし` or `none` where something must be stated.
struct CannotBeNone: ShapeRule {
  static let identity = RuleIdentity("S116", "cannot-be-none", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "None where there must be something", ja: "「なし」と書けない項目")
  static let rationale = Bilingual(
    en: "Here there always is something, though it may not be known yet.", ja: "必ず何かがある項目なので、「なし」は答えになりません。")
  static let remedy = Bilingual(
    en: "Write the value; delete the line if it is not known yet.", ja: "値を書いてください。まだ分からなければ、行を消してください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    created:
      date: なし
    """)
  static let good = bad.replacing("なし", with: "2026-05-11")

  static func message(for problem: DecodingProblem.Kind) -> Message? {
    guard case .cannotBeNothing(let key) = problem else { return nil }
    return Message(
      en: "'\(key.shortened)' cannot be none", ja: "「\(key.shortened)」に「なし」とは書けません")
  }
}
