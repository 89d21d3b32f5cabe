/// Walks along something that an official wrote, a date or an amount: full-width forms read as ASCII, word by word.
///
/// It walks over UTF-8 that somebody else holds: documents have many dates and amounts, and nearly all are short and
/// need no array.
struct NotationScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Hands out a scanner that is valid inside the call.
  static func scan<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (inout NotationScanner) -> Result
  ) -> Result {
    guard hasWideForms(text) else {
      var scanner = NotationScanner(text)
      return body(&scanner)
    }
    return folded(text).withUnsafeBufferPointer { folded in
      var scanner = NotationScanner(folded)
      return body(&scanner)
    }
  }

  /// Hands out a scanner that is valid inside the call.
  static func scan<Result>(_ text: String, _ body: (inout NotationScanner) -> Result) -> Result {
    var text = text
    return text.withUTF8 { scan($0, body) }
  }

  // MARK: Full-width forms

  /// Whether there may be a full-width form, U+3000 or U+2212 in a text.
  private static func hasWideForms(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in text.indices {
      switch text[index] {
      case 0xEF, 0xE2: return true
      case 0xE3 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x80:
        return true
      default: break
      }
    }
    return false
  }

  private static func folded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      guard text[index] >= 0xE2, index + 2 < text.count else {
        folded.append(text[index])
        index += 1
        continue
      }
      switch (text[index], text[index + 1], text[index + 2]) {
      // U+FF01 to U+FF5E mirror U+0021 to U+007E.
      case (0xEF, 0xBC, 0x81...0xBF): folded.append(text[index + 2] - 0x60)
      case (0xEF, 0xBD, 0x80...0x9E): folded.append(text[index + 2] - 0x20)
      case (0xE3, 0x80, 0x80): folded.append(UInt8(ascii: " "))
      case (0xE2, 0x88, 0x92): folded.append(UInt8(ascii: "-"))
      default:
        folded.append(text[index])
        index += 1
        continue
      }
      index += 3
    }
    return folded
  }

  // MARK: Walking

  var isAtEnd: Bool { position == bytes.count }

  /// The next byte, which is not taken.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Everything that is left.
  var rest: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[position...]) }

  /// Takes a word if it stands here.
  @inline(__always)
  mutating func take(_ word: StaticString) -> Bool {
    take(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// Takes a word if it stands here.
  mutating func take(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { take($0) }
  }

  @inline(__always)
  private mutating func take(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count <= bytes.count - position else { return false }
    for index in word.indices where bytes[position + index] != word[index] { return false }
    position += word.count
    return true
  }

  mutating func skipSpaces() { while next == UInt8(ascii: " ") { position += 1 } }

  /// Takes one decimal digit.
  mutating func digit() -> Int? {
    guard isAtDigit else { return nil }
    position += 1
    return Int(bytes[position - 1] - 0x30)
  }

  /// Takes a whole number of at most nine digits; nil if there is none, or a longer one.
  mutating func wholeNumber() -> Int64? {
    var value: Int64 = 0
    var count = 0
    while let digit = digit() {
      value = value * 10 + Int64(digit)
      count += 1
      guard count <= 9 else { return nil }
    }
    return count == 0 ? nil : value
  }

  /// Whether a digit stands here.
  var isAtDigit: Bool { position < bytes.count && (0x30...0x39).contains(bytes[position]) }
}
