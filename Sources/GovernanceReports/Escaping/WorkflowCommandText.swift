/// Text inside a workflow command of GitHub Actions: `::error file=…::message`.
///
/// A message escapes the percent sign and line breaks, a property also the colon and the comma that would end it.
/// Characters that act in the log's terminal are shown, as in ``TerminalText``.
enum WorkflowCommandText {
  /// The message after the second `::`; its line feeds stay line feeds.
  static func message(_ text: String) -> String { escape(text, isProperty: false) }

  /// The value of a property such as `file`.
  static func property(_ text: String) -> String { escape(text, isProperty: true) }

  private static func escape(_ text: String, isProperty: Bool) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped.append(contentsOf: "%25".unicodeScalars)
      case "\r": escaped.append(contentsOf: "%0D".unicodeScalars)
      case "\n": escaped.append(contentsOf: "%0A".unicodeScalars)
      case ":" where isProperty: escaped.append(contentsOf: "%3A".unicodeScalars)
      case "," where isProperty: escaped.append(contentsOf: "%2C".unicodeScalars)
      default:
        // A visible form has neither a percent sign nor a colon nor a comma.
        if let visible = HiddenScalar.visible(scalar) {
          escaped.append(contentsOf: visible.unicodeScalars)
        } else {
          escaped.append(scalar)
        }
      }
    }
    return String(escaped)
  }
}
