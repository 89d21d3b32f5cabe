/// The line that a finding stands on, or the part of a long line around it.
public struct SourceExcerpt: Hashable, Sendable {
  /// The text without its line end, unescaped: whoever shows it escapes it.
  public var text: String
  /// The column of the text's first code point; 1 unless the front of a long line was left out.
  public var firstColumn: Int

  public init(text: String, firstColumn: Int = 1) {
    self.text = text
    self.firstColumn = firstColumn
  }

  /// The most code points that an excerpt keeps of a line.
  static let longest = 400

  /// The excerpt of a line, cut around a column where the line is long.
  public init(line: String, around column: Int) {
    let scalars = line.unicodeScalars
    guard line.utf8.count > SourceExcerpt.longest, scalars.count > SourceExcerpt.longest else {
      self.init(text: line)
      return
    }
    let first = max(0, column - 1 - SourceExcerpt.longest / 4)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.dropFirst(first).prefix(SourceExcerpt.longest))
    self.init(text: String(text), firstColumn: first + 1)
  }
}
