import GovernanceFindings
import YAMLSyntax

/// Values nested deeper than the limit.
struct NestedTooDeeply: YAMLRule {
  static let identity = RuleIdentity("Y152", "nested-too-deeply", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "YAML sets no limit; without one a small file can fill the memory",
      ja: "YAMLに上限の定めはありませんが、上限がないと、小さなファイルでもメモリを使い切ることがあります"))
  static let title = Bilingual(en: "Nesting over the limit", ja: "深すぎる入れ子")
  static let rationale = Bilingual(en: "What stands deeper was not checked.", ja: "これより深い所は点検されていません。")
  static let remedy = Bilingual(
    en: "Nest less deeply, or raise 'limits' in .kanri.yaml.",
    ja: "入れ子を浅くするか、.kanri.yaml の limits で上限を上げてください。")
  static let bad = Example(files: [
    "example.yaml": """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    users:
      - name: 飲食店の開業者
        evidence: [{method: interview}]
    """,
    ".kanri.yaml": """
    limits:
      depth: 3
    """,
  ])
  static let good = bad.replacing("depth: 3", with: "depth: 30")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .tooDeep(let limit) = problem else { return nil }
    return Message(
      en: "values are nested more than \(limit.grouped) levels deep", ja: "入れ子が上限の\(limit.grouped)段を超えています")
  }
}
