/// What was in a table.
public struct TableSummary: Hashable, Sendable {
  /// How its characters were written.
  public var encoding: TextEncoding
  /// How many rows are procedures.
  public var rows = 0
  /// How many rows were left out, by the reason that the mapping states.
  public var skipped: [String: Int] = [:]
  /// How many rows belong to the footer.
  public var footerRows = 0
  /// How many rows and lines had nothing in them.
  public var emptyRows = 0

  init(encoding: TextEncoding) { self.encoding = encoding }
}
