/// Cuts an expression into tokens, one at a time.
struct Lexer {
  let bytes: [UInt8]
  private(set) var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private func peek(_ distance: Int = 0) -> UInt8 {
    let place = index + distance
    return place < bytes.count ? bytes[place] : 0
  }

  mutating func next() throws(CELProblem) -> Token {
    skipBlanks()
    let start = index
    guard index < bytes.count else { return Token(kind: .end, start: start, end: start) }
    let byte = bytes[index]
    if byte.isNameStart {
      if let string = try stringAfterPrefix() { return string }
      while peek().isNamePart { index += 1 }
      return Token(kind: .identifier, start: start, end: index)
    }
    if byte.asciiDigit != nil || byte == UInt8(ascii: "."),
      byte != UInt8(ascii: ".") || peek(1).asciiDigit != nil
    {
      return number()
    }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try string(from: start, isRaw: false)
    case UInt8(ascii: "`"): return try quotedIdentifier()
    default: return try symbol(byte)
    }
  }

  private mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D: index += 1
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      default: return
      }
    }
  }

  /// A string with r, b, rb or br before its quote.
  private mutating func stringAfterPrefix() throws(CELProblem) -> Token? {
    let start = index
    var place = index
    var isRaw = false
    var isBytes = false
    while place < bytes.count, place - start < 2 {
      switch bytes[place] | 0x20 {
      case UInt8(ascii: "r") where !isRaw: isRaw = true
      case UInt8(ascii: "b") where !isBytes: isBytes = true
      default: return nil
      }
      place += 1
      if place < bytes.count, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") {
        index = place
        return try string(from: start, isRaw: isRaw)
      }
    }
    return nil
  }

  private mutating func string(from start: Int, isRaw: Bool) throws(CELProblem) -> Token {
    let quote = bytes[index]
    let isTriple = peek(1) == quote && peek(2) == quote
    index += isTriple ? 3 : 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), !isRaw {
        index += 2
      } else if byte == quote, !isTriple || (peek(1) == quote && peek(2) == quote) {
        index += isTriple ? 3 : 1
        return Token(kind: .string, start: start, end: index)
      } else if !isTriple, byte == 0x0A || byte == 0x0D {
        break
      } else {
        index += 1
      }
    }
    let mark = String(decoding: Array(repeating: quote, count: isTriple ? 3 : 1), as: UTF8.self)
    throw CELProblem(
      .syntax,
      CELText(en: "this string does not end", ja: "文字列が閉じていません"),
      suggestion: CELText(en: "close it with \(mark)", ja: "終わりに \(mark) を書いてください"),
      range: start..<min(index, bytes.count), in: bytes)
  }

  private mutating func quotedIdentifier() throws(CELProblem) -> Token {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "`"), bytes[index] != 0x0A {
      index += 1
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "`"), index > start + 1 else {
      throw CELProblem(
        .syntax, CELText(en: "this quoted name does not end", ja: "名前の引用が閉じていません"),
        suggestion: CELText(en: "close it with `", ja: "終わりに ` を書いてください"),
        range: start..<index, in: bytes)
    }
    index += 1
    return Token(kind: .quotedIdentifier, start: start, end: index)
  }

  private mutating func number() -> Token {
    let start = index
    if peek() == UInt8(ascii: "0"), peek(1) | 0x20 == UInt8(ascii: "x"), peek(2).hexValue != nil {
      index += 2
      while peek().hexValue != nil { index += 1 }
    } else {
      while peek().asciiDigit != nil { index += 1 }
      var isDouble = false
      if peek() == UInt8(ascii: "."), peek(1).asciiDigit != nil {
        isDouble = true
        index += 1
        while peek().asciiDigit != nil { index += 1 }
      }
      if peek() | 0x20 == UInt8(ascii: "e") {
        let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
        if peek(1 + sign).asciiDigit != nil {
          isDouble = true
          index += 1 + sign
          while peek().asciiDigit != nil { index += 1 }
        }
      }
      if isDouble { return Token(kind: .double, start: start, end: index) }
    }
    if peek() | 0x20 == UInt8(ascii: "u") {
      index += 1
      return Token(kind: .uint, start: start, end: index)
    }
    return Token(kind: .int, start: start, end: index)
  }

  private mutating func symbol(_ byte: UInt8) throws(CELProblem) -> Token {
    let start = index
    func token(_ kind: Token.Kind, _ length: Int) -> Token {
      Token(kind: kind, start: start, end: start + length)
    }
    let following = peek(1)
    let found: Token? =
      switch byte {
      case UInt8(ascii: "+"): token(.plus, 1)
      case UInt8(ascii: "-"): token(.minus, 1)
      case UInt8(ascii: "*"): token(.star, 1)
      case UInt8(ascii: "/"): token(.slash, 1)
      case UInt8(ascii: "%"): token(.percent, 1)
      case UInt8(ascii: "!"): following == UInt8(ascii: "=") ? token(.notEqual, 2) : token(.bang, 1)
      case UInt8(ascii: "=") where following == UInt8(ascii: "="): token(.equal, 2)
      case UInt8(ascii: "<"): following == UInt8(ascii: "=") ? token(.lessOrEqual, 2) : token(.less, 1)
      case UInt8(ascii: ">"): following == UInt8(ascii: "=") ? token(.greaterOrEqual, 2) : token(.greater, 1)
      case UInt8(ascii: "&") where following == byte: token(.and, 2)
      case UInt8(ascii: "|") where following == byte: token(.or, 2)
      case UInt8(ascii: "?"): token(.question, 1)
      case UInt8(ascii: ":"): token(.colon, 1)
      case UInt8(ascii: "."): token(.dot, 1)
      case UInt8(ascii: ","): token(.comma, 1)
      case UInt8(ascii: "("): token(.openParenthesis, 1)
      case UInt8(ascii: ")"): token(.closeParenthesis, 1)
      case UInt8(ascii: "["): token(.openBracket, 1)
      case UInt8(ascii: "]"): token(.closeBracket, 1)
      case UInt8(ascii: "{"): token(.openBrace, 1)
      case UInt8(ascii: "}"): token(.closeBrace, 1)
      default: nil
      }
    guard let found else { throw StrayCharacter.problem(at: start, in: bytes) }
    index = found.end
    return found
  }
}

extension UInt8 {
  var isNameStart: Bool {
    self == UInt8(ascii: "_") || (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z"))
  }

  var isNamePart: Bool { isNameStart || asciiDigit != nil }

  var hexValue: UInt8? {
    if let digit = asciiDigit { return digit }
    let lower = self | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "f") ? lower - UInt8(ascii: "a") + 10 : nil
  }
}
