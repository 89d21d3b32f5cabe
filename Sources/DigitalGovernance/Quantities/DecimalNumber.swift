/// A decimal number, exact: `significand × 10^exponent`.
public struct DecimalNumber: Hashable, Sendable {
  /// The digits, without trailing zeros behind the decimal point.
  public let significand: Int64
  /// The power of ten, 0 or negative.
  public let exponent: Int

  /// A number in its simplest form: `7.10` equals `7.1`.
  public init(significand: Int64, exponent: Int) {
    var significand = significand
    var exponent = exponent
    while exponent < 0, significand % 10 == 0 {
      significand /= 10
      exponent += 1
    }
    while exponent > 0 {
      let (product, overflow) = significand.multipliedReportingOverflow(by: 10)
      guard !overflow else { break }
      significand = product
      exponent -= 1
    }
    self.significand = significand
    self.exponent = exponent
  }

  /// The number as an integer, if it is one.
  public var integer: Int64? { exponent == 0 ? significand : nil }

  /// The nearest double.
  public var double: Double {
    var scale = 1.0
    for _ in 0..<abs(exponent) { scale *= 10 }
    return exponent < 0 ? Double(significand) / scale : Double(significand) * scale
  }

  /// This number times a power of ten; nil if it does not fit.
  func scaled(by power: Int64) -> DecimalNumber? {
    let (product, overflow) = significand.multipliedReportingOverflow(by: power)
    return overflow ? nil : DecimalNumber(significand: product, exponent: exponent)
  }
}

extension DecimalNumber: Comparable {
  /// Exact, however far the two are apart.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    if left.significand.signum() != right.significand.signum() {
      return left.significand.signum() < right.significand.signum()
    }
    let shared = min(left.exponent, right.exponent)
    let sizes = (left.magnitude(inPowersOf: shared), right.magnitude(inPowersOf: shared))
    return left.significand < 0 ? sizes.1 < sizes.0 : sizes.0 < sizes.1
  }

  /// The digits without sign as a whole number of 10^power, in two words. Of two numbers only one is ever scaled; more
  /// than nineteen places above the other it is the greater, whatever its digits.
  private func magnitude(inPowersOf power: Int) -> (high: UInt64, low: UInt64) {
    guard significand != 0 else { return (0, 0) }
    guard exponent - power <= 19 else { return (.max, .max) }
    var scale: UInt64 = 1
    for _ in 0..<(exponent - power) { scale *= 10 }
    return significand.magnitude.multipliedFullWidth(by: scale)
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// Plain decimal digits: `-0.5`, `36000`.
  public var description: String {
    guard exponent < 0 else { return String(significand) + String(repeating: "0", count: exponent) }
    let digits = String(significand.magnitude)
    let places = -exponent
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    return "\(significand < 0 ? "-" : "")\(padded.dropLast(places)).\(padded.suffix(places))"
  }
}
