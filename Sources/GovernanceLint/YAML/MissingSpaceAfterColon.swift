import GovernanceFindings
import YAMLSyntax

/// A key whose colon is followed by its value without a space.
struct MissingSpaceAfterColon: YAMLRule {
  static let identity = RuleIdentity("Y103", "missing-space-after-colon", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 7.3.3 Plain Style")
  static let title = Bilingual(en: "No space after a colon", ja: "空白のないコロン")
  static let rationale = Bilingual(
    en: "Without it the line is one long text, not a key and its value.", ja: "空白がないと、キーと値に分かれません。")
  static let remedy = Bilingual(
    en: "Write a colon, a space and then the value.", ja: "コロン、半角の空白、値の順に書いてください。")
  static let fixable = true
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpose:開業する人が、迷わず申請できるようにする
    """)
  static let good = bad.replacing("purpose:", with: "purpose: ")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .missingSpaceAfterColon(let key) = problem else { return nil }
    return Message(
      en: "the colon behind '\(key.shortened)' needs a space behind it",
      ja: "「\(key.shortened)」のコロン（:）の後に半角の空白が必要です")
  }

  static func help(for problem: YAMLProblem.Kind) -> Bilingual? {
    guard case .missingSpaceAfterColon(let key) = problem else { return nil }
    return Bilingual(
      en: "Write '\(key.shortened): ' and then the value.",
      ja: "「\(key.shortened): 値」のように、コロンと値の間を1文字あけてください。")
  }
}
