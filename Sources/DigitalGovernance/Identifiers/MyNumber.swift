/// The check digit of a My Number (個人番号): how a leaked one is told from any twelve digits.
///
/// kanri never keeps a My Number as a value.
///
/// - Source: 平成26年総務省令第85号 第5条. The check digit is `11 − (Σ Pn·Qn mod 11)`, 0 if the remainder is 0 or 1; n counts from
///   the right of the first eleven digits, Qn = n + 1 for n ≤ 6, n − 5 for 7 to 11.
public enum MyNumber {
  /// Whether twelve digits have the right check digit. Of any twelve digits one in ten has.
  public static func isPossible(_ digits: [UInt8]) -> Bool {
    guard digits.count == 12, digits.allSatisfy({ $0 <= 9 }) else { return false }
    // Twelve equal digits are a placeholder, whatever their check digit.
    guard Set(digits).count > 1 else { return false }
    var sum = 0
    for n in 1...11 { sum += Int(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5) }
    let remainder = sum % 11
    return Int(digits[11]) == (remainder <= 1 ? 0 : 11 - remainder)
  }
}
