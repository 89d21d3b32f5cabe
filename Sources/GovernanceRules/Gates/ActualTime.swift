import DigitalGovernance

/// When a phase took place, as far as it can be believed.
///
/// What lies in the future or ends before it starts has a finding of its own, and is left out here.
struct ActualTime {
  let start: CalendarPeriod?
  let end: CalendarPeriod?
  /// Whether it is stated that the phase has not ended.
  let isOpen: Bool

  init(of record: Project.PhaseRecord, asOf today: CalendarDate) {
    let actual = record.actual.known
    let start = actual?.start.known.flatMap { $0.isSurelyAfter(today) ? nil : $0 }
    let end = actual?.end.known.flatMap { $0.isSurelyAfter(today) ? nil : $0 }
    let isInOrder = actual?.isInOrder ?? true
    self.start = isInOrder ? start : nil
    self.end = isInOrder ? end : nil
    isOpen = start != nil && actual?.end == .nothing
  }
}

extension Project.Schedule {
  /// Whether it may end when or after it starts; what is not stated is taken as well.
  var isInOrder: Bool {
    guard case .known(let start) = start, case .known(let end) = end else { return true }
    return !end.isSurelyBefore(start)
  }
}
