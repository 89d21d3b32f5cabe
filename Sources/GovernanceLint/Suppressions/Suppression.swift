public import DigitalGovernance
public import GovernanceFindings

/// A comment that keeps findings silent: `# kanri:ignore C103 until 2027-03-31 聞き取りを予定しているため`.
public struct Suppression: Hashable, Sendable {
  /// The file that it stands in.
  public var file: String
  /// From `#` to the end of the comment.
  public var range: SourceRange
  /// The rules that it silences, by code.
  public var codes: [String]
  /// The last day that it holds; nil if it has no end.
  public var until: CalendarDate?
  public var reason: String
  /// The line whose findings it silences; nil for the whole file.
  public var line: Int?

  /// Whether it has lapsed.
  public func hasLapsed(on day: CalendarDate) -> Bool { until.map { $0 < day } ?? false }
}
