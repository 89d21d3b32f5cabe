/// Something that is wrong with a record as text: a fact, without words and severity.
public struct CSVProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// A quote opens the cell and nothing closes it; it is read as a part of the text, and the record ends with the
    /// line.
    case unclosedQuote
    /// Something stands between the quote that closes the cell and the end of the cell.
    case textAfterQuote
    /// The cell has U+0000 in it.
    case nul
    /// The cell has so many bytes, and only its beginning was kept.
    case cellTooLong(bytes: Int)
    /// The record is too long, and so many of its cells were left out.
    case cellsLeftOut(Int)
  }

  public let kind: Kind
  /// The cell, counted from 0; of cells that were left out the first.
  public let cell: Int
  /// The place in the record, in bytes that were kept.
  let place: Int
}
