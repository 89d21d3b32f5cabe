/// Words to look for in ``FoldedText``, folded alike; of two that fit, the longer wins.
struct WordList: ExpressibleByArrayLiteral, Sendable {
  private let words: [[UInt8]]
  private let firstBytes: Set<UInt8>

  init(arrayLiteral words: String...) { self.init(words) }

  init(_ words: [String]) {
    self.words = words.map { FoldedText($0).bytes }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    firstBytes = Set(self.words.compactMap(\.first))
  }

  /// Whether any word begins with a byte.
  func begins(with byte: UInt8) -> Bool { firstBytes.contains(byte) }

  /// The length in bytes of the longest word that a text ends with.
  func lengthOfSuffix(of bytes: [UInt8]) -> Int? {
    words.first { word in
      word.last == bytes.last && bytes.count >= word.count && bytes.suffix(word.count).elementsEqual(word)
    }?.count
  }

  /// The length in bytes of the longest word that a text begins with.
  func lengthOfPrefix(of bytes: some RandomAccessCollection<UInt8>) -> Int? {
    words.first { word in bytes.count >= word.count && bytes.starts(with: word) }?.count
  }

  /// Whether a text is one of the words.
  func contains(_ text: FoldedText) -> Bool { words.contains(text.bytes) }
}
