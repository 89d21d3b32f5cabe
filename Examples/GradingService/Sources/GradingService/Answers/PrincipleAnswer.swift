import DigitalGovernance
import GovernanceFindings

/// The grade under one principle.
struct PrincipleAnswer: Encodable {
  let id: String
  let proven: LevelAnswer
  let attainable: LevelAnswer
  /// The criteria of the level above the proven one that are not known to be met.
  let blocking: [BlockerAnswer]

  init(_ grade: QualityGrade.PrincipleGrade, levels: [LevelAnswer], in language: Language) {
    id = grade.principle
    proven = levels[grade.proven]
    attainable = levels[grade.attainable]
    blocking = grade.blocking.map { BlockerAnswer($0, in: language) }
  }
}
