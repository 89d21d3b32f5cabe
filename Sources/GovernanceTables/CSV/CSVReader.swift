/// Takes a table of comma-separated values apart into records, chunk by chunk.
///
/// ```swift
/// var reader = CSVReader()
/// reader.read(chunk, last: false) { record in print(record.line, record.text(0)) }
/// reader.read(rest, last: true) { record in … }
/// ```
/// It reads RFC 4180 with CRLF, LF or CR, in UTF-8 (a decoder sees to that). What breaks the rules is a
/// ``CSVProblem`` of its record; no record is left out. Only a record that a chunk cuts is copied, and memory is
/// bounded by ``CSVLimits`` and one chunk, however long the table or a cell of it.
public struct CSVReader: ~Copyable {
  /// Where the reader is in a record; places count from the beginning of the record.
  struct State {
    var isQuoted = false
    var position = 0
    var cellStart = 0
    /// What is known of the cell so far; zero if nothing is.
    var flags: UInt32 = 0
    /// The line breaks of the record so far.
    var breaks = 0
    /// Those in front of the cell.
    var breaksBefore = 0
    /// The bytes of the cell that were dropped.
    var dropped = 0
    /// Where the cells that are kept end, once the record has grown too long.
    var cut: Int?
    var leftOut = 0
    /// Whether a line feed would belong to the carriage return before it.
    var isBehindReturn = false
  }

  let dialect: CSVDialect
  let limits: CSVLimits
  /// How many cells a record seems to have: the most of the first ones, as titles may stand above the header.
  private var width = 0
  /// How many lines had nothing on them.
  public private(set) var emptyLines = 0

  var state = State()
  var problems: [CSVProblem] = []
  var gaps: [CSVRecord.Gap] = []
  var row = 0
  var line = 1
  var offset = 0

  var cells: UnsafeMutablePointer<CSVRecord.Cell>
  var cellCount = 0
  var cellCapacity: Int
  private var held: UnsafeMutablePointer<UInt8>
  private var heldCount = 0
  private var heldCapacity = 1 << 12

  public init(_ dialect: CSVDialect = CSVDialect(), limits: CSVLimits = CSVLimits()) {
    self.dialect = dialect
    self.limits = limits
    cellCapacity = min(64, limits.cells)
    cells = .allocate(capacity: cellCapacity)
    held = .allocate(capacity: heldCapacity)
  }

  deinit {
    cells.deallocate()
    held.deallocate()
  }

  /// The most bytes that are looked at in one go: what is longer could not be told within the limits.
  private static let sliceLength = 1 << 23

  /// Takes the next bytes and hands out the records that end in them; `last` says that no more will come.
  public mutating func read(
    _ chunk: UnsafeRawBufferPointer, last: Bool, _ body: (borrowing CSVRecord) throws -> Void
  ) rethrows {
    var rest = UnsafeBufferPointer(
      start: chunk.baseAddress?.assumingMemoryBound(to: UInt8.self), count: chunk.count)
    repeat {
      if heldCount > 0 {
        let before = heldCount
        let piece = min(rest.count, max(1 << 12, min(before, 1 << 20)))
        hold(UnsafeBufferPointer(rebasing: rest[..<piece]))
        rest = UnsafeBufferPointer(rebasing: rest[piece...])
        var start = try scan(held, heldCount, stop: before, last: last && rest.isEmpty, body)
        if start >= before {
          // The next record begins in the chunk, where it need not be copied.
          let unread = heldCount - start
          if let position = rest.baseAddress {
            rest = UnsafeBufferPointer(start: position - unread, count: rest.count + unread)
          } else if unread > 0, let end = chunk.baseAddress.map({ $0 + chunk.count }) {
            rest = UnsafeBufferPointer(
              start: (end - unread).assumingMemoryBound(to: UInt8.self), count: unread)
          }
          heldCount = 0
          if unread > 0 { continue }
        } else {
          while true {
            held.update(from: held + start, count: heldCount - start)
            heldCount -= start
            guard heldCount > 0, shrink() else { break }
            start = try scan(held, heldCount, stop: .max, last: false, body)
          }
        }
      } else {
        let slice = UnsafeBufferPointer(rebasing: rest.prefix(CSVReader.sliceLength))
        rest = UnsafeBufferPointer(rebasing: rest[slice.count...])
        guard let bytes = slice.baseAddress else { break }
        var start = try scan(bytes, slice.count, stop: .max, last: last && rest.isEmpty, body)
        hold(UnsafeBufferPointer(rebasing: slice[start...]))
        while heldCount > 0, shrink() {
          start = try scan(held, heldCount, stop: .max, last: false, body)
          held.update(from: held + start, count: heldCount - start)
          heldCount -= start
        }
      }
    } while !rest.isEmpty
    if last, heldCount > 0 {
      _ = try scan(held, heldCount, stop: .max, last: true, body)
      heldCount = 0
    }
  }

