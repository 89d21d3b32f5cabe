import Testing

@Suite("No body brings the service down") struct HostileBodyTests {
  private static let valid = Array(
    """
    [{"id": "P-1", "type": "application", "onlineState": "済", "volume": {"total": 1000, "online": 12},
      "attachments": {"documents": ["residentRecord"]}, "fee": {"required": true, "methods": ["creditCard"]},
      "plannedFor": "令和8年度", "standardPeriod": {"online": "20日", "offline": null}, "barriers": []}]
    """.utf8)

  @Test("A body changed at random is graded or refused, and the next one is served", arguments: 1...8)
  func changed(seed: Int) async throws {
    try await RunningService.run { service in
      var numbers = Numbers(state: UInt64(seed))
      for _ in 0..<100 {
        var body = Self.valid
        for _ in 0...numbers.below(4) {
          let place = numbers.below(body.count)
          switch numbers.below(4) {
          case 0: body[place] = UInt8(numbers.below(256))
          case 1: body.remove(at: place)
          case 2: body.insert(contentsOf: Array(body[place..<min(body.count, place + 20)]), at: place)
          default: body.removeSubrange(place..<min(body.count, place + 20))
          }
        }
        let response = try await service.post(bytes: body)
        #expect([.ok, .badRequest].contains(response.status), "\(String(decoding: body, as: UTF8.self))")
      }
      #expect(try await service.get("/health").status == .ok)
    }
  }

  @Test("Brackets without end are refused", arguments: ["[", "{\"a\":", "[{\"volume\":"])
  func deep(_ piece: String) async throws {
    try await RunningService.run { service in
      let response = try await service.post(String(repeating: piece, count: 100_000))
      #expect(response.status == .badRequest)
      #expect(try await service.get("/health").status == .ok)
    }
  }

  private struct Numbers {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, limit)))
    }
  }
}
