import DigitalGovernance
import Testing

@Suite("What else the service tells") struct OtherRoutesTests {
  private struct Health: Decodable, Equatable {
    let status: String
    let rubric: String
    let ruleSet: String
  }

  @Test("Whether it is well, and by what it grades") func health() async throws {
    try await RunningService.run { service in
      let response = try await service.get("/health")
      #expect(response.status == .ok)
      let health = try response.read(Health.self)
      #expect(health == Health(status: "ok", rubric: "kanri-qos", ruleSet: "kanri-inventory"))
    }
  }

  @Test("The rubric is a document that kanri reads") func rubric() async throws {
    try await RunningService.run { service in
      let rubric = try await service.get("/rubric").read(QualityRubric.self)
      #expect(rubric == .kanriQOS)
    }
  }
}
