import GovernanceFindings
import YAMLSyntax

/// A backslash inside double quotes that begins no escape.
struct BadEscape: YAMLRule {
  static let identity = RuleIdentity("Y144", "bad-escape", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 5.7 Escaped Characters")
  static let title = Bilingual(en: "Unknown escape", ja: "使えない \\ の組合せ")
  static let rationale = Bilingual(
    en: "Inside double quotes \\ gives what follows another meaning.", ja: "\" の中の \\ は、次の文字と組になって別の文字を表します。")
  static let remedy = Bilingual(
    en: "Write \\\\ for a backslash, or put the value in single quotes.",
    ja: "文字としての \\ は \\\\ と書くか、値の全体を ' で囲んでください。")
  static let fixable = true
  static let bad = Example(
    #"""
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: "申請\審査"
    phase: planning/hypothesis
    """#)
  static let good = bad.replacing(#"\審査"#, with: #"\\審査"#)

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .badEscape(let escape) = problem else { return nil }
    return Message(
      en: "'\(escape.shortened)' stands for no character", ja: "「\(escape.shortened)」に当たる文字はありません")
  }
}
