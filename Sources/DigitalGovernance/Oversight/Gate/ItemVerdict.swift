public import GovernanceFindings

/// What has become of one check item in one project, and why.
public struct ItemVerdict: Sendable {
  public let item: GateItem
  public let state: ItemState
  /// Why, in a clause without a full stop; never empty.
  public let reason: Bilingual
  /// The same without the values of ``seen``, for where those are listed.
  public let summary: Bilingual
  /// The facts that were looked at, with their values.
  public let seen: [DecidingFact]
  /// The facts that are not stated and would decide.
  public let missing: [FactReference]
  /// What a person recorded, if anybody did: its place in `project.checks`.
  public let claim: Int?
  /// By when it is to be settled.
  public let dueDate: CalendarDate?

  /// - Parameter shows: whether the values that were seen belong to the reason.
  init(
    _ item: GateItem, _ state: ItemState, _ summary: Bilingual, seen: [DecidingFact] = [], shows: Bool = true,
    missing: [FactReference] = [], claim: Int? = nil, dueDate: CalendarDate? = nil
  ) {
    self.item = item
    self.state = state
    self.summary = summary
    if shows, !seen.isEmpty {
      let values = seen.described
      reason = Bilingual(
        en: "\(summary.en) (seen: \(values.en))", ja: "\(summary.ja)（見た値: \(values.ja)）")
    } else {
      reason = summary
    }
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

  /// The same verdict with something to add to its reason.
  func noting(_ note: Bilingual) -> ItemVerdict {
    ItemVerdict(
      item, state, Bilingual(en: "\(summary.en); \(note.en)", ja: "\(summary.ja)。\(note.ja)"), seen: seen,
      missing: missing, claim: claim, dueDate: dueDate)
  }

  /// Whether the facts say that it is not met, and only the day is missing by which it is settled.
  public var isUnmet: Bool { state == .incomplete && missing.isEmpty }

  /// Whether it keeps the gate from being passed.
  public var isOpen: Bool { item.isRequired && (state == .failed || state == .incomplete) }
}
