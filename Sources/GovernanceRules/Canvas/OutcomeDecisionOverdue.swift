import DigitalGovernance
import GovernanceFindings

/// The day on which an outcome's target or date was to be decided has passed, and it is still open.
///
/// At any step: somebody promised the day. Silent while the stated period may still last.
struct OutcomeDecisionOverdue: Rule {
  static let identity = RuleIdentity("C128", "canvas-outcome-decision-overdue", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "that an open target names the day of its decision is kanri's own",
      ja: "未定の目標に決める予定日を書くことはkanriが定めたものです"))
  static let title = Bilingual(en: "Decision on an outcome overdue", ja: "成果の決定予定日の超過")
  static let rationale = Bilingual(
    en: "A target that stays open is never missed, and never met.", ja: "目標が決まらないままでは、達成したかどうかを問えません。")
  static let remedy = Bilingual(
    en: "Write target and date now, or a new day under 'decideBy'.",
    ja: "「目標値」と「期限」を書くか、「決定予定」を新しい予定日に改めてください。")
  static let bad = good.replacing(
    "    target: 70%\n    targetDate: 2099-03\n", with: "    decideBy: 2024-06-30\n")
  static let good = Example.canvasAtRequirements

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    for (index, outcome) in canvas.outcomes.stated.enumerated() {
      guard case .known(let day) = outcome.decideBy, day.isSurelyBefore(report.asOf),
        outcome.target.known == nil || outcome.targetDate.known == nil
      else { continue }
      report(.overdue(outcome, day), at: { $0.outcomes[index].decideBy })
    }
  }
}

extension Message {
  fileprivate static func overdue(_ outcome: ServiceCanvas.Outcome, _ day: CalendarPeriod) -> Message {
    let indicator = outcome.indicator.known ?? ""
    return Message(
      en: "target or date of outcome '\(indicator)' was to be decided by \(day) and is still open",
      ja: "成果「\(indicator)」の目標値か期限が、決定予定（\(day)）を過ぎても決まっていません")
  }
}
