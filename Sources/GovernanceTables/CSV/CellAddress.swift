/// The address of a cell in a spreadsheet: `AB1204`.
///
/// The row is that of the record, the header included: where cells have line breaks in them it is not the line.
public struct CellAddress: Hashable, Sendable, CustomStringConvertible {
  /// The record, counted from 0.
  public let row: Int
  /// The cell in it, counted from 0.
  public let column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  public var description: String { CellAddress.letters(of: column) + String(row + 1) }

  /// The name of a column, counted from 0: `A` to `Z`, then `AA`.
  public static func letters(of column: Int) -> String {
    var letters: [UInt8] = []
    var rest = max(0, column) + 1
    while rest > 0 {
      rest -= 1
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
