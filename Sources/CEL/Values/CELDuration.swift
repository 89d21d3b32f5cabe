/// A length of time in nanoseconds, at most about 292 years either way.
public struct CELDuration: Hashable, Sendable, Comparable {
  /// The whole length, in nanoseconds.
  public let nanoseconds: Int64

  /// A duration of this many nanoseconds.
  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  /// A duration of whole seconds, nil if it is too long.
  public init?(seconds: Int64) {
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    if overflow { return nil }
    nanoseconds = product
  }

  /// Shorter first.
  public static func < (left: CELDuration, right: CELDuration) -> Bool {
    left.nanoseconds < right.nanoseconds
  }
}

extension CELDuration: CustomStringConvertible {
  /// Reads `1h30m`, `-1.5s`, `100ms` or `0`; nil for anything else and for what is too long.
  ///
  /// Units are h, m, s, ms, us, µs and ns; there are no days, whose length depends on the calendar.
  public init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    var negative = false
    if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      negative = sign == UInt8(ascii: "-")
      bytes.removeFirst()
    }
    if bytes.elementsEqual("0".utf8) {
      nanoseconds = 0
      return
    }
    guard !bytes.isEmpty else { return nil }
    var total: Int64 = 0
    while !bytes.isEmpty {
      guard let part = CELDuration.takePart(&bytes) else { return nil }
      // Counted downwards, because the lowest Int64 has no positive twin.
      let (sum, overflow) = total.subtractingReportingOverflow(part)
      if overflow { return nil }
      total = sum
    }
    if !negative {
      guard total != .min else { return nil }
      total = -total
    }
    nanoseconds = total
  }

  private static func takePart(_ bytes: inout ArraySlice<UInt8>) -> Int64? {
    var whole: Int64 = 0
    var digits = 0
    while let digit = bytes.first?.asciiDigit {
      let (product, overflow) = whole.multipliedReportingOverflow(by: 10)
      let (sum, tooLarge) = product.addingReportingOverflow(Int64(digit))
      if overflow || tooLarge { return nil }
      whole = sum
      digits += 1
      bytes.removeFirst()
    }
    var fraction: [UInt8] = []
    if bytes.first == UInt8(ascii: ".") {
      bytes.removeFirst()
      while let digit = bytes.first?.asciiDigit {
        fraction.append(digit)
        digits += 1
        bytes.removeFirst()
      }
    }
    guard digits > 0, let unit = takeUnit(&bytes) else { return nil }
    let (product, overflow) = whole.multipliedReportingOverflow(by: unit)
    if overflow { return nil }
    // 18 digits are the most that fit; what is finer than a nanosecond is cut off.
    var numerator: Int64 = 0
    var denominator: Int64 = 1
    for digit in fraction.prefix(18) {
      numerator = numerator * 10 + Int64(digit)
      denominator *= 10
    }
    let part = denominator.dividingFullWidth(numerator.multipliedFullWidth(by: unit)).quotient
    let (sum, tooLarge) = product.addingReportingOverflow(part)
    return tooLarge ? nil : sum
  }

  private static let units: [(name: [UInt8], nanoseconds: Int64)] = [
    (Array("h".utf8), 3_600_000_000_000), (Array("ms".utf8), 1_000_000), (Array("m".utf8), 60_000_000_000),
    (Array("us".utf8), 1_000), (Array("µs".utf8), 1_000), (Array("ns".utf8), 1),
    (Array("s".utf8), 1_000_000_000),
  ]

  private static func takeUnit(_ bytes: inout ArraySlice<UInt8>) -> Int64? {
    for unit in units where bytes.starts(with: unit.name) {
      bytes.removeFirst(unit.name.count)
      return unit.nanoseconds
    }
    return nil
  }

  /// The length in seconds with the suffix s, e.g. `90s` or `1.500s`: a fraction has 3, 6 or 9 digits.
  public var description: String {
    let magnitude = nanoseconds.magnitude
    let sign = nanoseconds < 0 ? "-" : ""
    return "\(sign)\(magnitude / 1_000_000_000)\(fractionText(UInt32(magnitude % 1_000_000_000)))s"
  }
}

/// A fraction of a second as `.500` or nothing: 3, 6 or 9 digits, as cel-cpp and the JSON of protocol buffers write it.
func fractionText(_ nanoseconds: UInt32) -> String {
  if nanoseconds == 0 { return "" }
  var digits = String(nanoseconds)
  digits = String(repeating: "0", count: 9 - digits.utf8.count) + digits
  while digits.hasSuffix("000") { digits.removeLast(3) }
  return "." + digits
}

extension UInt8 {
  /// The value of an ASCII digit; digits of other scripts are not digits.
  var asciiDigit: UInt8? {
    self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") ? self - UInt8(ascii: "0") : nil
  }
}
