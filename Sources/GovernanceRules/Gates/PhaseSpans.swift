import DigitalGovernance

/// From when to when each phase lasted, all its rounds together.
struct PhaseSpans {
  /// The first start and the last end; each is nil as soon as one round does not say.
  struct Span {
    var start: CalendarPeriod?
    var end: CalendarPeriod?
  }

  private var spans: [Phase: Span] = [:]

  init(of project: Project, asOf today: CalendarDate) {
    project.forEachPhaseList { list in
      for record in list.records {
        guard case .known(let phase) = record.phase else { continue }
        let time = ActualTime(of: record, asOf: today)
        guard let span = spans[phase] else {
          spans[phase] = Span(start: time.start, end: time.end)
          continue
        }
        spans[phase] = Span(
          start: PhaseSpans.both(span.start, time.start) { $0.first <= $1.first },
          end: PhaseSpans.both(span.end, time.end) { $0.last >= $1.last })
      }
    }
  }

  /// The span of a phase, or of the phase that the step belongs to.
  subscript(phase: Phase) -> Span? { spans[phase] ?? spans[phase.top] }

  private static func both(
    _ one: CalendarPeriod?, _ other: CalendarPeriod?, prefer: (CalendarPeriod, CalendarPeriod) -> Bool
  ) -> CalendarPeriod? {
    guard let one, let other else { return nil }
    return prefer(one, other) ? one : other
  }
}
