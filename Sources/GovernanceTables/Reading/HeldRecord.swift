/// A record that is kept until it is known whether it belongs to the footer.
struct HeldRecord {
  private let bytes: [UInt8]
  private let cells: [CSVRecord.Cell]
  private let gaps: [CSVRecord.Gap]
  private let row: Int
  private let line: Int
  private let offset: Int
  private let problems: [CSVProblem]

  init(_ record: borrowing CSVRecord) {
    bytes = Array(UnsafeBufferPointer(start: record.base, count: record.length))
    cells = Array(UnsafeBufferPointer(start: record.cells, count: record.count))
    gaps = record.gaps
    row = record.row
    line = record.line
    offset = record.offset
    problems = record.problems
  }

  func withRecord(_ body: (borrowing CSVRecord) throws -> Void) rethrows {
    try bytes.withUnsafeBufferPointer { bytes in
      try cells.withUnsafeBufferPointer { cells in
        guard let base = bytes.baseAddress, let first = cells.baseAddress else { return }
        try body(
          CSVRecord(
            base: base, cells: first, length: bytes.count, gaps: gaps, count: cells.count, row: row,
            line: line,
            offset: offset, problems: problems))
      }
    }
  }
}
