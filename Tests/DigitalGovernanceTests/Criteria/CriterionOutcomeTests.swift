import CEL
import Testing

@testable import DigitalGovernance

@Suite("What a criterion comes to") struct CriterionOutcomeTests {
  private func project(_ write: (inout Project) -> Void) -> Project {
    var project = Project()
    write(&project)
    return project
  }

  private func tested(_ phases: Phase?...) -> Project {
    project {
      $0.userTests = .known(
        phases.map { phase in
          var test = Project.UserTest()
          if let phase { test.phase = .known(phase) }
          return test
        })
    }
  }

  @Test("It is met, not met, or hangs on facts that it names") func threeStates() throws {
    let criterion = try CriterionCase("project.userTests.exists(t, t.phase == 'design')")
    #expect(try criterion.outcome(tested(.testing, .design)) == "met")
    #expect(
      try criterion.outcome(tested(.testing, .release))
        == "notMet: userTests[0].phase = testing, userTests[1].phase = release")
    #expect(try criterion.outcome(tested(.testing, nil)) == "unknown: project.userTests[1].phase")
    #expect(try criterion.outcome(project { $0.userTests = [] }) == "notMet: userTests = none")
    #expect(try criterion.outcome(Project()) == "unknown: project.userTests")
    #expect(try criterion.outcome(ServiceCanvas()) == "unknown: project")
  }

  @Test("A condition keeps it from being owed") func condition() throws {
    let criterion = try CriterionCase("size(project.userTests) > 0", appliesWhen: "project.change == 'new'")
    func outcome(_ change: Project.Change?, _ tests: Fact<[Project.UserTest]>) throws -> String {
      try criterion.outcome(
        project {
          if let change { $0.change = .known(change) }
          $0.userTests = tests
        })
    }
    #expect(try outcome(.new, []) == "notMet: userTests = none")
    #expect(try outcome(.renewal, []) == "notApplicable: change = renewal")
    #expect(try outcome(.renewal, .unknown) == "notApplicable: change = renewal")
    #expect(try outcome(.new, .unknown) == "unknown: project.userTests")
  }

  @Test("Where it is unknown whether it is owed, only what is met anyhow is known") func unknownCondition()
    throws
  {
    let criterion = try CriterionCase("size(project.userTests) > 0", appliesWhen: "project.change == 'new'")
    #expect(try criterion.outcome(tested(.design)) == "met")
    #expect(try criterion.outcome(project { $0.userTests = [] }) == "unknown: project.change")
    #expect(try criterion.outcome(Project()) == "unknown: project.change, project.userTests")
  }

  @Test("A fact that both hang on is named once") func namedOnce() throws {
    let criterion = try CriterionCase(
      "project.userTests.all(t, t.phase == 'design')", appliesWhen: "size(project.userTests) > 1")
    #expect(try criterion.outcome(Project()) == "unknown: project.userTests")
  }

  @Test("An error is a fault of the criterion, in the condition too") func fault() throws {
    let criterion = try CriterionCase("project.userTests[0].phase == 'design'")
    #expect(try criterion.outcome(project { $0.userTests = [] }).hasPrefix("fault: "))
    let condition = try CriterionCase(
      "size(project.userTests) > 0", appliesWhen: "project.userTests[1].phase == 'design'")
    #expect(try condition.outcome(project { $0.userTests = [] }).hasPrefix("fault: "))
    // What is met anyhow is met, as where it is unknown whether it is owed.
    #expect(try condition.outcome(tested(.design)) == "met")
  }

  @Test("Today is an argument") func today() throws {
    let criterion = try CriterionCase("project.consultations.all(c, c.date + days(30) >= asOf)")
    let day = try #require(CalendarDate("2026-03-02"))
    let known = project {
      var consultation = Project.Consultation()
      consultation.date = .known(day)
      $0.consultations = .known([consultation])
    }
    #expect(try criterion.outcome(known, asOf: "2026-04-01") == "met")
    #expect(
      try criterion.outcome(known, asOf: "2026-04-02")
        == "notMet: consultations[0].date = 2026-03-02")
  }

  @Test("A project and its canvas are looked at together") func dossier() throws {
    let criterion = try CriterionCase("canvas.users.all(u, has(project.scale.users))")
    #expect(criterion.compiled.variables == ["canvas", "project"])
    #expect(criterion.compiled.about == FactReference(variable: "project", path: ""))
    var canvas = ServiceCanvas()
    canvas.users = .known([ServiceCanvas.Group()])
    var scale = Project.Scale()
    scale.users = .nothing
    #expect(
      try criterion.outcome(canvas, project { $0.scale = .known(scale) }) == "notMet: scale.users = none")
    #expect(try criterion.outcome(canvas) == "unknown: project")
  }

  // MARK: Who decided

  @Test("Of what is joined, the parts that decided are told") func deciders() throws {
    let known = project {
      $0.change = .known(.new)
      $0.priority = .known(true)
      $0.name = "窓口"
    }
    #expect(
      try CriterionCase("project.change == 'renewal' && project.priority").outcome(known)
        == "notMet: change = new")
    #expect(
      try CriterionCase("project.change == 'renewal' || !project.priority").outcome(known)
        == "notMet: change = new, priority = yes")
    #expect(
      try CriterionCase("!(project.priority || project.change == 'renewal')").outcome(known)
        == "notMet: priority = yes")
    #expect(
      try CriterionCase("project.priority ? project.change == 'renewal' : false").outcome(known)
        == "notMet: priority = yes, change = new")
    #expect(try CriterionCase("size(project.name) > 4").outcome(known) == "notMet: name = 窓口")
  }

  @Test("What is asked for and not there is told as none") func absence() throws {
    let criterion = try CriterionCase("has(project.procurement.dataReturn)")
    var procurement = Project.Procurement()
    procurement.dataReturn = .nothing
    #expect(
      try criterion.outcome(project { $0.procurement = .known(procurement) })
        == "notMet: procurement.dataReturn = none")
    #expect(try criterion.outcome(project { $0.procurement = .nothing }) == "notMet: procurement = none")
  }

  @Test("Of a list, the elements that do not hold are told, at most six facts") func decidingElements() throws
  {
    let criterion = try CriterionCase("project.userTests.all(t, t.phase == 'design')")
    #expect(
      try criterion.outcome(tested(.design, .testing, .design, .release))
        == "notMet: userTests[1].phase = testing")
    let many = try CriterionCase("project.userTests.exists(t, t.phase == 'operation')")
    let outcome = try many.outcome(
      tested(.design, .design, .design, .design, .design, .design, .design, .design))
    #expect(outcome.split(separator: ",").count == 6)
  }

  // MARK: Names

  @Test("A fact is called by the words of its document") func labels() throws {
    func label(_ text: String) throws -> String { try #require(FactReference(text)).label.ja }
    #expect(try label("project.userTests[2].date") == "「ユーザーテスト」3件目の「日付」")
    #expect(try label("project.scale.users") == "「規模」の「利用者数」")
    #expect(try label("project.scale.users.number") == "「規模」の「利用者数」")
    #expect(try label("project.scale.users.unit") == "「規模」の「利用者数」の単位")
    #expect(try label("project.budgetYear.last") == "「予算年度」の最後の日")
    #expect(try label("project.phases[0].steps[1].phase") == "「工程表」1件目の「内訳」2件目の「工程」")
    #expect(try label("project.userTests[0]") == "「ユーザーテスト」1件目")
    #expect(try label("canvas") == "サービスキャンバス")
    #expect(try #require(FactReference("project.userTests[2].date")).label.en == "userTests[2].date")
    for broken in ["", "[0].x", "project..x", "project[", "project[x]", "project[-1]"] {
      #expect(FactReference(broken) == nil, "\(broken)")
    }
  }

  @Test("A case tells what it came to and what decided") func testResult() throws {
    let criterion = try CriterionCase(
      "project.userTests[0].phase == 'design'", appliesWhen: "project.change == 'new'")
    func result(_ write: (inout Project) -> Void) -> (CriterionTest.Expectation?, [String]) {
      let result = CriterionTestResult(
        of: CriterionTest(.true) { project, _ in write(&project) }, for: criterion.compiled)
      #expect((result.found == nil) == (result.fault != nil))
      return (result.found, result.facts.map(\.ja))
    }
    let design = result {
      $0.change = .known(.new); $0.userTests = tested(.design).userTests
    }
    #expect(design == (.true, []))
    let testing = result {
      $0.change = .known(.new); $0.userTests = tested(.testing).userTests
    }
    #expect(testing == (.false, ["「ユーザーテスト」1件目の「工程」=テスト"]))
    let unknown = result { $0.change = .known(.new) }
    #expect(unknown == (.unknown, ["「ユーザーテスト」は未記入"]))
    let alteration = result { $0.change = .known(.alteration) }
    #expect(alteration == (.notApplicable, ["「区分」=改修"]))
    let none = result {
      $0.change = .known(.new); $0.userTests = []
    }
    #expect(none == (nil, []))
  }
}
