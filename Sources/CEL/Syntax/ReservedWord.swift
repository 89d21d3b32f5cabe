/// Words that cannot be names.
enum ReservedWord {
  /// Words that can be neither a name nor a field.
  static func isKeyword(_ word: String) -> Bool {
    switch word {
    case "true", "false", "null", "in": true
    default: false
    }
  }

  /// Words that cannot be a variable or function, but may be a field or a method.
  static func isReserved(_ word: String) -> Bool {
    switch word {
    case "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
      "package", "namespace", "return", "var", "void", "while":
      true
    default: false
    }
  }
}
