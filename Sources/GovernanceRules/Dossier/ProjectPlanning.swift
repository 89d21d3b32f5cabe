import DigitalGovernance

extension Project {
  /// The day from which プロジェクト監理基準 holds, and with it the duty to make a canvas in 企画.
  ///
  /// - Source: the plan's progress table dates it 令和5(2023)年4月, without the day.
  static let canvasDutyBegan = CalendarDate(year: 2023, month: 4, day: 1)

  /// When 企画 ended; nil if it goes on, or if nobody said.
  ///
  /// Where only its steps are recorded, the end of 要件定義・調達 is that of 企画. Of several rounds the last counts.
  var planningEnd: CalendarPeriod? {
    let records = phaseRecords
    let whole = records.filter { $0.phase == .known(.planning) }
    let last = whole.isEmpty ? records.filter { $0.phase == .known(.requirementsAndProcurement) } : whole
    var end: CalendarPeriod?
    for record in last {
      guard let own = record.actual.known?.end.known else { return nil }
      if end.map({ own.last > $0.last }) ?? true { end = own }
    }
    return end
  }

  /// When 要件定義・調達 began; of several rounds the last.
  var requirementsStart: CalendarPeriod? {
    var start: CalendarPeriod?
    for record in phaseRecords where record.phase == .known(.requirementsAndProcurement) {
      guard let own = record.actual.known?.start.known else { return nil }
      if start.map({ own.first > $0.first }) ?? true { start = own }
    }
    return start
  }

  /// The phases with the steps that are recorded inside them.
  private var phaseRecords: [PhaseRecord] {
    var records: [PhaseRecord] = []
    var waiting = phases.stated
    while let record = waiting.popLast() {
      records.append(record)
      waiting.append(contentsOf: record.steps.stated)
    }
    return records
  }
}
