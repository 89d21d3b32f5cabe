/// A number as officials write it, read whole: `7%`, `７％`, `1,000件`, `約3.6万人`, `3億2,000万円`, `延べ85団体`, `△5`.
public struct Amount: Hashable, Sendable {
  /// The number; `3.6万` is 36000, `7%` is 7 with the unit `%`.
  public let number: DecimalNumber
  /// What is counted, as written, full-width `％` as `%`; empty if nothing is said.
  public let unit: String
  /// Whether it is said to be rough (約, およそ, 程度, 以上).
  public let isApproximate: Bool
  /// Whether the same may be counted more than once (延べ).
  public let isCumulative: Bool

  public init(
    number: DecimalNumber, unit: String = "", isApproximate: Bool = false, isCumulative: Bool = false
  ) {
    self.number = number
    self.unit = unit
    self.isApproximate = isApproximate
    self.isCumulative = isCumulative
  }
}

extension Amount: LosslessStringConvertible {
  /// Reads an amount; nil if the text is none, or if something is left over that is no unit.
  public init?(_ text: String) {
    guard let amount = NotationScanner.scan(text, AmountReader.amount(in:)) else { return nil }
    self = amount
  }

  /// Reads an amount from UTF-8.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard let amount = NotationScanner.scan(text, AmountReader.amount(in:)) else { return nil }
    self = amount
  }

  /// The amount as it would be written, digits plain: `約36000人`.
  public var description: String {
    "\(isApproximate ? "約" : "")\(isCumulative ? "延べ" : "")\(number)\(unit)"
  }
}

extension Amount: ScalarValue {
  public static var form: ScalarForm { .amount }

  public static func read(_ text: ScalarText) -> Result<Amount, ScalarProblem> {
    guard text.bytes.count <= 128, let amount = Amount(text.bytes) else { return .failure(.wrongForm) }
    return .success(amount)
  }

  public var content: ScalarContent { .amount(self) }

  /// A bare number is a number in JSON, anything else the text that an official would write.
  func encode(to container: inout any SingleValueEncodingContainer) throws {
    if !unit.isEmpty || isApproximate || isCumulative {
      try container.encode(description)
    } else if let integer = number.integer {
      try container.encode(integer)
    } else {
      try container.encode(number.double)
    }
  }
}

extension Amount: ExpressibleByStringLiteral {
  /// An amount from a literal; a literal that is none is kept as a unit of zero, which a test shows at once.
  public init(stringLiteral text: String) {
    self = Amount(text) ?? Amount(number: DecimalNumber(significand: 0, exponent: 0), unit: text)
  }
}

extension Amount: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int64) {
    self.init(number: DecimalNumber(significand: value, exponent: 0))
  }
}

/// Takes an amount apart.
private struct AmountReader {
  private var scanner: NotationScanner

  static func amount(in scanner: inout NotationScanner) -> Amount? {
    var reader = AmountReader(scanner: scanner)
    return reader.amount()
  }

