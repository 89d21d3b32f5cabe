/// A text without what two spellings of the same sentence may differ in: spaces, punctuation, case, and the width of
/// Latin letters and digits.
///
/// Kept as UTF-8, because rules fold every text of a document and hardly ever find anything.
struct FoldedText: Hashable, Sendable {
  private(set) var bytes: [UInt8]

  init(_ text: String) {
    bytes = []
    bytes.reserveCapacity(text.utf8.count)
    var rest = text.utf8.makeIterator()
    while let first = rest.next() {
      switch first {
      case 0x41...0x5A: bytes.append(first + 0x20)
      case 0x30...0x39, 0x61...0x7A, 0x25: bytes.append(first)
      case 0..<0x80: break
      case 0xE0...0xEF:
        guard let second = rest.next(), let third = rest.next() else { return }
        append(first, second, third)
      default: bytes.append(first)
      }
    }
  }

  private mutating func append(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    switch (first, second, third) {
    case (0xE3, 0x80, 0x80...0x82), (0xE3, 0x80, 0x8C...0x91), (0xE3, 0x83, 0xBB): break
    case (0xEF, 0xBC, 0x80...0xBF), (0xEF, 0xBD, 0x80...0x9E):
      // U+FF00 to U+FF5E mirror U+0020 to U+007E.
      let ascii = 0x20 + (second - 0xBC) * 0x40 + (third - 0x80)
      switch ascii {
      case 0x41...0x5A: bytes.append(ascii + 0x20)
      case 0x30...0x39, 0x61...0x7A, 0x25: bytes.append(ascii)
      default: break
      }
    default:
      bytes.append(first)
      bytes.append(second)
      bytes.append(third)
    }
  }

  var isEmpty: Bool { bytes.isEmpty }

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
