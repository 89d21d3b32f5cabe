import GovernanceDocuments
import GovernanceFindings

/// A placeholder where an answer belongs: `未定`, `TBD`, `○○課`.
struct PlaceholderLeft: ShapeRule {
  static let identity = RuleIdentity("S131", "placeholder-left", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Placeholder left in", ja: "仮の語が残った値")
  static let rationale = Bilingual(
    en: "It looks like an answer, and is counted as not stated.", ja: "答えのように見えますが、未記入として扱います。")
  static let remedy = Bilingual(
    en: "Write the value; delete the line if it is not known yet.", ja: "値を書いてください。まだ決まらなければ、行を消してください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpose: 未定
    """)
  static let good = bad.replacing("未定", with: "迷わず申請できるようにする")
  static let moreBad = [
    Example(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      created:
        author: ○○課
      """)
  ]

  static func message(for problem: DecodingProblem.Kind) -> Message? {
    guard case .placeholder(let key, let text) = problem else { return nil }
    return Message(
      en: "'\(key.shortened)' still is '\(text.shortened)'", ja: "「\(key.shortened)」が「\(text.shortened)」のままです"
    )
  }
}
