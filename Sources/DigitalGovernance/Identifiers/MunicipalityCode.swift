import GovernanceFindings

/// A code of a local government (全国地方公共団体コード): five digits and a check digit.
///
/// Any text is kept as it is written; ``isValid`` says whether it is a code.
///
/// - Source: JIS X 0401 and 0402. The check digit is the last digit of `11 − (Σ d·(6,5,4,3,2) mod 11)`.
public struct MunicipalityCode: Hashable, Sendable {
  /// As written: `131199`.
  public let text: String
  /// Whether it was written as a number, so that a leading zero may have been lost.
  public let isWrittenAsNumber: Bool

  public init(_ text: String, isWrittenAsNumber: Bool = false) {
    self.text = text
    self.isWrittenAsNumber = isWrittenAsNumber
  }

  /// Whether it has six digits, names a prefecture, and its check digit is right.
  public var isValid: Bool {
    let digits = text.utf8.map { Int($0) - 48 }
    guard digits.count == 6, digits.allSatisfy({ (0...9).contains($0) }),
      (1...47).contains(digits[0] * 10 + digits[1])
    else { return false }
    return digits[5] == MunicipalityCode.checkDigit(of: Array(digits[0..<5]))
  }

  /// The check digit of five digits.
  static func checkDigit(of digits: [Int]) -> Int {
    let sum = zip(digits, [6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
    return (11 - sum % 11) % 10
  }
}

extension MunicipalityCode: ScalarValue {
  public static var form: ScalarForm {
    .code(Bilingual(en: "a municipality code of six digits in quotes", ja: "引用符で囲んだ6桁の団体コード"))
  }

  public static func read(_ text: ScalarText) -> Result<MunicipalityCode, ScalarProblem> {
    .success(
      MunicipalityCode(text.string, isWrittenAsNumber: text.kind == .integer || text.kind == .float))
  }

  public var content: ScalarContent { .text(text) }
}
