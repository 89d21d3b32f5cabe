import GovernanceFindings
import YAMLSyntax

/// A text inside braces that a comma split in two.
struct FlowSplitByComma: YAMLRule {
  static let identity = RuleIdentity("Y132", "flow-split-by-comma", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 7.4.2 Flow Mappings")
  static let title = Bilingual(en: "Text split by a comma", ja: "コンマで切れた文")
  static let rationale = Bilingual(
    en: "Inside { } a comma begins the next key.", ja: "{ } の中では、コンマの後は次のキーとして読まれます。")
  static let remedy = Bilingual(en: "Put the whole text in quotes.", ja: "文の全体を引用符（\"）で囲んでください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    users:
      - {id: U1, name: 飲食店の開業者, 初めての人}
    """)
  static let good = bad.replacing("飲食店の開業者, 初めての人", with: "\"飲食店の開業者, 初めての人\"")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .flowSplitByComma(let text) = problem else { return nil }
    return Message(
      en: "the comma before '\(text.shortened)' ends the text",
      ja: "「\(text.shortened)」の前のコンマで、文が切れています")
  }
}
