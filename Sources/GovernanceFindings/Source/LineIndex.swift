/// The line starts of a text, and the way from bytes to lines and columns.
///
/// Lines end at LF, CRLF and CR alone (never at U+0085, U+2028 or U+2029). A byte-order mark at the start of
/// the text has no column. Building it is one pass over the bytes; a look-up is a binary search and a walk along
/// one line.
public struct LineIndex: Sendable {
  /// The text, in UTF-8 (stray bytes count as one code point each).
  public let bytes: [UInt8]
  /// The offset of each line's first byte; the first line starts at 0.
  public let lineStarts: [Int]

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        index += 1
        if byte == 0x0A {
          starts.append(index)
        } else if byte == 0x0D {
          if index < buffer.count, buffer[index] == 0x0A { index += 1 }
          starts.append(index)
        }
      }
    }
    lineStarts = starts
  }

  /// How a column is counted.
  public enum Unit: Sendable {
    case codePoints
    case utf16
    case utf8
  }

  /// The zero-based number of the line that holds a byte.
  public func line(ofByte offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The line and column of a byte, both from 1.
  public func position(ofByte offset: Int, in unit: Unit = .codePoints) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(ofByte: offset)
    return SourcePosition(
      line: line + 1, column: width(from: contentStart(ofLine: line), to: offset, in: unit) + 1)
  }

  /// The lines and columns of a stretch of bytes.
  public func range(ofBytes range: Range<Int>, in unit: Unit = .codePoints) -> SourceRange {
    SourceRange(position(ofByte: range.lowerBound, in: unit), position(ofByte: range.upperBound, in: unit))
  }

  /// The byte at a line and column, both from 1; places beyond a line's end are drawn back to its end.
  public func byte(at position: SourcePosition, in unit: Unit = .codePoints) -> Int {
    let line = min(max(position.line - 1, 0), lineStarts.count - 1)
    let end = contentRange(ofLine: line).upperBound
    var offset = contentStart(ofLine: line)
    var column = 1
    while offset < end, column < position.column {
      let length = sequenceLength(at: offset)
      column += width(ofSequenceAt: offset, length: length, in: unit)
      offset += length
    }
    return offset
  }

  /// The bytes of a line (zero-based) without its line end and without a leading byte-order mark.
  public func contentRange(ofLine line: Int) -> Range<Int> {
    guard lineStarts.indices.contains(line) else { return bytes.count..<bytes.count }
    let start = contentStart(ofLine: line)
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    if end > start, bytes[end - 1] == 0x0A, line + 1 < lineStarts.count { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D, line + 1 < lineStarts.count { end -= 1 }
    return start..<max(start, end)
  }

  /// The text of a line (zero-based) without its line end.
  public func content(ofLine line: Int) -> String {
    String(decoding: bytes[contentRange(ofLine: line)], as: UTF8.self)
  }

  private func contentStart(ofLine line: Int) -> Int {
    let start = lineStarts[line]
    return start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
  }

  private func width(from start: Int, to end: Int, in unit: Unit) -> Int {
    guard end > start else { return 0 }
    if unit == .utf8 { return end - start }
    var width = 0
    var offset = start
    while offset < end {
      let length = sequenceLength(at: offset)
      width += self.width(ofSequenceAt: offset, length: length, in: unit)
      offset += length
    }
    return width
  }

  private func width(ofSequenceAt offset: Int, length: Int, in unit: Unit) -> Int {
    switch unit {
    case .codePoints: 1
    case .utf16: length == 4 ? 2 : 1
    case .utf8: length
    }
  }

  /// The length of the UTF-8 sequence that starts at a byte; 1 where the bytes are no UTF-8.
  private func sequenceLength(at offset: Int) -> Int {
    let length: Int
    switch bytes[offset] {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 1
    }
    guard offset + length <= bytes.count else { return 1 }
    for index in offset + 1..<offset + length where bytes[index] & 0xC0 != 0x80 { return 1 }
    return length
  }
}
