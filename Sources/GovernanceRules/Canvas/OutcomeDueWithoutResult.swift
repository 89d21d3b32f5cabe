import DigitalGovernance
import GovernanceFindings

/// The date of a target has passed, and no result is stated.
///
/// At any step. Silent while the stated period may still last.
struct OutcomeDueWithoutResult: Rule {
  static let identity = RuleIdentity("C136", "canvas-outcome-due-without-result", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan reports results against its own targets; that a canvas does so is our reading",
      ja: "計画は自らの目標に対する実績を報告していますが、キャンバスにも実績を書くことはkanriの解釈です"))
  static let title = Bilingual(en: "Target date passed without a result", ja: "期限を過ぎて実績のない成果")
  static let rationale = Bilingual(
    en: "A target that nobody looks back at teaches nothing.", ja: "実績を確かめないと、達成したかどうかも、次に直すことも分かりません。")
  static let remedy = Bilingual(
    en: "Add what was measured under 'results', with its time; if the target moved, write the new date.",
    ja: "測った値と時点を「実績」に書いてください。期限を延ばしたときは、「期限」を改めてください。")
  static let bad = good.replacing("targetDate: 2099-03", with: "targetDate: 2024-03")
  static let good = Example.canvasAtRequirements
  static let moreGood = [
    bad.replacing("2024-03\n", with: "2024-03\n    results: [{value: 71%, at: 2024-04}]\n")
  ]

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    for (index, outcome) in canvas.outcomes.stated.enumerated() where outcome.results.known == nil {
      guard case .known(let date) = outcome.targetDate, date.isSurelyBefore(report.asOf) else { continue }
      report(.noResult(outcome, date), at: { $0.outcomes[index].results })
    }
  }
}

extension Message {
  fileprivate static func noResult(_ outcome: ServiceCanvas.Outcome, _ date: CalendarPeriod) -> Message {
    let indicator = outcome.indicator.known ?? ""
    return Message(
      en: "the target of outcome '\(indicator)' was due by \(date), and there is no result",
      ja: "成果「\(indicator)」の期限（\(date)）を過ぎましたが、実績がありません")
  }
}
