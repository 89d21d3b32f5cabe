/// One pass over a file's bytes that finds the passages which rules on leaks look at.
struct SourceScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var lineStart = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Calls the body for each passage, in order of place.
  mutating func forEach(_ body: (SourcePassage) -> Void) {
    let (low, high) = SourceScanner.notable
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      // Of everything beyond ASCII only full-width digits matter: EF BC 90 to EF BC 99.
      if byte >= 0x80 {
        if byte == 0xEF, SourceScanner.digit(in: bytes, at: index) != nil {
          index = digits(at: index, body)
        } else if byte > 0xE0, byte < 0xEF, index + 2 < bytes.count,
          bytes[index + 1] & bytes[index + 2] >= 0x80
        {
          index += 3
        } else {
          index += 1
        }
        continue
      }
      guard (byte < 0x40 ? low : high) & 1 << UInt64(byte & 63) != 0 else {
        index += 1
        continue
      }
      switch byte {
      case 0x0A, 0x0D:
        index += 1
        lineStart = index
      case 0x30...0x39: index = digits(at: index, body)
      case UInt8(ascii: "@"):
        if let range = address(around: index) { body(passage(.address, range)) }
        index += 1
      case UInt8(ascii: ":"), UInt8(ascii: "="): index = secret(behind: index, body)
      case UInt8(ascii: "-"):
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "-"),
          bytes[index...].starts(with: "-----BEGIN ".utf8)
        {
          let end = lineEnd(from: index)
          body(passage(.token, index..<end))
          index = end
        } else {
          index += 1
        }
      default:
        if isWordStart(index), let end = tokenEnd(from: index) {
          body(passage(.token, index..<end))
          index = end
        } else {
          index += 1
        }
      }
    }
  }

  /// The ASCII bytes at which something may begin, a bit each: those below 0x40 and those from there on.
  private static let notable: (low: UInt64, high: UInt64) = {
    var bits: (low: UInt64, high: UInt64) = (0, 0)
    for byte in [0x0A, 0x0D] + Array("0123456789@:=-".utf8) + tokenForms.compactMap(\.prefix.first) {
      if byte < 0x40 { bits.low |= 1 << UInt64(byte) } else { bits.high |= 1 << UInt64(byte & 63) }
    }
    return bits
  }()

  // MARK: Digits

  /// A decimal digit, ASCII or full-width, and its width in bytes.
  private static func digit(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (
    value: UInt8, width: Int
  )? {
    let byte = bytes[index]
    if (0x30...0x39).contains(byte) { return (byte - 0x30, 1) }
    guard byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBC,
      (0x90...0x99).contains(bytes[index + 2])
    else { return nil }
    return (bytes[index + 2] - 0x90, 3)
  }

  /// Reads digits with single separators between them; answers with the index behind.
  private mutating func digits(at start: Int, _ body: (SourcePassage) -> Void) -> Int {
    var count = 0
    var index = start
    var end = start
    while index < bytes.count, count <= 32 {
      if let (_, width) = SourceScanner.digit(in: bytes, at: index) {
        count += 1
        index += width
        end = index
      } else if bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "-"), index == end {
        index += 1
      } else {
        break
      }
    }
    // A letter or a decimal point beside them makes digits part of something else.
    let before = start > 0 ? bytes[start - 1] : 0x20
    let after = end < bytes.count ? bytes[end] : 0x20
    if count >= 10, !SourceScanner.isWordByte(before), !SourceScanner.isWordByte(after) {
      body(passage(.digits(values(of: start..<end)), start..<end))
    }
    return max(end, start + 1)
  }

  private func values(of range: Range<Int>) -> [UInt8] {
    var values: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let digit = SourceScanner.digit(in: bytes, at: index)
      if let digit { values.append(digit.value) }
      index += digit?.width ?? 1
    }
    return values
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }

  // MARK: Addresses

  private func address(around at: Int) -> Range<Int>? {
    func belongs(_ byte: UInt8) -> Bool {
      SourceScanner.isWordByte(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
        || byte == UInt8(ascii: "%")
    }
    var start = at
    while start > lineStart, belongs(bytes[start - 1]) { start -= 1 }
    var end = at + 1
    while end < bytes.count, belongs(bytes[end]) { end += 1 }
    while end > at + 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    let domain = bytes[at + 1..<end]
    return start < at && domain.contains(UInt8(ascii: ".")) ? start..<end : nil
  }

  // MARK: Secrets

  /// Words for a secret, as the last word of a key, in lower case.
  private static let secretWords = [
    "password", "passwd", "secret", "token", "apikey", "api_key", "api-key", "accesskey", "access_key",
    "secretkey", "privatekey", "パスワード", "暗証番号", "秘密鍵", "アクセスキー", "APIキー", "アクセストークン",
  ].map { Array($0.utf8) }

  /// A mark for the last two bytes of each word: nearly every colon is told apart by one look.
  private static let secretEnds: [Bool] = {
    var ends = [Bool](repeating: false, count: 256)
    for word in secretWords { ends[Int(ending(word[word.count - 2], word[word.count - 1]))] = true }
    return ends
  }()

  private static func ending(_ beforeLast: UInt8, _ last: UInt8) -> UInt8 {
    lowercased(last) ^ (lowercased(beforeLast) &* 0x1D)
  }

  /// Whether the bytes from the start of the line end with a word for a secret, ASCII letters compared without case.
  private func isSecretKey(before colon: Int) -> Bool {
    SourceScanner.secretWords.contains { word in
      guard colon - lineStart >= word.count else { return false }
      var index = word.count
      let start = colon - word.count
      while index > 0,
        SourceScanner.lowercased(bytes[start + index - 1]) == SourceScanner.lowercased(word[index - 1])
      {
        index -= 1
      }
      return index == 0
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  private mutating func secret(behind colon: Int, _ body: (SourcePassage) -> Void) -> Int {
    guard colon > lineStart, SourceScanner.secretEnds[Int(bytes[colon - 1])], isSecretKey(before: colon)
    else {
      return colon + 1
    }
    var start = colon + 1
    while start < bytes.count,
      bytes[start] == 0x20 || bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'")
    {
      start += 1
    }
    var end = start
    while end < bytes.count, ![0x0A, 0x0D, 0x20, 0x22, 0x27, 0x2C, 0x7D].contains(bytes[end]) { end += 1 }
    // Japanese prose behind such a word tells about a secret; a secret itself is ASCII.
    if end - start >= 6, bytes[start..<end].allSatisfy({ (0x21...0x7E).contains($0) }) {
      body(passage(.secretValue, start..<end))
    }
    return max(colon + 1, min(end, lineEnd(from: colon)))
  }

  /// How known access tokens begin, and how many letters and digits follow at least.
  private static let tokenForms: [(prefix: [UInt8], length: Int)] = [
    ("AKIA", 16), ("ghp_", 30), ("gho_", 30), ("github_pat_", 30), ("glpat-", 18), ("xoxb-", 20),
    ("xoxp-", 20), ("AIza", 30), ("eyJhbGciOi", 30),
  ].map { (Array($0.0.utf8), $0.1) }

  private func isWordStart(_ index: Int) -> Bool { index == 0 || !SourceScanner.isWordByte(bytes[index - 1]) }

  private func tokenEnd(from start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    for (prefix, length) in SourceScanner.tokenForms
    where prefix[0] == bytes[start] && prefix[1] == bytes[start + 1]
      && bytes[start...].starts(with: prefix)
    {
      var end = start + prefix.count
      while end < bytes.count, SourceScanner.isWordByte(bytes[end]) || bytes[end] == UInt8(ascii: "-") {
        end += 1
      }
      if end - start - prefix.count >= length { return end }
    }
    return nil
  }

  // MARK: Passages

  private func lineEnd(from index: Int) -> Int {
    var end = index
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  private func passage(_ kind: SourcePassage.Kind, _ range: Range<Int>) -> SourcePassage {
    SourcePassage(
      kind: kind, bytes: range, text: String(decoding: bytes[range], as: UTF8.self),
      context: parentLine() + String(decoding: bytes[lineStart..<range.lowerBound], as: UTF8.self))
  }

  /// The nearest line above that is indented less: the key that this line hangs on.
  private func parentLine() -> String {
    let own = indentation(ofLineAt: lineStart)
    var end = lineStart
    // A parent further away than this is no context any more.
    for _ in 0..<40 {
      guard end > 0 else { return "" }
      var start = end - 1
      while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
      let line = bytes[start..<end]
      let indentation = indentation(ofLineAt: start)
      if indentation < own || (indentation == own && isListItem(lineStart)),
        line.contains(where: { $0 > 0x20 })
      {
        return String(decoding: line, as: UTF8.self)
      }
      end = start
    }
    return ""
  }

  private func indentation(ofLineAt start: Int) -> Int {
    var count = 0
    while start + count < bytes.count, bytes[start + count] == 0x20 { count += 1 }
    return count
  }

  private func isListItem(_ start: Int) -> Bool {
    let first = start + indentation(ofLineAt: start)
    return first < bytes.count && bytes[first] == UInt8(ascii: "-")
  }
}
