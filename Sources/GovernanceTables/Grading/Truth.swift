/// What a criterion comes to on a row, in a byte of its own: so `&&` is the lesser of two, `||` the greater, and whole
/// blocks of rows are joined at once.
public enum Truth: UInt8, Sendable, Hashable, CaseIterable {
  case isFalse = 0
  /// A fact that is not stated would decide, or it cannot be evaluated.
  case isUnknown = 1
  case isTrue = 2
}
