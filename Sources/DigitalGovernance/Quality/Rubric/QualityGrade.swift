import GovernanceFindings

/// The grade of one procedure: what is proven, what is attainable, and what stands between.
public struct QualityGrade: Sendable {
  /// The grade under one principle.
  public struct PrincipleGrade: Sendable {
    /// The principle's id.
    public let principle: String
    /// The index of the level that the stated facts show.
    public let proven: Int
    /// The index of the level that is reached if every fact that is not stated turns out well.
    public let attainable: Int
    /// The criteria of the level above the proven one that are not true, in the rubric's order.
    public let blocking: [Blocker]
  }

  /// A criterion that keeps a procedure from the next level.
  public struct Blocker: Sendable {
    public let criterion: CompiledCriterion
    /// The facts that it hangs on; empty if it is false.
    public let missing: [FactReference]
    /// The facts that made it false; empty if it is not.
    public let seen: [DecidingFact]
    /// Whether it is false, and not only unknown.
    public let isFalse: Bool
    /// Whether evaluating it gave an error, which counts as unknown.
    public let isFault: Bool

    /// The id of the criterion.
    public var id: String { criterion.criterion.id.known ?? criterion.code }
    /// What it takes, in person-days; nil if the remedy does not say.
    public var personDays: Double? { criterion.criterion.remedy.known?.personDays }
  }

  /// The rubric's levels, the lowest first.
  public let levels: [String]
  /// In the rubric's order; empty for a procedure outside the rubric's scope.
  public let principles: [PrincipleGrade]

  /// Whether the procedure carries a grade at all.
  public var isInScope: Bool { !principles.isEmpty }
  /// The index of the proven level: that of the lowest principle; nil outside the scope.
  public var provenIndex: Int? { principles.map(\.proven).min() }
  /// The index of the attainable level; nil outside the scope.
  public var attainableIndex: Int? { principles.map(\.attainable).min() }
  /// The proven level.
  public var proven: String? { provenIndex.flatMap { levels.indices.contains($0) ? levels[$0] : nil } }
  /// The attainable level.
  public var attainable: String? {
    attainableIndex.flatMap { levels.indices.contains($0) ? levels[$0] : nil }
  }

  /// What blocks the next level: that of the principles that hold the procedure back.
  public var blockers: [Blocker] {
    guard let proven = provenIndex else { return [] }
    return principles.filter { $0.proven == proven }.flatMap(\.blocking)
  }

  /// The cheapest thing to do next: of the blockers that are false the one with the least effort, else of the unknown
  /// ones.
  public var nextAction: Blocker? {
    let ordered = blockers.sorted { ($0.personDays ?? .infinity) < ($1.personDays ?? .infinity) }
    return ordered.first { $0.isFalse } ?? ordered.first
  }

  /// The effort of reaching the next level, in person-days: that of every blocker, each remedy once; nil if some remedy
  /// states none.
  public var personDaysToNextLevel: Double? {
    var sum = 0.0
    for blocker in blockers {
      guard let days = blocker.personDays else { return nil }
      sum += days
    }
    return sum
  }
}
