import GovernanceFindings
import YAMLSyntax

/// A line that starts at a column where nothing can continue.
struct WrongIndentation: YAMLRule {
  static let identity = RuleIdentity("Y106", "wrong-indentation", .error)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 6.1 Indentation Spaces")
  static let title = Bilingual(en: "Indentation that does not fit", ja: "そろっていない字下げ")
  static let rationale = Bilingual(
    en: "The indentation says what belongs to what.", ja: "字下げの深さで、どの項目の中身かが決まります。")
  static let remedy = Bilingual(
    en: "Let lines that belong together begin at the same column, with spaces only.",
    ja: "同じ項目の中身は、半角の空白で同じ深さにそろえてください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    created:
      date: 2026-05-11
     author: 担当課
    """)
  static let good = bad.replacing(" author", with: "  author")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard problem == .wrongIndentation else { return nil }
    return Message(
      en: "this line is indented unlike the lines before it", ja: "この行の字下げが前の行とそろっていません")
  }
}
