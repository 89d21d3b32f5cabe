import Foundation
import Testing

@testable import DigitalGovernance

@Suite("Digitalization rates")
struct DigitalizationRateTests {
  private let today = CalendarDate(year: 2026, month: 9, day: 30) ?? CalendarDate(daysSinceEpoch: 0)

  private func procedure(
    _ state: Procedure.OnlineState?, discretion: Bool? = true, volume: Int64? = nil, abolished: String? = nil
  ) -> Procedure {
    var procedure = Procedure()
    procedure.onlineState = state.map { .known($0) } ?? .unknown
    procedure.withinDiscretion = discretion.map { .known($0) } ?? .unknown
    if let volume {
      var facts = Procedure.Volume()
      facts.total = .known(volume)
      procedure.volume = .known(facts)
    }
    procedure.abolishedOn = abolished.flatMap { CalendarDate($0) }.map { .known($0) } ?? .unknown
    return procedure
  }

  @Test("The two denominators count different procedures")
  func scopes() throws {
    let all = [
      procedure(.implemented), procedure(.implemented, discretion: false), procedure(.partlyImplemented),
      procedure(.notImplemented, discretion: false), procedure(.exempt, discretion: false),
    ]
    let whole = try DigitalizationRate(of: all, scope: .all, asOf: today)
    #expect(whole.digitalized == 2 && whole.counted == 5)
    #expect(whole.share == 0.4)
    let within = try DigitalizationRate(of: all, scope: .withinDiscretion, asOf: today)
    #expect(within.digitalized == 1 && within.counted == 2)
    #expect(within.bounds == 0.5...0.5)
  }

  @Test("Unknown states are counted, not digitalized, and widen the bounds")
  func unknownStates() throws {
    // 9,120 of 9,480, 40 of them with no state: 96.2 % to 96.6 %, as (9120 + 40) / 9480.
    var tally = DigitalizationRate.Tally(scope: .all, weight: .procedures)
    for _ in 0..<9_120 { tally.add(isDigitalized: true, isWithinDiscretion: nil, volume: nil) }
    for _ in 0..<320 { tally.add(isDigitalized: false, isWithinDiscretion: nil, volume: nil) }
    for _ in 0..<40 { tally.add(isDigitalized: nil, isWithinDiscretion: nil, volume: nil) }
    let rate = try tally.rate()
    #expect(rate.counted == 9_480 && rate.stateUnknown == 40)
    #expect(abs(rate.share - 0.962_025) < 1e-6)
    #expect(abs(rate.bounds.upperBound - 0.966_245) < 1e-6)
    #expect(rate.bounds.lowerBound == rate.share)
  }

  /// Every way in which the unknown facts may turn out, tried one by one.
  @Test(
    "The bounds are those of the best and the worst way in which the unknown may turn out", arguments: 0..<60)
  func bounds(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let facts: [(isDigitalized: Bool?, isInScope: Bool?)] =
      [(true, true)] + (0..<5).map { _ in ([true, false, nil][next(3)], [true, false, nil][next(3)]) }
    var tally = DigitalizationRate.Tally(scope: .withinDiscretion, weight: .procedures)
    for fact in facts {
      tally.add(isDigitalized: fact.isDigitalized, isWithinDiscretion: fact.isInScope, volume: nil)
    }
    let rate = try tally.rate()
    var shares: [Double] = []
    for world in 0..<(1 << (2 * facts.count)) {
      var digitalized = 0
      var counted = 0
      for (index, fact) in facts.enumerated() {
        let isDigitalized = fact.isDigitalized ?? (world >> (2 * index) & 1 == 1)
        let isInScope = fact.isInScope ?? (world >> (2 * index + 1) & 1 == 1)
        guard isInScope else { continue }
        counted += 1
        if isDigitalized { digitalized += 1 }
      }
      shares.append(Double(digitalized) / Double(counted))
    }
    #expect(abs(rate.bounds.lowerBound - (shares.min() ?? -1)) < 1e-12)
    #expect(abs(rate.bounds.upperBound - (shares.max() ?? -1)) < 1e-12)
    #expect(rate.bounds.contains(rate.share))
  }

  @Test("By volume a procedure counts for its filings; unknown volumes are left out and said")
  func volume() throws {
    let all = [
      procedure(.implemented, volume: 900), procedure(.notImplemented, volume: 100),
      procedure(.implemented), procedure(.notImplemented, volume: 0),
    ]
    let rate = try DigitalizationRate(of: all, scope: .all, weight: .volume, asOf: today)
    #expect(rate.digitalized == 900 && rate.counted == 1_000)
    #expect(rate.share == 0.9)
    #expect(rate.withoutVolume == 1)
  }

