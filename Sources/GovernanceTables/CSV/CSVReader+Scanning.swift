extension CSVReader {
  private static let quote = UInt8(ascii: "\"")
  private static let feed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Looks at the bytes behind those that were looked at, hands out the records that end in them, and gives the place
  /// where the last one begins that does not. The buffer begins with the record that the state speaks of.
  /// - Parameters:
  ///   - stop: a record that would begin here or later is left for another call.
  ///   - last: whether the table ends with the buffer.
  mutating func scan(
    _ buffer: UnsafePointer<UInt8>, _ count: Int, stop: Int, last: Bool,
    _ body: (borrowing CSVRecord) throws -> Void
  ) rethrows -> Int {
    // Places count from the beginning of the buffer, except where the record is asked to keep them.
    var record = 0
    var position = state.position
    var cellStart = state.cellStart
    var flags = state.flags
    var isQuoted = state.isQuoted
    let delimiter = dialect.delimiter
    let scan = BitScan(delimiter, CSVReader.quote, below: 0x0E)

    scanning: while true {
      if isQuoted {
        // Inside of quotes only the next quote matters, and the line breaks on the way.
        let found = findQuote(buffer, from: &position, count: count, record: record, last: last)
        guard let at = found else {
          guard last else { break scanning }
          // Nothing closes the quote.
          if flags & CSVRecord.Cell.isCut != 0 || state.cut != nil {
            if state.cut == nil { tell(.unclosedQuote, at: max(0, cellStart - 1 - record)) }
            isQuoted = false
            flags |= CSVRecord.Cell.isMalformed
            position = count
          } else {
            (position, cellStart, flags) = reopen(cellStart, record)
            isQuoted = false
          }
          continue scanning
        }
        let next = at + 1 < count ? buffer[at + 1] : nil
        if next == CSVReader.quote {
          flags |= CSVRecord.Cell.hasDoubledQuotes
          position = at + 2
          continue scanning
        }
        guard next != nil || last else {
          position = at
          break scanning
        }
        let hasBreaks = state.breaks > state.breaksBefore
        if hasBreaks, flags & CSVRecord.Cell.isCut == 0, state.cut == nil,
          isOpening(buffer, at, after: cellStart, next: next)
            || at - cellStart > limits.cell
              && looksUnclosed(buffer + record, cellStart: cellStart - record, end: at - record)
        {
          (position, cellStart, flags) = reopen(cellStart, record)
          isQuoted = false
          continue scanning
        }
        isQuoted = false
        position = at + 1
        switch next {
        case delimiter:
          add(buffer + record, from: cellStart - record, to: at - record, flags: flags)
          cellStart = at + 2
          flags = 0
          position = at + 2
        case nil, CSVReader.feed, CSVReader.carriageReturn:
          add(buffer + record, from: cellStart - record, to: at - record, flags: flags)
          let end = at + 1
          let taken = next == nil ? end : end + 1
          try finish(buffer + record, length: end - record, taken: taken - record, body)
          state.isBehindReturn = next == CSVReader.carriageReturn
          record = taken
          cellStart = record
          flags = 0
          position = record
          if next == nil || record >= stop { break scanning }
        default:
          tell(.textAfterQuote, at: at - record)
          if flags & CSVRecord.Cell.isCut == 0, state.cut == nil { (cellStart, flags) = (cellStart - 1, 0) }
          flags |= CSVRecord.Cell.isMalformed
        }
        continue scanning
      }

      while position < count {
        // Each bit is a byte that may matter; near the end the bytes that are left are looked at one by one.
        var hits =
          count &- position >= 64
          ? scan.bits(buffer, at: position)
          : UInt64.max >> UInt64(truncatingIfNeeded: 64 &- (count &- position))
        while hits != 0 {
          let at = position &+ hits.trailingZeroBitCount
          hits &= hits &- 1
          let byte = buffer[at]
          if byte == delimiter {
            add(buffer + record, from: cellStart - record, to: at - record, flags: flags)
            cellStart = at + 1
            flags = 0
          } else if byte == CSVReader.feed || byte == CSVReader.carriageReturn {
            if byte == CSVReader.feed, at == record, state.isBehindReturn {
              state.isBehindReturn = false
              record += 1
              cellStart = record
              offset += 1
              continue
            }
            add(buffer + record, from: cellStart - record, to: at - record, flags: flags)
            try finish(buffer + record, length: at - record, taken: at + 1 - record, body)
            state.isBehindReturn = byte == CSVReader.carriageReturn
            record = at + 1
            cellStart = record
            flags = 0
            if record >= stop {
              position = record
              break scanning
            }
          } else if byte == CSVReader.quote {
            if at == cellStart, flags == 0 {
              isQuoted = true
              flags = CSVRecord.Cell.isQuoted
              state.breaksBefore = state.breaks
              cellStart = at + 1
              position = at + 1
              continue scanning
            }
          } else if byte == 0 {
            tell(.nul, at: at - record)
          }
        }
        position += 64
      }
      position = count
      guard last, record < count || cellCount > 0 || flags != 0 else { break scanning }
      add(buffer + record, from: cellStart - record, to: count - record, flags: flags)
      try finish(buffer + record, length: count - record, taken: count - record, body)
      record = count
      cellStart = record
      flags = 0
      break scanning
    }
    state.isQuoted = isQuoted
    state.position = position - record
    state.cellStart = cellStart - record
    state.flags = flags
    return record
  }

  /// The next quote inside of quotes; nil if there is none, with the position where to look on.
  private mutating func findQuote(
    _ buffer: UnsafePointer<UInt8>, from position: inout Int, count: Int, record: Int, last: Bool
  ) -> Int? {
    while position < count {
      let word = WordScan.load(buffer, at: position, of: count)
      var hits = WordScan.below(0x0E, word) | WordScan.equal(CSVReader.quote, word)
      while hits != 0 {
        let at = position + hits.trailingZeroBitCount >> 3
        hits &= hits &- 1
        switch buffer[at] {
        case CSVReader.quote: return at
        case CSVReader.feed: state.breaks += 1
        case CSVReader.carriageReturn:
          if at + 1 < count {
            if buffer[at + 1] != CSVReader.feed { state.breaks += 1 }
          } else if last {
            state.breaks += 1
          } else {
            // Whether a line feed follows is not known yet.
            position = at
            return nil
          }
        case 0: tell(.nul, at: at - record)
        default: break
        }
      }
      position += 8
    }
    position = count
    return nil
  }

  /// Whether what seems to close a quote opens another cell: it stands where a cell begins, and something follows it.
  private func isOpening(_ buffer: UnsafePointer<UInt8>, _ at: Int, after cellStart: Int, next: UInt8?)
    -> Bool
  {
    guard at > cellStart, let next, next != dialect.delimiter, next != CSVReader.feed,
      next != CSVReader.carriageReturn
    else { return false }
    let before = buffer[at - 1]
    return before == dialect.delimiter || before == CSVReader.feed || before == CSVReader.carriageReturn
  }

  /// Reads the quote that opens a cell as a part of its text.
  private mutating func reopen(_ cellStart: Int, _ record: Int) -> (
    position: Int, cellStart: Int, flags: UInt32
  ) {
    tell(.unclosedQuote, at: cellStart - 1 - record)
    state.breaks = state.breaksBefore
    return (cellStart, cellStart - 1, CSVRecord.Cell.isMalformed)
  }
}
