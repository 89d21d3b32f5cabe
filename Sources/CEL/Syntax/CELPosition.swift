/// A place in an expression as an editor shows it.
///
/// Lines and columns count from 1; columns count Unicode code points. A line ends at LF, CR LF or CR.
public struct CELPosition: Hashable, Sendable, Comparable {
  /// The line, from 1.
  public let line: Int
  /// The column in code points, from 1.
  public let column: Int

  /// Makes a position; both numbers count from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The position of a UTF-8 offset in a text; an offset past the end is the end.
  public init(offset: Int, in utf8: [UInt8]) {
    var line = 1
    var column = 1
    var index = 0
    let end = min(offset, utf8.count)
    while index < end {
      let byte = utf8[index]
      if byte == UInt8(ascii: "\r"), index + 1 < utf8.count, utf8[index + 1] == UInt8(ascii: "\n") {
        if index + 1 >= end { break }
        index += 1
        line += 1
        column = 1
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
    self.line = line
    self.column = column
  }

  /// Earlier lines first, then earlier columns.
  public static func < (left: CELPosition, right: CELPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
