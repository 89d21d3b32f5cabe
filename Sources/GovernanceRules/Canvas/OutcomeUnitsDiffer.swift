import DigitalGovernance
import GovernanceFindings

/// Baseline and target of an outcome are counted in different units.
///
/// Silent where either has no unit.
struct OutcomeUnitsDiffer: Rule {
  static let identity = RuleIdentity("C135", "canvas-outcome-units-differ", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "that two figures of one indicator compare is our reading", ja: "1つの指標の値どうしを比べられるようにすることはkanriの解釈です"
    ))
  static let title = Bilingual(en: "Baseline and target in different units", ja: "現状値と目標値の単位の違い")
  static let rationale = Bilingual(
    en: "Figures in different units do not show a change.", ja: "単位が違うと、どれだけ変わったかを比べられません。")
  static let remedy = Bilingual(
    en: "Write both in one unit, or split the outcome in two.", ja: "単位をそろえるか、成果を二つに分けてください。")
  static let bad = good.replacing("target: 70%", with: "target: 2,000件")
  static let good = Example.canvasAtRequirements

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    for (index, outcome) in canvas.outcomes.stated.enumerated() {
      guard case .known(let baseline) = outcome.baseline, case .known(let target) = outcome.target,
        !baseline.unit.isEmpty, !target.unit.isEmpty,
        FoldedText(baseline.unit) != FoldedText(target.unit)
      else { continue }
      report(.unitsDiffer(baseline, target), at: { $0.outcomes[index].target })
    }
  }
}

extension Message {
  fileprivate static func unitsDiffer(_ baseline: Amount, _ target: Amount) -> Message {
    Message(
      en: "the target '\(target)' does not compare with the baseline '\(baseline)'",
      ja: "目標値「\(target)」と現状値「\(baseline)」は、単位が違います")
  }
}
