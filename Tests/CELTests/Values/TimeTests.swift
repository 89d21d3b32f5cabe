import Foundation
import Testing

@testable import CEL

@Suite("Times") struct TimeTests {
  @Test("Calendar dates and day numbers agree with a calendar counted day by day") func calendar() {
    #expect(CivilTime.days(year: 1, month: 1, day: 1) * 86_400 == CELTimestamp.firstSecond)
    // 1970-01-01 is day 0 by definition; 1890 lies 80 years of 365 days and 19 leap days before it.
    var date = CivilTime(year: 1890, month: 1, day: 1)
    var day = Int64(-80 * 365 - 19)
    while date.year < 2110 {
      let read = CivilTime(secondsSinceEpoch: day * 86_400 + 86_399)
      guard read.year == date.year, read.month == date.month, read.day == date.day, date.dayNumber == day
      else {
        Issue.record("\(date)")
        return
      }
      day += 1
      date.day += 1
      if date.day > CivilTime.dayCount(ofMonth: date.month, year: date.year) {
        date.day = 1
        date.month += 1
      }
      if date.month > 12 {
        date.month = 1
        date.year += 1
      }
    }
    #expect(CivilTime(secondsSinceEpoch: 0).dayOfWeek == 4)
    #expect(CivilTime(secondsSinceEpoch: CELTimestamp.lastSecond).year == 9999)
  }

  @Test(
    "A timestamp is read and written",
    arguments: [
      ("2025-04-01T00:00:00Z", "2025-04-01T00:00:00Z"), ("2025-04-01T09:00:00+09:00", "2025-04-01T00:00:00Z"),
      ("2025-03-31T19:00:00.5-05:00", "2025-04-01T00:00:00.500Z"),
      ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
      ("9999-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59.999999999Z"),
      ("2024-02-29T00:00:00.000001Z", "2024-02-29T00:00:00.000001Z"),
      ("2025-04-01t00:00:00z", "2025-04-01T00:00:00Z"),
    ])
  func timestamp(_ text: String, _ expected: String) throws {
    #expect(CELTimestamp(text)?.description == expected)
  }

