/// A fact about a service, in three states: stated, stated as none, not stated.
///
/// An official who writes `なし` knows something; one who wrote nothing has not answered yet. The two never mix.
/// ```swift
/// var issue = Issue()
/// issue.text = "入力に時間がかかる"
/// issue.evidence            // .unknown: nobody said
/// issue.evidence = .nothing // somebody said that there is none
/// ```
/// In YAML an absent key is ``unknown`` and `なし` is ``nothing``; in JSON `null` is ``nothing``; of a list `[]` is
/// ``nothing``.
public enum Fact<Value> {
  /// Stated.
  case known(Value)
  /// Stated as none (なし).
  case nothing
  /// Not stated (未記入).
  case unknown

  /// The value, if one is stated.
  @inlinable public var known: Value? {
    if case .known(let value) = self { value } else { nil }
  }

  /// Whether nobody stated anything.
  @inlinable public var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }

  /// Whether it is stated that there is none.
  @inlinable public var isNothing: Bool {
    if case .nothing = self { true } else { false }
  }

  /// Which of the three states it is in.
  @inlinable public var state: FactState {
    switch self {
    case .known: .known
    case .nothing: .nothing
    case .unknown: .unknown
    }
  }
}

extension Fact: Equatable where Value: Equatable {}
extension Fact: Hashable where Value: Hashable {}
extension Fact: Sendable where Value: Sendable {}

extension Fact where Value: RangeReplaceableCollection {
  /// What is listed; empty if there is none or nobody said.
  @inlinable public var stated: Value { known ?? Value() }
}

extension Fact: ExpressibleByUnicodeScalarLiteral where Value: ExpressibleByUnicodeScalarLiteral {
  public init(unicodeScalarLiteral value: Value.UnicodeScalarLiteralType) {
    self = .known(Value(unicodeScalarLiteral: value))
  }
}

extension Fact: ExpressibleByExtendedGraphemeClusterLiteral
where Value: ExpressibleByExtendedGraphemeClusterLiteral {
  public init(extendedGraphemeClusterLiteral value: Value.ExtendedGraphemeClusterLiteralType) {
    self = .known(Value(extendedGraphemeClusterLiteral: value))
  }
}

extension Fact: ExpressibleByStringLiteral where Value: ExpressibleByStringLiteral {
  public init(stringLiteral value: Value.StringLiteralType) { self = .known(Value(stringLiteral: value)) }
}

extension Fact: ExpressibleByIntegerLiteral where Value: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Value.IntegerLiteralType) { self = .known(Value(integerLiteral: value)) }
}

extension Fact: ExpressibleByBooleanLiteral where Value: ExpressibleByBooleanLiteral {
  public init(booleanLiteral value: Value.BooleanLiteralType) { self = .known(Value(booleanLiteral: value)) }
}

/// An empty literal states that there is none.
extension Fact: ExpressibleByArrayLiteral where Value: RangeReplaceableCollection {
  public init(arrayLiteral elements: Value.Element...) {
    self = elements.isEmpty ? .nothing : .known(Value(elements))
  }
}
