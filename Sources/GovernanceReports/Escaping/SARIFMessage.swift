/// The plain text of a SARIF message.
///
/// Viewers make `[words](target)` a link (SARIF 2.1.0, section 3.11.6), so where a document's text holds one, its
/// brackets are escaped. Characters that act instead of being seen are shown; line feeds stay.
struct SARIFMessage: CustomStringConvertible {
  let description: String

  init(_ text: String) {
    // Bytes, because a combining mark after the parenthesis would hide it from a comparison of characters.
    let hasLink = zip(text.utf8, text.utf8.dropFirst()).contains {
      $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: "(")
    }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if hasLink, scalar == "[" || scalar == "]" {
        shown.append("\\")
        shown.append(scalar)
      } else if scalar != "\n", let visible = HiddenScalar.visible(scalar) {
        shown.append(contentsOf: visible.unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    description = String(shown)
  }
}
