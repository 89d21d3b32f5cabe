/// Text of a document inside a line of GitHub-flavoured Markdown.
///
/// No markup, link, mention, formula or HTML comes of it, bare addresses included; a line break becomes a space, and
/// characters that act instead of being seen are shown.
struct MarkdownText: CustomStringConvertible {
  let description: String

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "&", "~", "@", "$", "!":
        escaped.append("\\")
        escaped.append(scalar)
      case ":" where scalars[(index + 1)...].first == "/":
        escaped.append(contentsOf: "\\:".unicodeScalars)
      case "." where MarkdownText.endsInWWW(scalars[..<index]):
        escaped.append(contentsOf: "\\.".unicodeScalars)
      case "\n", "\r", "\t": escaped.append(" ")
      default:
        if let visible = HiddenScalar.visible(scalar) {
          escaped.append(contentsOf: ("\\" + visible).unicodeScalars)
        } else {
          escaped.append(scalar)
        }
      }
    }
    description = String(escaped)
  }

  private static func endsInWWW(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count >= 3 && scalars.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }
}
