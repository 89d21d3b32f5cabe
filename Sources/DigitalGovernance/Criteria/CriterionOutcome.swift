public import CEL

/// What a criterion comes to on a subject.
public enum CriterionOutcome: Sendable {
  /// What is owed is met.
  case met
  /// It is not met; the facts that decided.
  case notMet([DecidingFact])
  /// Facts are not stated that would decide.
  case unknown([FactReference])
  /// It is not owed here; the facts that decided.
  case notApplicable([DecidingFact])
  /// The expression gave an error, which is the fault of the criterion.
  case fault(CELProblem)
}
