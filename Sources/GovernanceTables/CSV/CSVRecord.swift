public import GovernanceFindings

/// One record of a table: ranges of bytes that the reader holds. Only valid inside the call that it is handed to.
public struct CSVRecord {
  /// A cell as the reader keeps it: eight bytes.
  struct Cell {
    /// Where the text of the cell begins in the record, behind the quote if there is one.
    var start: UInt32
    /// The length in 27 bits, and what is known of the cell.
    var lengthAndFlags: UInt32

    static let isQuoted: UInt32 = 1 << 31
    static let hasDoubledQuotes: UInt32 = 1 << 30
    static let isMalformed: UInt32 = 1 << 29
    static let isCut: UInt32 = 1 << 28
    static let lengthMask: UInt32 = (1 << 27) - 1

    @inline(__always)
    var length: Int { Int(lengthAndFlags & Cell.lengthMask) }

    @inline(__always)
    func has(_ flag: UInt32) -> Bool { lengthAndFlags & flag != 0 }
  }

  /// Bytes that were dropped from the middle of a record because a limit was reached.
  struct Gap {
    /// In front of which byte of the record.
    var place: Int
    var bytes: Int
    /// The line breaks among them.
    var breaks: Int
    /// The characters behind the last of these breaks.
    var columns: Int
  }

  let base: UnsafePointer<UInt8>
  let cells: UnsafePointer<Cell>
  let length: Int
  let gaps: [Gap]
  /// How many cells it has.
  public let count: Int
  /// Which record of the table it is, counted from 0, the header and empty lines included.
  public let row: Int
  /// The physical line on which it begins, from 1.
  public let line: Int
  /// Where it begins in the decoded text, in bytes.
  package let offset: Int
  /// What is wrong with it.
  public let problems: [CSVProblem]

  /// The bytes of a cell as they stand: doubled quotes are still two.
  public subscript(cell: Int) -> UnsafeBufferPointer<UInt8> {
    guard cell >= 0, cell < count else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: base + Int(cells[cell].start), count: cells[cell].length)
  }

  /// Whether a cell is not what was written, or not a cell by the rules: a limit cut it, or a quote is out of place.
  public func isUnreadable(_ cell: Int) -> Bool {
    cell >= 0 && cell < count && cells[cell].has(Cell.isCut | Cell.isMalformed)
  }

  /// Whether ``subscript(_:)`` gives doubled quotes that stand for one.
  package func hasDoubledQuotes(_ cell: Int) -> Bool {
    cell >= 0 && cell < count && cells[cell].has(Cell.hasDoubledQuotes)
  }

  /// The text of a cell; of one that the record does not have an empty one.
  public func text(_ cell: Int) -> String {
    var scratch: [UInt8] = []
    return withText(cell, scratch: &scratch) { String(decoding: $0, as: UTF8.self) }
  }

  /// Hands out the text of a cell, in the scratch space only where doubled quotes have to be undone.
  package func withText<Result>(
    _ cell: Int, scratch: inout [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let bytes = self[cell]
    guard hasDoubledQuotes(cell) else { return body(bytes) }
    scratch.removeAll(keepingCapacity: true)
    CSVRecord.undouble(bytes, into: &scratch)
    return scratch.withUnsafeBufferPointer(body)
  }

  /// Appends a text with one quote for two.
  static func undouble(_ bytes: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) {
    var isSecond = false
    for byte in bytes {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if byte != UInt8(ascii: "\"") || isSecond { text.append(byte) }
    }
  }

  // MARK: Places

  /// Where a cell stands in the file, its quotes included; of a cell that is not there, the end of the record.
  public func range(of cell: Int) -> SourceRange {
    guard cell >= 0, cell < count else {
      let end = position(at: length)
      return SourceRange(end, end)
    }
    let start = Int(cells[cell].start)
    let end = start + cells[cell].length
    let quote = cells[cell].has(Cell.isQuoted) ? 1 : 0
    return SourceRange(position(at: start - quote), position(at: end + quote))
  }

  /// Where a problem stands.
  public func position(of problem: CSVProblem) -> SourcePosition { position(at: problem.place) }

  /// The whole record.
  public var range: SourceRange { SourceRange(position(at: 0), position(at: length)) }

  func position(at place: Int) -> SourcePosition {
    var line = line
    var column = 1
    var next = 0
    for index in 0..<min(max(0, place), length) {
      while next < gaps.count, gaps[next].place <= index {
        line += gaps[next].breaks
        column = gaps[next].breaks > 0 ? 1 + gaps[next].columns : column + gaps[next].columns
        next += 1
      }
      switch base[index] {
      case UInt8(ascii: "\n"): (line, column) = (line + 1, 1)
      case UInt8(ascii: "\r"):
        if index + 1 < length, base[index + 1] == UInt8(ascii: "\n") { continue }
        (line, column) = (line + 1, 1)
      case 0x80...0xBF: break
      default: column += 1
      }
    }
    return SourcePosition(line: line, column: column)
  }

  /// Where it ends in the decoded text, in bytes.
  var endOffset: Int {
    var end = offset + length
    for gap in gaps { end += gap.bytes }
    return end
  }

  /// The cell and the place in the record of a byte of the decoded text; nil if it is not in this record.
  func cell(atOffset offset: Int) -> (cell: Int, place: Int)? {
    var place = offset - self.offset
    guard place >= 0 else { return nil }
    for gap in gaps where place >= gap.place {
      place = place < gap.place + gap.bytes ? gap.place : place - gap.bytes
    }
    guard place < length else { return nil }
    var cell = 0
    while cell + 1 < count, Int(cells[cell + 1].start) <= place { cell += 1 }
    return (cell, place)
  }
}
