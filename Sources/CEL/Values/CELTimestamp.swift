/// A point in time between the years 1 and 9999, to the nanosecond.
///
/// ```swift
/// CELTimestamp("2025-04-01T00:00:00+09:00")?.seconds  // 1743433200
/// ```
public struct CELTimestamp: Hashable, Sendable, Comparable {
  /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
  public let seconds: Int64
  /// Nanoseconds after ``seconds``, from 0 to 999,999,999.
  public let nanoseconds: UInt32

  /// The first second that can be written: 0001-01-01T00:00:00Z.
  static let firstSecond: Int64 = -62_135_596_800
  /// The last second that can be written: 9999-12-31T23:59:59Z.
  static let lastSecond: Int64 = 253_402_300_799

  /// A moment, nil outside the years 1 to 9999 or with a billion nanoseconds and more.
  public init?(seconds: Int64, nanoseconds: UInt32 = 0) {
    guard seconds >= CELTimestamp.firstSecond, seconds <= CELTimestamp.lastSecond,
      nanoseconds < 1_000_000_000
    else { return nil }
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// Earlier first.
  public static func < (left: CELTimestamp, right: CELTimestamp) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }

  /// The moment a duration later, nil if that cannot be written.
  func adding(nanoseconds delta: Int64) -> CELTimestamp? {
    // Rounded down by hand: rounding first and multiplying back would overflow for the longest durations.
    var (whole, rest) = delta.quotientAndRemainder(dividingBy: 1_000_000_000)
    rest += Int64(nanoseconds)
    if rest < 0 {
      rest += 1_000_000_000
      whole -= 1
    } else if rest >= 1_000_000_000 {
      rest -= 1_000_000_000
      whole += 1
    }
    return CELTimestamp(seconds: seconds + whole, nanoseconds: UInt32(rest))
  }

  /// The time from an earlier moment to this one, nil if a duration cannot hold it.
  func since(_ other: CELTimestamp) -> CELDuration? {
    let (whole, overflow) = (seconds - other.seconds).multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, tooLong) = whole.addingReportingOverflow(Int64(nanoseconds) - Int64(other.nanoseconds))
    return overflow || tooLong ? nil : CELDuration(nanoseconds: sum)
  }
}

extension CELTimestamp: CustomStringConvertible {
  /// Reads an RFC 3339 date and time, e.g. `2025-04-01T09:00:00.5+09:00`; nil for anything else.
  ///
  /// Dates that no calendar has (February 30), hour 24 and leap seconds are refused.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ start: Int, _ length: Int) -> Int64? {
      guard start + length <= bytes.count else { return nil }
      var value: Int64 = 0
      for byte in bytes[start..<start + length] {
        guard let digit = byte.asciiDigit else { return nil }
        value = value * 10 + Int64(digit)
      }
      return value
    }
    func has(_ character: Unicode.Scalar, at index: Int) -> Bool {
      index < bytes.count && bytes[index] == UInt8(ascii: character)
    }
    guard let year = number(0, 4), has("-", at: 4), let month = number(5, 2), has("-", at: 7),
      let day = number(8, 2), has("T", at: 10) || has("t", at: 10), let hour = number(11, 2),
      has(":", at: 13), let minute = number(14, 2), has(":", at: 16), let second = number(17, 2),
      (1...12).contains(month), day >= 1, day <= CivilTime.dayCount(ofMonth: month, year: year),
      hour < 24, minute < 60, second < 60
    else { return nil }
    var index = 19
    var nanoseconds: UInt32 = 0
    if has(".", at: index) {
      index += 1
      let start = index
      var place: UInt32 = 100_000_000
      while index < bytes.count, let digit = bytes[index].asciiDigit {
        nanoseconds += UInt32(digit) * place
        place /= 10
        index += 1
      }
      // Finer than a nanosecond cannot be kept, and is not dropped silently.
      guard index > start, index - start <= 9 else { return nil }
    }
    var offset: Int64 = 0
    if has("Z", at: index) || has("z", at: index) {
      index += 1
    } else if has("+", at: index) || has("-", at: index) {
      guard let hours = number(index + 1, 2), has(":", at: index + 3),
        let minutes = number(index + 4, 2), hours < 24, minutes < 60
      else { return nil }
      offset = (hours * 3600 + minutes * 60) * (has("-", at: index) ? -1 : 1)
      index += 6
    } else {
      return nil
    }
    guard index == bytes.count else { return nil }
    var time = CivilTime(year: year, month: month, day: day)
    (time.hour, time.minute, time.second) = (hour, minute, second)
    self.init(seconds: time.secondsSinceEpoch - offset, nanoseconds: nanoseconds)
  }

  /// The moment in UTC as RFC 3339, with 3, 6 or 9 digits of the second where it needs them.
  public var description: String {
    let time = CivilTime(secondsSinceEpoch: seconds)
    func padded(_ number: Int64, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(time.year, 4))-\(padded(time.month, 2))-\(padded(time.day, 2))"
      + "T\(padded(time.hour, 2)):\(padded(time.minute, 2)):\(padded(time.second, 2))"
      + "\(fractionText(nanoseconds))Z"
  }
}
