import GovernanceFindings

/// Documents build on each other in a circle.
struct CircularReference: RuleDescription {
  static let identity = RuleIdentity("X105", "reference-circular", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the references between documents are kanri's", ja: "文書どうしの参照はkanriが定めたものです"))
  static let title = Bilingual(en: "Circular reference", ja: "循環する参照")
  static let rationale = Bilingual(
    en: "Nothing can come before itself.", ja: "自分自身より前に来るものはありません。")
  static let remedy = Bilingual(
    en: "Take one of the references out.",
    ja: "どれかの参照を外してください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    supersedes: canvas-1
    """)
  static let good = bad.replacing("supersedes: canvas-1", with: "purpose: 早く終える")
}

extension Message {
  static func circular(_ way: [String]) -> Message {
    Message(
      en: "this leads back to where it came from: \(way.joined(separator: " → "))",
      ja: "参照が元に戻っています（\(way.joined(separator: " → "))）")
  }
}
