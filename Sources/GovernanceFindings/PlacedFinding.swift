/// A finding at a place in a file.
public struct PlacedFinding: Hashable, Sendable {
  public var finding: Finding
  /// The path of the file as people should see it, relative to where the command was run.
  public var file: String
  /// Where in the file.
  public var range: SourceRange
  /// A mend that a tool can make.
  public var fix: Fix?
  /// The identifier of the procedure that a row of a table describes.
  public var subject: String?
  /// The address of a cell in a table: `AB1204`.
  public var cell: String?
  /// The line it stands on; nil for a whole-file finding.
  public var excerpt: SourceExcerpt?
  /// Says "the same finding as last time" though lines have moved: made from the code, what is said and an ordinal.
  public var fingerprint: String

  public init(
    _ finding: Finding, file: String, range: SourceRange, fix: Fix? = nil, subject: String? = nil,
    cell: String? = nil, excerpt: SourceExcerpt? = nil, fingerprint: String = ""
  ) {
    self.finding = finding
    self.file = file
    self.range = range
    self.fix = fix
    self.subject = subject
    self.cell = cell
    self.excerpt = excerpt
    self.fingerprint = fingerprint
  }
}
