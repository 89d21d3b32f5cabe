import GovernanceFindings
import YAMLSyntax

/// A colon and a space inside an unquoted text, so that it reads as two keys on a line.
struct ColonInText: YAMLRule {
  static let identity = RuleIdentity("Y110", "colon-in-text", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 7.3.3 Plain Style")
  static let title = Bilingual(en: "Colon inside a text", ja: "文の中のコロン")
  static let rationale = Bilingual(
    en: "What stands before a colon and a space is read as a key.", ja: "コロンと空白の前は、キーとして読まれます。")
  static let remedy = Bilingual(en: "Put the whole value in quotes.", ja: "値の全体を引用符（\"）で囲んでください。")
  static let fixable = true
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpose: 目標: 10分以内に申請を終えられる
    """)
  static let good = bad.replacing("目標: 10分以内に申請を終えられる", with: "\"目標: 10分以内に申請を終えられる\"")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard problem == .colonInText else { return nil }
    return Message(
      en: "there is a colon and a space inside this text", ja: "値の文の中に、コロンと空白（: ）があります")
  }
}
