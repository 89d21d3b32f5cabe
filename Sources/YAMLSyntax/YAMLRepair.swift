/// The edit that mends a problem, as plain data.
public struct YAMLRepair: Hashable, Sendable {
  /// What is replaced, in bytes of the source.
  public var bytes: Range<Int>
  public var newText: String
  /// Whether the meaning is certain.
  public var isSafe: Bool

  public init(bytes: Range<Int>, newText: String, isSafe: Bool) {
    self.bytes = bytes
    self.newText = newText
    self.isSafe = isSafe
  }
}
