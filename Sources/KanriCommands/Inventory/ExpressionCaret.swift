/// The line of carets below an expression, under the bytes that a problem is about.
enum ExpressionCaret {
  static func line(_ expression: String, _ bytes: Range<Int>) -> String {
    var text = ""
    var offset = 0
    for scalar in expression.unicodeScalars {
      let width = scalar.value >= 0x1100 ? 2 : 1
      let mark: Character = bytes.contains(offset) ? "^" : " "
      if offset < bytes.upperBound { text += String(repeating: mark, count: width) }
      offset += scalar.utf8.count
    }
    return text.isEmpty || !text.contains("^") ? text + "^" : text
  }
}
