import GovernanceDocuments
import GovernanceFindings

/// The same field under two of its names, such as `name` and `名称`.
struct FieldGivenTwice: ShapeRule {
  static let identity = RuleIdentity("S103", "field-given-twice", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of the documents is kanri's", ja: "文書の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Field under two names", ja: "二つの名前で書かれた項目")
  static let rationale = Bilingual(en: "Nobody can tell which value holds.", ja: "どちらの値が正しいか分かりません。")
  static let remedy = Bilingual(en: "Delete one of the two lines.", ja: "どちらか一方の行を消してください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    名称: 飲食店営業の許可
    """)
  static let good = bad.replacing("名称: 飲食店営業の許可\n", with: "")

  static func message(for problem: DecodingProblem.Kind) -> Message? {
    guard case .sameField(let key, let other) = problem else { return nil }
    return Message(
      en: "'\(key.shortened)' means the same as '\(other.shortened)', which is here already",
      ja: "「\(key.shortened)」は「\(other.shortened)」と同じ項目で、二度書かれています")
  }

  static func help(for problem: DecodingProblem.Kind) -> Bilingual? {
    guard case .sameField(let key, let other) = problem else { return nil }
    return Bilingual(
      en: "Keep either '\(other.shortened)' or '\(key.shortened)'.",
      ja: "「\(other.shortened)」か「\(key.shortened)」の、どちらか一方だけを残してください。")
  }
}
