/// A day of the Gregorian calendar, without time and zone.
///
/// Kept as days since 1970-01-01, so days compare and subtract as numbers.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let daysSinceEpoch: Int32

  public init(daysSinceEpoch: Int32) { self.daysSinceEpoch = daysSinceEpoch }

  /// A day by its year, month and day; nil if the calendar has none such. Years go from 1868 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1868...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= CalendarDate.days(inMonth: month, of: year)
    else { return nil }
    // Days from the civil calendar, counted in years that begin in March.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    daysSinceEpoch = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The year, month and day.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(daysSinceEpoch) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The fiscal year (年度), which begins on 1 April.
  public var fiscalYear: Int {
    let (year, month, _) = components
    return month >= 4 ? year : year - 1
  }

  /// The length of a month.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// This day, some days later; at most the last day that can be counted.
  public func adding(days: Int) -> CalendarDate {
    let (sum, overflow) = Int(daysSinceEpoch).addingReportingOverflow(days)
    return CalendarDate(daysSinceEpoch: Int32(clamping: overflow ? (days < 0 ? Int.min : Int.max) : sum))
  }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: `2026-11-24`.
  public var description: String {
    let (year, month, day) = components
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }
}

extension CalendarDate: LosslessStringConvertible {
  /// Reads what an official writes: ISO 8601, or a year of an era.
  public init?(_ text: String) {
    guard case .success(.day(let date)) = DateNotation.parse(text) else { return nil }
    self = date
  }
}

extension CalendarDate: ScalarValue {
  public static var form: ScalarForm { .date }

  public static func read(_ text: ScalarText) -> Result<CalendarDate, ScalarProblem> {
    DateNotation.read(text).flatMap { notation in
      if case .day(let date) = notation { .success(date) } else { .failure(.wrongForm) }
    }
  }

  public var content: ScalarContent { .date(self) }
}

extension Int {
  /// Decimal digits with leading zeros.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
