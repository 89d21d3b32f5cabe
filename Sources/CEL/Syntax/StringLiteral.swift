/// The contents of a string or bytes literal, its escapes resolved.
struct StringLiteral {
  enum Content {
    case text(String)
    case octets([UInt8])
  }

  let content: Content

  /// - Parameter range: The literal with its prefix and quotes, as the lexer has found it.
  init(_ range: Range<Int>, in bytes: [UInt8]) throws(CELProblem) {
    var start = range.lowerBound
    var isRaw = false
    var isBytes = false
    while start < range.upperBound, bytes[start] != UInt8(ascii: "\""), bytes[start] != UInt8(ascii: "'") {
      if bytes[start] | 0x20 == UInt8(ascii: "r") { isRaw = true } else { isBytes = true }
      start += 1
    }
    let quote = bytes[start]
    let isTriple =
      range.upperBound - start >= 6 && bytes[start + 1] == quote && bytes[start + 2] == quote
    let inner = (start + (isTriple ? 3 : 1))..<(range.upperBound - (isTriple ? 3 : 1))
    let octets =
      isRaw || !bytes[inner].contains(UInt8(ascii: "\\"))
      ? Array(bytes[inner]) : try StringLiteral.unescape(inner, bytes, isBytes: isBytes)
    content = isBytes ? .octets(octets) : .text(String(decoding: octets, as: UTF8.self))
  }

  private static func unescape(_ range: Range<Int>, _ bytes: [UInt8], isBytes: Bool) throws(CELProblem)
    -> [UInt8]
  {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "\\") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let start = index
      index += 1
      guard index < range.upperBound else { throw badEscape(start..<index, bytes) }
      let letter = bytes[index]
      index += 1
      if let plain = simpleEscape(letter) {
        result.append(plain)
        continue
      }
      let value: UInt32?
      switch letter {
      case UInt8(ascii: "x"), UInt8(ascii: "X"): value = digits(2, 16, &index, range, bytes)
      case UInt8(ascii: "u") where !isBytes: value = digits(4, 16, &index, range, bytes)
      case UInt8(ascii: "U") where !isBytes: value = digits(8, 16, &index, range, bytes)
      case UInt8(ascii: "0")...UInt8(ascii: "3"):
        index -= 1
        value = digits(3, 8, &index, range, bytes)
      default: value = nil
      }
      guard let value else {
        // The whole character after the backslash, not its first byte.
        while index < range.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
        throw badEscape(start..<min(index, range.upperBound), bytes)
      }
      if isBytes {
        result.append(UInt8(truncatingIfNeeded: value))
      } else if let scalar = Unicode.Scalar(value) {
        result.append(contentsOf: String(scalar).utf8)
      } else {
        throw CELProblem(
          .syntax,
          CELText(en: "this escape names no Unicode character", ja: "この番号の文字は Unicode にありません"),
          range: start..<index, in: bytes)
      }
    }
    return result
  }

  private static func simpleEscape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
      letter
    case UInt8(ascii: "a"): 0x07
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "v"): 0x0B
    default: nil
    }
  }

  private static func digits(
    _ count: Int, _ radix: UInt32, _ index: inout Int, _ range: Range<Int>, _ bytes: [UInt8]
  ) -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard index < range.upperBound, let digit = bytes[index].hexValue, UInt32(digit) < radix else {
        return nil
      }
      value = value &* radix &+ UInt32(digit)
      index += 1
    }
    return value
  }

  private static func badEscape(_ range: Range<Int>, _ bytes: [UInt8]) -> CELProblem {
    let shown = String(decoding: bytes[range], as: UTF8.self)
    return CELProblem(
      .syntax,
      CELText(en: "'\(shown)' is no escape sequence here", ja: "\(shown) はここで使えるエスケープではありません"),
      suggestion: CELText(
        en: "write a backslash as \\\\, or put r before the string (as for regular expressions)",
        ja: "\\ そのものは \\\\ と書くか、正規表現などでは文字列の前に r を付けてください"),
      range: range, in: bytes)
  }
}
