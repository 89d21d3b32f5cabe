/// One replacement in a text.
public struct TextEdit: Hashable, Sendable {
  /// What is replaced, in bytes from the start of the file.
  public var bytes: Range<Int>
  /// The same, in lines and columns.
  public var range: SourceRange
  public var newText: String

  public init(bytes: Range<Int>, range: SourceRange, newText: String) {
    self.bytes = bytes
    self.range = range
    self.newText = newText
  }
}
