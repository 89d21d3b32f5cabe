/// A regular expression as it was read.
package indirect enum PatternNode: Sendable {
  /// A place without width.
  package enum Assertion: UInt8, Sendable {
    case textStart, textEnd, lineStart, lineEnd, wordBoundary, noWordBoundary
  }

  case empty
  case set(CodePointSet)
  case assertion(Assertion)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  /// At least `minimum` times, at most `maximum` (nil: without end).
  case repetition(PatternNode, minimum: Int, maximum: Int?)

  /// The expression that a text holds, for back ends that write it anew; nil where it cannot be read.
  package static func reading(_ text: String) -> PatternNode? {
    var parser = PatternParser(text)
    return try? parser.parse()
  }
}
