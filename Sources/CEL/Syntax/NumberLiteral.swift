/// The value of a number literal.
enum NumberLiteral {
  /// Nil if its type cannot hold it.
  static func value(of token: Token, isNegative: Bool, in bytes: [UInt8]) -> CELValue? {
    switch token.kind {
    case .double:
      let digits = String(decoding: bytes[token.range], as: UTF8.self)
      return Double(digits).map { .double(isNegative ? -$0 : $0) }
    case .uint:
      return magnitude(token.start..<(token.end - 1), bytes).map { .uint($0) }
    default:
      guard let magnitude = magnitude(token.range, bytes) else { return nil }
      if isNegative {
        guard magnitude <= Int64.min.magnitude else { return nil }
        return .int(Int64(truncatingIfNeeded: 0 &- magnitude))
      }
      return Int64(exactly: magnitude).map { .int($0) }
    }
  }

  private static func magnitude(_ range: Range<Int>, _ bytes: [UInt8]) -> UInt64? {
    var digits = bytes[range]
    var radix: UInt64 = 10
    if digits.count > 2, digits[range.lowerBound + 1] | 0x20 == UInt8(ascii: "x") {
      radix = 16
      digits = digits.dropFirst(2)
    }
    var value: UInt64 = 0
    for byte in digits {
      guard let digit = byte.hexValue else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, tooLarge) = product.addingReportingOverflow(UInt64(digit))
      if overflow || tooLarge { return nil }
      value = sum
    }
    return value
  }
}
