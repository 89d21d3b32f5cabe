/// The rule at the end of a TZif file, for moments after its last transition, e.g. `CET-1CEST,M3.5.0,M10.5.0/3`.
struct POSIXTimeZone: Sendable {
  private enum Day {
    /// Month, week (5 is the last) and day of the week from 0 for Sunday.
    case weekday(month: Int64, week: Int64, day: Int64)
    /// Day of the year from 1, February 29 never counted.
    case julian(Int64)
    /// Day of the year from 0, February 29 counted.
    case zeroBased(Int64)
  }

  private struct Change {
    let day: Day
    let second: Int64
  }

  private let standard: Int
  private let summer: (offset: Int, start: Change, end: Change)?

  init?(_ text: ArraySlice<UInt8>) {
    var rest = text
    guard POSIXTimeZone.takeName(&rest), let west = POSIXTimeZone.takeTime(&rest) else { return nil }
    standard = -Int(west)
    if rest.isEmpty {
      summer = nil
      return
    }
    guard POSIXTimeZone.takeName(&rest) else { return nil }
    var offset = standard + 3600
    if rest.first != UInt8(ascii: ",") {
      guard let west = POSIXTimeZone.takeTime(&rest) else { return nil }
      offset = -Int(west)
    }
    guard let start = POSIXTimeZone.takeChange(&rest), let end = POSIXTimeZone.takeChange(&rest),
      rest.isEmpty
    else { return nil }
    summer = (offset, start, end)
  }

  func offset(at second: Int64) -> Int {
    guard let summer else { return standard }
    let year = CivilTime(secondsSinceEpoch: second + Int64(standard)).year
    let start = POSIXTimeZone.second(of: summer.start, year: year) - Int64(standard)
    let end = POSIXTimeZone.second(of: summer.end, year: year) - Int64(summer.offset)
    let isSummer =
      start <= end ? second >= start && second < end : second >= start || second < end
    return isSummer ? summer.offset : standard
  }

  private static func second(of change: Change, year: Int64) -> Int64 {
    let newYear = CivilTime.days(year: year, month: 1, day: 1)
    let day: Int64
    switch change.day {
    case .julian(let number):
      day = newYear + number - 1 + (CivilTime.isLeap(year) && number >= 60 ? 1 : 0)
    case .zeroBased(let number):
      day = newYear + number
    case .weekday(let month, let week, let weekday):
      let first = CivilTime(year: year, month: month, day: 1)
      var number = (weekday - first.dayOfWeek + 7) % 7 + (week - 1) * 7
      if number >= CivilTime.dayCount(ofMonth: month, year: year) { number -= 7 }
      day = first.dayNumber + number
    }
    return day * 86_400 + change.second
  }

  private static func takeName(_ text: inout ArraySlice<UInt8>) -> Bool {
    if text.first == UInt8(ascii: "<") {
      guard let close = text.firstIndex(of: UInt8(ascii: ">")) else { return false }
      text = text[(close + 1)...]
      return true
    }
    let name = text.prefix { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }
    text.removeFirst(name.count)
    return name.count >= 3
  }

  private static func takeNumber(_ text: inout ArraySlice<UInt8>) -> Int64? {
    var value: Int64 = 0
    var count = 0
    while let digit = text.first?.asciiDigit, count < 4 {
      value = value * 10 + Int64(digit)
      count += 1
      text.removeFirst()
    }
    return count > 0 ? value : nil
  }

  /// Hours, minutes and seconds with an optional sign, in seconds.
  private static func takeTime(_ text: inout ArraySlice<UInt8>) -> Int64? {
    var sign: Int64 = 1
    if text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+") {
      sign = text.first == UInt8(ascii: "-") ? -1 : 1
      text.removeFirst()
    }
    guard var seconds = takeNumber(&text).map({ $0 * 3600 }) else { return nil }
    for unit: Int64 in [60, 1] {
      guard text.first == UInt8(ascii: ":") else { break }
      text.removeFirst()
      guard let part = takeNumber(&text) else { return nil }
      seconds += part * unit
    }
    return sign * seconds
  }

  private static func takeChange(_ text: inout ArraySlice<UInt8>) -> Change? {
    guard text.first == UInt8(ascii: ",") else { return nil }
    text.removeFirst()
    guard let day = takeDay(&text) else { return nil }
    guard text.first == UInt8(ascii: "/") else { return Change(day: day, second: 7200) }
    text.removeFirst()
    return takeTime(&text).map { Change(day: day, second: $0) }
  }

  private static func takeDay(_ text: inout ArraySlice<UInt8>) -> Day? {
    func takeDot() -> Bool {
      guard text.first == UInt8(ascii: ".") else { return false }
      text.removeFirst()
      return true
    }
    switch text.first {
    case UInt8(ascii: "J"):
      text.removeFirst()
      guard let day = takeNumber(&text), (1...365).contains(day) else { return nil }
      return .julian(day)
    case UInt8(ascii: "M"):
      text.removeFirst()
      guard let month = takeNumber(&text), (1...12).contains(month), takeDot(),
        let week = takeNumber(&text), (1...5).contains(week), takeDot(),
        let day = takeNumber(&text), (0...6).contains(day)
      else { return nil }
      return .weekday(month: month, week: week, day: day)
    default:
      guard let day = takeNumber(&text), (0...365).contains(day) else { return nil }
      return .zeroBased(day)
    }
  }
}
