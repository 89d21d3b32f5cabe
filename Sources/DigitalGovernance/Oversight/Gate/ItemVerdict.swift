public import GovernanceFindings

/// What has become of one check item in one project, and why.
public struct ItemVerdict: Sendable {
  public let item: GateItem
  public let state: ItemState
  /// Why, in a sentence; never empty.
  public let reason: Bilingual
  /// The facts that were looked at, with their values.
  public let seen: [DecidingFact]
  /// The facts that are not stated and would decide.
  public let missing: [FactReference]
  /// What a person recorded, if anybody did: its place in `project.checks`.
  public let claim: Int?
  /// By when it is to be settled.
  public let dueDate: CalendarDate?

  init(
    _ item: GateItem, _ state: ItemState, _ reason: Bilingual, seen: [DecidingFact] = [],
    missing: [FactReference] = [], claim: Int? = nil, dueDate: CalendarDate? = nil
  ) {
    self.item = item
    self.state = state
    self.reason = reason
    self.seen = seen
    self.missing = missing
    self.claim = claim
    self.dueDate = dueDate
  }

  /// Where a finding on the item is shown.
  public var about: FactReference {
    if let compiled = item.compiled { return compiled.about }
    if let about = item.item.criterion.about.known.flatMap({ FactReference($0) }) { return about }
    let checks = FactPath([.field("checks")])
    return FactReference(variable: "project", path: claim.map { checks.index($0).field("result") } ?? checks)
  }

  /// Whether it keeps the gate from being passed.
  public var isOpen: Bool { item.isRequired && (state == .failed || state == .incomplete) }
}
