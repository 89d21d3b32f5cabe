/// Writes tables of comma-separated values that spreadsheets open as they are.
///
/// ```swift
/// var writer = CSVWriter()
/// writer.write(["id", "name"])
/// writer.write(["1", "=cmd|' /C calc'!A0"])     // 1,'=cmd|' /C calc'!A0
/// let bytes = writer.take()
/// ```
/// A spreadsheet runs cells that begin as a formula does, so such a cell gets an apostrophe in front; numbers and a
/// bare `-` are left alone.
public struct CSVWriter: Sendable {
  /// What stands at the end of each line.
  public enum LineEnd: Sendable {
    case lineFeed
    /// As RFC 4180 and Excel have it.
    case carriageReturnLineFeed
  }

  private let delimiter: UInt8
  private let lineEnd: [UInt8]
  private var bytes: [UInt8] = []

  /// - Parameters:
  ///   - hasMark: whether a byte-order mark comes first, by which Excel knows UTF-8.
  ///   - delimiter: what stands between two cells.
  ///   - lineEnd: what stands at the end of each line.
  public init(delimiter: UInt8 = UInt8(ascii: ","), lineEnd: LineEnd = .lineFeed, hasMark: Bool = false) {
    self.delimiter = delimiter
    self.lineEnd = lineEnd == .lineFeed ? [0x0A] : [0x0D, 0x0A]
    if hasMark { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// How many bytes wait to be taken.
  public var count: Int { bytes.count }

  /// Adds a row.
  public mutating func write(_ row: some Sequence<String>) {
    var isFirst = true
    let start = bytes.count
    for cell in row {
      if !isFirst { bytes.append(delimiter) }
      isFirst = false
      write(cell)
    }
    // A line with nothing on it would be no row.
    if bytes.count == start { bytes += [0x22, 0x22] }
    bytes += lineEnd
  }

  /// Adds a row of cells that are quoted already where they must be.
  mutating func write(line: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: line)
    bytes += lineEnd
  }

  /// Gives what was written, and forgets it.
  public mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  private mutating func write(_ cell: String) { CSVWriter.append(cell, to: &bytes, delimiter: delimiter) }

  /// Appends a cell, guarded and quoted where it must be.
  static func append(_ cell: String, to bytes: inout [UInt8], delimiter: UInt8 = UInt8(ascii: ",")) {
    let guarded = CSVWriter.guarded(cell)
    let quote = UInt8(ascii: "\"")
    let mustQuote = guarded.utf8.contains { $0 == quote || $0 == delimiter || $0 == 0x0A || $0 == 0x0D }
    guard mustQuote else { return bytes.append(contentsOf: guarded.utf8) }
    bytes.append(quote)
    for byte in guarded.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// The cell with an apostrophe in front if a spreadsheet would take it for a formula.
  public static func guarded(_ cell: String) -> String {
    CSVWriter.looksLikeFormula(cell) ? "'" + cell : cell
  }

  /// The cell as it was before ``guarded(_:)``.
  public static func unguarded(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'") else { return cell }
    let rest = String(decoding: cell.utf8.dropFirst(), as: UTF8.self)
    return looksLikeFormula(rest) ? rest : cell
  }

  private static func looksLikeFormula(_ cell: String) -> Bool {
    guard let first = cell.utf8.first, cell.unicodeScalars.dropFirst().first != nil else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      return !isNumber(cell)
    default: return false
    }
  }

  /// A decimal number with sign, fraction or exponent, as a spreadsheet reads one.
  private static func isNumber(_ cell: String) -> Bool {
    var rest = cell.utf8[...]
    func digits() -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    func sign() {
      if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
        rest = rest.dropFirst()
      }
    }
    sign()
    guard digits() > 0 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if let letter = rest.first, letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      sign()
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
