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

  /// Something to do about the next level: a remedy, and what it settles.
  public struct Action: Sendable {
    /// nil for a blocker that states no remedy.
    public let remedy: Remedy?
    /// What the remedy settles, the false ones first.
    public fileprivate(set) var blockers: [Blocker]

    /// Whether it is known to be needed; otherwise stating the missing facts may be enough.
    public var isNeeded: Bool { blockers.contains(where: \.isFalse) }
    /// What it takes, in person-days; nil if the remedy does not say.
    public var personDays: Double? { remedy?.personDays }
  }

  /// What to do to reach the next level, each remedy once: those that are needed first, then those that wait for facts,
  /// the cheapest of each first.
  public var nextActions: [Action] {
    let blockers = blockers.filter(\.isFalse) + blockers.filter { !$0.isFalse }
    var actions: [Action] = []
    for blocker in blockers {
      let remedy = blocker.criterion.criterion.remedy.known
      if let remedy, let index = actions.firstIndex(where: { $0.remedy == remedy }) {
        actions[index].blockers.append(blocker)
      } else {
        actions.append(Action(remedy: remedy, blockers: [blocker]))
      }
    }
    let byEffort = actions.enumerated().sorted { left, right in
      let (a, b) = (left.element.personDays ?? .infinity, right.element.personDays ?? .infinity)
      return a != b ? a < b : left.offset < right.offset
    }.map(\.element)
    return byEffort.filter(\.isNeeded) + byEffort.filter { !$0.isNeeded }
  }

  /// The blocker that the cheapest thing to do next would settle.
  public var nextAction: Blocker? { nextActions.first?.blockers.first }

  /// The effort of reaching the next level, in person-days: that of all ``nextActions``; nil if some remedy states none.
  public var personDaysToNextLevel: Double? {
    var sum = 0.0
    for action in nextActions {
      guard let days = action.personDays else { return nil }
      sum += days
    }
    return sum
  }
}
