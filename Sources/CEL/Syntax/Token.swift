struct Token {
  enum Kind {
    case end, identifier, quotedIdentifier, int, uint, double, string
    case plus, minus, star, slash, percent, bang
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, and, or
    case question, colon, dot, comma
    case openParenthesis, closeParenthesis, openBracket, closeBracket, openBrace, closeBrace
  }

  var kind: Kind
  var start: Int
  var end: Int

  var range: Range<Int> { start..<end }
}
