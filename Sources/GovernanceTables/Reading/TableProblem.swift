public import DigitalGovernance
public import GovernanceFindings

/// Something that is wrong with a table, or with a cell of it as its mapping reads it: a fact, without words and
/// severity. The row that it stands in is kept.
public struct TableProblem: Hashable, Sendable {
  public var kind: Kind
  /// The physical place in the file: of a cell, a row or a header.
  public var range: SourceRange
  /// The cell in a spreadsheet; nil if it is about no single cell.
  public var cell: CellAddress?
  /// The procedure of the row.
  public var subject: String?
  /// The fact that is unknown because of it.
  public var path: FactPath?

  public init(
    _ kind: Kind, at range: SourceRange, cell: CellAddress? = nil, subject: String? = nil,
    path: FactPath? = nil
  ) {
    self.kind = kind
    self.range = range
    self.cell = cell
    self.subject = subject
    self.path = path
  }

  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    // The file
    /// The compressed file could not be read to its end.
    case compression(GzipProblem)
    /// Nothing is in it, or less than the header.
    case noHeader
    /// Columns of the mapping that the header does not have; without them nothing is read if `isFatal`.
    case missingColumns([String], isFatal: Bool)
    /// A column that the mapping does not name; `meant` is the nearest that it names and the header lacks.
    case unmappedColumn(String, meant: String?)
    /// The header has a name twice; the first column is read.
    case repeatedColumn(String)
    /// What the mapping wants its readers to know.
    case note(Bilingual)

    // A row
    /// The row has another number of cells than the header.
    case wrongWidth(found: Int, expected: Int)
    /// Nothing is in any cell of so many rows; the first is shown.
    case emptyRows(Int)
    /// The id of the row is that of an earlier one, which stands in this row of the spreadsheet.
    case duplicateID(String, row: Int)
    /// The row has no id.
    case missingID
    /// So many cells were left out because the row is too long.
    case cellsLeftOut(Int)

    // A cell
    /// A quote opens the cell and nothing closes it.
    case unclosedQuote
    /// Something stands behind the quote that closes the cell.
    case textAfterQuote
    /// The cell has U+0000 in it.
    case nul
    /// The cell has so many bytes, and was not read.
    case cellTooLong(bytes: Int)
    /// Bytes in the cell are no characters of the encoding.
    case undecodable([UInt8], TextEncoding)
    /// A value that the mapping, or the field, does not know.
    case unknownValue(column: String, text: String, meant: String?)
    /// A text that the field cannot hold.
    case unreadable(column: String, text: String, expected: Bilingual, ScalarProblem)
    /// Several values where the field has one.
    case severalValues(column: String, text: String)
  }
}
