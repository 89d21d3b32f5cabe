import GovernanceFindings

/// A corporate number (法人番号): a check digit and twelve digits.
///
/// Any text is kept as it is written; ``isValid`` says whether it is a number that may exist.
///
/// - Source: 平成26年財務省令第70号 第2条. The check digit is `9 − (Σ Pn·Qn mod 9)`, n from the right of the twelve, Qn = 1 for
///   odd n and 2 for even n.
public struct CorporateNumber: Hashable, Sendable {
  /// As written.
  public let text: String

  public init(_ text: String) { self.text = text }

  /// Whether it has thirteen digits and its check digit is right.
  public var isValid: Bool {
    let digits = text.utf8.map { Int($0) - 48 }
    guard digits.count == 13, digits.allSatisfy({ (0...9).contains($0) }) else { return false }
    return digits[0] == CorporateNumber.checkDigit(of: Array(digits[1...]))
  }

  /// The check digit of twelve digits.
  static func checkDigit(of digits: [Int]) -> Int {
    let sum = digits.reversed().enumerated().reduce(0) { sum, entry in
      sum + entry.element * (entry.offset.isMultiple(of: 2) ? 1 : 2)
    }
    return 9 - sum % 9
  }
}

extension CorporateNumber: ScalarValue {
  public static var form: ScalarForm {
    .code(Bilingual(en: "a corporate number of thirteen digits in quotes", ja: "引用符で囲んだ13桁の法人番号"))
  }

  public static func read(_ text: ScalarText) -> Result<CorporateNumber, ScalarProblem> {
    .success(CorporateNumber(text.string))
  }

  public var content: ScalarContent { .text(text) }
}
