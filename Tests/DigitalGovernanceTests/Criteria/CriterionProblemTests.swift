import Testing

@testable import DigitalGovernance

@Suite("What is wrong with a criterion") struct CriterionProblemTests {
  private typealias Case = CriterionCase
  private let sound = "project.userTests.exists(t, t.phase == 'design')"

  @Test("A sound one has no problem") func sound_() {
    #expect(Case.problems(sound).isEmpty)
    #expect(Case.problems(sound, for: .judgement).isEmpty)
  }

  @Test("Expressions are told with the place in their bytes") func expressions() {
    #expect(
      Case.problems("project.name == '申請' && project.userTest.size() > 0") == [
        "expression expression [userTest]"
      ])
    #expect(Case.problems("project.name = '申請'") == ["expression expression [=]"])
    #expect(Case.problems("size(project.userTests)") == ["notTrueOrFalse expression"])
    #expect(
      Case.problems(sound) { $0.appliesWhen = "project.name == '申請' && prject.priority" }
        == ["expression appliesWhen [prject]"])
  }

  @Test("Listed values are told on both sides and in lists, and texts are left alone") func choices() {
    #expect(
      Case.problems("project.userTests.exists(t, '設計' == t.phase || t.phase != 'dsign')")
        == ["unknownChoice expression ['設計']", "unknownChoice expression ['dsign']"])
    #expect(Case.problems("project.change in ['new', '改修']") == ["unknownChoice expression ['改修']"])
    #expect(Case.problems("'住民' in project.audience") == ["unknownChoice expression ['住民']"])
    #expect(Case.problems("project.name in ['new', '改修'] && project.name != '設計'").isEmpty)
    #expect(
      Case.problems(sound) { $0.appliesWhen = "project.change == '新規'" }
        == ["unknownChoice appliesWhen ['新規']"])
  }

  @Test("What no fact can change decides nothing") func constant() {
    #expect(Case.problems("size(project.userTests) > 0 && 1 > 2") == ["neverTrue expression"])
    #expect(Case.problems("size(project.userTests) > 0 || 2 > 1") == ["alwaysTrue expression"])
    #expect(Case.problems(sound) { $0.appliesWhen = "1 < 2" } == ["alwaysTrue appliesWhen"])
    #expect(Case.problems(sound) { $0.appliesWhen = "1 > 2" } == ["neverTrue appliesWhen"])
  }

  @Test("Silence may not pass, and judgements may not ask for it; conditions may") func silence() {
    #expect(Case.problems("!stated(project.userTests) || \(sound)") == ["silencePasses expression"])
    #expect(Case.problems("stated(project.userTests) && \(sound)").isEmpty)
    #expect(
      Case.problems("stated(project.userTests) && \(sound)", for: .judgement) == [
        "asksWhetherStated expression"
      ])
    #expect(
      Case.problems(sound, for: .judgement) { $0.appliesWhen = "stated(project.rollout)" }.isEmpty)
  }

  @Test("A finding needs one document to stand in") func subjects() {
    #expect(Case.problems("project.name == procedure.name") == ["mixedSubjects expression"])
    #expect(Case.problems("canvas.name == procedure.name") == ["mixedSubjects expression"])
    #expect(Case.problems("project.name == canvas.name").isEmpty)
    #expect(Case.problems("asOf > timestamp('2026-04-01T00:00:00Z')") == ["noSubject expression"])
    #expect(Case.problems(sound) { $0.appliesWhen = "procedure.id == 'x'" } == ["mixedSubjects expression"])
  }

  @Test("The place of the finding is a fact of a document that is looked at") func about() {
    for about in ["project", "project.userTests", "project.userTests[0].phase", "canvas.users"] {
      #expect(Case.problems(sound) { $0.about = .known(about) }.isEmpty, "\(about)")
    }
    for about in ["project.userTest", "projct", "project.userTests.x", "project..x", ""] {
      #expect(Case.problems(sound) { $0.about = .known(about) } == ["noSuchFact about"], "\(about)")
    }
    #expect(Case.problems(sound) { $0.about = "procedure.id" } == ["foreignFact about"])
  }

  @Test("Messages and efforts are told in their own fields") func texts() {
    #expect(
      Case.problems(sound) { $0.message = .known(Wording(en: "{", ja: "件数は{size(project.userTest)}件")) }
        == ["expression message.ja [userTest]", "openBrace message.en"])
    var remedy = Remedy()
    remedy.effort = .known(Amount(number: DecimalNumber(significand: 3, exponent: 0), unit: "万円"))
    #expect(Case.problems(sound) { $0.remedy = .known(remedy) } == ["noEffort remedy.effort"])
  }

  @Test("An effort hinders nothing, all else does") func hindrance() {
    let environment = CriteriaEnvironment()
    var criterion = Criterion()
    criterion.expression = .known(sound)
    var remedy = Remedy()
    remedy.effort = .known(Amount(number: DecimalNumber(significand: 3, exponent: 0), unit: "万円"))
    criterion.remedy = .known(remedy)
    #expect(environment.compile(criterion).compiled != nil)
    criterion.about = "project.nowhere"
    #expect(environment.compile(criterion).compiled == nil)
  }
}
