/// The one edit that mends a problem, as plain data.
public struct YAMLRepair: Hashable, Sendable {
  /// What is replaced, in bytes of the file; empty where something is put in.
  public let bytes: Range<Int>
  public let newText: String
  /// Whether the meaning is certain, so that a tool may apply it without being asked twice.
  public let isSafe: Bool

  public init(bytes: Range<Int>, newText: String, isSafe: Bool) {
    self.bytes = bytes
    self.newText = newText
    self.isSafe = isSafe
  }
}

extension YAMLTree {
  /// The edit that mends one of ``problems``; nil where a person has to decide.
  ///
  /// A slip that goes on over the lines below (tabs, full-width colons and spaces) is mended on all of them.
  public func repair(of problem: YAMLProblem) -> YAMLRepair? {
    source.withUnsafeBufferPointer { source in
      RepairPlan(lines: TextLines(bytes: source), tree: self).repair(of: problem)
    }
  }
}
