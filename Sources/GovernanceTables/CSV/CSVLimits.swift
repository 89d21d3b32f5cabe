/// How much of a table is held at once. What is beyond a limit is told as a ``CSVProblem``, and reading goes on.
public struct CSVLimits: Hashable, Sendable {
  /// The longest cell in bytes of UTF-8. Of a longer one only the beginning is kept.
  public var cell: Int
  /// The longest record in bytes. Of a longer one the last cells are left out.
  public var record: Int
  /// The most cells of a record: as many as a spreadsheet has columns.
  public var cells: Int

  public init(cell: Int = 1 << 20, record: Int = 1 << 24, cells: Int = 16_384) {
    // A cell's length is kept in 27 bits, and a slice of the input may come on top of the limit.
    self.cell = min(max(cell, 64), 1 << 25)
    self.record = min(max(record, 1024), 1 << 26)
    self.cells = min(max(cells, 1), 1 << 20)
  }
}
