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
    var reader = AmountReader(text)
    guard let amount = reader.amount() else { return nil }
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
    guard text.bytes.count <= 128, let amount = Amount(text.string) else { return .failure(.wrongForm) }
    return .success(amount)
  }

  public var content: ScalarContent {
    guard unit.isEmpty, !isApproximate, !isCumulative else { return .text(description) }
    return number.integer.map { .integer($0) } ?? .number(number.double)
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
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) {
    scalars = text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
      case 0x3000: " "
      case 0x2212: "-"
      default: scalar
      }
    }
  }

  private mutating func take(_ word: String) -> Bool {
    let wanted = Array(word.unicodeScalars)
    guard scalars.count - position >= wanted.count,
      Array(scalars[position..<position + wanted.count]) == wanted
    else { return false }
    position += wanted.count
    return true
  }

  private mutating func skipSpaces() { while take(" ") {} }

  mutating func amount() -> Amount? {
    var isApproximate = false
    var isCumulative = false
    while true {
      skipSpaces()
      if take("約") || take("およそ") || take("おおむね") || take("概ね") {
        isApproximate = true
      } else if take("延べ") || take("のべ") || take("延") {
        isCumulative = true
      } else {
        break
      }
    }
    let isNegative = take("-") || take("△") || take("▲")
    if !isNegative { _ = take("+") }
    guard var number = number() else { return nil }
    if isNegative { number = DecimalNumber(significand: -number.significand, exponent: number.exponent) }
    var unit = Array(scalars[position...].drop { $0 == " " })
    if AmountReader.drop("(延べ)", from: &unit) { isCumulative = true }
    for word in AmountReader.roughly where AmountReader.drop(word, from: &unit) {
      isApproximate = true
      break
    }
    let text = String(String.UnicodeScalarView(unit))
    guard AmountReader.isUnit(text) else { return nil }
    return Amount(number: number, unit: text, isApproximate: isApproximate, isCumulative: isCumulative)
  }

  /// Words behind a number that make it rough.
  private static let roughly = ["程度", "前後", "くらい", "ほど", "以上", "余り", "強", "弱"]

  /// Takes a word and the spaces around it from the end.
  private static func drop(_ word: String, from unit: inout [Unicode.Scalar]) -> Bool {
    while unit.last == " " { unit.removeLast() }
    guard unit.suffix(word.unicodeScalars.count).elementsEqual(word.unicodeScalars) else { return false }
    unit.removeLast(word.unicodeScalars.count)
    while unit.last == " " { unit.removeLast() }
    return true
  }

  /// Digits with 千, 万, 億 and the like, which may go on with smaller ones: `3億2,000万`, `1億5千万`, `1万2,345`.
  private mutating func number() -> DecimalNumber? {
    var total: DecimalNumber?
    var limit = Int64.max
    while limit > 1, position < scalars.count, ("0"..."9").contains(scalars[position]) {
      guard let digits = decimal() else { return nil }
      if total == nil { skipSpaces() }
      var power: Int64 = take("千") ? 1_000 : take("百") ? 100 : 1
      for (word, scale) in [("兆", Int64(1_000_000_000_000)), ("億", 100_000_000), ("万", 10_000)]
      where take(word) {
        power *= scale
        break
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
    while position < scalars.count {
      let scalar = scalars[position]
      if (0x30...0x39).contains(scalar.value) {
        let (product, overflowed) = significand.multipliedReportingOverflow(by: 10)
        let (sum, overflowedToo) = product.addingReportingOverflow(Int64(scalar.value - 0x30))
        guard !overflowed, !overflowedToo else { return nil }
        significand = sum
        digits += 1
        if isFraction { places += 1 } else if let count = group { group = count + 1 }
      } else if scalar == ",", !isFraction, digits > 0 {
        if let count = group { guard count == 3 else { return nil } } else if digits > 3 { return nil }
        group = 0
      } else if scalar == ".", !isFraction, digits > 0, position + 1 < scalars.count,
        (0x30...0x39).contains(scalars[position + 1].value)
      {
        if let count = group, count != 3 { return nil }
        isFraction = true
        group = nil
      } else {
        break
      }
      position += 1
    }
    guard digits > 0 else { return nil }
    if let count = group, count != 3 { return nil }
    return DecimalNumber(significand: significand, exponent: -places)
  }

  /// A unit is a short word without digits or sentence marks. Hiragana would make it prose, but for a few words.
  private static func isUnit(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 16 else { return false }
    if let first = text.unicodeScalars.first, "十百千万億兆".unicodeScalars.contains(first) { return false }
    var hiragana = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%", "/", "・", "(", ")", "‰", "²", "℃", "々": break
      // Units in one square, such as ㎡ and ㎞.
      case "\u{3371}"..."\u{33DF}": break
      case "\u{3041}"..."\u{309F}": hiragana.append(scalar)
      default: guard scalar.properties.isAlphabetic else { return false }
      }
    }
    return hiragana.isEmpty || ["か", "つ", "あたり", "たり", "ごと"].contains(String(hiragana))
  }
}
