import DigitalGovernance
import GovernanceFindings
import KanriTestSupport
import Testing

@testable import GovernanceLint

/// What the linter says of the gates of a project, by a small standard of its own.
@Suite("Items of gates in the linter") struct GateFindingTests {
  private static func item(
    _ code: String, _ phase: Phase, weight: Criterion.Weight = .blocking,
    strength: Criterion.Strength = .required
  ) -> CheckItem {
    .with {
      $0.phase = .known(phase)
      $0.method = .known(.automatic)
      $0.criterion.code = .known(code)
      $0.criterion.id = .known("item-\(code.lowercased())")
      $0.criterion.title = .known(Wording(en: "item \(code)", ja: "項目\(code)"))
      $0.criterion.expression = "project.userTests.exists(t, t.kind == 'usability')"
      $0.criterion.about = "project.userTests"
      $0.criterion.weight = .known(weight)
      $0.criterion.strength = .known(strength)
    }
  }

  private static let standard: OversightStandard = .with {
    $0.id = "office"
    $0.version = "2"
    $0.items = [
      item("G181", .hypothesis), item("G182", .serviceProposal), item("G281", .design),
      item("G282", .design, weight: .conditional), item("G283", .design, strength: .recommended),
      item("G381", .development),
    ]
  }

  /// What is missing of the older version asks for nothing.
  private static let older: OversightStandard = .with {
    $0.id = "office"
    $0.version = "1"
    $0.items = []
  }

  private func findings(_ project: String, showsUnknown: Bool = false) -> [Finding] {
    var settings = LintSettings.testing
    settings.showsUnknownItems = showsUnknown
    settings.gates = GatesInForce {
      GatesInForce.Standards(
        environment: CriteriaEnvironment(), current: { _ in GateFindingTests.standard },
        named: { name, _ in
          [GateFindingTests.older, GateFindingTests.standard].last { $0.isNamed(name) }
        })
    }
    let text = """
      apiVersion: kanri/v1
      kind: Project
      id: P-1
      name: 申請のオンライン化
      \(project)

      """
    return Linter.lint(Array(text.utf8), path: "project.yaml", settings: settings).findings.map(\.finding).filter {
      $0.code == "G001" || $0.name.hasPrefix("item-")
    }
  }

  private func lines(_ project: String, showsUnknown: Bool = false) -> [String] {
    findings(project, showsUnknown: showsUnknown).map { "\($0.code) \($0.severity.rawValue)" }.sorted()
  }

  @Test("of a phase that is over are errors where they block and warnings where not; those only recommended are notes")
  func past() {
    #expect(
      lines("phase: development\nuserTests: []") == [
        "G181 error", "G182 error", "G281 error", "G282 warning", "G283 note", "G381 note",
      ])
    let advisory = findings("phase: development\nuserTests: []").filter(\.isAdvisory).map(\.code)
    #expect(advisory == ["G381"])
  }

  @Test("of the present phase are notes to its planned end, then warnings, and never decide the exit status")
  func present() {
    let ahead = "phase: design\nphases: [{phase: design, planned: {end: 2026-11-24}}]\nuserTests: []"
    #expect(lines(ahead).filter { $0.hasPrefix("G2") } == ["G281 note", "G282 note", "G283 note"])
    let over = "phase: design\nphases: [{phase: design, planned: {end: 2026-11-23}}]\nuserTests: []"
    #expect(lines(over).filter { $0.hasPrefix("G2") } == ["G281 warning", "G282 warning", "G283 note"])
    #expect(findings(over).filter { $0.code.hasPrefix("G2") }.allSatisfy { $0.isAdvisory })
  }

  @Test("of a phase in rounds are late only after the planned end of the last round") func rounds() {
    let phases = """
      phases:
        - {phase: design, iteration: 1, planned: {end: 2026-06}}
        - {phase: design, iteration: 2, planned: {end: 2026-12}}
      """
    #expect(lines("phase: design\n\(phases)\nuserTests: []").contains("G281 note"))
  }

  @Test("of steps ahead of the present one are not due yet; where no step is named, all are") func steps() {
    #expect(lines("phase: planning/hypothesis\nuserTests: []") == ["G181 note"])
    #expect(lines("phase: planning/serviceProposal\nuserTests: []") == ["G181 note", "G182 note"])
    #expect(lines("phase: planning\nuserTests: []") == ["G181 note", "G182 note"])
  }

  @Test("are late by the planned end of their step") func lateSteps() {
    let phases = """
      phases:
        - phase: planning
          planned: {end: 2026-12}
          steps: [{phase: planning/hypothesis, planned: {end: 2026-10}}]
      """
    #expect(
      lines("phase: planning/serviceProposal\n\(phases)\nuserTests: []") == ["G181 warning", "G182 note"])
  }

  @Test("that wait for facts are one note, with how many of each phase") func unknown() throws {
    let findings = findings("phase: development")
    #expect(findings.map(\.code) == ["G001"])
    let note = try #require(findings.first)
    #expect(note.severity == .note && note.isAdvisory)
    #expect(note.items == ["G181", "G182", "G281", "G282", "G381"])
    #expect(note.message.ja.contains("5件") && note.message.ja.contains("企画2、設計2、開発1"))
    #expect(note.help.ja.contains("kanri gate --questions"))
  }

  @Test("that wait for facts are shown one by one where somebody asks for that") func showUnknown() {
    #expect(
      lines("phase: development", showsUnknown: true) == [
        "G181 note", "G182 note", "G281 note", "G282 note", "G283 note", "G381 note",
      ])
  }

  @Test("of a gate that was decided are judged by the standard that the decision names") func decided() {
    func design(_ standard: String) -> [String] {
      lines(
        """
        phase: development
        phases: [{phase: design, decision: {outcome: passed, date: 2026-05-01, standard: \(standard)}}]
        userTests: []
        """
      ).filter { $0.hasPrefix("G2") }
    }
    #expect(design("office 2") == ["G281 error", "G282 warning", "G283 note"])
    #expect(design("office") == ["G281 error", "G282 warning", "G283 note"])
    #expect(design("office 1") == [])
    // What is not at hand judges nothing: an upgrade turns no old gate red.
    #expect(design("office 0") == [])
    #expect(design("another") == [])
  }

  @Test("say nothing of a project without a phase, nor where all is met") func silent() {
    #expect(lines("userTests: []") == [])
    #expect(lines("phase: development\nuserTests: [{kind: usability, phase: testing}]") == [])
  }

  @Test("say nothing of a document that had to be mended to be read") func mended() {
    #expect(lines("phase: development\nuserTests: []\nlead:責任者").isEmpty)
    #expect(lines("phase: development\nuserTests: []\npurpose: \"開いたまま").isEmpty)
  }
}