  /// Copies bytes behind those that are held.
  private mutating func hold(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
    if heldCount + bytes.count > heldCapacity {
      var capacity = heldCapacity
      while capacity < heldCount + bytes.count { capacity *= 2 }
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
      larger.update(from: held, count: heldCount)
      held.deallocate()
      (held, heldCapacity) = (larger, capacity)
    }
    (held + heldCount).update(from: start, count: bytes.count)
    heldCount += bytes.count
  }

  // MARK: Limits

  /// Keeps what is held of an unfinished record within the limits; true if it must be looked at again, because a quote
  /// that was never closed turned out to be none.
  private mutating func shrink() -> Bool {
    if let cut = state.cut {
      drop(from: cut)
      return false
    }
    if state.position - state.cellStart > limits.cell {
      if state.isQuoted, state.flags & CSVRecord.Cell.isCut == 0,
        looksUnclosed(held, cellStart: state.cellStart, end: state.position)
      {
        reopen()
        return true
      }
      let isCut = state.flags & CSVRecord.Cell.isCut != 0
      drop(from: isCut ? gaps.last?.place ?? 0 : state.cellStart + kept(held + state.cellStart))
      return false
    }
    guard heldCount > limits.record else { return false }
    state.cut = state.cellStart
    drop(from: state.cellStart)
    return false
  }

  /// Drops what was looked at of a cell from a place on.
  private mutating func drop(from place: Int) {
    let count = state.position - place
    guard count > 0 else { return }
    var gap = CSVRecord.Gap(place: place, bytes: count, breaks: 0, columns: 0)
    for index in place..<state.position {
      switch held[index] {
      case UInt8(ascii: "\n"): (gap.breaks, gap.columns) = (gap.breaks + 1, 0)
      case UInt8(ascii: "\r"):
        if index + 1 < heldCount, held[index + 1] == UInt8(ascii: "\n") { continue }
        (gap.breaks, gap.columns) = (gap.breaks + 1, 0)
      case 0x80...0xBF: break
      default: gap.columns += 1
      }
    }
    if let last = gaps.last, last.place == place {
      gap.bytes += last.bytes
      if gap.breaks == 0 { gap.columns += last.columns }
      gap.breaks += last.breaks
      gaps.removeLast()
    }
    gaps.append(gap)
    if state.position > state.cellStart || state.isQuoted { state.flags |= CSVRecord.Cell.isCut }
    (held + place).update(from: held + state.position, count: heldCount - state.position)
    heldCount -= count
    state.dropped += count
    state.position = place
    state.cellStart = min(state.cellStart, place)
  }

  /// How much of a cell is kept that is too long: enough to show where it was, and whole characters.
  func kept(_ cell: UnsafePointer<UInt8>) -> Int {
    var length = 48
    while length > 0, cell[length] & 0xC0 == 0x80 { length -= 1 }
    return length
  }

  /// Reads the quote that opens the cell as a part of its text, so that the record ends with its line.
  private mutating func reopen() {
    tell(.unclosedQuote, at: state.cellStart - 1)
    state.isQuoted = false
    state.position = state.cellStart
    state.cellStart -= 1
    state.flags = CSVRecord.Cell.isMalformed
    state.breaks = state.breaksBefore
  }

