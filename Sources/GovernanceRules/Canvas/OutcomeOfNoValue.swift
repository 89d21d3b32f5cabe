import DigitalGovernance
import GovernanceFindings

/// An outcome does not say which value it measures.
///
/// Due from 要件定義・調達 on, once values are there. An id that no value has is reported as a reference.
struct OutcomeOfNoValue: Rule {
  static let identity = RuleIdentity("C129", "canvas-outcome-of-no-value", .note)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan wants the value made clear; that each indicator names one is our reading",
      ja: "計画は価値を明らかにすることを求めていますが、指標ごとに価値を示すことはkanriの解釈です"))
  static let title = Bilingual(en: "Outcome of no value", ja: "どの価値を測るか分からない成果")
  static let rationale = Bilingual(
    en: "A figure that belongs to no value is easy to count and hard to use.",
    ja: "どの価値の指標かが分からないと、数値を見ても判断に使えません。")
  static let remedy = Bilingual(
    en: "Write the id of the value under 'value'.", ja: "測る価値のidを「価値」に書いてください。")
  static let bad = good.replacing("    value: V1\n", with: "")
  static let good = Example.canvasAtRequirements

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard canvas.hasReached(.requirements), case .known = canvas.values else { return }
    for (index, outcome) in canvas.outcomes.stated.enumerated() where outcome.value.isUnknown {
      report(.ofNoValue(outcome), at: { $0.outcomes[index].value })
    }
  }
}

extension Message {
  fileprivate static func ofNoValue(_ outcome: ServiceCanvas.Outcome) -> Message {
    let indicator = outcome.indicator.known ?? ""
    return Message(
      en: "outcome '\(indicator)' does not say which value it measures", ja: "成果「\(indicator)」がどの価値を測るか未記入です")
  }
}
