import DigitalGovernance
import GovernanceFindings

/// A step or a round starts before the phase that it belongs to, or ends after it.
struct StepOutsideItsPhase: Rule {
  static let identity = RuleIdentity("G016", "step-outside-its-phase", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the table of phases is kanri's form", ja: "工程表の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Step outside its phase", ja: "工程の期間からはみ出した内訳")
  static let rationale = Bilingual(
    en: "A phase lasts from its first step to its last.", ja: "工程は、内訳の始まりから終わりまで続きます。")
  static let remedy = Bilingual(
    en: "Correct the time of the step or of the phase.", ja: "内訳か工程の時期を直してください。")
  static let bad = Example.project(
    """
    phases:
      - phase: planning
        actual: {start: 2026-04-01, end: 2026-06-30}
        steps:
          - phase: planning/hypothesis
            actual: {start: 2026-03-02, end: 2026-04-30}
    """)
  static let good = bad.replacing("start: 2026-03-02", with: "start: 2026-04-01")
  static let moreBad = [
    bad.replacing("start: 2026-03-02, end: 2026-04-30", with: "start: 2026-04-01, end: 2026-07-31")
  ]
  static let moreGood = [
    bad.replacing("start: 2026-03-02, end: 2026-04-30", with: "start: 令和8年4月, end: 2026-06")
  ]

  func check(_ project: Project, _ report: Reporter<Project>) {
    project.forEachPhaseList { list in
      guard let parent = list.parent else { return }
      for (index, step) in list.records.enumerated() {
        if let outer = parent.planned.known, let inner = step.planned.known,
          let message = message(step, inner, parent, outer, knownBy: nil)
        {
          report(
            message.text,
            at: { message.isOfEnd ? list.path($0)[index].planned.end : list.path($0)[index].planned.start })
        }
        if let outer = parent.actual.known, let inner = step.actual.known,
          let message = message(step, inner, parent, outer, knownBy: report.asOf)
        {
          report(
            message.text,
            at: { message.isOfEnd ? list.path($0)[index].actual.end : list.path($0)[index].actual.start })
        }
      }
    }
  }

  /// What is wrong, and whether with the end. What happened is known up to a day.
  private func message(
    _ step: Project.PhaseRecord, _ inner: Project.Schedule, _ phase: Project.PhaseRecord,
    _ outer: Project.Schedule, knownBy today: CalendarDate?
  ) -> (text: Message, isOfEnd: Bool)? {
    guard inner.isInOrder, outer.isInOrder else { return nil }
    if case .known(let start) = inner.start, case .known(let limit) = outer.start,
      start.isSurelyBefore(limit), !limit.isAhead(of: today)
    {
      return (.startsOutside(step.label, start, phase.label, limit), false)
    }
    if case .known(let end) = inner.end, case .known(let limit) = outer.end, limit.isSurelyBefore(end),
      !end.isAhead(of: today)
    {
      return (.endsOutside(step.label, end, phase.label, limit), true)
    }
    return nil
  }
}

extension CalendarPeriod {
  fileprivate func isAhead(of today: CalendarDate?) -> Bool { today.map(isSurelyAfter) ?? false }
}

extension Message {
  fileprivate static func startsOutside(
    _ step: Bilingual, _ start: CalendarPeriod, _ phase: Bilingual, _ limit: CalendarPeriod
  ) -> Message {
    Message(
      en: "the step \(step.en) starts (\(start)) before its phase \(phase.en) (\(limit))",
      ja: "\(step.ja)の開始（\(start)）が、それを含む\(phase.ja)の開始（\(limit)）より前です")
  }

  fileprivate static func endsOutside(
    _ step: Bilingual, _ end: CalendarPeriod, _ phase: Bilingual, _ limit: CalendarPeriod
  ) -> Message {
    Message(
      en: "the step \(step.en) ends (\(end)) after its phase \(phase.en) (\(limit))",
      ja: "\(step.ja)の終了（\(end)）が、それを含む\(phase.ja)の終了（\(limit)）より後です")
  }
}
