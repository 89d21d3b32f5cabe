import DigitalGovernance
import GovernanceFindings
import GovernanceRules
import Testing

/// A canvas beside its project.
@Suite struct CanvasAndProject {
  private func date(_ text: String) -> Fact<CalendarDate> {
    CalendarDate(text).map { .known($0) } ?? .nothing
  }
  private func period(_ text: String) -> Fact<CalendarPeriod> {
    CalendarPeriod(text).map { .known($0) } ?? .nothing
  }

  private func canvas(made: String, revised: [String] = [], after tests: [String] = []) -> ServiceCanvas {
    var canvas = ServiceCanvas.inOrder()
    var authorship = ServiceCanvas.Authorship()
    authorship.date = date(made)
    canvas.created = .known(authorship)
    canvas.revisions = .known(
      revised.map { text in
        var revision = ServiceCanvas.Revision()
        revision.date = date(text)
        revision.userTests = .known(tests)
        return revision
      })
    return canvas
  }

  private func record(_ phase: Phase, _ start: String?, _ end: String?) -> Project.PhaseRecord {
    var schedule = Project.Schedule()
    if let start { schedule.start = period(start) }
    if let end { schedule.end = period(end) }
    var record = Project.PhaseRecord()
    record.phase = .known(phase)
    record.actual = .known(schedule)
    return record
  }

  private func findings(_ canvas: ServiceCanvas, _ change: (inout Project) -> Void) -> [String] {
    var project = Project()
    change(&project)
    return check(Dossier(project: project, canvas: canvas), asOf: today).map { "\($0.code) \($0.path)" }
  }

  @Test("A canvas made after planning is late, as far as the end of planning is sure")
  func late() {
    let canvas = canvas(made: "2024-04-10")
    #expect(
      findings(canvas) { $0.phases = [record(.planning, nil, "2024-03")] } == ["C141 canvas.created.date"])
    #expect(findings(canvas) { $0.phases = [record(.planning, nil, "2024-04")] }.isEmpty)
    #expect(findings(canvas) { $0.phases = [record(.planning, nil, nil)] }.isEmpty)
    #expect(findings(canvas) { $0.phases = [record(.design, nil, "2024-03")] }.isEmpty)
    #expect(findings(canvas) { _ in }.isEmpty)
  }

  @Test(
    "Where planning ended before the duty began, a canvas is not late",
    arguments: ["2023-03", "2022年度", "2023"])
  func beforeTheDuty(end: String) {
    #expect(CalendarPeriod(end) != nil)
    #expect(findings(canvas(made: "2024-04-10")) { $0.phases = [record(.planning, nil, end)] }.isEmpty)
  }

  @Test("From the first day of the duty it is") func firstDayOfTheDuty() {
    let codes = findings(canvas(made: "2024-04-10")) { $0.phases = [record(.planning, nil, "2023-04-01")] }
    #expect(codes == ["C141 canvas.created.date"])
  }

  @Test("Where only the steps of planning are recorded, the last of them ends it") func stepsOfPlanning() {
    var planning = Project.PhaseRecord()
    planning.phase = .known(.planning)
    planning.actual = record(.planning, nil, "2024-02").actual
    planning.steps = [
      record(.hypothesis, nil, "2024-01"), record(.requirementsAndProcurement, nil, "2024-02"),
    ]
    let canvas = canvas(made: "2024-04-10")
    #expect(findings(canvas) { $0.phases = [planning] } == ["C141 canvas.created.date"])
    #expect(
      findings(canvas) { $0.phases = [record(.hypothesis, nil, "2024-01")] }.isEmpty)
    #expect(
      findings(canvas) { $0.phases = [record(.requirementsAndProcurement, nil, "2024-02")] }
        == ["C141 canvas.created.date"])
    #expect(
      findings(canvas) {
        $0.phases = [record(.planning, nil, "2024-02"), record(.planning, nil, "2024-09")]
      }.isEmpty)
  }

  @Test("Requirements rest on a canvas that somebody returned to in their step") func requirements() {
    var paper = Project.Deliverable()
    paper.name = "要件定義書"
    paper.kind = .known(.requirements)
    paper.submitted = date("2024-06-30")
    let step = record(.requirementsAndProcurement, "2024-05", nil)
    let old = canvas(made: "2024-01-10", revised: ["2024-02-01", "2024-04-30"])
    let given: (inout Project) -> Void = {
      $0.phases = [step]
      $0.deliverables = [paper]
    }
    #expect(findings(old, given) == ["C142 canvas.revisions[1].date"])
    #expect(findings(canvas(made: "2024-01-10", revised: ["2024-05-01"]), given).isEmpty)
    #expect(findings(old) { $0.phases = [step] }.isEmpty)
    #expect(findings(old) { $0.deliverables = [paper] }.isEmpty)
    paper.revised = date("2024-09-01")
    #expect(findings(old) { $0.deliverables = [paper] } == ["C142 canvas.revisions[1].date"])
  }

  @Test("A user test that changed something is taken up by the canvas") func userTest() {
    var decision = Project.Disposition()
    decision.outcome = .known(.fix)
    var finding = Project.UserTest.Finding()
    finding.text = "最初の画面に戻る"
    finding.decision = .known(decision)
    var test = Project.UserTest()
    test.id = "T1"
    test.date = date("2024-08-03")
    test.findings = [finding]
    let old = canvas(made: "2024-01-10", revised: ["2024-05-01"])
    #expect(findings(old) { $0.userTests = [test, test] } == ["C143 project.userTests[0].date"])
    #expect(findings(canvas(made: "2024-01-10", revised: ["2024-08-03"])) { $0.userTests = [test] }.isEmpty)
    #expect(
      findings(canvas(made: "2024-01-10", revised: ["2024-08-01"], after: ["T1"])) { $0.userTests = [test] }
        .isEmpty)
    decision.outcome = .known(.decline)
    finding.decision = .known(decision)
    test.findings = [finding, Project.UserTest.Finding()]
    #expect(findings(old) { $0.userTests = [test] }.isEmpty)
  }

  @Test("A canvas keeps up with the phase of its project") func behind() {
    let early = ServiceCanvas.inOrder(.serviceProposal)
    #expect(findings(early) { $0.phase = .known(.design) } == ["C144 canvas.phase"])
    #expect(findings(early) { $0.phase = .known(.requirementsAndProcurement) } == ["C144 canvas.phase"])
    #expect(findings(early) { $0.phase = .known(.planning) }.isEmpty)
    #expect(findings(ServiceCanvas.inOrder()) { $0.phase = .known(.operation) }.isEmpty)
  }

  @Test("A dossier without one of its parts is silent") func parts() {
    #expect(check(Dossier(project: Project()), asOf: today).isEmpty)
    #expect(check(Dossier(canvas: canvas(made: "2024-04-10")), asOf: today).isEmpty)
  }
}
