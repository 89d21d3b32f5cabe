import DigitalGovernance
import Foundation
import GradingService
import Testing

@Suite("The day is an argument") struct DayTests {
  private static let overdue = #"[{"onlineState": "planned", "plannedFor": "2026-11"}]"#

  @Test(
    "A plan for November is overdue from December on",
    arguments: [("?asOf=2026-11-30", false), ("?asOf=2026-12-01", true), ("", false)])
  func asOf(_ query: String, _ isOverdue: Bool) async throws {
    try await RunningService.run { service in
      let answer = try await service.post(Self.overdue, to: "/grades\(query)").read(Grades.self)
      #expect(answer.grades[0].findings.contains { $0.code == "I211" } == isOverdue)
    }
  }

  @Test("The clock is asked at each request") func clock() async throws {
    try await RunningService.run {
      $0.today = { CalendarDate(year: 2026, month: 12, day: 1) ?? CalendarDate(daysSinceEpoch: 0) }
    } _: { service in
      let answer = try await service.post(Self.overdue).read(Grades.self)
      #expect(answer.asOf == "2026-12-01")
      #expect(answer.grades[0].findings.contains { $0.code == "I211" })
    }
  }

  @Test(
    "In Tokyo the day begins nine hours before it does in Greenwich",
    // 1 795 564 800 is 2026-11-25 at 00:00 UTC: 20 782 days of 86 400 seconds.
    arguments: [
      (1_795_564_800.0, "2026-11-25"), (1_795_564_800 - 9 * 3600, "2026-11-25"),
      (1_795_564_800 - 9 * 3600 - 1, "2026-11-24"), (-9 * 3600 - 1, "1969-12-31"),
    ] as [(Double, String)])
  func tokyo(_ seconds: Double, _ day: String) {
    #expect(CalendarDate.inTokyo(at: Date(timeIntervalSince1970: seconds)).description == day)
  }

  @Test(
    "What is no day, and a misspelt parameter, are refused",
    arguments: [
      ("asOf=2026-02-30", "not-a-day"), ("asOf=tomorrow", "not-a-day"), ("asOf=", "not-a-day"),
      ("asOf=2026-01-01&asOf=2026-01-02", "not-a-day"), ("asof=2026-01-01", "unknown-parameter"),
    ])
  func refusals(_ query: String, _ code: String) async throws {
    try await RunningService.run { service in
      let response = try await service.post("[]", to: "/grades?\(query)")
      #expect(response.status == .badRequest)
      #expect(try response.read(Refused.self).error.code == code)
    }
  }
}
