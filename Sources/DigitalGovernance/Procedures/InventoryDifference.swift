/// What has changed from one inventory to a later one.
///
/// Procedures are matched by their id and, failing that, by name and legal basis, where these name one procedure on
/// both sides. What cannot be compared is said: a fact that either side does not state is no change.
public struct InventoryDifference: Sendable {
  /// What a comparison needs of a procedure.
  public struct Entry: Hashable, Sendable {
    public let id: String?
    public let name: String?
    public let basis: String?
    public let state: Procedure.OnlineState?
    public let plannedFor: CalendarPeriod?
    public let abolishedOn: CalendarDate?
    public let replaces: [String]

    public init(_ procedure: Procedure) {
      id = procedure.id.known
      name = procedure.name.known
      let law = procedure.legalBasis.known
      let parts = [law?.law.known, law?.article.known].compactMap(\.self)
      basis = parts.isEmpty ? nil : parts.joined(separator: " ")
      state = procedure.onlineState.known
      plannedFor = procedure.plannedFor.known
      abolishedOn = procedure.abolishedOn.known
      replaces = procedure.replaces.stated
    }

    /// The name and basis by which a procedure is found again under another id.
    fileprivate var title: String? { name.map { "\($0)\u{0}\(basis ?? "")" } }
  }

  /// One change.
  public struct Change: Sendable {
    public let kind: Kind
    /// The procedure as it was; nil if it is new.
    public let before: Entry?
    /// The procedure as it is; nil if it is gone.
    public let after: Entry?
  }

  /// What has become of a procedure.
  public enum Kind: String, Sendable, CaseIterable {
    case added, abolished, merged, renamed, reassigned, digitalized, regressed, redated, incomparable
  }

  /// In the order of the later inventory; what is gone stands at the end.
  public let changes: [Change]
  /// How many procedures were found on both sides.
  public let matched: Int

  public init(from old: [Entry], to new: [Entry]) {
    var byId = [String: Int](minimumCapacity: old.count)
    var byTitle = [String: Int?](minimumCapacity: old.count)
    for (index, entry) in old.enumerated() {
      // Of two with one id or title nobody can say which was meant.
      if let id = entry.id { if byId[id] == nil { byId[id] = index } }
      if let title = entry.title { byTitle[title] = byTitle[title] == nil ? .some(index) : .some(nil) }
    }
    var newTitles: [String: Int] = [:]
    for entry in new { if let title = entry.title { newTitles[title, default: 0] += 1 } }
    var taken = Set<Int>()
    var matches = [Int?](repeating: nil, count: new.count)
    for (index, entry) in new.enumerated() {
      if let id = entry.id, let found = byId[id], taken.insert(found).inserted { matches[index] = found }
    }
    for (index, entry) in new.enumerated() where matches[index] == nil {
      guard let title = entry.title, newTitles[title] == 1, let found = byTitle[title] ?? nil,
        taken.insert(found).inserted
      else { continue }
      matches[index] = found
    }
    let replaced = Dictionary(
      new.enumerated().flatMap { index, entry in entry.replaces.map { ($0, index) } }
    ) { first, _ in first }
    var changes: [Change] = []
    for (index, entry) in new.enumerated() {
      if let found = matches[index] {
        changes += Self.changes(from: old[found], to: entry)
      } else {
        changes.append(Change(kind: .added, before: nil, after: entry))
      }
    }
    for (index, entry) in old.enumerated() where !taken.contains(index) {
      let into = entry.id.flatMap { replaced[$0] }.map { new[$0] }
      changes.append(Change(kind: into == nil ? .abolished : .merged, before: entry, after: into))
    }
    self.changes = changes
    matched = taken.count
  }

  private static func changes(from old: Entry, to new: Entry) -> [Change] {
    func change(_ kind: Kind) -> Change { Change(kind: kind, before: old, after: new) }
    var changes: [Change] = []
    if old.id != new.id { changes.append(change(.reassigned)) }
    if let before = old.name, let after = new.name, before != after { changes.append(change(.renamed)) }
    if old.abolishedOn == nil, new.abolishedOn != nil { changes.append(change(.abolished)) }
    switch (old.state, new.state) {
    case (.implemented?, .implemented?): break
    case (_?, .implemented?): changes.append(change(.digitalized))
    case (.implemented?, _?): changes.append(change(.regressed))
    case (nil, nil), (_?, _?): break
    case (nil, _?), (_?, nil): changes.append(change(.incomparable))
    }
    if let before = old.plannedFor, let after = new.plannedFor, before != after {
      changes.append(change(.redated))
    }
    return changes
  }

  /// The changes of a kind.
  public func changes(of kind: Kind) -> [Change] { changes.filter { $0.kind == kind } }
}
