import GovernanceFindings
import YAMLSyntax

/// A line that begins with a percent sign and is no directive, or asks for another YAML version.
struct BadDirective: YAMLRule {
  static let identity = RuleIdentity("Y145", "bad-directive", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 6.8 Directives")
  static let title = Bilingual(en: "Unknown directive", ja: "使えない指示")
  static let rationale = Bilingual(
    en: "A line that begins with '%' tells the reader which YAML the file is in.",
    ja: "% で始まる行は、YAMLの版などを伝える指示として読まれます。")
  static let remedy = Bilingual(
    en: "Delete the line; if the '%' is part of a text, put the text in quotes.",
    ja: "この行を消してください。文字としての % なら、全体を引用符（\"）で囲んでください。")
  static let bad = Example(
    """
    %YAML 2.0
    ---
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    """)
  static let good = bad.replacing("2.0", with: "1.2")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .badDirective(let directive) = problem else { return nil }
    return Message(
      en: "the directive '\(directive.shortened)' is not understood",
      ja: "「\(directive.shortened)」という指示は使えません")
  }
}
