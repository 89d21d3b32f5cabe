/// A regular expression as it was read.
indirect enum PatternNode: Sendable {
  /// A place without width.
  enum Assertion: UInt8, Sendable {
    case textStart, textEnd, lineStart, lineEnd, wordBoundary, noWordBoundary
  }

  case empty
  case set(CodePointSet)
  case assertion(Assertion)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  /// At least `minimum` times, at most `maximum` (nil: without end).
  case repetition(PatternNode, minimum: Int, maximum: Int?)
}
