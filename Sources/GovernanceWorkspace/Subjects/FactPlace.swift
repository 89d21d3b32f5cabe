public import GovernanceFindings

/// Where a fact stands, or where it would stand if it were stated.
public struct FactPlace: Hashable, Sendable {
  /// The file as people should see its path.
  public var file: String
  public var range: SourceRange

  public init(file: String, range: SourceRange) {
    self.file = file
    self.range = range
  }
}

extension FactPlace: CustomStringConvertible {
  /// `project.yaml:12:5`
  public var description: String { "\(file):\(range.start.line):\(range.start.column)" }
}
