/// How the cases of built-in criteria are written down, near to what a document says.
extension Record {
  /// A record with some facts; all others are unknown.
  /// ```swift
  /// project.userTests = [.with { $0.kind = .known(.research) }]
  /// ```
  package static func with(_ write: (inout Self) -> Void) -> Self {
    var record = Self()
    write(&record)
    return record
  }
}

extension Fact<CalendarDate> {
  /// A day; unknown if the calendar has none such.
  package static func day(_ year: Int, _ month: Int, _ day: Int) -> Self {
    CalendarDate(year: year, month: month, day: day).map { .known($0) } ?? .unknown
  }
}

extension Fact<CalendarPeriod> {
  /// A day; unknown if the calendar has none such.
  package static func day(_ year: Int, _ month: Int, _ day: Int) -> Self {
    CalendarDate(year: year, month: month, day: day).map { .known(CalendarPeriod($0)) } ?? .unknown
  }

  /// A fiscal year; unknown if the calendar has none such.
  package static func fiscalYear(_ year: Int) -> Self {
    CalendarPeriod(fiscalYear: year).map { .known($0) } ?? .unknown
  }
}
