public import CEL
public import GovernanceFindings

/// Checks documents that are held in memory by the criteria of a rule set.
///
/// ```swift
/// let checker = RuleSetChecker(.kanriInventory)
/// let check = checker.check(CriteriaSubject([procedure], asOf: today))
/// check.findings[0].finding.path   // "volume.online"
/// ```
/// A criterion whose facts are not stated is silent, as it is in the linter.
public struct RuleSetChecker: Sendable {
  public let ruleSet: RuleSet
  /// Criteria that cannot be evaluated, by code, with what is wrong; they find nothing.
  public let broken: [String: [CriterionProblem]]
  private let criteria: [CompiledCriterion]
  private let environment: CriteriaEnvironment

  /// Makes a rule set ready.
  public init(_ ruleSet: RuleSet, environment: CriteriaEnvironment = CriteriaEnvironment()) {
    self.ruleSet = ruleSet
    self.environment = environment
    var broken: [String: [CriterionProblem]] = [:]
    criteria = ruleSet.criteria.stated.compactMap { criterion in
      let compilation = environment.compile(criterion, for: .finding)
      if compilation.compiled == nil {
        broken[criterion.code.known ?? criterion.id.known ?? "", default: []] += compilation.problems
      }
      return compilation.compiled
    }
    self.broken = broken
  }

  /// What a rule set says of a subject.
  public struct Check: Sendable {
    /// What is not met, in the order of the rule set.
    public internal(set) var findings: [CriterionFinding] = []
    /// What could not be evaluated here, which is the fault of the criterion and says nothing of the document.
    public internal(set) var faults: [(criterion: CompiledCriterion, problem: CELProblem)] = []
  }

  /// What the criteria say of documents that belong together.
  public func check(_ subject: CriteriaSubject) -> Check {
    let bindings = subject.bindings(in: environment)
    var check = Check()
    for criterion in criteria {
      switch criterion.outcome(bindings) {
      case .met, .unknown, .notApplicable: break
      case .notMet(let facts):
        check.findings.append(
          CriterionFinding(
            criterion: criterion, facts: facts, finding: criterion.finding(facts, bindings)))
      case .fault(let problem): check.faults.append((criterion, problem))
      }
    }
    return check
  }
}

/// A finding with the criterion that is not met, and the facts that decided.
public struct CriterionFinding: Sendable {
  /// ``CompiledCriterion/about`` says in which document the finding stands.
  public let criterion: CompiledCriterion
  public let facts: [DecidingFact]
  /// Its path begins below the document.
  public let finding: Finding
}
