/// An example of a rule at work: one or more files, executed as a test.
public struct Example: Hashable, Sendable {
  /// A file of the example.
  public struct File: Hashable, Sendable {
    /// The path inside the example's folder.
    public let path: String
    /// The text, UTF-8 with LF.
    public let text: String
  }

  /// The files, the linted one first.
  public let files: [File]

  /// An example of one document.
  public init(_ text: String, path: String = "example.yaml") {
    files = [File(path: path, text: text.hasSuffix("\n") || text.isEmpty ? text : text + "\n")]
  }

  /// An example of several files.
  public init(files: KeyValuePairs<String, String>) {
    self.files = files.map { path, text in
      File(path: path, text: text.hasSuffix("\n") || text.isEmpty ? text : text + "\n")
    }
  }

  /// The same example with one passage changed, in whichever file holds it.
  public func replacing(_ passage: String, with other: String) -> Example {
    Example(
      replaced: files.map { file in
        guard let range = file.text.firstRange(of: passage) else { return file }
        return File(path: file.path, text: file.text.replacingCharacters(in: range, with: other))
      })
  }

  private init(replaced files: [File]) { self.files = files }
}

extension String {
  fileprivate func firstRange(of passage: String) -> Range<Index>? {
    guard !passage.isEmpty else { return nil }
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(passage) {
        return start..<index(start, offsetBy: passage.count)
      }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
