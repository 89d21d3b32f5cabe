/// How large an expression may be and how much its evaluation may cost.
public struct CELLimits: Hashable, Sendable {
  /// The longest expression, in bytes of UTF-8. Default 262,144.
  public var bytes = 262_144
  /// How deeply parentheses, calls, lists, maps, conditionals and macros may nest, at most 250. Default 200.
  ///
  /// Chains (`a + b + c`, `a.b.c`, `!!a`) do not count as nesting.
  public var depth = 200
  /// The most an evaluation may cost, in steps of roughly one operation each. Default 1,000,000.
  ///
  /// Work that grows with the size of a value (joining strings, comparing lists, searching) costs a step for
  /// every 16 bytes or for every element.
  public var cost = 1_000_000

  /// The defaults.
  public init() {}
}
