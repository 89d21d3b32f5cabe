/// An article of the Digital 10 with its criteria ready.
public struct PrincipleInForce: Sendable {
  public let principle: Principle
  public let criteria: [CompiledCriterion]

  init(_ principle: Principle, environment: CriteriaEnvironment) {
    self.principle = principle
    criteria = principle.criteria.stated.compactMap {
      environment.compile($0, for: .judgement).compiled
    }
  }
}
