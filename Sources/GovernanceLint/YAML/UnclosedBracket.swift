import GovernanceFindings
import YAMLSyntax

/// A bracket or brace that is opened and never closed.
struct UnclosedBracket: YAMLRule {
  static let identity = RuleIdentity("Y105", "unclosed-bracket", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 7.4 Flow Collection Styles")
  static let title = Bilingual(en: "Bracket that is not closed", ja: "閉じていないかっこ")
  static let rationale = Bilingual(
    en: "Nobody can tell where the list or the group of keys ends.", ja: "どこまでがかっこの中かが決まりません。")
  static let remedy = Bilingual(en: "Close the bracket behind the last value.", ja: "最後の値の後でかっこを閉じてください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    flow: [申請する, 審査する
    """)
  static let good = bad.replacing("審査する", with: "審査する]")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .unclosedBracket(let mark) = problem else { return nil }
    return Message(en: "the bracket \(mark) is never closed", ja: "かっこ（\(mark)）が閉じられていません")
  }

  static func help(for problem: YAMLProblem.Kind) -> Bilingual? {
    guard case .unclosedBracket(let mark) = problem else { return nil }
    let closing = mark == "{" ? "}" : "]"
    return Bilingual(
      en: "Write \(closing) behind the last value.", ja: "最後の値の後に \(closing) を書いてください。")
  }
}
