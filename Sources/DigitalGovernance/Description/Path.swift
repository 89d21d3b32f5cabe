public import GovernanceFindings

/// A fact path that the compiler checks: `{ $0.users[index].name }`.
///
/// It is only built when there is something to report.
@dynamicMemberLookup
public struct Path<Root, Value>: Sendable {
  /// The path so far.
  public let factPath: FactPath

  package init(_ factPath: FactPath) { self.factPath = factPath }

  /// One element further.
  public subscript<Element>(index: Int) -> Path<Root, Element> where Value == [Element] {
    Path<Root, Element>(factPath.index(index))
  }
}

extension Path where Value: Record {
  /// One field further.
  public subscript<Next>(dynamicMember keyPath: KeyPath<Value, Fact<Next>>) -> Path<Root, Next> {
    Path<Root, Next>(Value.description.name(of: keyPath).map(factPath.field) ?? factPath)
  }
}
