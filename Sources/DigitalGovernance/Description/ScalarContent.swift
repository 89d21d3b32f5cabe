/// A value in the form in which JSON, tables and criteria take it.
public enum ScalarContent: Hashable, Sendable {
  case text(String)
  case integer(Int64)
  case number(Double)
  case flag(Bool)
  /// A day; in JSON an ISO 8601 text, in criteria a timestamp at 00:00 UTC.
  case date(CalendarDate)
  /// A length of time; in JSON the text as written, in criteria a duration.
  case duration(seconds: Int64, text: String)

  /// The whole number, if it is one.
  public var integer: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }
}
