import GovernanceFindings

/// A finding at bytes, before suppressions and severities.
struct RawFinding {
  var finding: Finding
  var bytes: Range<Int>
  /// The procedure that it is about.
  var subject: String?
  /// What replaces which bytes, if it can be mended.
  var edit: (bytes: Range<Int>, newText: String, isSafe: Bool)?
  /// Whether the bytes are the whole file, so that no line is worth showing.
  var isOfFile = false
}
