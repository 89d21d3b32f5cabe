/// A pattern on one component of a path: letters, `*`, `?`, `[a-z]`, and `\` before what shall mean itself.
///
/// `?` and `[…]` stand for one character of UTF-8, or one byte of what is no UTF-8.
struct NamePattern: Hashable, Sendable {
  private enum Token: Hashable, Sendable {
    case byte(UInt8)
    case anyCharacter
    case anyText
    case set(CharacterSet)
  }

  private struct CharacterSet: Hashable, Sendable {
    var isNegated: Bool
    var ranges: [ClosedRange<UInt32>]

    func contains(_ character: UInt32) -> Bool {
      ranges.contains { $0.contains(character) } != isNegated
    }
  }

  private let tokens: [Token]

  private init(tokens: [Token]) { self.tokens = tokens }

  /// `*`.
  static let anything = NamePattern(tokens: [.anyText])

  /// Reads a pattern; nil if it is cut short.
  init?(_ text: ArraySlice<UInt8>) {
    var tokens: [Token] = []
    var rest = text
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "*"):
        if tokens.last != .anyText { tokens.append(.anyText) }
      case UInt8(ascii: "?"): tokens.append(.anyCharacter)
      case UInt8(ascii: "\\"):
        guard let escaped = rest.popFirst() else { return nil }
        tokens.append(.byte(escaped))
      case UInt8(ascii: "["):
        guard let set = NamePattern.readSet(&rest) else { return nil }
        tokens.append(.set(set))
      default: tokens.append(.byte(byte))
      }
    }
    self.tokens = tokens
  }

  /// The name itself, if nothing in the pattern is a wildcard.
  var literal: [UInt8]? {
    var bytes: [UInt8] = []
    for token in tokens {
      guard case .byte(let byte) = token else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private static func readSet(_ rest: inout ArraySlice<UInt8>) -> CharacterSet? {
    var set = CharacterSet(isNegated: false, ranges: [])
    if rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "^") {
      set.isNegated = true
      rest.removeFirst()
    }
    var isFirst = true
    while let byte = rest.first {
      // A bracket right at the start means itself.
      if byte == UInt8(ascii: "]"), !isFirst {
        rest.removeFirst()
        return set
      }
      isFirst = false
      if let ranges = readClass(&rest) {
        set.ranges += ranges
        continue
      }
      guard let low = readCharacter(&rest) else { return nil }
      if rest.first == UInt8(ascii: "-"), let next = rest.dropFirst().first, next != UInt8(ascii: "]") {
        rest.removeFirst()
        guard let high = readCharacter(&rest) else { return nil }
        if low <= high { set.ranges.append(low...high) }
      } else {
        set.ranges.append(low...low)
      }
    }
    return nil
  }

  private static func readCharacter(_ rest: inout ArraySlice<UInt8>) -> UInt32? {
    if rest.first == UInt8(ascii: "\\") { rest.removeFirst() }
    guard !rest.isEmpty else { return nil }
    let (character, length) = character(at: rest.startIndex, in: rest)
    rest = rest.dropFirst(length)
    return character
  }

  /// `[:digit:]` and its like, inside a set.
  private static func readClass(_ rest: inout ArraySlice<UInt8>) -> [ClosedRange<UInt32>]? {
    guard rest.starts(with: "[:".utf8), let end = rest.firstIndex(of: UInt8(ascii: "]")),
      end > rest.startIndex + 3, rest[end - 1] == UInt8(ascii: ":")
    else { return nil }
    let ranges: [ClosedRange<UInt32>]
    switch String(decoding: rest[(rest.startIndex + 2)..<(end - 1)], as: UTF8.self) {
    case "digit": ranges = [0x30...0x39]
    case "upper": ranges = [0x41...0x5A]
    case "lower": ranges = [0x61...0x7A]
    case "alpha": ranges = [0x41...0x5A, 0x61...0x7A]
    case "alnum": ranges = [0x30...0x39, 0x41...0x5A, 0x61...0x7A]
    case "xdigit": ranges = [0x30...0x39, 0x41...0x46, 0x61...0x66]
    case "space": ranges = [0x09...0x0D, 0x20...0x20]
    case "blank": ranges = [0x09...0x09, 0x20...0x20]
    case "punct": ranges = [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E]
    default: return nil
    }
    rest = rest[(end + 1)...]
    return ranges
  }

  /// The character at a place, and its length in bytes.
  private static func character(at index: Int, in bytes: ArraySlice<UInt8>) -> (UInt32, Int) {
    let first = bytes[index]
    let length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    guard length > 1, index + length <= bytes.endIndex else { return (UInt32(first), 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in bytes[(index + 1)..<(index + length)] {
      guard byte & 0xC0 == 0x80 else { return (UInt32(first), 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }

  func matches(_ name: ArraySlice<UInt8>) -> Bool {
    var token = 0
    var index = name.startIndex
    var retry: (token: Int, index: Int)?
    while true {
      if token < tokens.count, tokens[token] == .anyText {
        retry = (token + 1, index)
        token += 1
        continue
      }
      if token == tokens.count, index == name.endIndex { return true }
      if token < tokens.count, index < name.endIndex,
        let length = length(of: tokens[token], at: index, in: name)
      {
        token += 1
        index += length
        continue
      }
      guard let last = retry, last.index < name.endIndex else { return false }
      retry = (last.token, last.index + 1)
      token = last.token
      index = last.index + 1
    }
  }

  /// How many bytes a token takes at a place; nil if it does not fit there.
  private func length(of token: Token, at index: Int, in name: ArraySlice<UInt8>) -> Int? {
    switch token {
    case .byte(let byte): return name[index] == byte ? 1 : nil
    case .anyCharacter: return NamePattern.character(at: index, in: name).1
    case .set(let set):
      let (character, length) = NamePattern.character(at: index, in: name)
      return set.contains(character) ? length : nil
    case .anyText: return nil
    }
  }
}
