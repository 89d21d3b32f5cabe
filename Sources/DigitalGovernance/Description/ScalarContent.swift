/// A value in the form in which JSON, tables and criteria take it.
public enum ScalarContent: Hashable, Sendable {
  case text(String)
  case integer(Int64)
  case number(Double)
  case flag(Bool)
  /// A day; in JSON an ISO 8601 text, in criteria a timestamp at 00:00 UTC.
  case date(CalendarDate)
  /// A time known to some precision; in JSON a text, in criteria a record of its bounds.
  case period(CalendarPeriod)
  /// A number with more than the number said of it; in JSON a text, in criteria a record.
  case amount(Amount)
  /// A length of time; in JSON the text as written, in criteria a duration.
  case duration(seconds: Int64, text: String)

  /// The whole number, if it is one.
  public var integer: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }
}
