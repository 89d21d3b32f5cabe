import GovernanceFindings
import Testing

@testable import DigitalGovernance

@Suite("A rule set checks what is held in memory") struct RuleSetCheckerTests {
  private let day = CriterionTest.usualDay

  private func criterion(_ code: String, _ expression: String) -> Criterion {
    var criterion = Criterion()
    criterion.code = .known(code)
    criterion.expression = .known(expression)
    criterion.about = "procedure.volume.online"
    return criterion
  }

  @Test("The built-in one finds what contradicts itself, with the facts that it saw") func builtIn() throws {
    let checker = RuleSetChecker(.kanriInventory)
    #expect(checker.broken.isEmpty)
    var procedure = Procedure()
    procedure.volume = .known(
      .stating {
        $0.total = 10; $0.online = 12
      })
    let check = checker.check(CriteriaSubject([procedure], asOf: day))
    #expect(check.faults.isEmpty)
    let found = try #require(check.findings.first { $0.finding.code == "I208" })
    #expect(found.finding.path == "volume.online")
    #expect(found.finding.severity == .error)
    #expect(found.criterion.about.variable == "procedure")
    #expect(Set(found.facts.map(\.fact.path.description)) == ["volume.online", "volume.total"])
  }

  @Test("What is met, or hangs on facts that nobody stated, is silent") func silence() {
    var ruleSet = RuleSet()
    ruleSet.criteria = [criterion("O101", "procedure.volume.online <= procedure.volume.total")]
    let checker = RuleSetChecker(ruleSet)
    var procedure = Procedure()
    #expect(checker.check(CriteriaSubject([procedure], asOf: day)).findings.isEmpty)
    procedure.volume = .known(
      .stating {
        $0.total = 10; $0.online = 10
      })
    #expect(checker.check(CriteriaSubject([procedure], asOf: day)).findings.isEmpty)
  }

  @Test("A criterion that cannot be read is broken, one that cannot be evaluated is a fault") func faults() {
    var ruleSet = RuleSet()
    ruleSet.criteria = [
      criterion("O101", "procedure.volumes.online > 0"),
      criterion("O102", "procedure.volume.online / (procedure.volume.total - 10) > 0"),
    ]
    let checker = RuleSetChecker(ruleSet)
    #expect(Array(checker.broken.keys) == ["O101"])
    var procedure = Procedure()
    procedure.volume = .known(
      .stating {
        $0.total = 10; $0.online = 3
      })
    let check = checker.check(CriteriaSubject([procedure], asOf: day))
    #expect(check.findings.isEmpty)
    #expect(check.faults.map(\.criterion.code) == ["O102"])
  }
}
