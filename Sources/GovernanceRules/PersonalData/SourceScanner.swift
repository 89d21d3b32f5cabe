/// One pass over a file's bytes that finds the passages which rules on leaks look at.
///
/// The time it takes grows with the file and not faster, whatever stands in it: what is read again around a passage
/// is bounded.
struct SourceScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var lineStart = 0
  /// The line that the current one hangs on, and for which line that was found out.
  private var parent: (ofLineAt: Int, text: String)?

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Calls the body for each passage, in order of place.
  mutating func forEach(_ body: (SourcePassage) -> Void) {
    SourceScanner.classes.withUnsafeBufferPointer { scan($0, body) }
  }

  private mutating func scan(_ classes: UnsafeBufferPointer<Class>, _ body: (SourcePassage) -> Void) {
    let bytes = bytes
    let count = bytes.count
    var index = 0
    while index < count {
      switch classes[Int(bytes[index])] {
      case .plain: index += 1
      case .lineEnd:
        index += 1
        lineStart = index
      case .digit: index = digits(at: index, body)
      case .wide:
        if digit(at: index) != nil {
          index = digits(at: index, body)
        } else if isWideColon(index) {
          index = secret(keyEnd: index, valueStart: index + 3, body)
        } else {
          index += 1
        }
      case .at:
        index = address(at: index, body)
      case .colon: index = secret(keyEnd: index, valueStart: index + 1, body)
      case .dash: index = privateKey(at: index, body)
      case .tokenStart:
        if mayBeToken(index), isWordStart(index), let end = tokenEnd(from: index) {
          body(passage(.token, index..<end))
          index = end
        } else {
          index += 1
        }
      }
    }
  }

  // MARK: Classes of bytes

  private enum Class: UInt8 {
    case plain, lineEnd, digit, wide, at, colon, dash, tokenStart
  }

  private static let classes: [Class] = {
    var classes = [Class](repeating: .plain, count: 256)
    classes[0x0A] = .lineEnd
    classes[0x0D] = .lineEnd
    for byte in 0x30...0x39 { classes[byte] = .digit }
    classes[0xEF] = .wide
    classes[Int(UInt8(ascii: "@"))] = .at
    classes[Int(UInt8(ascii: ":"))] = .colon
    classes[Int(UInt8(ascii: "="))] = .colon
    classes[Int(UInt8(ascii: "-"))] = .dash
    for form in tokenForms {
      form.prefix.withUTF8Buffer { classes[Int($0[0])] = .tokenStart }
    }
    return classes
  }()

  static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }

  func isWordStart(_ index: Int) -> Bool { index == 0 || !SourceScanner.isWordByte(bytes[index - 1]) }

  /// Whether the bytes from an index on begin with these.
  func holds(_ wanted: StaticString, at index: Int) -> Bool {
    wanted.withUTF8Buffer { wanted in
      guard index >= 0, index + wanted.count <= bytes.count else { return false }
      return (0..<wanted.count).allSatisfy { bytes[index + $0] == wanted[$0] }
    }
  }

  /// ：or ＝.
  private func isWideColon(_ index: Int) -> Bool { holds("：", at: index) || holds("＝", at: index) }

  // MARK: Passages

  /// How much of a line is read around a passage, in bytes.
  private static let reach = 400

  mutating func passage(_ kind: SourcePassage.Kind, _ range: Range<Int>) -> SourcePassage {
    let start = max(lineStart, range.lowerBound - SourceScanner.reach)
    let end = lineEnd(from: range.upperBound, within: SourceScanner.reach / 4)
    return SourcePassage(
      kind: kind, bytes: range, text: text(range), before: text(start..<range.lowerBound),
      after: text(range.upperBound..<end), parent: parentLine())
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func lineEnd(from index: Int, within reach: Int) -> Int {
    var end = index
    let limit = min(bytes.count, index + reach)
    while end < limit, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  /// The nearest line above that is indented less: the key that this line hangs on. Of a comment the comment above.
  private mutating func parentLine() -> String {
    if let parent, parent.ofLineAt == lineStart { return parent.text }
    let found = findParentLine()
    parent = (lineStart, found)
    return found
  }

  private func findParentLine() -> String {
    let own = indentation(ofLineAt: lineStart)
    let isItem = begins(lineStart, with: UInt8(ascii: "-"))
    let isComment = begins(lineStart, with: UInt8(ascii: "#"))
    var end = lineStart
    // A parent further away than this is no context any more.
    let limit = max(0, lineStart - 4_000)
    for _ in 0..<40 {
      guard end > limit else { return "" }
      var start = end - 1
      while start > limit, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
      let line = start..<min(end, start + SourceScanner.reach)
      if isComment, begins(start, with: UInt8(ascii: "#")) { return text(line) }
      let indentation = indentation(ofLineAt: start)
      let isAbove =
        indentation < own || (indentation == own && isItem && !begins(start, with: UInt8(ascii: "-")))
      if isAbove, bytes[line].contains(where: { $0 > 0x20 }) { return text(line) }
      end = start
    }
    return ""
  }

  private func indentation(ofLineAt start: Int) -> Int {
    var count = 0
    while count < SourceScanner.reach, start + count < bytes.count, bytes[start + count] == 0x20 {
      count += 1
    }
    return count
  }

  /// Whether the first byte of a line behind its indentation is this one.
  private func begins(_ lineStart: Int, with byte: UInt8) -> Bool {
    let first = lineStart + indentation(ofLineAt: lineStart)
    return first < bytes.count && bytes[first] == byte
  }
}
