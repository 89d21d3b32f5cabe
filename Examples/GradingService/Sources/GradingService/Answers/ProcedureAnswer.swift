import DigitalGovernance
import GovernanceFindings

/// All that there is to say of one procedure.
struct ProcedureAnswer: Encodable {
  let id: String?
  let name: String?
  /// Whether the rubric grades such procedures at all.
  let isInScope: Bool
  /// The level that the stated facts show.
  let proven: LevelAnswer?
  /// The level that is reached if every fact that is not stated turns out well.
  let attainable: LevelAnswer?
  let principles: [PrincipleAnswer]
  /// What leads to the next level: what is needed first, then what waits for facts, the cheapest of each first.
  let nextActions: [ActionAnswer]
  /// The effort of all of them; left out where one states none.
  let personDaysToNextLevel: Double?
  let findings: [FindingAnswer]
  /// The codes of criteria that could not be evaluated, which says nothing of the procedure.
  let faults: [String]

  init(
    _ procedure: Procedure, _ grade: QualityGrade, _ check: RuleSetChecker.Check, levels: [LevelAnswer],
    in language: Language
  ) {
    id = procedure.id.known
    name = procedure.name.known
    isInScope = grade.isInScope
    proven = grade.provenIndex.map { levels[$0] }
    attainable = grade.attainableIndex.map { levels[$0] }
    principles = grade.principles.map { PrincipleAnswer($0, levels: levels, in: language) }
    nextActions = grade.nextActions.map { ActionAnswer($0, in: language) }
    personDaysToNextLevel = grade.isInScope ? grade.personDaysToNextLevel : nil
    findings = check.findings.map { FindingAnswer($0, in: language) }
    faults = check.faults.map(\.criterion.code)
  }
}
