import GovernanceFindings
import YAMLSyntax

/// An alias to an anchor that the document does not have.
struct UndefinedAlias: YAMLRule {
  static let identity = RuleIdentity("Y124", "undefined-alias", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 7.1 Alias Nodes")
  static let title = Bilingual(en: "Alias to nothing", ja: "参照先のない参照")
  static let rationale = Bilingual(
    en: "A value that begins with '*' stands for one that is marked with '&' earlier in the same document.",
    ja: "* で始まる値は、同じ文書の前の方で & を付けた値の代わりになります。")
  static let remedy = Bilingual(
    en: "Write the value itself; if the '*' is part of a text, put the text in quotes.",
    ja: "値をそのまま書いてください。文字としての * なら、全体を引用符（\"）で囲んでください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpose: *goal
    """)
  static let good = bad.replacing("*goal", with: "迷わず申請できるようにする")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .undefinedAlias(let name) = problem else { return nil }
    return Message(
      en: "there is no '&\(name.shortened)' for '*\(name.shortened)' in this document",
      ja: "「*\(name.shortened)」が指す「&\(name.shortened)」が、この文書の前の方にありません")
  }
}
