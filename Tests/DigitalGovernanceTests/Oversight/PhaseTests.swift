import Testing

@testable import DigitalGovernance

@Suite("Phases and their steps")
struct PhaseTests {
  @Test(
    "A phase is found by its id, its Japanese name and a path",
    arguments: [
      ("planning", "planning"), ("企画", "planning"), ("企画/サービス立案", "planning/serviceProposal"),
      ("サービス立案", "planning/serviceProposal"), ("serviceProposal", "planning/serviceProposal"),
      ("planning/serviceProposal", "planning/serviceProposal"),
      ("企画/要件定義・調達", "planning/requirementsAndProcurement"),
      ("要件定義・調達", "planning/requirementsAndProcurement"), ("仮説検討", "planning/hypothesis"),
      ("設計", "design"), ("開発", "development"), ("テスト", "testing"), ("リリース", "release"), ("運用", "operation"),
      ("評価", "evaluation"), ("廃止", "retirement"),
    ])
  func names(_ name: String, _ id: String) throws {
    let phase = try #require(Phase(name))
    #expect(phase.id == id)
    #expect(ScalarText.with(name) { Phase.read($0) } == .success(phase))
  }

  @Test("Other names are refused", arguments: ["", "企画 ", "desing", "企画/設計", "Design", "planning/"])
  func refusals(_ name: String) {
    #expect(Phase(name) == nil)
    #expect(ScalarText.with(name) { Phase.read($0) } == .failure(.notAChoice))
  }

  @Test("No two spellings are equal, and each phase has its own place")
  func unique() {
    let names = Phase.all.flatMap { [$0.phase.id, $0.ja] + $0.other }
    #expect(Set(names).count == names.count)
    #expect(Phase.all.map(\.phase.order) == Array(0..<11))
    #expect(Phase.all.map(\.phase.ja) == Phase.all.map(\.ja))
  }

  @Test("A step is within its phase, and a phase within itself alone")
  func within() {
    #expect(Phase.hypothesis.isWithin(.planning))
    #expect(Phase.hypothesis.isWithin(.hypothesis))
    #expect(!Phase.planning.isWithin(.hypothesis))
    #expect(!Phase.design.isWithin(.planning))
    #expect(Phase.requirementsAndProcurement.top == .planning)
    #expect(Phase.release.top == .release)
    #expect(Phase.planning.order < Phase.hypothesis.order)
    #expect(Phase.requirementsAndProcurement.order < Phase.design.order)
  }
}
