public import CEL
public import GovernanceFindings

/// What a case of a criterion came to.
public struct CriterionTestResult: Sendable {
  /// What the criterion came to; nil if its expression gave an error.
  public let found: CriterionTest.Expectation?
  /// The error, if there was one.
  public let fault: CELProblem?
  /// The facts that decided, or that are not stated.
  public let facts: [Bilingual]

  /// Runs a case.
  public init(of test: CriterionTest, for compiled: CompiledCriterion) {
    let subject = CriteriaSubject(test.documents, asOf: test.asOf.known ?? CriterionTest.usualDay)
    switch compiled.outcome(for: subject) {
    case .met: (found, fault, facts) = (.true, nil, [])
    case .notMet(let facts): (found, fault, self.facts) = (.false, nil, facts.map(\.text))
    case .notApplicable(let facts): (found, fault, self.facts) = (.notApplicable, nil, facts.map(\.text))
    case .unknown(let facts):
      (found, fault) = (.unknown, nil)
      self.facts = facts.map {
        Bilingual(en: "\($0.label.en) not stated", ja: "\($0.label.ja)は未記入")
      }
    case .fault(let problem): (found, fault, facts) = (nil, problem, [])
    }
  }
}
