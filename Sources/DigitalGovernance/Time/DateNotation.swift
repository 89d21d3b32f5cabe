/// A date as people write it, read to what it says: a day, a month, a year, a fiscal year, its end or 以降.
///
/// Accepted: `2026-03-31`, `2026-03`, `2026`, `2026年3月31日`, `2026年3月`, `2025年度`, `2025年度末`, `2030年度以降`; the same with
/// an era, `令和8年3月31日`, `令和元年5月`, `令和7年度末`, `R8.3.31`, `R8.3`, `R7年度`; full-width digits and letters everywhere, and
/// spaces behind the era, 年 and 月, where they line up columns. `2026/3/31`, `20260331` and the like are refused with
/// what was surely meant.
enum DateNotation: Hashable, Sendable {
  case day(CalendarDate)
  case period(CalendarPeriod)

  /// The stretch of days that it says.
  var period: CalendarPeriod {
    switch self {
    case .day(let date): CalendarPeriod(date)
    case .period(let period): period
    }
  }

  static func read(_ text: ScalarText) -> Result<DateNotation, ScalarProblem> {
    if let date = iso(text.bytes) { return .success(.day(date)) }
    // Anything longer is prose; reading it as a date would only cost time.
    guard text.bytes.count <= 64 else { return .failure(.wrongForm) }
    return NotationScanner.scan(text.bytes) { parse(&$0) }
  }

  /// `YYYY-MM-DD` and nothing else, on the hot path.
  private static func iso(_ bytes: UnsafeBufferPointer<UInt8>) -> CalendarDate? {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        let digit = bytes[index] &- UInt8(ascii: "0")
        guard digit <= 9 else { return nil }
        value = value * 10 + Int(digit)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  static func parse(_ text: String) -> Result<DateNotation, ScalarProblem> {
    NotationScanner.scan(text) { parse(&$0) }
  }

  /// What stands between a year and a month.
  private enum Separator {
    case year, hyphen, point, slash
  }

  private static func parse(_ reader: inout NotationScanner) -> Result<DateNotation, ScalarProblem> {
    let era = reader.era()
    if era != nil { reader.skipSpaces() }
    guard let written = reader.number(allowingFirst: era != nil) else { return .failure(.wrongForm) }
    if era == nil, written.digits == 8, reader.isAtEnd {
      let date = CalendarDate(
        year: written.value / 10_000, month: written.value / 100 % 100, day: written.value % 100)
      return .failure(date.map { .badDate(.otherNotation(meant: $0.description)) } ?? .wrongForm)
    }
    guard written.digits <= 4 else { return .failure(.wrongForm) }
    if era == nil, written.digits != 4 { return .failure(.wrongForm) }
    guard written.value >= 1 || era == nil else { return .failure(.badDate(.noSuchDay)) }
    let year = era.map { $0.firstYear + written.value - 1 } ?? written.value

    /// What was read, if the calendar and the era have it; a fiscal year's end belongs to the era of its year.
    func checked(
      _ period: CalendarPeriod?, within whole: CalendarPeriod? = nil,
      _ notation: (CalendarPeriod) -> DateNotation
    ) -> Result<DateNotation, ScalarProblem> {
      guard let period else { return .failure(.badDate(.noSuchDay)) }
      let whole = whole ?? period
      if let era, !era.covers(whole.first, whole.last) {
        return .failure(.badDate(.outsideEra(era: era.rawValue)))
      }
      return .success(notation(period))
    }

    if reader.take("年度末") {
      guard reader.isAtEnd else { return .failure(.wrongForm) }
      return checked(
        CalendarPeriod(endOfFiscalYear: year), within: CalendarPeriod(fiscalYear: year)
      ) { .period($0) }
    }
    if reader.take("年度以降") {
      guard reader.isAtEnd else { return .failure(.wrongForm) }
      return checked(
        CalendarPeriod(fromFiscalYear: year), within: CalendarPeriod(fiscalYear: year)
      ) { .period($0) }
    }
    if reader.take("年度") {
      guard reader.isAtEnd else { return .failure(.wrongForm) }
      return checked(CalendarPeriod(fiscalYear: year)) { .period($0) }
    }
    let separator: Separator
    if reader.take("年") {
      separator = .year
    } else if era == nil, reader.take("-") {
      separator = .hyphen
    } else if reader.take(".") {
      separator = .point
    } else if reader.take("/") {
      separator = .slash
    } else {
      return reader.isAtEnd && era == nil
        ? checked(CalendarPeriod(year: year)) { .period($0) } : .failure(.wrongForm)
    }
    if separator == .year, reader.isAtEnd { return checked(CalendarPeriod(year: year)) { .period($0) } }
    if separator == .year { reader.skipSpaces() }
    guard let month = reader.number(allowingFirst: false), month.digits <= 2 else {
      return .failure(.wrongForm)
    }
    let closesMonth = separator == .year ? reader.take("月") : true
    guard closesMonth else { return .failure(.wrongForm) }
    if separator == .year, !reader.isAtEnd { reader.skipSpaces() }

    var day: (value: Int, digits: Int)?
    if !reader.isAtEnd {
      switch separator {
      case .hyphen: guard reader.take("-") else { return .failure(.wrongForm) }
      case .point: guard reader.take(".") else { return .failure(.wrongForm) }
      case .slash: guard reader.take("/") else { return .failure(.wrongForm) }
      case .year: break
      }
      guard let number = reader.number(allowingFirst: false), number.digits <= 2 else {
        return .failure(.wrongForm)
      }
      if separator == .year, !reader.take("日") { return .failure(.wrongForm) }
      guard reader.isAtEnd else { return .failure(.wrongForm) }
      day = number
    }
    let period =
      day.map { CalendarDate(year: year, month: month.value, day: $0.value).map(CalendarPeriod.init) }
      ?? CalendarPeriod(year: year, month: month.value)
    // `2026/3/31` and `2026.3.31` look like others' notations, and `2026-3-1` sorts wrongly: say what was meant.
    let isAccepted =
      separator == .year || (separator == .point && era != nil)
      || (separator == .hyphen && month.digits == 2 && (day?.digits ?? 2) == 2)
    let result = checked(period) { $0.precision == .day ? .day($0.first) : .period($0) }
    guard !isAccepted, case .success(let notation) = result else { return result }
    return .failure(.badDate(.otherNotation(meant: notation.period.description)))
  }
}

extension NotationScanner {
  /// The name of an era, or its letter.
  fileprivate mutating func era() -> JapaneseEra? {
    // Most dates begin with a year of our time.
    guard !isAtDigit else { return nil }
    for era in JapaneseEra.allCases {
      if take(era.rawValue) || take(era.letter) || take(era.letter.lowercased()) { return era }
    }
    return nil
  }

  /// Decimal digits, or `元` for 1.
  fileprivate mutating func number(allowingFirst: Bool) -> (value: Int, digits: Int)? {
    if allowingFirst, take("元") { return (1, 1) }
    var value = 0
    var digits = 0
    while digits < 9, let digit = digit() {
      value = value * 10 + digit
      digits += 1
    }
    return digits == 0 ? nil : (value, digits)
  }
}
