/// Text of a document or a file name, made fit for one line of a terminal.
package struct TerminalText: CustomStringConvertible {
  package let description: String

  package init(_ text: String) {
    guard text.unicodeScalars.contains(where: HiddenScalar.isHidden) else {
      description = text
      return
    }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let visible = HiddenScalar.visible(scalar) {
        shown.append(contentsOf: visible.unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    description = String(shown)
  }

  /// A file's path at the start of a line.
  ///
  /// A CI service reads a line that starts with `::` as a command, so a leading colon is shown as an escape.
  init(path: String) {
    let text = TerminalText(path).description
    description =
      text.utf8.first == UInt8(ascii: ":") ? "\\u{3A}" + String(text.unicodeScalars.dropFirst()) : text
  }
}
