/// A text without what two spellings of the same sentence may differ in: spaces, punctuation, case, and the width of
/// Latin letters and digits.
///
/// Kept as UTF-8, because rules fold every text of a document and hardly ever find anything.
struct FoldedText: Hashable, Sendable {
  private(set) var bytes: [UInt8]

  init(_ text: String) {
    var text = text
    bytes = text.withUTF8 { text in
      [UInt8](unsafeUninitializedCapacity: text.count) { folded, count in
        count = FoldedText.fold(text, into: folded)
      }
    }
  }

  /// Writes what is left of a text, which is never longer; answers with its length.
  private static func fold(
    _ text: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    func keep(_ byte: UInt8) {
      folded[count] = byte
      count += 1
    }
    func keepASCII(_ byte: UInt8) {
      switch byte {
      case 0x41...0x5A: keep(byte + 0x20)
      case 0x30...0x39, 0x61...0x7A, 0x25: keep(byte)
      default: break
      }
    }
    var index = 0
    while index < text.count {
      let first = text[index]
      guard (0xE0...0xEF).contains(first) else {
        if first < 0x80 { keepASCII(first) } else { keep(first) }
        index += 1
        continue
      }
      guard index + 2 < text.count else { break }
      let (second, third) = (text[index + 1], text[index + 2])
      index += 3
      switch (first, second, third) {
      case (0xE3, 0x80, 0x80...0x82), (0xE3, 0x80, 0x8C...0x91), (0xE3, 0x83, 0xBB): break
      // U+FF00 to U+FF5E mirror U+0020 to U+007E.
      case (0xEF, 0xBC, 0x80...0xBF), (0xEF, 0xBD, 0x80...0x9E):
        keepASCII(0x20 + (second - 0xBC) * 0x40 + (third - 0x80))
      default:
        keep(first)
        keep(second)
        keep(third)
      }
    }
    return count
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// In one piece: an array would be hashed byte by byte.
  func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }

  /// Whether it ends with one of the words.
  func ends(with words: WordList) -> Bool { words.lengthOfSuffix(of: bytes) != nil }

  /// Takes one of the words off the end; false if it ends with none of them.
  @discardableResult mutating func dropSuffix(_ words: WordList) -> Bool {
    guard let length = words.lengthOfSuffix(of: bytes) else { return false }
    bytes.removeLast(length)
    return true
  }

  /// Takes one of the words off the beginning; false if it begins with none of them.
  @discardableResult mutating func dropPrefix(_ words: WordList) -> Bool {
    guard let length = words.lengthOfPrefix(of: bytes) else { return false }
    bytes.removeFirst(length)
    return true
  }

  /// Whether one of the words stands anywhere in it.
  func contains(_ words: WordList) -> Bool {
    for start in bytes.indices where words.begins(with: bytes[start]) {
      if words.lengthOfPrefix(of: bytes[start...]) != nil { return true }
    }
    return false
  }
}
