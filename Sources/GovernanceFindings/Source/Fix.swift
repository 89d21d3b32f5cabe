/// A mend that a tool can make.
public struct Fix: Hashable, Sendable {
  /// Whether the meaning is certain, so that `--fix` may apply it without being asked twice.
  public var isSafe: Bool
  /// The edits, in order of place; they do not overlap.
  public var edits: [TextEdit]

  public init(isSafe: Bool, edits: [TextEdit]) {
    self.isSafe = isSafe
    self.edits = edits
  }
}
