import GovernanceFindings
import YAMLSyntax

/// `<<`, by which YAML 1.1 drew in other keys.
struct MergeKey: YAMLRule {
  static let identity = RuleIdentity("Y123", "merge-key", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 10.3 Core Schema")
  static let title = Bilingual(en: "Merge key", ja: "取込みの記号")
  static let rationale = Bilingual(
    en: "YAML 1.2 has no such key, and tools read it differently.", ja: "YAML 1.2にはない書き方で、ソフトによって読み方が変わります。")
  static let remedy = Bilingual(
    en: "Write the keys out instead of '<<'.", ja: "「<<」を使わず、取り込みたい項目をそのまま書いてください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    users:
      - &first
        name: 飲食店の開業者
        needs: [早く開業したい]
      - <<: *first
        name: 美容所の開業者
    """)
  static let good = bad.replacing("<<: *first", with: "needs: [早く開業したい]")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard problem == .mergeKey else { return nil }
    return Message(en: "'<<' cannot draw in other keys", ja: "「<<」による取込みはできません")
  }
}
