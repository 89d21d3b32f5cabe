import DigitalGovernance

/// How a value is written as a scalar, quoted where it would be taken for something else.
enum YAMLScalarText {
  /// A scalar behind a key.
  static func block(_ content: ScalarContent, _ form: ScalarForm?) -> String {
    text(content, form, isInFlow: false)
  }

  /// A scalar in a list in brackets.
  static func flow(_ content: ScalarContent, _ form: ScalarForm?) -> String {
    text(content, form, isInFlow: true)
  }

  /// Whether a text has lines of its own and can be written as a block.
  static func wantsBlock(_ text: String) -> Bool {
    // Scalars and not characters: an accent may join the space that it follows.
    let scalars = text.unicodeScalars
    return scalars.contains("\n") && scalars.first != " " && scalars.first != "\n" && scalars.last != "\n"
      && scalars.allSatisfy { $0 == "\n" || isPrintable($0) }
  }

  private static func text(_ content: ScalarContent, _ form: ScalarForm?, isInFlow: Bool) -> String {
    switch content {
    case .text(let value):
      // The ids of a list are words that were chosen to stand plain.
      if case .choice? = form { return value }
      return quotedIfNeeded(value, isInFlow: isInFlow)
    case .integer(let value): return String(value)
    case .number(let value): return String(value)
    case .flag(let value): return value ? "true" : "false"
    case .date(let value): return value.description
    case .period(let value): return value.description
    case .duration(_, let text): return quotedIfNeeded(text, isInFlow: isInFlow)
    case .amount(let value):
      return quotedIfNeeded(value.description, isInFlow: isInFlow, isNumberFine: true)
    }
  }

  private static func quotedIfNeeded(_ text: String, isInFlow: Bool, isNumberFine: Bool = false) -> String {
    if isPlain(text, isInFlow: isInFlow), isNumberFine || !isTakenForSomethingElse(text) { return text }
    if !text.unicodeScalars.contains("'"), text.unicodeScalars.allSatisfy(isPrintable) { return "'\(text)'" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where isPrintable(scalar): quoted.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
      }
    }
    return quoted + "\""
  }

  private static func isPlain(_ text: String, isInFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, !"-?:,[]{}#&*!|>'\"%@` \t".unicodeScalars.contains(first),
      let last = text.unicodeScalars.last, last != " ", last != ":", last != "\t"
    else { return false }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      guard isPrintable(scalar) else { return false }
      if scalar == "#", previous == " " { return false }
      if scalar == " ", previous == ":" { return false }
      if isInFlow, ",[]{}:".unicodeScalars.contains(scalar) { return false }
      previous = scalar
    }
    return true
  }

  /// Whether some reader takes a plain text for a number, a date, yes or no, or nothing. Readers of older YAML take
  /// more for yes and no than the core schema does.
  private static func isTakenForSomethingElse(_ text: String) -> Bool {
    if let first = text.utf8.first, (0x30...0x39).contains(first) || "+-.".utf8.contains(first) {
      return text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || "+-.:_eExXoTZabcdefABCDEF".utf8.contains(byte)
      }
    }
    return [
      "null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", "none", "なし", ".inf", ".nan", "=",
      "<<",
    ].contains(text.lowercased())
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{20}"..."\u{7E}", "\u{A0}"..."\u{2027}", "\u{202A}"..."\u{FEFE}", "\u{FF00}"..."\u{FFFD}",
      "\u{10000}"...:
      true
    default: false
    }
  }
}
