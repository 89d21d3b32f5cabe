import DigitalGovernance
import GovernanceFindings

/// The end of a phase was decided upon before the phase began.
///
/// Silent on the release: whether to go live is decided before anything goes live.
struct DecisionBeforePhaseStarted: Rule {
  static let identity = RuleIdentity("G014", "decision-before-phase-started", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the records of decisions are kanri's form", ja: "判定の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Decision before the phase", ja: "工程の開始より前の判定")
  static let rationale = Bilingual(
    en: "There was nothing to judge yet.", ja: "工程が始まる前には、判定の対象がありません。")
  static let remedy = Bilingual(
    en: "Correct the date of the decision or the start of the phase.", ja: "判定の日付か、工程の開始を直してください。")
  static let bad = Example.project(
    """
    phases:
      - phase: design
        actual: {start: 2026-04-01, end: 2026-06-30}
        decision: {outcome: passed, date: 2026-03-30, by: 担当課長}
    """)
  static let good = bad.replacing("date: 2026-03-30", with: "date: 2026-06-30")
  static let moreGood = [bad.replacing("start: 2026-04-01", with: "start: 令和7年度")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    project.forEachPhaseList { list in
      for (index, record) in list.records.enumerated() where record.phase.known?.top != .release {
        guard let date = record.decision.known?.date.known,
          let start = ActualTime(of: record, asOf: report.asOf).start,
          CalendarPeriod(date).isSurelyBefore(start)
        else { continue }
        report(.decidedFirst(record.label, date, start), at: { list.path($0)[index].decision.date })
      }
    }
  }
}

extension Message {
  fileprivate static func decidedFirst(_ phase: Bilingual, _ date: CalendarDate, _ start: CalendarPeriod)
    -> Message
  {
    Message(
      en: "the decision on \(phase.en) (\(date)) is before its start (\(start))",
      ja: "\(phase.ja)の判定（\(date)）が開始（\(start)）より前です")
  }
}