  /// Notes a problem of the cell that is being read.
  mutating func tell(_ kind: CSVProblem.Kind, at place: Int) {
    // What was seen inside a quote that turned out to be none is seen again.
    if kind == .unclosedQuote { problems.removeAll { $0.place > place } }
    let problem = CSVProblem(kind: kind, cell: cellCount + state.leftOut, place: place)
    // A cell has one problem of a kind.
    if problems.last?.cell == problem.cell, problems.last?.kind == kind { return }
    problems.append(problem)
  }

  /// Whether what an open quote holds looks like the records that follow it: the first line has as many cells as the
  /// table, if the quote is read as text. `base` is the record.
  func looksUnclosed(_ base: UnsafePointer<UInt8>, cellStart: Int, end: Int) -> Bool {
    var count = cellCount + 1
    for index in cellStart..<max(cellStart, end) {
      switch base[index] {
      case dialect.delimiter: count += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return width == 0 || count == width
      default: break
      }
    }
    return false
  }

  private static let rowsForWidth = 25

  // MARK: Records

  /// Ends a record and hands it out. `length` is without the line break, `taken` with it.
  @inline(__always)
  mutating func finish(
    _ base: UnsafePointer<UInt8>, length: Int, taken: Int, _ body: (borrowing CSVRecord) throws -> Void
  ) rethrows {
    if state.leftOut > 0 {
      problems.append(CSVProblem(kind: .cellsLeftOut(state.leftOut), cell: cellCount, place: length))
    }
    if length == 0, gaps.isEmpty {
      emptyLines += 1
    } else {
      if row < CSVReader.rowsForWidth { width = max(width, cellCount) }
      try body(
        CSVRecord(
          base: base, cells: cells, length: length, gaps: gaps, count: cellCount, row: row, line: line,
          offset: offset, problems: problems))
    }
    row += 1
    line += state.breaks + 1
    offset += taken
    if !gaps.isEmpty {
      for gap in gaps { offset += gap.bytes }
      gaps = []
    }
    if !problems.isEmpty { problems = [] }
    cellCount = 0
    state = State()
  }

  /// Adds a cell to the record.
  @inline(__always)
  mutating func add(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int, flags: UInt32) {
    let length = end - start
    if cellCount < cellCapacity, length <= limits.cell, flags & CSVRecord.Cell.isCut == 0, state.cut == nil {
      cells[cellCount] = CSVRecord.Cell(
        start: UInt32(truncatingIfNeeded: start), lengthAndFlags: UInt32(truncatingIfNeeded: length) | flags)
      cellCount += 1
    } else {
      addUnusual(base, from: start, length: length, flags: flags)
    }
  }

  @inline(never)
  private mutating func addUnusual(
    _ base: UnsafePointer<UInt8>, from start: Int, length: Int, flags: UInt32
  ) {
    defer { state.dropped = 0 }
    guard state.cut == nil, cellCount < limits.cells else { return state.leftOut += 1 }
    if cellCount == cellCapacity {
      let larger = UnsafeMutablePointer<CSVRecord.Cell>.allocate(capacity: cellCapacity * 2)
      larger.update(from: cells, count: cellCount)
      cells.deallocate()
      cells = larger
      cellCapacity *= 2
    }
    var (length, flags) = (length, flags)
    if flags & CSVRecord.Cell.isCut != 0 || length > limits.cell {
      tell(.cellTooLong(bytes: length + state.dropped), at: start)
      flags |= CSVRecord.Cell.isCut
      if let gap = gaps.last, gap.place >= start {
        length = gap.place - start
      } else {
        length = kept(base + start)
      }
    }
    cells[cellCount] = CSVRecord.Cell(
      start: UInt32(truncatingIfNeeded: start), lengthAndFlags: UInt32(truncatingIfNeeded: length) | flags)
    cellCount += 1
  }
}
