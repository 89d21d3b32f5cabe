import GovernanceDocuments
import GovernanceFindings

/// A text of nothing but spaces.
struct EmptyText: ShapeRule {
  static let identity = RuleIdentity("S115", "empty-text", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Empty text", ja: "空白だけの値")
  static let rationale = Bilingual(en: "Spaces say nothing.", ja: "空白だけでは、何も書かれていないのと同じです。")
  static let remedy = Bilingual(
    en: "Write the value; delete the line if it is not known yet.", ja: "値を書いてください。まだ分からなければ、行を消してください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpose: ""
    """)
  static let good = bad.replacing("\"\"", with: "迷わず申請できるようにする")
  static let moreBad = [bad.replacing("\"\"", with: "\"　\"")]

  static func message(for problem: DecodingProblem.Kind) -> Message? {
    guard case .emptyText(let key) = problem else { return nil }
    return Message(
      en: "the text of '\(key.shortened)' is empty", ja: "「\(key.shortened)」の値に文字がありません")
  }
}