  @Test("What is abolished by the day is not counted")
  func abolished() throws {
    let all = [
      procedure(.implemented), procedure(.notImplemented, abolished: "2026-09-30"),
      procedure(.notImplemented, abolished: "2026-10-01"),
    ]
    let rate = try DigitalizationRate(of: all, scope: .all, asOf: today)
    #expect(rate.digitalized == 1 && rate.counted == 2)
  }

  @Test("A rate of nothing is none")
  func nothing() {
    #expect(throws: RateError.nothingCounted) { try DigitalizationRate(of: [], scope: .all, asOf: today) }
    #expect(throws: RateError.nothingCounted) {
      try DigitalizationRate(
        of: [procedure(.implemented, discretion: nil)], scope: .withinDiscretion, asOf: today)
    }
    #expect(throws: RateError.nothingCounted) {
      try DigitalizationRate(
        of: [procedure(.implemented, volume: 0)], scope: .all, weight: .volume, asOf: today)
    }
  }

  @Test("Volumes beyond counting are said, not wrapped around")
  func tooLarge() {
    let huge = procedure(.implemented, volume: .max)
    #expect(throws: RateError.tooLarge) {
      try DigitalizationRate(of: [huge, huge], scope: .all, weight: .volume, asOf: today)
    }
    let other = procedure(.notImplemented, volume: .max)
    #expect(throws: RateError.tooLarge) {
      try DigitalizationRate(of: [huge, other], scope: .all, weight: .volume, asOf: today)
    }
  }

  @Test("Parts add up to the whole, whatever they are split by")
  func parts() throws {
    let states: [Procedure.OnlineState?] = [.implemented, .notImplemented, nil]
    let discretion: [Bool?] = [true, false, nil]
    let all = (0..<90).map { (index: Int) -> Procedure in
      let volume: Int64? = index % 7 == 0 ? nil : Int64(index)
      return procedure(states[index % 3], discretion: discretion[index / 3 % 3], volume: volume)
    }
    for weight in DigitalizationRate.Weight.allCases {
      var numbered = 0
      let parts = DigitalizationRate.tallies(
        of: all, scope: .withinDiscretion, weight: weight, asOf: today
      ) { _ in
        numbered += 1
        return numbered % 4
      }
      #expect(parts.count == 4)
      var sum = DigitalizationRate.Tally(scope: .withinDiscretion, weight: weight)
      for part in parts.values {
        let isTaken = sum.add(part)
        #expect(isTaken)
      }
      #expect(
        try sum.rate()
          == DigitalizationRate(of: all, scope: .withinDiscretion, weight: weight, asOf: today))
    }
    var other = DigitalizationRate.Tally(scope: .all, weight: .volume)
    let isTaken = other.add(DigitalizationRate.Tally(scope: .all, weight: .procedures))
    #expect(!isTaken)
  }

  @Test("JSON comes back the same, and counts that do not belong together are refused")
  func json() throws {
    let rate = try DigitalizationRate(
      of: [procedure(.implemented), procedure(nil), procedure(.implemented, discretion: nil)],
      scope: .withinDiscretion, asOf: today)
    let data = try JSONEncoder().encode(rate)
    #expect(try JSONDecoder().decode(DigitalizationRate.self, from: data) == rate)
    let spoiled = String(decoding: data, as: UTF8.self)
      .replacingOccurrences(of: #""counted":2"#, with: #""counted":0"#)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(DigitalizationRate.self, from: Data(spoiled.utf8))
    }
  }

  @Test("Online usage counts filings where both volumes are known and possible")
  func usage() throws {
    func filings(_ total: Int64?, _ online: Int64?) -> Procedure {
      var volume = Procedure.Volume()
      volume.total = total.map { .known($0) } ?? .unknown
      volume.online = online.map { .known($0) } ?? .unknown
      var procedure = Procedure()
      procedure.volume = .known(volume)
      return procedure
    }
    let usage = try OnlineUsage(
      of: [
        filings(100, 40), filings(100, 0), filings(50, nil), filings(nil, 5), filings(10, 11), Procedure(),
      ])
    #expect(usage.online == 40 && usage.total == 200 && usage.share == 0.2)
    #expect(usage.procedures == 2 && usage.leftOut == 4)
    #expect(throws: RateError.nothingCounted) { try OnlineUsage(of: [filings(0, 0)]) }
  }
}
