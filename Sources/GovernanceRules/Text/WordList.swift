/// Words to look for in ``FoldedText``, folded alike; of two that fit, the longer wins.
struct WordList: ExpressibleByArrayLiteral, Sendable {
  private let words: [[UInt8]]
  /// The bytes with which words begin.
  private let firstBytes: ByteSet
  /// A mark for the last two bytes of each word: nearly every text is told apart by one look.
  private let endings: ByteSet

  init(arrayLiteral words: String...) { self.init(words) }

  init(_ words: [String]) {
    self.words = words.map { FoldedText($0).bytes }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    firstBytes = ByteSet(self.words.compactMap(\.first))
    endings = ByteSet(self.words.map { WordList.ending(of: $0) })
  }

  /// The last two bytes mixed to one. The last byte of Japanese alone is one of sixty-four, and too common.
  private static func ending(of bytes: [UInt8]) -> UInt8 {
    guard bytes.count > 1 else { return bytes.last ?? 0 }
    return bytes[bytes.count - 1] ^ (bytes[bytes.count - 2] &* 0x1D)
  }

  /// Whether any word begins with a byte.
  func begins(with byte: UInt8) -> Bool { firstBytes.contains(byte) }

  /// The length in bytes of the longest word that a text ends with.
  func lengthOfSuffix(of bytes: [UInt8]) -> Int? {
    guard endings.contains(WordList.ending(of: bytes)) || hasSingleBytes else { return nil }
    for word in words where word.count <= bytes.count {
      var index = word.count
      let start = bytes.count - word.count
      while index > 0, bytes[start + index - 1] == word[index - 1] { index -= 1 }
      if index == 0 { return word.count }
    }
    return nil
  }

  /// A word of one byte has no last two.
  private var hasSingleBytes: Bool { words.last?.count == 1 }

  /// The length in bytes of the longest word that a text begins with.
  func lengthOfPrefix(of bytes: some RandomAccessCollection<UInt8>) -> Int? {
    words.first { word in bytes.count >= word.count && bytes.starts(with: word) }?.count
  }

  /// Whether a text is one of the words.
  func contains(_ text: FoldedText) -> Bool { words.contains(text.bytes) }
}

/// A set of bytes that is asked often.
private struct ByteSet: Sendable {
  private var bits = SIMD4<UInt64>()

  init(_ bytes: [UInt8]) {
    for byte in bytes { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
  }

  func contains(_ byte: UInt8) -> Bool { bits[Int(byte >> 6)] & 1 << UInt64(byte & 63) != 0 }
}
