import GovernanceFindings
import YAMLSyntax

/// An unquoted text that starts with a character that YAML keeps for itself.
struct ReservedStart: YAMLRule {
  static let identity = RuleIdentity("Y111", "reserved-start", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 5.3 Indicator Characters")
  static let title = Bilingual(en: "Text that starts with a reserved character", ja: "使えない記号で始まる値")
  static let rationale = Bilingual(
    en: "YAML keeps this character for itself at the start of a value.", ja: "値の先頭では、この記号はYAMLの記号として読まれます。")
  static let remedy = Bilingual(en: "Put the whole value in quotes.", ja: "値の全体を引用符（\"）で囲んでください。")
  static let fixable = true
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpose: @東京 で申請できるようにする
    """)
  static let good = bad.replacing("@東京 で申請できるようにする", with: "\"@東京 で申請できるようにする\"")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard case .reservedStart(let character) = problem else { return nil }
    return Message(
      en: "the text starts with '\(character)'", ja: "値が「\(character)」で始まっています")
  }

  static func help(for problem: YAMLProblem.Kind) -> Bilingual? {
    guard case .reservedStart(let character) = problem else { return nil }
    return Bilingual(
      en: "Put the whole value in quotes: \"\(character)…\".",
      ja: "「\"\(character)…\"」のように、値の全体を引用符で囲んでください。")
  }
}
