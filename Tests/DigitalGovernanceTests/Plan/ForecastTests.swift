import Foundation
import Testing

@testable import DigitalGovernance

@Suite("Straight-line forecasts")
struct ForecastTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func points(_ values: [(String, Double)]) throws -> [Forecast.Point] {
    try values.map { Forecast.Point(date: try day($0.0), value: $0.1) }
  }

  @Test("Four quarters at 0.9 points lead from 96.2 % to 98.0 % where 1.9 points a quarter were needed")
  func quarters() throws {
    let forecast = try Forecast(
      of: points([
        ("2025-06-30", 0.5), ("2025-09-30", 0.926), ("2025-12-31", 0.93), ("2026-03-31", 0.94),
        ("2026-06-30", 0.955), ("2026-09-30", 0.962),
      ]), to: .init(date: day("2027-03-31"), value: 1), within: 0...1, asOf: day("2026-09-30"))
    #expect(forecast.pointCount == 5)
    #expect(forecast.from.date == (try day("2025-09-30")))
    // 0.036 over 365 days; 182 days are left: 0.962 + 0.036 * 182 / 365.
    #expect(abs(forecast.projected - 0.979_951) < 1e-6)
    #expect(abs(forecast.pacePerQuarter - 0.009) < 0.0001)
    #expect(abs((forecast.neededPerQuarter ?? 0) - 0.019) < 0.0001)
    #expect(forecast.state == .behind)
    // 0.038 / 0.036 * 365 = 385.3 days after 2026-09-30.
    #expect(forecast.reachedOn == (try day("2026-09-30")).adding(days: 386))
    #expect(forecast.explanation.en.contains("2025-09-30") && forecast.explanation.ja.contains("5時点"))
  }

  @Test("A share does not grow beyond the whole")
  func limits() throws {
    let values = try points([("2026-01-01", 0.5), ("2026-07-01", 0.9)])
    let target = Forecast.Point(date: try day("2027-03-31"), value: 1)
    let forecast = try Forecast(of: values, to: target, within: 0...1, asOf: day("2026-07-01"))
    #expect(forecast.projected == 1)
    #expect(forecast.state == .onTrack)
    #expect(try Forecast(of: values, to: target, asOf: day("2026-07-01")).projected > 1)
  }

  @Test("The state follows the newest value, the line and the day")
  func states() throws {
    let values = try points([("2026-01-01", 0.5), ("2026-07-01", 0.6)])
    func state(_ target: Double, _ date: String, asOf: String) throws -> Forecast.State {
      try Forecast(of: values, to: .init(date: day(date), value: target), asOf: day(asOf)).state
    }
    #expect(try state(0.6, "2027-01-01", asOf: "2026-07-01") == .achieved)
    #expect(try state(0.7, "2027-01-01", asOf: "2026-07-01") == .onTrack)
    #expect(try state(0.75, "2027-01-01", asOf: "2026-07-01") == .behind)
    #expect(try state(0.61, "2026-07-15", asOf: "2026-07-16") == .overdue)
  }

  @Test("Standing still and falling never get there")
  func never() throws {
    let target = Forecast.Point(date: try day("2027-03-31"), value: 1)
    for last in [0.5, 0.4] {
      let forecast = try Forecast(
        of: points([("2026-01-01", 0.5), ("2026-07-01", last)]), to: target, asOf: day("2026-07-01"))
      #expect(forecast.reachedOn == nil)
      #expect(forecast.state == .behind)
    }
  }

  @Test("Where less is better, the line goes down")
  func descending() throws {
    let forecast = try Forecast(
      of: points([("2026-01-01", 20), ("2026-07-01", 14)]), to: .init(date: day("2026-12-31"), value: 10),
      isDescending: true, asOf: day("2026-07-01"))
    #expect(forecast.state == .onTrack)
    #expect(abs(forecast.projected - (14 - 6.0 / 181 * 183)) < 1e-9)
  }

  @Test("One day is no line, and values of the future are none")
  func tooFew() throws {
    let target = Forecast.Point(date: try day("2027-03-31"), value: 1)
    let values = try points([("2026-07-01", 0.5), ("2026-07-01", 0.6), ("2026-12-01", 0.7)])
    #expect(throws: Forecast.Problem.tooFewPoints) {
      try Forecast(of: values, to: target, asOf: day("2026-11-30"))
    }
    let later = try Forecast(of: values, to: target, asOf: day("2026-12-01"))
    #expect(later.from.value == 0.6)
  }

  @Test("An inventory forecasts from its history and its own rate")
  func inventory() throws {
    let json = """
      {"id": "I", "name": "棚卸", "date": "2026-03-31",
       "targets": [{"date": "2027-03-31", "share": "100%", "scope": "all"},
                   {"date": "2027-03-31", "share": "100%", "scope": "withinDiscretion"}],
       "history": [{"date": "2024-03-31", "share": "70%", "scope": "all"},
                   {"date": "2025-03-31", "digitalized": 84, "counted": 100, "share": "1%", "scope": "all"},
                   {"date": "2025-03-31", "share": "12人", "scope": "all"}],
       "procedures": [{"id": "1", "name": "A", "onlineState": "実施済"}, {"id": "2", "name": "B", "onlineState": "実施済"},
                      {"id": "3", "name": "C", "onlineState": "実施済"}, {"id": "4", "name": "D", "onlineState": "未実施"}]}
      """
    let inventory = try JSONDecoder().decode(ProcedureInventory.self, from: Data(json.utf8))
    let forecasts = try inventory.forecasts(.all, asOf: day("2026-06-01"))
    #expect(forecasts.count == 1)
    #expect(forecasts.first?.pointCount == 3)
    #expect(forecasts.first?.from.value == 0.7)
    #expect(forecasts.first?.latest == .init(date: try day("2026-03-31"), value: 0.75))
    // 0.05 in 730 days; 365 more make half of it.
    #expect(abs((forecasts.first?.projected ?? 0) - 0.775) < 1e-9)
    #expect(throws: Forecast.Problem.tooFewPoints) {
      try inventory.forecasts(.withinDiscretion, asOf: day("2026-06-01"))
    }
  }
}
