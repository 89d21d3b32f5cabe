/// Knows the offsets of named time zones. The language itself reads no files; the host brings this.
///
/// ```swift
/// struct Zones: CELTimeZones {
///   func offset(ofZone name: String, at seconds: Int64) -> Int? { name == "Asia/Seoul" ? 9 * 3600 : nil }
/// }
/// ```
public protocol CELTimeZones: Sendable {
  /// Seconds east of UTC in a zone at a moment (seconds since 1970-01-01T00:00:00Z); nil if the zone is not known.
  ///
  /// `UTC`, fixed offsets and `Asia/Tokyo` are not asked for: the language knows them.
  func offset(ofZone name: String, at seconds: Int64) -> Int?
}

/// No named time zones beside the built-in `UTC`, fixed offsets and `Asia/Tokyo`.
public struct CELNoTimeZones: CELTimeZones {
  /// Knows nothing.
  public init() {}
  /// Always nil.
  public func offset(ofZone name: String, at seconds: Int64) -> Int? { nil }
}

enum BuiltInTimeZone {
  /// Seconds east of UTC of a zone the language knows by itself, nil for others.
  static func offset(of name: String, at seconds: Int64) -> Int? {
    switch name {
    case "UTC": return 0
    case "Asia/Tokyo": return tokyo(at: seconds)
    default: return fixed(name)
    }
  }

  /// `+09:00`, `-02:30`, or `09:00`.
  private static func fixed(_ name: String) -> Int? {
    var bytes = Array(name.utf8)[...]
    var sign = 1
    if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") {
      sign = bytes.first == UInt8(ascii: "-") ? -1 : 1
      bytes.removeFirst()
    }
    let digits = bytes.map(\.asciiDigit)
    guard bytes.count == 5, bytes[bytes.startIndex + 2] == UInt8(ascii: ":"),
      let tensOfHours = digits[0], let hours = digits[1], let tensOfMinutes = digits[3],
      let minutes = digits[4]
    else { return nil }
    let hour = Int(tensOfHours) * 10 + Int(hours)
    let minute = Int(tensOfMinutes) * 10 + Int(minutes)
    guard hour < 24, minute < 60 else { return nil }
    return sign * (hour * 3600 + minute * 60)
  }

  /// Summer time of 1948 to 1951 (夏時刻法, Act No. 29 of 1948): from the first Saturday of May (in 1949 of April)
  /// to the second Saturday of September, changing at midnight after it. Before 1888 local mean time, +9:18:59.
  /// The moments are those of the IANA time zone database.
  private static func tokyo(at seconds: Int64) -> Int {
    if seconds < -2_587_712_400 { return 33_539 }
    for summer in tokyoSummers where seconds >= summer.start && seconds < summer.end { return 36_000 }
    return 32_400
  }

  private static let tokyoSummers: [(start: Int64, end: Int64)] = [
    (-683_802_000, -672_310_800), (-654_771_600, -640_861_200),
    (-620_298_000, -609_411_600), (-588_848_400, -577_962_000),
  ]
}
