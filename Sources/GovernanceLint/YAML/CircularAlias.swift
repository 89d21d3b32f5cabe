import GovernanceFindings
import YAMLSyntax

/// An alias inside the node that it stands for.
struct CircularAlias: YAMLRule {
  static let identity = RuleIdentity("Y125", "circular-alias", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "YAML allows circles; a document of kanri is a tree", ja: "YAMLでは循環も書けますが、kanriの文書では使えません"))
  static let title = Bilingual(en: "Alias inside itself", ja: "自分を含む参照")
  static let rationale = Bilingual(en: "Whoever follows it never gets to an end.", ja: "たどっても終わりがありません。")
  static let remedy = Bilingual(
    en: "Write the value itself instead of the alias.", ja: "参照（*）を使わず、値をそのまま書いてください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    flow: &steps
      - 申請する
      - *steps
    """)
  static let good = bad.replacing("*steps", with: "審査する")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .circularAlias(let name) = problem else { return nil }
    return Message(
      en: "'*\(name.shortened)' stands inside '&\(name.shortened)'",
      ja: "「*\(name.shortened)」が、それ自身の指す「&\(name.shortened)」の中にあります")
  }
}
