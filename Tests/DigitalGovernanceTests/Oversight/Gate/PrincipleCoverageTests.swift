import GovernanceFindings
import Testing

@testable import DigitalGovernance

@Suite("How far a project practises an article") struct PrincipleCoverageTests {
  private func criterion(_ expression: String, appliesWhen: String? = nil) -> Criterion {
    .with {
      $0.code = .known("P\(expression.count)")
      $0.expression = .known(expression)
      if let appliesWhen { $0.appliesWhen = .known(appliesWhen) }
    }
  }

  /// Three criteria, one a field.
  private var criteria: [Criterion] {
    [criterion("project.priority"), criterion("project.plainJapanese"), criterion("project.proxyFiling")]
  }

  private func coverage(
    _ criteria: [Criterion]? = nil, claim: Project.PrinciplePractice.State? = nil, reason: String? = nil,
    _ write: (inout Project) -> Void = { _ in }
  ) -> PrincipleCoverage {
    var standard = OversightStandard()
    standard.principles = [
      .with {
        $0.number = 3
        $0.criteria = .known(criteria ?? self.criteria)
      }
    ]
    var project = Project()
    if let claim {
      project.principles = [
        .with {
          $0.article = 3
          $0.state = .known(claim)
          if let reason { $0.reason = .known(reason) }
        }
      ]
    }
    write(&project)
    return StandardInForce(standard).coverage(of: Dossier(project: project), asOf: SampleGate.today)[0]
  }

  @Test("is practised from half of the facts that apply") func half() {
    let two = coverage {
      $0.priority = true
      $0.plainJapanese = true
    }
    #expect(two.state == .practised && two.number == 3)
    #expect(two.met.count == 2 && two.notMet.isEmpty && two.unknown.count == 1)
    #expect(coverage { $0.priority = true }.state == .absent)
    let even = [criterion("project.priority"), criterion("project.plainJapanese")]
    #expect(coverage(even) { $0.priority = true }.state == .practised)
  }

  @Test("counts what is not stated as not shown") func unknown() {
    let coverage = coverage { $0.priority = true }
    #expect(
      coverage.unknown.flatMap(\.missing).map(\.description) == [
        "project.plainJapanese", "project.proxyFiling",
      ])
    #expect(coverage.reason.ja == "3項目のうち1項目を事実で確認、2項目は未記入")
  }

  @Test("is only claimed where the project says so and the facts do not show it") func claimed() {
    #expect(coverage(claim: .practised).state == .claimed)
    #expect(coverage(claim: .planned).state == .absent)
    #expect(coverage(claim: .notPractised).state == .absent)
  }

  @Test(
    "is practised where the facts show it, whatever the project says",
    arguments: Project.PrinciplePractice.State.allCases)
  func factsFirst(claim: Project.PrinciplePractice.State) {
    #expect(
      coverage(claim: claim) {
        $0.priority = true
        $0.plainJapanese = true
      }.state == .practised)
  }

  @Test("does not apply with a reason, and is claimed without one") func notApplicable() {
    let with = coverage(claim: .notApplicable, reason: "画面のない仕組み")
    #expect(with.state == .notApplicable && with.reason.ja == "画面のない仕組み")
    #expect(coverage(claim: .notApplicable).state == .claimed)
  }

  @Test("does not apply where none of its criteria does") func nothingApplies() {
    let criteria = [criterion("project.plainJapanese", appliesWhen: "project.priority")]
    #expect(coverage(criteria) { $0.priority = false }.state == .notApplicable)
  }

  @Test("is not made easier by a criterion that cannot be computed") func fault() {
    let criteria = [
      criterion("project.priority"), criterion("project.userTests[1].phase == 'design'"),
      criterion("project.plainJapanese"),
    ]
    let coverage = coverage(criteria) {
      $0.priority = true
      $0.userTests = []
      $0.plainJapanese = false
    }
    #expect(coverage.state == .absent && coverage.unknown.count == 1)
  }
}
