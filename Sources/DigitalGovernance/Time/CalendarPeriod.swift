/// A time that was stated as a day, a month, a fiscal year, its end or 年度以降, kept as it was stated.
///
/// Planned, actual and measured times are often known no better. Two periods are compared by their bounds:
/// one is before another only if it surely is.
public struct CalendarPeriod: Hashable, Sendable {
  /// How precisely it was stated.
  public enum Precision: String, Hashable, Sendable {
    case day
    case month
    case fiscalYear
    /// 年度末: the last day of a fiscal year, without promise of the day.
    case fiscalYearEnd
    /// 年度以降: a fiscal year or any later time.
    case fiscalYearOnwards
    /// A calendar year.
    case year
  }

  /// The first day that may be meant.
  public let first: CalendarDate
  /// The last day that may be meant.
  public let last: CalendarDate
  public let precision: Precision

  init(first: CalendarDate, last: CalendarDate, precision: Precision) {
    self.first = first
    self.last = last
    self.precision = precision
  }

  /// One day.
  public init(_ day: CalendarDate) { self.init(first: day, last: day, precision: .day) }

  /// A month; nil if there is none such.
  public init?(year: Int, month: Int) {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    self.init(
      first: first, last: first.adding(days: CalendarDate.days(inMonth: month, of: year) - 1),
      precision: .month)
  }

  /// A fiscal year, from 1 April to 31 March.
  public init?(fiscalYear year: Int) {
    guard let first = CalendarDate(year: year, month: 4, day: 1),
      let last = CalendarDate(year: year + 1, month: 3, day: 31)
    else { return nil }
    self.init(first: first, last: last, precision: .fiscalYear)
  }

  /// The end of a fiscal year.
  public init?(endOfFiscalYear year: Int) {
    guard let last = CalendarDate(year: year + 1, month: 3, day: 31) else { return nil }
    self.init(first: last, last: last, precision: .fiscalYearEnd)
  }

  /// A fiscal year or any later time; it has no last day, so nothing is surely after it.
  public init?(fromFiscalYear year: Int) {
    guard let first = CalendarDate(year: year, month: 4, day: 1),
      let last = CalendarDate(year: 9999, month: 12, day: 31)
    else { return nil }
    self.init(first: first, last: last, precision: .fiscalYearOnwards)
  }

  /// A calendar year.
  public init?(year: Int) {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    self.init(first: first, last: last, precision: .year)
  }

  /// Whether every day of this period lies before every day of the other.
  public func isSurelyBefore(_ other: CalendarPeriod) -> Bool { last < other.first }

  /// Whether every day of this period lies behind a day.
  public func isSurelyAfter(_ day: CalendarDate) -> Bool { first > day }

  /// Whether every day of this period lies before a day.
  public func isSurelyBefore(_ day: CalendarDate) -> Bool { last < day }
}

extension CalendarPeriod: CustomStringConvertible {
  /// As it would be stated: `2024-06-01`, `2024-06`, `2024年度`, `2024年度末`, `2024年度以降`, `2024`.
  public var description: String {
    switch precision {
    case .day: first.description
    case .month: String(first.description.dropLast(3))
    case .fiscalYear: "\(first.components.year)年度"
    case .fiscalYearEnd: "\(last.components.year - 1)年度末"
    case .fiscalYearOnwards: "\(first.components.year)年度以降"
    case .year: "\(first.components.year)"
    }
  }
}

extension CalendarPeriod: LosslessStringConvertible {
  public init?(_ text: String) {
    guard case .success(let notation) = DateNotation.parse(text) else { return nil }
    self = notation.period
  }
}

extension CalendarPeriod: ScalarValue {
  public static var form: ScalarForm { .period }

  public static func read(_ text: ScalarText) -> Result<CalendarPeriod, ScalarProblem> {
    DateNotation.read(text).map(\.period)
  }

  public var content: ScalarContent { .period(self) }
}
