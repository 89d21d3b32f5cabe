import GovernanceFindings
import YAMLSyntax

/// A quote that is opened and never closed.
struct UnclosedQuote: YAMLRule {
  static let identity = RuleIdentity("Y104", "unclosed-quote", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 7.3 Flow Scalar Styles")
  static let title = Bilingual(en: "Quote that is not closed", ja: "閉じていない引用符")
  static let rationale = Bilingual(
    en: "Everything behind it is read as one text.", ja: "ここから先がすべて一つの値として読まれます。")
  static let remedy = Bilingual(en: "Close the quote at the end of the value.", ja: "値の終わりで引用符を閉じてください。")
  static let fixable = true
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpose: "開業する人が、迷わず申請できるようにする
    """)
  static let good = bad.replacing("する\n", with: "する\"\n")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .unclosedQuote(let mark) = problem else { return nil }
    return Message(en: "the quote \(mark) is never closed", ja: "引用符（\(mark)）が閉じられていません")
  }

  static func help(for problem: YAMLProblem.Kind) -> Bilingual? {
    guard case .unclosedQuote(let mark) = problem else { return nil }
    return Bilingual(
      en: "Write \(mark) at the end of the value, or take the first one away.",
      ja: "値の終わりに \(mark) を書くか、初めの \(mark) を消してください。")
  }
}
