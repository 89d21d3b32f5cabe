/// The rows of a block to look at. Only valid as long as the block holds them.
struct RowsView {
  let bytes: UnsafePointer<UInt8>
  let cells: UnsafePointer<CSVRecord.Cell>
  let marks: UnsafePointer<BlockRows.Mark>
  /// How many rows.
  let count: Int
  /// How many cells are kept of each row.
  let width: Int
  let gaps: [Int: [CSVRecord.Gap]]

  /// Whether a row has a cell that says nothing because it cannot be read, or because it is not there.
  func isUnread(_ cell: Int, of row: Int) -> Bool { cells[row * width + cell].has(BlockRows.isUnread) }

  /// The bytes of a cell as they stand.
  @inline(__always)
  func text(_ cell: Int, of row: Int) -> UnsafeBufferPointer<UInt8> {
    let place = cells[row &* width &+ cell]
    return UnsafeBufferPointer(start: bytes + marks[row].start + Int(place.start), count: place.length)
  }

  /// A row as it was handed out, but for cells that the header does not have.
  func record(at row: Int) -> CSVRecord {
    let mark = marks[row]
    return CSVRecord(
      base: bytes + mark.start, cells: cells + row * width, length: mark.length, gaps: gaps[row] ?? [],
      count: mark.cellCount, row: mark.row, line: mark.line, offset: 0, problems: [])
  }

  /// The cells of a row that cannot be read.
  func damaged(in row: Int) -> Set<Int> {
    guard marks[row].isDamaged else { return [] }
    return Set((0..<marks[row].cellCount).filter { isUnread($0, of: row) })
  }
}
