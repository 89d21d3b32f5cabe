/// The lines of a text, found on demand around a place.
struct TextLines {
  let bytes: UnsafeBufferPointer<UInt8>

  subscript(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0x0A }

  func isLineEnd(_ index: Int) -> Bool {
    index >= bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D
  }

  func isSpace(_ index: Int) -> Bool { self[index] == 0x20 || self[index] == 0x09 }

  func isSpaceOrLineEnd(_ index: Int) -> Bool { isLineEnd(index) || isSpace(index) }

  /// The first byte of the line that holds a place.
  func start(_ place: Int) -> Int {
    var index = min(place, bytes.count)
    while index > 0, !isLineEnd(index - 1) { index -= 1 }
    return index
  }

  /// The end of the line that holds a place, without the line end.
  func end(_ place: Int) -> Int {
    var index = place
    while !isLineEnd(index) { index += 1 }
    return min(index, bytes.count)
  }

  /// The first byte of the next line; nil on the last.
  func next(_ place: Int) -> Int? {
    var index = end(place)
    guard index < bytes.count else { return nil }
    index += bytes[index] == 0x0D && self[index + 1] == 0x0A && index + 1 < bytes.count ? 2 : 1
    return index < bytes.count ? index : nil
  }

  /// The first byte of the line before; nil on the first.
  func previous(_ place: Int) -> Int? {
    var index = start(place)
    guard index > 0 else { return nil }
    index -= 1
    if bytes[index] == 0x0A, index > 0, bytes[index - 1] == 0x0D { index -= 1 }
    return start(index)
  }

  /// The first byte of a line that is no space.
  func text(_ place: Int) -> Int {
    var index = start(place)
    while self[index] == 0x20 { index += 1 }
    return min(index, bytes.count)
  }

  func column(_ place: Int) -> Int { place - start(place) }

  /// Whether a line holds nothing, or only a comment.
  func isBlank(_ place: Int) -> Bool {
    var index = start(place)
    while isSpace(index) { index += 1 }
    return isLineEnd(index) || self[index] == 0x23
  }

  /// Where the text of a line ends that starts at a place: before a comment and the white space around.
  func textEnd(_ place: Int) -> Int {
    var index = place
    while !isLineEnd(index) {
      if self[index] == 0x23, index > place, isSpace(index - 1) { break }
      index += 1
    }
    index = min(index, bytes.count)
    while index > place, isSpace(index - 1) { index -= 1 }
    return index
  }

  /// Behind the dashes of list entries that open a line: where its key or value starts.
  func behindDashes(_ place: Int) -> Int {
    var index = text(place)
    while self[index] == 0x2D, isSpace(index + 1) {
      index += 1
      while isSpace(index) { index += 1 }
    }
    return index
  }

  /// The colon that parts key and value in a stretch of one line.
  func separator(_ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    if index < range.upperBound, bytes[index] == 0x22 || bytes[index] == 0x27 {
      let quote = bytes[index]
      index += 1
      while index < range.upperBound, bytes[index] != quote { index += bytes[index] == 0x5C ? 2 : 1 }
    }
    while index < range.upperBound {
      if bytes[index] == 0x3A, isSpaceOrLineEnd(index + 1) { return index }
      if bytes[index] == 0x23, index > range.lowerBound, isSpace(index - 1) { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a line starts as an entry of a block collection does.
  func isEntry(_ place: Int) -> Bool {
    let text = text(place)
    if self[text] == 0x2D, isSpaceOrLineEnd(text + 1) { return true }
    guard !isLineEnd(text), ![0x23, 0x5D, 0x7D, 0x2C, 0x7B, 0x5B].contains(self[text]) else { return false }
    return separator(text..<end(place)) != nil
  }

  /// The bytes from one place to another, inside the text; empty if the second comes first.
  func stretch(_ start: Int, _ end: Int) -> Range<Int> {
    let start = min(max(start, 0), bytes.count)
    return start..<min(max(start, end), bytes.count)
  }

  /// `,`, `[`, `]`, `{` or `}`.
  @inline(__always)
  static func isFlowIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x5B, 0x5D, 0x7B, 0x7D: true
    default: false
    }
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The bytes of the character at a place; none at the end.
  func character(_ place: Int) -> Range<Int> {
    guard place < bytes.count else { return bytes.count..<bytes.count }
    return place..<min(place + InputCursor.width(bytes[place]), bytes.count)
  }

  func starts(_ place: Int, with text: [UInt8]) -> Bool {
    place + text.count <= bytes.count && bytes[place...].starts(with: text)
  }
}
