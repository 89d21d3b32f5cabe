/// A line that starts with `%`.
struct Directive {
  /// More than any document needs; libyaml compares each with all others.
  static let most = 64

  /// The words, without a comment.
  let words: [Substring]
  /// The directive without a comment and the white space before it.
  let text: String
  /// The length of that in bytes.
  let length: Int

  init(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let words = line.split(whereSeparator: isBlank).prefix { $0.first != 0x23 }
    self.words = words.map { String(decoding: $0, as: UTF8.self)[...] }
    length = (words.last?.endIndex ?? line.endIndex) - line.startIndex
    text = String(decoding: line.prefix(length), as: UTF8.self)
  }

  /// What must come only once: `%YAML`, or `%TAG` with its handle.
  var name: String {
    words.first == "%TAG" ? words.prefix(2).joined(separator: " ") : String(words.first ?? "")
  }

  var isKnown: Bool {
    switch words.first {
    case "%YAML": words.count == 2 && (words[1] == "1.1" || words[1] == "1.2")
    case "%TAG": words.count == 3 && Self.isHandle(words[1]) && words[2].utf8.allSatisfy { $0 < 0x80 }
    default: false
    }
  }

  /// `!`, `!!` or `!name!`.
  private static func isHandle(_ word: Substring) -> Bool {
    guard word.hasPrefix("!"), word.hasSuffix("!") else { return false }
    return word.utf8.dropFirst().dropLast().allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
      default: false
      }
    }
  }
}
