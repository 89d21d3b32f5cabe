/// Where a query finds the normalised export, as cells of text.
public struct SQLSource: Hashable, Sendable {
  /// The table or view whose columns are the export's.
  public let table: String
  /// A file from which the script makes the table; nil if the table is there already.
  public let file: String?

  public init(table: String = "procedures_raw", file: String? = nil) {
    self.table = table
    self.file = file
  }
}