  private mutating func amount() -> Amount? {
    var isApproximate = false
    var isCumulative = false
    while !scanner.isAtDigit {
      scanner.skipSpaces()
      if scanner.take("約") || scanner.take("およそ") || scanner.take("おおむね") || scanner.take("概ね") {
        isApproximate = true
      } else if scanner.take("延べ") || scanner.take("のべ") || scanner.take("延") {
        isCumulative = true
      } else {
        break
      }
    }
    let isNegative =
      !scanner.isAtDigit && (scanner.take("-") || scanner.take("△") || scanner.take("▲"))
    if !isNegative { _ = scanner.take("+") }
    guard var number = number() else { return nil }
    if isNegative { number = DecimalNumber(significand: -number.significand, exponent: number.exponent) }
    var unit = scanner.rest[...]
    while unit.first == AmountReader.space { unit.removeFirst() }
    if AmountReader.drop("(延べ)", from: &unit) { isCumulative = true }
    for word in AmountReader.roughly where AmountReader.drop(word, from: &unit) {
      isApproximate = true
      break
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: unit), as: UTF8.self)
    guard AmountReader.isUnit(text) else { return nil }
    return Amount(number: number, unit: text, isApproximate: isApproximate, isCumulative: isCumulative)
  }

  private static let space = UInt8(ascii: " ")

  /// Words behind a number that make it rough.
  private static let roughly: [StaticString] = ["程度", "前後", "くらい", "ほど", "以上", "余り", "強", "弱"]

  /// Takes a word and the spaces around it from the end.
  @inline(__always)
  private static func drop(_ word: StaticString, from unit: inout Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    while unit.last == space { unit.removeLast() }
    let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard unit.last == word.last, unit.suffix(word.count).elementsEqual(word) else { return false }
    unit.removeLast(word.count)
    while unit.last == space { unit.removeLast() }
    return true
  }

  /// Digits with 千, 万, 億 and the like, which may go on with smaller ones: `3億2,000万`, `1億5千万`, `1万2,345`.
  private mutating func number() -> DecimalNumber? {
    var total: DecimalNumber?
    var limit = Int64.max
    while limit > 1, scanner.isAtDigit {
      guard let digits = decimal() else { return nil }
      if total == nil { scanner.skipSpaces() }
      var power: Int64 = scanner.take("千") ? 1_000 : scanner.take("百") ? 100 : 1
      if scanner.take("兆") {
        power *= 1_000_000_000_000
      } else if scanner.take("億") {
        power *= 100_000_000
      } else if scanner.take("万") {
        power *= 10_000
      }
      guard let part = digits.scaled(by: power) else { return nil }
      if let sum = total {
        guard let whole = sum.integer, let more = part.integer, more < limit else { return nil }
        let (added, overflow) = whole.addingReportingOverflow(more)
        guard !overflow else { return nil }
        total = DecimalNumber(significand: added, exponent: 0)
      } else {
        total = part
      }
      limit = power
    }
    return total
  }

  /// Digits with a decimal point; commas only between groups of three.
  private mutating func decimal() -> DecimalNumber? {
    var significand: Int64 = 0
    var digits = 0
    var group: Int?
    var places = 0
    var isFraction = false
    while let byte = scanner.next {
      if let digit = scanner.digit() {
        let (product, overflowed) = significand.multipliedReportingOverflow(by: 10)
        let (sum, overflowedToo) = product.addingReportingOverflow(Int64(digit))
        guard !overflowed, !overflowedToo else { return nil }
        significand = sum
        digits += 1
        if isFraction { places += 1 } else if let count = group { group = count + 1 }
      } else if byte == UInt8(ascii: ","), !isFraction, digits > 0 {
        if let count = group { guard count == 3 else { return nil } } else if digits > 3 { return nil }
        group = 0
        _ = scanner.take(",")
      } else if byte == UInt8(ascii: "."), !isFraction, digits > 0 {
        var ahead = scanner
        _ = ahead.take(".")
        guard ahead.isAtDigit else { break }
        if let count = group, count != 3 { return nil }
        isFraction = true
        group = nil
        scanner = ahead
      } else {
        break
      }
    }
    guard digits > 0 else { return nil }
    if let count = group, count != 3 { return nil }
    return DecimalNumber(significand: significand, exponent: -places)
  }

  /// A unit is a short word without digits or sentence marks. Hiragana would make it prose, but for a few words.
  private static func isUnit(_ text: String) -> Bool {
    if text.isEmpty || text == "%" { return true }
    guard text.unicodeScalars.count <= 16 else { return false }
    if let first = text.unicodeScalars.first, "十百千万億兆".unicodeScalars.contains(first) { return false }
    var hiragana = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%", "/", "・", "(", ")", "‰", "²", "℃", "々": break
      // Units in one square, such as ㎡ and ㎞.
      case "\u{3371}"..."\u{33DF}": break
      case "\u{3041}"..."\u{309F}": hiragana.append(scalar)
      // The common kanji and katakana, without asking the tables of Unicode.
      case "\u{4E00}"..."\u{9FFF}", "\u{30A1}"..."\u{30FC}", "a"..."z", "A"..."Z": break
      default: guard scalar.properties.isAlphabetic else { return false }
      }
    }
    return hiragana.isEmpty || ["か", "つ", "あたり", "たり", "ごと"].contains(String(hiragana))
  }
}
