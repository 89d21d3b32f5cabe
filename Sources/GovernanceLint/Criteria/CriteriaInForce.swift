import CEL
public import DigitalGovernance
public import GovernanceFindings

/// The criteria that a run evaluates beside the rules in Swift.
public struct CriteriaInForce: Sendable {
  let environment: CriteriaEnvironment
  /// The criteria that look at documents of one kind, by its variable.
  let ofKind: [String: [CompiledCriterion]]
  /// The criteria that look at a project together with its canvas.
  let ofDossier: [CompiledCriterion]
  /// The codes and names of all of them, to the code.
  let codes: [String: String]
  private let all: [CompiledCriterion]

  /// The criteria of rule sets, in their order; what cannot be evaluated has been reported where it stands.
  public init(_ ruleSets: [RuleSet], environment: CriteriaEnvironment) {
    self.environment = environment
    let held = ruleSets.flatMap(\.heldCriteria)
    all = held.compactMap { environment.compile($0.criterion, for: $0.purpose).compiled }
    ofKind = Dictionary(grouping: all.filter { $0.variables.count == 1 }) { $0.variables[0] }
    ofDossier = all.filter { $0.variables.count > 1 }
    var codes: [String: String] = [:]
    for criterion in all {
      codes[criterion.code] = criterion.code
      if let id = criterion.criterion.id.known { codes[id] = criterion.code }
    }
    self.codes = codes
  }

  /// Whether any code begins with a prefix.
  public func hasCode(withPrefix prefix: String) -> Bool { codes.values.contains { $0.hasPrefix(prefix) } }

  /// What the criteria tell about themselves, by code.
  public var entries: [CatalogueEntry] {
    all.map { CatalogueEntry($0.criterion) }.sorted { $0.identity.code < $1.identity.code }
  }

  /// The findings on documents that belong together.
  func findings(
    of criteria: [CompiledCriterion], on documents: [any Kind], settings: LintSettings
  ) -> [(variable: String, finding: Finding)] {
    let wanted = criteria.filter { settings.rules.runs($0.code) }
    guard !wanted.isEmpty else { return [] }
    let bindings = CriteriaSubject(documents, asOf: settings.asOf).bindings(in: environment)
    return wanted.compactMap { criterion in
      switch criterion.outcome(bindings) {
      case .met, .unknown, .notApplicable: return nil
      case .notMet(let facts): return (criterion.about.variable, criterion.finding(facts, bindings))
      case .fault(let problem):
        return (criterion.about.variable, CriterionNotEvaluated.finding(criterion, problem))
      }
    }
  }
}
