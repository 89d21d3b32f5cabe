/// The time zone that decides which day it is. No verdict depends on the zone of the machine.
public enum ConfiguredTimeZone: Hashable, Sendable {
  /// Seconds east of UTC, all year.
  case fixed(secondsFromUTC: Int)
  /// A zone of the IANA database, with its data (RFC 8536).
  case named(String, data: [UInt8])

  /// Japan Standard Time, +09:00.
  public static let japan = ConfiguredTimeZone.fixed(secondsFromUTC: 9 * 3600)

  /// Reads `+09:00`, `UTC`, or the name of a zone that the machine knows; nil if it is none.
  public init?(_ text: String) {
    switch text {
    case "UTC", "Z": self = .fixed(secondsFromUTC: 0)
    // Japan has kept one time since 1951; the machine need not know the zone.
    case "Asia/Tokyo", "Japan", "JST": self = .japan
    default:
      if let seconds = ConfiguredTimeZone.offset(Array(text.utf8)) {
        self = .fixed(secondsFromUTC: seconds)
      } else if let data = ZoneDirectory.readZone(named: text) {
        self = .named(text, data: data)
      } else {
        return nil
      }
    }
  }

  /// `+09:00` or `-03:30`, up to 14 hours.
  private static func offset(_ text: [UInt8]) -> Int? {
    guard text.count == 6, text[3] == UInt8(ascii: ":"), let sign = text.first,
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let hours = Int(String(decoding: text[1...2], as: UTF8.self)), (0...14).contains(hours),
      let minutes = Int(String(decoding: text[4...5], as: UTF8.self)), (0...59).contains(minutes)
    else { return nil }
    return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
}
