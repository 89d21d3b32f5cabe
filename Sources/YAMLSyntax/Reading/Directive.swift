/// A line that starts with `%`.
struct Directive {
  /// More than any document needs; libyaml compares each with all others.
  static let most = 64

  /// The words, without a comment.
  let words: [Substring]
  /// The directive without a comment and the white space before it.
  let text: String

  init(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    let whole = String(decoding: line, as: UTF8.self)
    var words: [Substring] = []
    for word in whole.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      if word.hasPrefix("#") { break }
      words.append(word)
    }
    self.words = words
    text = words.last.map { String(whole[..<$0.endIndex]) } ?? whole
  }

  /// The length in bytes.
  var length: Int { text.utf8.count }

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
