/// What parts the cells of a table.
public struct CSVDialect: Hashable, Sendable {
  /// A comma, or another ASCII character between cells. Quotes and line breaks cannot be it.
  public var delimiter: UInt8

  public init(delimiter: UInt8 = UInt8(ascii: ",")) {
    self.delimiter = delimiter
  }
}
