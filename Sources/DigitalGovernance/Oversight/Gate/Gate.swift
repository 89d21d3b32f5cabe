public import GovernanceFindings

/// A gate of a project (工程の判定): what a standard asks for at the end of a phase, item by item, and the verdict.
public struct Gate: Sendable {
  /// The phase at whose end it stands.
  public let phase: Phase
  /// The day that stood for today.
  public let asOf: CalendarDate
  /// The items that are due, in the order of the standard.
  public let items: [ItemVerdict]
  /// The worst of the required items. An item that could not be judged keeps the gate from being passed, and never makes
  /// it fail.
  public let verdict: ItemState
  /// What a person decided, if it is recorded.
  public let decision: Project.Decision?
  /// Where the decision stands in the project.
  public let decisionPath: FactPath?

  init(
    phase: Phase, asOf: CalendarDate, items: [ItemVerdict], decision: (Project.Decision, FactPath)?
  ) {
    self.phase = phase
    self.asOf = asOf
    self.items = items
    self.decision = decision?.0
    decisionPath = decision?.1
    verdict = ItemState.worst(of: items.lazy.filter(\.item.isRequired).map(\.state))
  }

  /// Whether some item could not be judged through no fault of the project's.
  public var hasFaults: Bool { items.contains { $0.state == .notEvaluated } }

  /// Whether nothing at all could be judged.
  public var isUnjudged: Bool { !items.isEmpty && items.allSatisfy { $0.state == .notEvaluated } }

  /// How many items are in a state.
  public func count(of state: ItemState) -> Int { items.count { $0.state == state } }

  /// How many items apply.
  public var applicableCount: Int { items.count - count(of: .notApplicable) }

  /// The items as people need them: what blocks first, then what is open, then the rest, each in the standard's order.
  public var byUrgency: [ItemVerdict] {
    func rank(_ item: ItemVerdict) -> Int {
      switch item.state {
      case .failed: item.item.isRequired ? 0 : 4
      case .incomplete: item.item.isRequired ? (item.item.isBlocking ? 1 : 2) : 5
      case .conditional: 3
      case .notEvaluated: 6
      case .passed: 7
      case .notApplicable: 8
      }
    }
    return items.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(
      \.element)
  }

  /// Whether the recorded decision is another than the verdict; false where none is recorded.
  public var decisionDiffers: Bool {
    switch (decision?.outcome.known, verdict) {
    case (nil, _), (.passed, .passed), (.conditional, .conditional), (.failed, .failed), (.stopped, .failed),
      (.incomplete, .incomplete):
      false
    default: true
    }
  }
}
