/// The rows of a block: their bytes one behind the other, and where their cells are.
final class BlockRows {
  /// What is known of a row besides its cells.
  struct Mark {
    var start: Int
    var length: Int
    /// How many cells it has, of those that the header has.
    var cellCount: Int
    var row: Int
    var line: Int
    /// Whether some cell of it cannot be read.
    var isDamaged: Bool
  }

  /// Marks a cell that cannot be read, or that the row does not have.
  static let isUnread: UInt32 = 1 << 27

  private(set) var marks: [Mark] = []
  private var gaps: [Int: [CSVRecord.Gap]] = [:]
  private(set) var plan: RowPlan?
  /// How many cells are kept of each row.
  private(set) var width = 0
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private(set) var byteCount = 0
  private var byteCapacity = 1 << 16
  private(set) var cells: UnsafeMutablePointer<CSVRecord.Cell>
  private var cellCapacity = 1 << 10

  init() {
    bytes = .allocate(capacity: byteCapacity)
    cells = .allocate(capacity: cellCapacity)
  }

  deinit {
    bytes.deallocate()
    cells.deallocate()
  }

  /// How many rows.
  var count: Int { marks.count }

  func removeAll() {
    marks.removeAll(keepingCapacity: true)
    if !gaps.isEmpty { gaps = [:] }
    byteCount = 0
  }

  func append(_ record: borrowing CSVRecord, _ plan: RowPlan, damaged: Set<Int>) {
    self.plan = plan
    width = plan.width
    reserve(bytes: byteCount + record.length, cells: (marks.count + 1) * width)
    (bytes + byteCount).update(from: record.base, count: record.length)
    let kept = min(record.count, width)
    let row = cells + marks.count * width
    row.update(from: record.cells, count: kept)
    for cell in kept..<width {
      row[cell] = CSVRecord.Cell(
        start: UInt32(truncatingIfNeeded: record.length), lengthAndFlags: BlockRows.isUnread)
    }
    if !damaged.isEmpty {
      for cell in damaged where cell < kept { row[cell].lengthAndFlags |= BlockRows.isUnread }
    }
    if !record.gaps.isEmpty { gaps[marks.count] = record.gaps }
    marks.append(
      Mark(
        start: byteCount, length: record.length, cellCount: kept, row: record.row, line: record.line,
        isDamaged: !damaged.isEmpty))
    byteCount += record.length
  }

  private func reserve(bytes neededBytes: Int, cells neededCells: Int) {
    if neededBytes > byteCapacity {
      while byteCapacity < neededBytes { byteCapacity *= 2 }
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: byteCapacity)
      larger.update(from: bytes, count: byteCount)
      bytes.deallocate()
      bytes = larger
    }
    if neededCells > cellCapacity {
      while cellCapacity < neededCells { cellCapacity *= 2 }
      let larger = UnsafeMutablePointer<CSVRecord.Cell>.allocate(capacity: cellCapacity)
      larger.update(from: cells, count: marks.count * width)
      cells.deallocate()
      cells = larger
    }
  }

  /// Whether a row has a cell that says nothing because it cannot be read, or because it is not there.
  @inline(__always)
  func isUnread(_ cell: Int, of row: Int) -> Bool {
    cells[row &* width &+ cell].has(BlockRows.isUnread)
  }

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
      base: UnsafePointer(bytes + mark.start), cells: UnsafePointer(cells + row * width),
      length: mark.length, gaps: gaps[row] ?? [], count: mark.cellCount, row: mark.row, line: mark.line,
      offset: 0, problems: [])
  }

  /// The cells of a row that cannot be read.
  func damaged(in row: Int) -> Set<Int> {
    guard marks[row].isDamaged else { return [] }
    return Set((0..<marks[row].cellCount).filter { isUnread($0, of: row) })
  }
}
