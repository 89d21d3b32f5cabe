/// How two values stand to each other.
enum Ordering {
  case less, equal, greater
  /// One of them is not a number.
  case unordered

  /// Nil if the types have no order between them.
  init?(_ left: CELValue, _ right: CELValue) {
    switch (left, right) {
    case (.int(let a), .int(let b)): self = Ordering.of(a, b)
    case (.string(let a), .string(let b)):
      self = a.precedesByCodePoints(b) ? .less : a.hasSameCodePoints(as: b) ? .equal : .greater
    case (.bool(let a), .bool(let b)): self = Ordering.of(a ? 1 : 0, b ? 1 : 0)
    case (.bytes(let a), .bytes(let b)):
      self = a.lexicographicallyPrecedes(b) ? .less : a == b ? .equal : .greater
    case (.timestamp(let a), .timestamp(let b)): self = Ordering.of(a, b)
    case (.duration(let a), .duration(let b)): self = Ordering.of(a, b)
    default:
      guard let ordering = Ordering(numbers: left, right) else { return nil }
      self = ordering
    }
  }

  /// Numbers of all three types on one line; nil if one of the values is no number.
  init?(numbers left: CELValue, _ right: CELValue) {
    switch (left, right) {
    case (.int(let a), .int(let b)): self = Ordering.of(a, b)
    case (.uint(let a), .uint(let b)): self = Ordering.of(a, b)
    case (.double(let a), .double(let b)): self = Ordering.of(a, b)
    case (.int(let a), .uint(let b)): self = a < 0 ? .less : Ordering.of(UInt64(a), b)
    case (.uint(let a), .int(let b)): self = b < 0 ? .greater : Ordering.of(a, UInt64(b))
    case (.double(let a), .int(let b)): self = Ordering.of(a, Double(b))
    case (.int(let a), .double(let b)): self = Ordering.of(Double(a), b)
    case (.double(let a), .uint(let b)): self = Ordering.of(a, Double(b))
    case (.uint(let a), .double(let b)): self = Ordering.of(Double(a), b)
    default: return nil
    }
  }

  private static func of<Value: Comparable>(_ left: Value, _ right: Value) -> Ordering {
    left < right ? .less : left == right ? .equal : .greater
  }

  private static func of(_ left: Double, _ right: Double) -> Ordering {
    left < right ? .less : left == right ? .equal : left > right ? .greater : .unordered
  }
}
