import DigitalGovernance
import GovernanceFindings

/// A consultation or a user test is said to have been held in a phase, on a day outside of it.
///
/// A phase that was gone through several times lasts from its first round to its last.
struct RecordOutsideItsPhase: Rule {
  static let identity = RuleIdentity("G033", "record-outside-its-phase", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the table of phases is kanri's form", ja: "工程表の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Held outside its phase", ja: "工程の期間外の協議やテスト")
  static let rationale = Bilingual(
    en: "What came of it is looked for in the wrong phase.", ja: "どの工程に生かされたかを、正しくたどれません。")
  static let remedy = Bilingual(
    en: "Correct the date, the phase, or the time of the phase.", ja: "日付、「工程」、工程表の時期のどれかを直してください。")
  static let bad = Example.project(
    """
    phases:
      - phase: design
        actual: {start: 2026-04-01, end: 2026-06-30}
    userTests:
      - {kind: prototyping, phase: design, date: 2026-03-10}
    """)
  static let good = bad.replacing("date: 2026-03-10", with: "date: 2026-05-11")
  static let moreBad = [
    bad.replacing("date: 2026-03-10", with: "date: 2026-07-01"),
    Example.project(
      """
      phases:
        - phase: design
          actual: {start: 2026-04-01, end: 2026-06-30}
      consultations:
        - {phase: design, date: 2026-08-03, topic: 画面の構成}
      """),
  ]
  static let moreGood = [bad.replacing("start: 2026-04-01", with: "start: 令和7年度")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    let spans = PhaseSpans(of: project, asOf: report.asOf)
    for (index, consultation) in project.consultations.stated.enumerated() {
      if let message = message(
        Bilingual(en: "consultation", ja: "協議"), consultation.date, consultation.phase, spans, report.asOf)
      {
        report(message, at: { $0.consultations[index].date })
      }
    }
    for (index, test) in project.userTests.stated.enumerated() {
      if let message = message(
        Bilingual(en: "user test", ja: "ユーザーテスト"), test.date, test.phase, spans, report.asOf)
      {
        report(message, at: { $0.userTests[index].date })
      }
    }
  }

  private func message(
    _ what: Bilingual, _ date: Fact<CalendarDate>, _ phase: Fact<Phase>, _ spans: PhaseSpans,
    _ today: CalendarDate
  ) -> Message? {
    guard case .known(let date) = date, case .known(let phase) = phase, date <= today, let span = spans[phase]
    else { return nil }
    if let start = span.start, CalendarPeriod(date).isSurelyBefore(start) {
      return .before(what, date, phase, start)
    }
    if let end = span.end, end.isSurelyBefore(date) { return .after(what, date, phase, end) }
    return nil
  }
}

extension Message {
  fileprivate static func before(
    _ what: Bilingual, _ date: CalendarDate, _ phase: Phase, _ start: CalendarPeriod
  )
    -> Message
  {
    Message(
      en: "the \(what.en) in '\(phase.id)' (\(date)) is before its start (\(start))",
      ja: "「\(phase.ja)」の\(what.ja)（\(date)）が、工程の開始（\(start)）より前です")
  }

  fileprivate static func after(
    _ what: Bilingual, _ date: CalendarDate, _ phase: Phase, _ end: CalendarPeriod
  )
    -> Message
  {
    Message(
      en: "the \(what.en) in '\(phase.id)' (\(date)) is after its end (\(end))",
      ja: "「\(phase.ja)」の\(what.ja)（\(date)）が、工程の終了（\(end)）より後です")
  }
}
