import Glibc

/// Tells quickly whether a text holds one of some words at all, so that most files need not be parsed.
struct NeedleSearch: Sendable {
  /// With more words, parsing is about as quick as looking for each of them.
  private static let most = 64
  /// An id may hide behind an escape in a quoted text.
  private static let escapes = ["\\u", "\\x", "\\U"]

  private let needles: [[UInt8]]
  private let takesAll: Bool

  init(_ words: Set<String>) {
    takesAll = words.count > NeedleSearch.most
    needles =
      takesAll ? [] : words.sorted().map { Array($0.utf8) } + NeedleSearch.escapes.map { Array($0.utf8) }
  }

  func finds(in text: [UInt8]) -> Bool {
    if takesAll { return true }
    return text.withUnsafeBytes { haystack in
      needles.contains { NeedleSearch.holds(haystack, $0) }
    }
  }

  private static func holds(_ haystack: UnsafeRawBufferPointer, _ needle: [UInt8]) -> Bool {
    guard let start = haystack.baseAddress, let first = needle.first else { return needle.isEmpty }
    var position = 0
    while position + needle.count <= haystack.count {
      guard
        let hit = memchr(start + position, Int32(first), haystack.count - needle.count - position + 1)
      else { return false }
      if memcmp(hit, needle, needle.count) == 0 { return true }
      position = UnsafeRawPointer(hit) - start + 1
    }
    return false
  }
}
