import GovernanceFindings
import YAMLSyntax

/// A text that is neither key nor value: behind a closed quote, or without its colon.
struct StrayText: YAMLRule {
  static let identity = RuleIdentity("Y112", "stray-text", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 7.5 Flow Nodes")
  static let title = Bilingual(en: "Text in no place", ja: "キーでも値でもない文字")
  static let rationale = Bilingual(
    en: "A text belongs to a key, to a value or to a list.", ja: "文字は、キーか値か一覧のどれかに属します。")
  static let remedy = Bilingual(
    en: "Write a colon and a space behind a key, or put the whole value in quotes.",
    ja: "キーなら後にコロンと空白を書き、値の一部なら値の全体を引用符（\"）で囲んでください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpose: "迷わず"申請できるようにする
    """)
  static let good = bad.replacing("\"迷わず\"申請できるようにする", with: "'\"迷わず\"申請できるようにする'")
  static let moreBad = [
    Example(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      目的
      """)
  ]
  static let moreGood = [
    Example(
      """
      apiVersion: kanri/v1
      kind: ServiceCanvas
      id: canvas-1
      name: 営業許可の申請
      phase: planning/hypothesis
      目的: 迷わず申請できるようにする
      """)
  ]

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .strayText(let text) = problem else { return nil }
    if isMark(text) {
      return Message(en: "'\(text)' belongs to nothing", ja: "余分な「\(text)」があります")
    }
    return Message(
      en: "'\(text.shortened)' is part of no key and no value",
      ja: "「\(text.shortened)」がキーにも値にもなっていません")
  }

  static func help(for problem: YAMLProblem.Kind) -> Bilingual? {
    guard case .strayText(let text) = problem, isMark(text) else { return nil }
    return Bilingual(
      en: "Delete '\(text)'; if it is part of a text, put the whole text in quotes.",
      ja: "「\(text)」を消してください。文の一部なら、文の全体を引用符（\"）で囲んでください。")
  }

  /// A bracket or comma that has no partner.
  private static func isMark(_ text: String) -> Bool { ["]", "}", "[", "{", ","].contains(text) }
}
