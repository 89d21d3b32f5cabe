import Testing

@testable import DigitalGovernance

@Suite("Days of the calendar")
struct CalendarDateTests {
  @Test("Every day from 1868 to 2200 agrees with counting days one by one")
  func everyDay() throws {
    // 1868-01-01 lies 102 years before the epoch: 25 leap years among them (1868 … 1968, without 1900).
    var number: Int32 = -(102 * 365 + 25)
    var disagreements = 0
    for year in 1868...2200 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() {
        for day in 1...length {
          let date = CalendarDate(daysSinceEpoch: number)
          let parts = date.components
          let text =
            "\(year)-\(index < 9 ? "0" : "")\(index + 1)-\(day < 10 ? "0" : "")\(day)"
          if CalendarDate(year: year, month: index + 1, day: day) != date
            || (parts.year, parts.month, parts.day) != (year, index + 1, day)
            || date.description != text || CalendarDate(text) != date
            || date.fiscalYear != (index < 3 ? year - 1 : year)
          {
            disagreements += 1
          }
          number += 1
        }
        #expect(CalendarDate(year: year, month: index + 1, day: length + 1) == nil)
      }
    }
    #expect(disagreements == 0)
    #expect(number == 84_371, "2201-01-01 counts 231 years and 56 leap days after the epoch")
  }

  @Test(
    "Days that are none",
    arguments: [(2026, 2, 29), (1900, 2, 29), (2026, 0, 1), (2026, 13, 1), (2026, 4, 0)])
  func noDays(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test("Years beyond four digits or before 1868 are refused")
  func years() {
    #expect(CalendarDate(year: 1867, month: 12, day: 31) == nil)
    #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: Int.max, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 9999, month: 12, day: 31)?.description == "9999-12-31")
  }

  @Test("Adding days never traps")
  func adding() throws {
    let date = try #require(CalendarDate("2024-02-28"))
    #expect(date.adding(days: 1).description == "2024-02-29")
    #expect(date.adding(days: 366).description == "2025-02-28")
    #expect(date.adding(days: -59).description == "2023-12-31")
    #expect(date.adding(days: Int.max).daysSinceEpoch == Int32.max)
    #expect(date.adding(days: Int.min).daysSinceEpoch == Int32.min)
  }
}
