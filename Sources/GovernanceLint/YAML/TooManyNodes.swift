import GovernanceFindings
import YAMLSyntax

/// More values than the limit, once every alias is replaced by what it stands for.
struct TooManyNodes: YAMLRule {
  static let identity = RuleIdentity("Y153", "too-many-nodes", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "YAML sets no limit; without one a small file can fill the memory",
      ja: "YAMLに上限の定めはありませんが、上限がないと、小さなファイルでもメモリを使い切ることがあります"))
  static let title = Bilingual(en: "More values than the limit", ja: "多すぎる値")
  static let rationale = Bilingual(en: "What follows was not checked.", ja: "これより後は点検されていません。")
  static let remedy = Bilingual(
    en: "Split the file, write aliases out, or raise 'limits' in .kanri.yaml.",
    ja: "ファイルを分けるか、* による参照の重なりを減らすか、.kanri.yaml の limits で上限を上げてください。")
  static let bad = Example(files: [
    "example.yaml": """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    flow: [案内を受け取る, 申請する, 審査する, 結果を知る]
    """,
    ".kanri.yaml": """
    limits:
      nodes: 12
    """,
  ])
  static let good = bad.replacing("nodes: 12", with: "nodes: 1000")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .tooManyNodes(let limit) = problem else { return nil }
    return Message(
      en: "there are more than \(limit.grouped) values, aliases written out",
      ja: "参照先を含めた値の数が、上限の\(limit.grouped)を超えています")
  }
}
