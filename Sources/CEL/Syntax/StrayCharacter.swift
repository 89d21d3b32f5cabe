/// Says what to write instead of a character that no token starts with.
enum StrayCharacter {
  static func problem(at start: Int, in bytes: [UInt8]) -> CELProblem {
    let text = String(decoding: bytes[start...].prefix(4), as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else {
      return CELProblem(
        .syntax, CELText(en: "the expression ends too early", ja: "式が途中で終わっています"),
        range: start..<start, in: bytes)
    }
    let end = min(bytes.count, start + UTF8.width(scalar))
    if let wide = wideOperator(at: start, in: bytes) { return wide }
    if let operatorProblem = halfOperator(scalar, start..<end, bytes) { return operatorProblem }
    if scalar.value == 0x3000 {
      return CELProblem(
        .syntax, CELText(en: "full-width space", ja: "全角の空白があります"),
        suggestion: CELText(en: "write an ordinary space", ja: "半角の空白にしてください"),
        range: start..<end, in: bytes)
    }
    if let plain = plainForm(of: scalar) {
      return CELProblem(
        .syntax,
        CELText(
          en: "'\(scalar)' is not a character of expressions outside of strings",
          ja: "文字列の外に「\(scalar)」は書けません"),
        suggestion: CELText(en: "write '\(plain)' (half-width)", ja: "半角の \(plain) にしてください"),
        range: start..<end, in: bytes)
    }
    if scalar.properties.isAlphabetic || scalar.value >= 0x3040 {
      let word = wholeWord(from: start, in: bytes)
      let name = String(decoding: bytes[word], as: UTF8.self)
      return CELProblem(
        .syntax,
        CELText(
          en: "'\(name)' is neither in quotes nor an ASCII name", ja: "「\(name)」は引用符で囲まれていません"),
        suggestion: CELText(
          en: "as text write \"\(name)\", as a field write `\(name)` after the dot",
          ja: "文字列なら \"\(name)\"、項目名ならドットの後に `\(name)` と書いてください"),
        range: word, in: bytes)
    }
    let shown = scalar.value < 0x20 || scalar.value == 0x7F ? "U+\(hex(scalar))" : "'\(scalar)'"
    return CELProblem(
      .syntax, CELText(en: "\(shown) has no meaning here", ja: "\(shown) はここに書けません"),
      range: start..<end, in: bytes)
  }

  /// A run of full-width operator characters, e.g. `＝＝` or `＆＆`, as the operator that was meant.
  private static func wideOperator(at start: Int, in bytes: [UInt8]) -> CELProblem? {
    var plain = ""
    var end = start
    while end < bytes.count, plain.utf8.count < 3 {
      let text = String(decoding: bytes[end...].prefix(4), as: UTF8.self)
      guard let scalar = text.unicodeScalars.first,
        ["＝", "！", "＜", "＞", "＆", "｜"].contains(scalar), let its = plainForm(of: scalar)
      else { break }
      plain += its
      end += UTF8.width(scalar)
    }
    if plain.isEmpty { return nil }
    let typed = String(decoding: bytes[start..<end], as: UTF8.self)
    let instead = plain == "=" ? "==" : plain == "&" ? "&&" : plain == "|" ? "||" : plain
    return CELProblem(
      .syntax, CELText(en: "'\(typed)' is full-width", ja: "「\(typed)」が全角です"),
      suggestion: CELText(en: "write '\(instead)' (half-width)", ja: "半角の \(instead) にしてください"),
      range: start..<end, in: bytes)
  }

  private static func halfOperator(_ scalar: Unicode.Scalar, _ range: Range<Int>, _ bytes: [UInt8])
    -> CELProblem?
  {
    let (instead, meaning): (String, CELText)
    switch scalar {
    case "=" where range.lowerBound >= 2 && bytes[range.lowerBound - 1] == UInt8(ascii: "="):
      (instead, meaning) = ("==", CELText(en: "'===' is no operator", ja: "=== という演算子はありません"))
    case "=":
      (instead, meaning) = ("==", CELText(en: "'=' does not compare", ja: "= では比べられません"))
    case "&":
      (instead, meaning) = ("&&", CELText(en: "a single '&' is no operator", ja: "& 一つの演算子はありません"))
    case "|":
      (instead, meaning) = ("||", CELText(en: "a single '|' is no operator", ja: "| 一つの演算子はありません"))
    default: return nil
    }
    return CELProblem(
      .syntax, meaning, suggestion: CELText(en: "write '\(instead)'", ja: "\(instead) と書いてください"),
      range: range, in: bytes)
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// The ASCII character that somebody with a Japanese keyboard meant.
  private static func plainForm(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).map { String($0) }
    case 0x201C, 0x201D, 0x201E, 0x301D, 0x301F, 0x300C, 0x300D, 0x300E, 0x300F: "\""
    case 0x2018, 0x2019: "'"
    case 0x3001: ","
    case 0x3002: "."
    case 0x2212, 0x2010, 0x2013, 0x2014: "-"
    case 0x00D7: "*"
    case 0x00F7: "/"
    case 0x2260: "!="
    case 0x2264, 0x2266: "<="
    case 0x2265, 0x2267: ">="
    default: nil
    }
  }

  private static func wholeWord(from start: Int, in bytes: [UInt8]) -> Range<Int> {
    var end = start
    while end < bytes.count, bytes[end] >= 0x80 || bytes[end].isNamePart {
      let scalar = String(decoding: bytes[end...].prefix(4), as: UTF8.self).unicodeScalars.first
      guard let scalar, scalar.isASCII || plainForm(of: scalar) == nil, scalar.value != 0x3000 else { break }
      end += UTF8.width(scalar)
    }
    return start..<min(end, bytes.count)
  }
}
