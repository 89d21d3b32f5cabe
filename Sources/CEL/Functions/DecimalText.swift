/// Numbers written in ASCII digits, as the conversions read and write them.
enum DecimalText {
  /// An optional sign and digits; nil for anything else and what does not fit.
  static func int(_ text: String) -> Int64? {
    guard isInteger(text, signs: true) else { return nil }
    return Int64(text)
  }

  /// Digits; nil for anything else and what does not fit.
  static func uint(_ text: String) -> UInt64? {
    guard isInteger(text, signs: false) else { return nil }
    return UInt64(text)
  }

  /// Digits with an optional sign, fraction and exponent, or NaN and Infinity in any capitals; nil for anything else.
  static func double(_ text: String) -> Double? {
    var digits = 0
    var isPlain = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        break
      default: isPlain = false
      }
    }
    if isPlain { return digits > 0 ? Double(text) : nil }
    let sign = text.utf8.first == UInt8(ascii: "-") || text.utf8.first == UInt8(ascii: "+") ? 1 : 0
    switch text.dropFirst(sign).lowercased() {
    case "nan": return .nan
    case "inf", "infinity": return text.utf8.first == UInt8(ascii: "-") ? -.infinity : .infinity
    default: return nil
    }
  }

  /// The shortest text that reads back as the same number; whole numbers without `.0`.
  static func text(of number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func isInteger(_ text: String, signs: Bool) -> Bool {
    var bytes = text.utf8[...]
    if signs, bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    return !bytes.isEmpty && bytes.allSatisfy { $0.asciiDigit != nil }
  }
}
