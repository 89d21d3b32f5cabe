import DigitalGovernance
import GovernanceFindings

/// The target of an outcome equals its baseline.
///
/// Whether more or less is better is not stated, so a target on the wrong side of the baseline passes.
struct OutcomeWithoutChange: Rule {
  static let identity = RuleIdentity("C130", "canvas-outcome-without-change", .note)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "that an outcome is a change is our reading", ja: "成果を変化として書くことはkanriの解釈です"))
  static let title = Bilingual(en: "Outcome without a change", ja: "現状と変わらない目標値")
  static let rationale = Bilingual(
    en: "A target that is met already shows nothing of the service.", ja: "既に達成している目標では、サービスの効果を示せません。")
  static let remedy = Bilingual(
    en: "Aim at a change, or choose an indicator that the service moves.",
    ja: "目標値を見直すか、サービスによって変わる指標を選んでください。")
  static let bad = good.replacing("target: 70%", with: "target: ７％")
  static let good = Example.canvasAtRequirements

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    for (index, outcome) in canvas.outcomes.stated.enumerated() {
      guard case .known(let baseline) = outcome.baseline, case .known(let target) = outcome.target,
        baseline.number == target.number, baseline.unit == target.unit
      else { continue }
      report(.noChange(outcome, target), at: { $0.outcomes[index].target })
    }
  }
}

extension Message {
  fileprivate static func noChange(_ outcome: ServiceCanvas.Outcome, _ target: Amount) -> Message {
    let indicator = outcome.indicator.known ?? ""
    return Message(
      en: "target and baseline of outcome '\(indicator)' are both \(target)",
      ja: "成果「\(indicator)」の目標値が、現状値と同じ\(target)です")
  }
}
