import DigitalGovernance
import GovernanceFindings

/// A criterion that keeps a procedure from the next level.
struct BlockerAnswer: Encodable {
  let criterion: String
  let title: String?
  let state: State
  /// The fact that it is about.
  let path: String
  /// The facts that made it false.
  let seen: [FactAnswer]
  /// The facts that it hangs on.
  let missing: [FactAnswer]

  enum State: String, Encodable {
    case notMet, unknown
    /// It could not be evaluated, which counts as unknown.
    case fault
  }

  init(_ blocker: QualityGrade.Blocker, in language: Language) {
    criterion = blocker.id
    title = blocker.criterion.criterion.title.known?.text?[language]
    path = blocker.criterion.about.path.description
    state = blocker.isFault ? .fault : blocker.isFalse ? .notMet : .unknown
    seen = blocker.seen.map { FactAnswer($0, in: language) }
    missing = blocker.missing.map { FactAnswer($0, in: language) }
  }
}
