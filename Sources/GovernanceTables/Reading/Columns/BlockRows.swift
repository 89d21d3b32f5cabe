/// The rows of a block: their bytes one behind the other, and where their cells are.
struct BlockRows: ~Copyable {
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

  private var bytes: UnsafeMutablePointer<UInt8>
  private(set) var byteCount = 0
  private var byteCapacity = 1 << 16
  private var cells: UnsafeMutablePointer<CSVRecord.Cell>
  private var cellCapacity = 1 << 10
  private var marks: UnsafeMutablePointer<Mark>
  private var markCapacity = 1 << 6
  /// How many rows.
  private(set) var count = 0
  /// How many cells are kept of each row.
  private var width = 0
  private var gaps: [Int: [CSVRecord.Gap]] = [:]

  init() {
    bytes = .allocate(capacity: byteCapacity)
    cells = .allocate(capacity: cellCapacity)
    marks = .allocate(capacity: markCapacity)
  }

  deinit {
    bytes.deallocate()
    cells.deallocate()
    marks.deallocate()
  }

  /// The rows to look at. Only valid until a row is added or taken away.
  var view: RowsView {
    RowsView(
      bytes: UnsafePointer(bytes), cells: UnsafePointer(cells), marks: UnsafePointer(marks), count: count,
      width: width, gaps: gaps)
  }

  mutating func removeAll() {
    count = 0
    byteCount = 0
    if !gaps.isEmpty { gaps = [:] }
  }

  mutating func append(_ record: borrowing CSVRecord, width: Int, damaged: Set<Int>) {
    self.width = width
    BlockRows.grow(&bytes, byteCount, &byteCapacity, toHold: byteCount + record.length)
    BlockRows.grow(&cells, count * width, &cellCapacity, toHold: (count + 1) * width)
    BlockRows.grow(&marks, count, &markCapacity, toHold: count + 1)
    (bytes + byteCount).update(from: record.base, count: record.length)
    let kept = min(record.count, width)
    let row = cells + count * width
    row.update(from: record.cells, count: kept)
    for cell in kept..<width {
      row[cell] = CSVRecord.Cell(
        start: UInt32(truncatingIfNeeded: record.length), lengthAndFlags: BlockRows.isUnread)
    }
    if !damaged.isEmpty {
      for cell in damaged where cell < kept { row[cell].lengthAndFlags |= BlockRows.isUnread }
    }
    if !record.gaps.isEmpty { gaps[count] = record.gaps }
    marks[count] = Mark(
      start: byteCount, length: record.length, cellCount: kept, row: record.row, line: record.line,
      isDamaged: !damaged.isEmpty)
    count += 1
    byteCount += record.length
  }

  @inline(__always)
  private static func grow<Item: BitwiseCopyable>(
    _ items: inout UnsafeMutablePointer<Item>, _ count: Int, _ capacity: inout Int, toHold needed: Int
  ) {
    guard needed > capacity else { return }
    while capacity < needed { capacity *= 2 }
    let larger = UnsafeMutablePointer<Item>.allocate(capacity: capacity)
    larger.update(from: items, count: count)
    items.deallocate()
    items = larger
  }
}
