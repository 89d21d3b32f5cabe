extension SourceScanner {
  /// How far from its `@` an address reaches, in bytes.
  private static let longest = 256

  /// Looks at both sides of an `@`; answers with the index to go on at.
  mutating func address(at index: Int, _ body: (SourcePassage) -> Void) -> Int {
    if let range = passwordInAddress(before: index) {
      body(passage(.secretValue, range))
    } else if let range = mailAddress(around: index) {
      body(passage(.address, range))
    }
    return index + 1
  }

  private func mailAddress(around at: Int) -> Range<Int>? {
    func belongs(_ byte: UInt8) -> Bool {
      SourceScanner.isWordByte(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
        || byte == UInt8(ascii: "%")
    }
    var start = at
    let first = max(lineStart, at - SourceScanner.longest)
    while start > first, belongs(bytes[start - 1]) { start -= 1 }
    var end = at + 1
    let limit = min(bytes.count, at + SourceScanner.longest)
    while end < limit, belongs(bytes[end]) { end += 1 }
    while end > at + 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    let domain = bytes[at + 1..<end]
    return start < at && domain.contains(UInt8(ascii: ".")) ? start..<end : nil
  }

  /// The password of `scheme://user:password@host`.
  private func passwordInAddress(before at: Int) -> Range<Int>? {
    let first = max(lineStart, at - SourceScanner.longest)
    var colon: Int?
    var index = at
    while index > first {
      index -= 1
      let byte = bytes[index]
      if byte <= 0x20 || byte == UInt8(ascii: "/") { break }
      if byte == UInt8(ascii: ":") { colon = index }
    }
    guard let colon, index > first + 1, holds("://", at: index - 2), isSecretValue(colon + 1..<at) else {
      return nil
    }
    return colon + 1..<at
  }
}