  @Test(
    "What is no timestamp is refused",
    arguments: [
      "", "2025-04-01", "2025-04-01 00:00:00Z", "2025-02-29T00:00:00Z", "2025-13-01T00:00:00Z",
      "2025-04-31T00:00:00Z", "2025-04-01T24:00:00Z",
      "2025-04-01T00:60:00Z", "2025-04-01T00:00:60Z", "2025-04-01T00:00:00", "2025-04-01T00:00:00+9:00",
      "0000-01-01T00:00:00Z",
      "0001-01-01T00:00:00+09:00", "10000-01-01T00:00:00Z", "２０２５-04-01T00:00:00Z", "2025-04-01T00:00:00.Z",
      "2025-04-01T00:00:00.1234567890Z",
      "2025-04-01T00:00:00Z ", "2025-04-01T00:00:00+24:00", "令和7年4月1日",
    ])
  func noTimestamp(_ text: String) { #expect(CELTimestamp(text) == nil) }

  @Test(
    "A duration is read and written",
    arguments: [
      ("0", "0s"), ("1h30m", "5400s"), ("-1.5h", "-5400s"), ("1h34us", "3600.000034s"), ("1.5s", "1.500s"),
      ("100ms", "0.100s"),
      ("1ns", "0.000000001s"), ("-1ns", "-0.000000001s"), ("+1m", "60s"), (".5m", "30s"), ("1.s", "1s"),
      ("0.1234567891s", "0.123456789s"),
      ("2562047h47m16.854775807s", "9223372036.854775807s"),
      ("-2562047h47m16.854775808s", "-9223372036.854775808s"), ("1µs", "0.000001s"),
      ("0.000277777777777777777h", "0.999999999s"),
    ])
  func duration(_ text: String, _ expected: String) { #expect(CELDuration(text)?.description == expected) }

  @Test(
    "What is no duration is refused",
    arguments: [
      "", "1", "s", "1d", "30日", "1h-1m", "-", "+", "1 s", "2562047h47m16.854775808s", "320000000000s", "１s",
      ".s", "1e3s", "--1s",
    ])
  func noDuration(_ text: String) { #expect(CELDuration(text) == nil) }

  @Test("Tokyo has its time by law, the summers of 1948 to 1951 included") func tokyo() throws {
    let file = FileManager.default.contents(atPath: "/usr/share/zoneinfo/Asia/Tokyo").map(Array.init)
    let zone = try file.map { try #require(TZif($0)) }
    for second in stride(from: Int64(-2_600_000_000), to: 4_000_000_000, by: 1_234_567) {
      let built = try #require(BuiltInTimeZone.offset(of: "Asia/Tokyo", at: second))
      if let zone {
        #expect(built == zone.offset(at: second))
      } else if second > -577_962_000 {
        #expect(built == 32_400)
      }
    }
    #expect(BuiltInTimeZone.offset(of: "Asia/Tokyo", at: -683_802_000) == 36_000)
    #expect(BuiltInTimeZone.offset(of: "Asia/Tokyo", at: -683_802_001) == 32_400)
  }

  @Test(
    "Fixed offsets",
    arguments: [("+09:00", 32_400), ("-02:30", -9000), ("02:00", 7200), ("UTC", 0), ("-00:00", 0)])
  func fixed(_ name: String, _ expected: Int) { #expect(BuiltInTimeZone.offset(of: name, at: 0) == expected) }

  @Test(
    "What is no offset is refused",
    arguments: ["", "+9:00", "+24:00", "+09:60", "+0900", "JST", "+０９:00", "+09:00 "])
  func noOffset(_ name: String) { #expect(BuiltInTimeZone.offset(of: name, at: 0) == nil) }

  @Test(
    "Zones of the machine's database agree with Foundation",
    .enabled(
      if: FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/Europe/Paris"),
      "no time zone database here"),
    arguments: [
      "Europe/Paris", "America/New_York", "Australia/Sydney", "Asia/Kathmandu", "America/Sao_Paulo",
      "Europe/Dublin", "Africa/Casablanca",
    ])
  func zones(_ name: String) throws {
    let bytes = try #require(FileManager.default.contents(atPath: "/usr/share/zoneinfo/" + name))
    let zone = try #require(TZif(Array(bytes)))
    let reference = try #require(TimeZone(identifier: name))
    for second in stride(from: Int64(0), to: 4_000_000_000, by: 7_654_321) {
      #expect(
        zone.offset(at: second) == reference.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))),
        "\(second)")
    }
  }

  @Test(
    "Rules of the POSIX form",
    arguments: [
      ("JST-9", 1_700_000_000, 32_400), ("CET-1CEST,M3.5.0,M10.5.0/3", 1_711_846_799, 3600),
      ("CET-1CEST,M3.5.0,M10.5.0/3", 1_711_846_800, 7200),
      ("CET-1CEST,M3.5.0,M10.5.0/3", 1_729_990_799, 7200),
      ("CET-1CEST,M3.5.0,M10.5.0/3", 1_729_990_800, 3600),
      ("<+0330>-3:30", 0, 12_600), ("AEST-10AEDT,M10.1.0,M4.1.0/3", 1_704_067_200, 39_600),
      ("AEST-10AEDT,M10.1.0,M4.1.0/3", 1_719_792_000, 36_000),
    ] as [(String, Int64, Int)])
  func rules(_ text: String, _ second: Int64, _ expected: Int) throws {
    let rule = try #require(POSIXTimeZone(Array(text.utf8)[...]))
    #expect(rule.offset(at: second) == expected)
  }

  @Test("A damaged zone file is refused, wherever it ends or whatever byte is wrong") func damaged() throws {
    guard let data = FileManager.default.contents(atPath: "/usr/share/zoneinfo/Asia/Tokyo") else { return }
    let bytes = Array(data)
    for end in 0..<(bytes.count - 1) { #expect(TZif(Array(bytes[..<end])) == nil) }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0xFF
      _ = TZif(changed)?.offset(at: 1_700_000_000)
    }
  }
}
