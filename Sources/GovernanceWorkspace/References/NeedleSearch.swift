import Glibc

/// Tells quickly whether a text holds one of some words at all, so that most files need not be parsed.
struct NeedleSearch: Sendable {
  /// With more words, parsing is about as quick as looking for each of them.
  private static let most = 64
  /// An id may hide behind an escape in a quoted text.
  private static let escapes = ["\\u", "\\x", "\\U"].map { Array($0.utf8) }

  private let words: [[UInt8]]
  private let takesAll: Bool

  init(_ words: Set<String>) {
    takesAll = words.count > NeedleSearch.most
    self.words = takesAll ? [] : words.sorted().map { Array($0.utf8) }
  }

  func finds(in text: [UInt8]) -> Bool {
    if takesAll { return true }
    return text.withUnsafeBytes { haystack in
      words.contains { NeedleSearch.holds(haystack, $0, isWhole: true) }
        || NeedleSearch.escapes.contains { NeedleSearch.holds(haystack, $0, isWhole: false) }
    }
  }

  /// - Parameter isWhole: whether `canvas-1` shall not be found in `canvas-10`.
  private static func holds(
    _ haystack: UnsafeRawBufferPointer, _ needle: [UInt8], isWhole: Bool
  ) -> Bool {
    guard let start = haystack.baseAddress, let first = needle.first else { return needle.isEmpty }
    var position = 0
    while position + needle.count <= haystack.count {
      guard
        let hit = memchr(start + position, Int32(first), haystack.count - needle.count - position + 1)
      else { return false }
      let offset = UnsafeRawPointer(hit) - start
      position = offset + 1
      guard memcmp(hit, needle, needle.count) == 0 else { continue }
      let end = offset + needle.count
      let isInWord =
        (offset > 0 && goesOn(haystack[offset - 1])) || (end < haystack.count && goesOn(haystack[end]))
      if !isWhole || !isInWord { return true }
    }
    return false
  }

  /// Whether a byte beside an id would make it another one: none of them can stand around a text in YAML.
  private static func goesOn(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
