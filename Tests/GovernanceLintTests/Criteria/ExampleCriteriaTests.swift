import CEL
import DigitalGovernance
import Foundation
import GovernanceDocuments
import KanriTestSupport
import Testing
import YAMLSyntax

@testable import GovernanceLint

@Suite("The rule set of the examples") struct ExampleCriteriaTests {
  private static let environment = CriteriaEnvironment()

  private static let source: [UInt8] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return (try? Data(contentsOf: root.appending(path: "Examples/RuleSets/局の基準.yaml"))).map { [UInt8]($0) }
      ?? []
  }()

  private static let criteria: [CompiledCriterion] = {
    let tree = YAMLTree(parsing: source)
    return tree.documents.flatMap { document -> [CompiledCriterion] in
      guard case .known(let decoded) = DocumentDecoder.read(document, of: tree),
        let ruleSet = decoded.value as? RuleSet
      else { return [] }
      return ruleSet.criteria.stated.compactMap { environment.compile($0).compiled }
    }
  }()

  @Test("Nothing is wrong with it, and it has what it is to show") func sound() {
    let linted = Linter.lint(
      ExampleCriteriaTests.source, path: "rules.yaml", settings: .testing, isNamed: true)
    #expect(linted.findings.map { "\($0.finding.code) \($0.range.start.line)" } == [])
    let variables = ExampleCriteriaTests.criteria.map(\.variables)
    #expect(variables.count >= 9)
    #expect(variables.count { $0 == ["project"] } >= 4)
    #expect(variables.count { $0 == ["canvas"] } >= 2)
    #expect(variables.contains(["canvas", "project"]))
    for criterion in ExampleCriteriaTests.criteria {
      let expected = Set(criterion.criterion.tests.stated.compactMap(\.expect.known))
      #expect(expected.isSuperset(of: [.true, .false, .unknown]), "\(criterion.code)")
    }
  }

  /// What must not change as facts come in. What is met may turn out not to be owed: both ask for nothing.
  private func verdict(_ outcome: CriterionOutcome) -> Bool? {
    switch outcome {
    case .met, .notApplicable: true
    case .notMet: false
    case .unknown, .fault: nil
    }
  }

  @Test("Stating more never flips what was known of a real project and canvas", arguments: 0..<6)
  func neverFlips(part: Int) throws {
    let day = try #require(CalendarDate("2026-04-01"))
    var (known, unknown) = (0, 0)
    for number in 0..<20 {
      var before: [Bool?] = ExampleCriteriaTests.criteria.map { _ in nil }
      for share: UInt64 in [0, 40, 70, 85, 95, 100] {
        let facts = RandomRecord(seed: UInt64(part * 20 + number), share: share)
        let subject = CriteriaSubject([facts.make(Project.self), facts.make(ServiceCanvas.self)], asOf: day)
        for (index, criterion) in ExampleCriteriaTests.criteria.enumerated() {
          let outcome = criterion.outcome(for: subject)
          if case .fault(let problem) = outcome {
            Issue.record("\(criterion.code) gives an error: \(problem.message.en)")
          }
          let after = verdict(outcome)
          if let known = before[index] {
            #expect(after == known, "\(criterion.code), facts \(part * 20 + number), \(share) %")
          }
          before[index] = after
          if after == nil { unknown += 1 } else { known += 1 }
        }
      }
    }
    // The property says nothing if one side hardly occurs.
    #expect(known > 200)
    #expect(unknown > 200)
  }
}
