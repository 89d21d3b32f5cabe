/// The numbers of the core schema, read from their text.
@usableFromInline
enum YAMLNumber {
  /// Decimal with any number of leading zeros, `0x…`, `0o…`; nil for anything else and beyond 64 bits.
  @usableFromInline
  static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard let first = text.first else { return nil }
    if text.count > 2, first == 0x30, text[1] == 0x78 || text[1] == 0x6F {
      return digits(text[2...], radix: text[1] == 0x78 ? 16 : 8, isNegative: false)
    }
    let isSigned = first == 0x2B || first == 0x2D
    return digits(text[(isSigned ? 1 : 0)...], radix: 10, isNegative: first == 0x2D)
  }

  private static func digits(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, radix: Int64, isNegative: Bool
  ) -> Int64? {
    guard !text.isEmpty else { return nil }
    var value: Int64 = 0
    for byte in text {
      let digit: Int64
      switch byte {
      case 0x30...0x39: digit = Int64(byte) - 0x30
      case 0x41...0x46: digit = Int64(byte) - 0x41 + 10
      case 0x61...0x66: digit = Int64(byte) - 0x61 + 10
      default: return nil
      }
      guard digit < radix else { return nil }
      let (product, overflows) = value.multipliedReportingOverflow(by: radix)
      let (sum, overflowsToo) =
        isNegative ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      if overflows || overflowsToo { return nil }
      value = sum
    }
    return value
  }

  /// Floats, `.inf`, `.nan`, and integers of any length.
  @usableFromInline
  static func double(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    if let integer = integer(text) { return Double(integer) }
    var body = text[...]
    let isNegative = body.first == 0x2D
    if isNegative || body.first == 0x2B { body = body.dropFirst() }
    if body.first == 0x2E, body.count == 4 {
      let word = UnsafeBufferPointer(rebasing: body.dropFirst())
      if YAMLScalarType.isSpecialFloat(word, isSigned: true) { return isNegative ? -.infinity : .infinity }
      if YAMLScalarType.isSpecialFloat(word, isSigned: false) { return .nan }
    }
    if body.count > 2, body.first == 0x30, !body.contains(0x2E) {
      let digits = body.dropFirst(2)
      if body[body.startIndex + 1] == 0x78 { return whole(digits, radix: 16) }
      if body[body.startIndex + 1] == 0x6F { return whole(digits, radix: 8) }
    }
    return Double(String(decoding: text, as: UTF8.self))
  }

  private static func whole(_ digits: Slice<UnsafeBufferPointer<UInt8>>, radix: Double) -> Double? {
    var value = 0.0
    for byte in digits {
      guard let digit = hexDigit(byte) else { return nil }
      value = value * radix + digit
    }
    return value
  }

  private static func hexDigit(_ byte: UInt8) -> Double? {
    switch byte | 0x20 {
    case 0x30...0x39: Double(byte) - 0x30
    case 0x61...0x66: Double((byte | 0x20) - 0x61 + 10)
    default: nil
    }
  }
}
