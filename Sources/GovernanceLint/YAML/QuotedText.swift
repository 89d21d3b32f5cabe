/// How messages quote what stands in a document.
extension String {
  /// The text as a message quotes it: on one line, cut where it is long.
  var shortened: String {
    let line = String(map { $0.isNewline ? " " : $0 })
    return line.count > 40 ? line.prefix(39) + "…" : line
  }

  /// A code point by its number: `U+00A0`.
  init(codePoint: UInt32) {
    let digits = String(codePoint, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: Swift.max(0, 4 - digits.utf8.count))
    self = "U+\(zeros)\(digits)"
  }
}

extension BinaryInteger {
  /// The number with a comma at every third digit: `10,000,000`.
  var grouped: String {
    var text = ""
    for (index, digit) in String(magnitude).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text = "," + text }
      text = String(digit) + text
    }
    return self < 0 ? "-" + text : text
  }
}
