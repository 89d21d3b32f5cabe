import DigitalGovernance
import GovernanceFindings

/// A comment that speaks to kanri, taken apart: what it wants, and what is wrong with it.
struct SuppressionDirective {
  var isForFile: Bool
  /// The words where codes belong, each with its bytes inside the comment.
  var codes: [(text: String, bytes: Range<Int>)]
  var until: CalendarDate?
  /// A word behind `until` that is no date.
  var badDate: (text: String, bytes: Range<Int>)?
  var reason: String
  /// `kanri:` with another word behind it.
  var unknownVerb: String?

  /// Reads a comment; nil if it does not speak to kanri.
  init?(_ comment: ArraySlice<UInt8>) {
    var reader = WordReader(comment)
    reader.skip { $0 == UInt8(ascii: "#") }
    guard let verb = reader.word()?.text, verb.hasPrefix("kanri:") else { return nil }
    isForFile = verb == "kanri:ignore-file"
    codes = []
    reason = ""
    if verb != "kanri:ignore", verb != "kanri:ignore-file" {
      unknownVerb = verb
      return
    }
    // Codes go on as long as a comma or, in a file's directive, the look of a code says so.
    var expectsCode = true
    while expectsCode, let (text, bytes) = reader.word() {
      expectsCode = false
      var start = bytes.lowerBound
      for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
        let end = start + piece.utf8.count
        if !piece.isEmpty { codes.append((String(piece), start..<end)) }
        start = end + 1
      }
      if text.hasSuffix(",") { expectsCode = true }
      if let next = reader.peek() {
        if next.hasPrefix(",") { expectsCode = true }
        if isForFile, SuppressionDirective.looksLikeCode(next) { expectsCode = true }
      }
    }
    if reader.peek() == "until" {
      _ = reader.word()
      if let (text, bytes) = reader.word() {
        until = CalendarDate(text)
        if until == nil { badDate = (text, bytes) }
      }
    }
    reason = reader.rest()
  }

  /// A capital letter and three digits.
  static func looksLikeCode(_ word: String) -> Bool {
    let bytes = Array(word.utf8.prefix { $0 != UInt8(ascii: ",") })
    return bytes.count == 4 && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[0])
      && bytes[1...].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

/// Splits a comment at white space, the full-width space included.
private struct WordReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  mutating func skip(while condition: (UInt8) -> Bool) {
    while position < bytes.endIndex, condition(bytes[position]) { position += 1 }
  }

  private func spaceWidth(at index: Int) -> Int {
    switch bytes[index] {
    case 0x20, 0x09, 0x0D: 1
    case 0xE3
    where index + 2 < bytes.endIndex && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80:
      3
    default: 0
    }
  }

  private mutating func skipSpaces() {
    while position < bytes.endIndex {
      let width = spaceWidth(at: position)
      guard width > 0 else { return }
      position += width
    }
  }

  mutating func word() -> (text: String, bytes: Range<Int>)? {
    skipSpaces()
    let start = position
    while position < bytes.endIndex, spaceWidth(at: position) == 0 { position += 1 }
    guard position > start else { return nil }
    return (String(decoding: bytes[start..<position], as: UTF8.self), start..<position)
  }

  func peek() -> String? {
    var copy = self
    return copy.word()?.text
  }

  mutating func rest() -> String {
    skipSpaces()
    var end = bytes.endIndex
    while end > position, [0x20, 0x09, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    return String(decoding: bytes[position..<max(position, end)], as: UTF8.self)
  }
}
