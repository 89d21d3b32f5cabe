public import GovernanceFindings

/// Puts an office's standard together with the one that it builds on.
public struct StandardOverlay: Sendable {
  /// What keeps an overlay from being applied as it is meant.
  public struct Problem: Error, Hashable, Sendable {
    public let kind: Kind
    /// Where, in the overlay's document.
    public let path: FactPath

    /// What is wrong.
    public enum Kind: Hashable, Sendable {
      /// `extends` names no standard that is known.
      case unknownBase(String, meant: String?)
      /// `extends` leads back to where it came from.
      case circularBase(String)
      /// An item that the base does not have.
      case unknownItem(String, meant: String?)
      /// A further item whose code or id is taken.
      case itemTaken(String)
      /// A part that says something about a base, in a standard that has none.
      case noBase
    }
  }

  /// The standard, whole.
  public let standard: OversightStandard
  public let problems: [Problem]

  /// - Parameters:
  ///   - base: the standard of an id or path that `extends` may name.
  ///   - known: the names that `extends` may give, for guessing.
  ///   - overlay: the standard as its office wrote it.
  public init(_ overlay: OversightStandard, base: (String) -> OversightStandard?, known: [String] = []) {
    var problems: [Problem] = []
    var way: [String] = []
    standard = StandardOverlay.resolve(overlay, base, known, &way, &problems)
    self.problems = problems
  }

  private static func resolve(
    _ overlay: OversightStandard, _ lookup: (String) -> OversightStandard?, _ known: [String],
    _ way: inout [String], _ problems: inout [Problem]
  ) -> OversightStandard {
    guard let name = overlay.extends.known else {
      for (path, isStated) in [
        ("add", !overlay.add.stated.isEmpty), ("change", !overlay.change.stated.isEmpty),
        ("replace", !overlay.replace.stated.isEmpty),
      ] where isStated {
        problems.append(Problem(kind: .noBase, path: FactPath([.field(path)])))
      }
      return overlay
    }
    let place: FactPath = "extends"
    guard !way.contains(name) else {
      problems.append(Problem(kind: .circularBase(name), path: place))
      return overlay
    }
    guard let base = lookup(name) else {
      problems.append(
        Problem(kind: .unknownBase(name, meant: NearestSpelling.of(name, among: known)), path: place))
      return overlay
    }
    way.append(name)
    // What is wrong with the base is said where the base is linted.
    var ignored: [Problem] = []
    let whole = resolve(base, lookup, known, &way, &ignored)
    problems += ignored.filter { if case .circularBase = $0.kind { true } else { false } }.map {
      Problem(kind: $0.kind, path: place)
    }
    return apply(overlay, to: whole, &problems)
  }

  private static func apply(
    _ overlay: OversightStandard, to base: OversightStandard, _ problems: inout [Problem]
  ) -> OversightStandard {
    var items = base.items.stated
    func index(of name: String?) -> Int? {
      name.flatMap { name in
        items.firstIndex { $0.isNamed(name) }
      }
    }
    func names() -> [String] {
      items.flatMap { [$0.criterion.code.known, $0.criterion.id.known].compactMap(\.self) }
    }
    func report(_ list: String, _ position: Int, _ field: String, _ kind: Problem.Kind) {
      problems.append(Problem(kind: kind, path: FactPath([.field(list), .index(position), .field(field)])))
    }
    for (list, entries) in [("change", overlay.change.stated), ("replace", overlay.replace.stated)] {
      for (position, entry) in entries.enumerated() {
        let name = entry.criterion.code.known ?? entry.criterion.id.known ?? ""
        guard let found = index(of: entry.criterion.code.known) ?? index(of: entry.criterion.id.known) else {
          report(
            list, position, entry.criterion.code.known == nil ? "id" : "code",
            .unknownItem(name, meant: NearestSpelling.of(name, among: names())))
          continue
        }
        items[found] = list == "change" ? items[found].changed(by: entry) : entry
      }
    }
    for (position, entry) in overlay.add.stated.enumerated() {
      if let code = entry.criterion.code.known, index(of: code) != nil {
        report("add", position, "code", .itemTaken(code))
      } else if let id = entry.criterion.id.known, index(of: id) != nil {
        report("add", position, "id", .itemTaken(id))
      } else {
        items.append(entry)
      }
    }
    // The process has an order, and what is added takes its place in it.
    items = items.enumerated().sorted {
      ($0.element.phase.known?.order ?? 0, $0.offset) < ($1.element.phase.known?.order ?? 0, $1.offset)
    }.map(\.element)
    for (position, waiver) in overlay.waive.stated.enumerated() {
      guard let name = waiver.item.known, index(of: name) == nil else { continue }
      report("waive", position, "item", .unknownItem(name, meant: NearestSpelling.of(name, among: names())))
    }
    var whole = overlay
    whole.extends = .unknown
    (whole.add, whole.change, whole.replace) = (.unknown, .unknown, .unknown)
    whole.items = .known(items)
    if case .unknown = overlay.principles { whole.principles = base.principles }
    let waivers = base.waive.stated + overlay.waive.stated
    whole.waive = waivers.isEmpty ? .unknown : .known(waivers)
    return whole
  }
}

extension CheckItem {
  /// Whether a name that somebody writes means this item: its code or its id.
  func isNamed(_ name: String) -> Bool { criterion.code.known == name || criterion.id.known == name }

  /// This item with what another states in place of its own. Another way to check takes the place of the one before, and
  /// cases of an expression that is no longer there go with it.
  func changed(by change: CheckItem) -> CheckItem {
    var item = self
    func take<Value>(_ fact: WritableKeyPath<CheckItem, Fact<Value>>) {
      if !change[keyPath: fact].isUnknown { item[keyPath: fact] = change[keyPath: fact] }
    }
    take(\.phase)
    take(\.area)
    take(\.task)
    take(\.method)
    take(\.passes)
    take(\.rules)
    take(\.evidence)
    take(\.principles)
    take(\.criterion.title)
    take(\.criterion.message)
    take(\.criterion.rationale)
    take(\.criterion.question)
    take(\.criterion.appliesWhen)
    take(\.criterion.notApplicable)
    take(\.criterion.about)
    take(\.criterion.severity)
    take(\.criterion.weight)
    take(\.criterion.strength)
    take(\.criterion.provenance)
    take(\.criterion.remedy)
    if !change.criterion.expression.isUnknown || !change.criterion.appliesWhen.isUnknown {
      item.criterion.tests = .unknown
    }
    take(\.criterion.expression)
    take(\.criterion.tests)
    if !change.criterion.expression.isUnknown {
      item.rules = change.rules
    } else if !change.rules.isUnknown || change.method.known == .review {
      item.criterion.expression = .unknown
      item.criterion.tests = change.criterion.tests
      if change.rules.isUnknown { item.rules = .unknown }
    }
    return item
  }
}
