/// Text in an XML 1.0 document, as content or inside a quoted attribute.
///
/// Characters that XML forbids even as references (most control characters, U+FFFE, U+FFFF) are shown as `\u{1B}`, and
/// so are those that act instead of being seen. Line breaks and tabs are written as references, or a reader of an
/// attribute would make them spaces.
struct XMLText: CustomStringConvertible {
  let description: String

  init(_ text: String) {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\n": escaped.append(contentsOf: "&#10;".unicodeScalars)
      case "\r": escaped.append(contentsOf: "&#13;".unicodeScalars)
      case "\t": escaped.append(contentsOf: "&#9;".unicodeScalars)
      case "\u{FFFE}", "\u{FFFF}":
        escaped.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      default:
        if let visible = HiddenScalar.visible(scalar) {
          escaped.append(contentsOf: visible.unicodeScalars)
        } else {
          escaped.append(scalar)
        }
      }
    }
    description = String(escaped)
  }
}
