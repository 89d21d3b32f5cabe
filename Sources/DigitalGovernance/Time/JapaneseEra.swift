/// An era of the Japanese calendar (元号).
///
/// - Source: 元号法 and the edicts before it. 1912-07-30 and 1926-12-25 belong to both the ending and the beginning era;
///   平成 and 令和 began on the day after the change.
public enum JapaneseEra: String, CaseIterable, Sendable {
  case meiji = "明治"
  case taisho = "大正"
  case showa = "昭和"
  case heisei = "平成"
  case reiwa = "令和"

  /// The letter that stands for the era: `R7.3.31`.
  public var letter: String {
    switch self {
    case .meiji: "M"
    case .taisho: "T"
    case .showa: "S"
    case .heisei: "H"
    case .reiwa: "R"
    }
  }

  /// The Gregorian year of its first year (元年).
  public var firstYear: Int {
    switch self {
    case .meiji: 1868
    case .taisho: 1912
    case .showa: 1926
    case .heisei: 1989
    case .reiwa: 2019
    }
  }

  /// Its first day. Of 明治, the first day that converts: the solar calendar began on 1873-01-01 (明治6年1月1日).
  public var firstDay: CalendarDate? {
    switch self {
    case .meiji: CalendarDate(year: 1873, month: 1, day: 1)
    case .taisho: CalendarDate(year: 1912, month: 7, day: 30)
    case .showa: CalendarDate(year: 1926, month: 12, day: 25)
    case .heisei: CalendarDate(year: 1989, month: 1, day: 8)
    case .reiwa: CalendarDate(year: 2019, month: 5, day: 1)
    }
  }

  /// Its last day; nil while it lasts.
  public var lastDay: CalendarDate? {
    switch self {
    case .meiji: CalendarDate(year: 1912, month: 7, day: 30)
    case .taisho: CalendarDate(year: 1926, month: 12, day: 25)
    case .showa: CalendarDate(year: 1989, month: 1, day: 7)
    case .heisei: CalendarDate(year: 2019, month: 4, day: 30)
    case .reiwa: nil
    }
  }

  /// Whether any day from one to another belongs to the era.
  func covers(_ first: CalendarDate, _ last: CalendarDate) -> Bool {
    if let start = firstDay, last < start { return false }
    if let end = lastDay, first > end { return false }
    return true
  }
}
