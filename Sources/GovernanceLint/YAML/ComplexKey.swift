import GovernanceFindings
import YAMLSyntax

/// A key that is a list or holds keys itself.
struct ComplexKey: YAMLRule {
  static let identity = RuleIdentity("Y122", "complex-key", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "YAML allows such keys; the documents of kanri have none", ja: "YAMLでは使えますが、kanriの文書では使いません"))
  static let title = Bilingual(en: "Key that is no text", ja: "文字ではないキー")
  static let rationale = Bilingual(
    en: "A key is the name of an item, so it is a text.", ja: "キーは項目の名前なので、文字で書きます。")
  static let remedy = Bilingual(
    en: "Write a text as the key; put a value that starts with { or [ in quotes.",
    ja: "キーを文字で書いてください。{ や [ で始まる文字のつもりなら、全体を引用符（\"）で囲んでください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    [purpose]: 迷わず申請できるようにする
    """)
  static let good = bad.replacing("[purpose]", with: "purpose")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard problem == .complexKey else { return nil }
    return Message(
      en: "this key is a list or a group of keys", ja: "キーの位置に、一覧やキーと値の組があります")
  }
}
