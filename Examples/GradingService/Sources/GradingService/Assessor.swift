import DigitalGovernance
import GovernanceFindings

/// Grades and checks procedures; made ready once, used by all requests.
struct Assessor: Sendable {
  let grader: QualityGrader
  let checker: RuleSetChecker

  init(rubric: QualityRubric = .kanriQOS, ruleSet: RuleSet = .kanriInventory) {
    let environment = CriteriaEnvironment()
    grader = QualityGrader(rubric, environment: environment)
    checker = RuleSetChecker(ruleSet, environment: environment)
  }

  /// What there is to say of a procedure on a day.
  func assess(_ procedure: Procedure, asOf: CalendarDate, in language: Language) -> ProcedureAnswer {
    ProcedureAnswer(
      procedure, grader.grade(procedure, asOf: asOf),
      checker.check(CriteriaSubject([procedure], asOf: asOf)), levels: levels(in: language), in: language)
  }

  /// The levels of the rubric; their names are Japanese.
  func levels(in language: Language) -> [LevelAnswer] {
    let names = grader.rubric.levelNames.stated
    return grader.levels.enumerated().map { index, id in
      LevelAnswer(id: id, name: language == .ja && index < names.count ? names[index] : nil)
    }
  }
}
