/// What a table looks like to somebody who has never seen it: its columns, and the values that stand in them.
///
/// Memory is bounded: of a column with more different values than a list of codes would have, only the first are kept.
package struct TableProfile: Sendable {
  /// How many different values of a column are kept.
  package static let mostValues = 60
  /// The longest text, in bytes, that can be a code.
  static let longestValue = 240

  /// A column.
  package struct Column: Sendable {
    /// The text of its header.
    package let name: String
    /// Its different values in the order in which they come; at most ``mostValues``.
    package fileprivate(set) var values: [String] = []
    /// How often each of ``values`` stands in a cell.
    package fileprivate(set) var counts: [String: Int] = [:]
    /// Whether there are more values than were kept.
    package fileprivate(set) var hasMore = false
    /// How many cells say nothing.
    package fileprivate(set) var blanks = 0
    /// How many cells say something.
    package fileprivate(set) var filled = 0
    /// How many of them are bare numbers.
    package fileprivate(set) var numbers = 0
    /// The first that is none.
    package fileprivate(set) var firstText: String?

    fileprivate mutating func add(_ text: String) {
      let text = FoldedText.trimmed(text)
      guard !text.isEmpty else {
        blanks += 1
        return
      }
      filled += 1
      let folded = FoldedText.fold(text)
      if folded.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }) {
        numbers += 1
      } else if firstText == nil {
        firstText = text
      }
      if let count = counts[text] {
        counts[text] = count + 1
      } else if values.count < TableProfile.mostValues, text.utf8.count <= TableProfile.longestValue {
        values.append(text)
        counts[text] = 1
      } else {
        hasMore = true
      }
    }
  }

  /// The columns, from the left.
  package private(set) var columns: [Column] = []
  /// How many rows stand above the header: titles, a date.
  package private(set) var rowsAbove = 0
  /// How many rows stand below it.
  package private(set) var rows = 0
  /// How its characters are written.
  package let encoding: TextEncoding

  /// Looks through a table to its end.
  /// - Throws: what reading the source throws, and ``TableReader/Refusal``.
  package init(of source: any TableSource, limits: CSVLimits = CSVLimits()) throws {
    let input = try TableInput(source, encoding: nil)
    encoding = input.encoding
    var reader = CSVReader(CSVDialect(), limits: limits)
    var columns: [Column] = []
    var (above, rows) = (0, 0)
    _ = try input.read { piece, _, last in
      reader.read(piece, last: last) { record in
        let texts = (0..<record.count).map { record.text($0) }
        guard columns.isEmpty else {
          rows += 1
          for index in columns.indices where index < texts.count { columns[index].add(texts[index]) }
          return
        }
        // A title fills one cell of its row, a header most of them.
        let filled = texts.count { !FoldedText.fold($0).isEmpty }
        guard filled * 2 > texts.count else {
          above += 1
          return
        }
        columns = texts.map { Column(name: FoldedText.trimmed($0)) }
      }
    }
    self.columns = columns
    (rowsAbove, self.rows) = (above, rows)
  }
}
