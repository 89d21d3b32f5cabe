/// Recognises, on one line that is no entry, the slip by which it is none.
struct LinePattern {
  let lines: TextLines

  /// The slip on a line; nil if there is none, or if the line is a proper entry.
  ///
  /// - Parameter ownStart: Where the looked-at text starts if it does not start its line.
  func finding(_ place: Int, from ownStart: Int? = nil) -> Diagnosis.Finding? {
    let start = ownStart ?? lines.text(place)
    let end = lines.end(place)
    if ownStart == nil, let indentation = wideIndentation(place) { return indentation }
    if lines.starts(start, with: WideCharacter.hash) {
      let range = start..<start + 3
      return Diagnosis.Finding(
        kind: .fullWidthPunctuation(character: "＃", key: ""), range: range,
        edits: [Diagnosis.Edit(range: range, replacement: [0x23])])
    }
    if let dash = wideDash(start, end) { return dash }
    return separator(ownStart ?? lines.behindDashes(place), end)
  }

  /// Wide spaces as indentation, on this line and those that follow in the same way.
  func wideIndentation(_ place: Int) -> Diagnosis.Finding? {
    guard let spaces = WideCharacter.spaces(in: lines, at: lines.text(place)) else { return nil }
    var edits = spaces.edits
    var line = lines.next(place)
    while edits.count < Diagnosis.mostEdits, let next = line,
      let more = WideCharacter.spaces(in: lines, at: lines.text(next))
    {
      edits += more.edits
      line = lines.next(next)
    }
    return Diagnosis.Finding(
      kind: .wideSpaceIndentation(scalar: spaces.first), range: spaces.range, edits: edits)
  }

  /// `－ 項目`, `ー項目`, or a dash with a wide space behind it.
  private func wideDash(_ start: Int, _ end: Int) -> Diagnosis.Finding? {
    if let dash = WideCharacter.dashes.first(where: { lines.starts(start, with: $0) }) {
      var behind = start + dash.count
      while lines.isSpace(behind) { behind += 1 }
      if let spaces = WideCharacter.spaces(in: lines, at: behind) { behind = spaces.range.upperBound }
      guard behind < end else { return nil }
      let range = start..<start + dash.count
      return Diagnosis.Finding(
        kind: .fullWidthPunctuation(character: lines.string(range), key: ""), range: range,
        edits: [Diagnosis.Edit(range: start..<behind, replacement: [0x2D, 0x20])])
    }
    if lines[start] == 0x2D, let spaces = WideCharacter.spaces(in: lines, at: start + 1) {
      return wideSpace(spaces.range, key: "-")
    }
    return nil
  }

  private func wideSpace(_ range: Range<Int>, key: String) -> Diagnosis.Finding {
    Diagnosis.Finding(
      kind: .fullWidthPunctuation(character: lines.string(lines.character(range.lowerBound)), key: key),
      range: range, edits: [Diagnosis.Edit(range: range, replacement: [0x20])])
  }

  /// `key：value`, `key:value`, or a colon with a wide space behind it.
  private func separator(_ start: Int, _ lineEnd: Int) -> Diagnosis.Finding? {
    guard lines.separator(start..<lineEnd) == nil else { return nil }
    let end = lines.textEnd(start)
    var index = start
    while index < end {
      if lines.starts(index, with: WideCharacter.colon), let key = key(start..<index) {
        return Self.wideColon(lines, at: index, key: key)
      }
      if lines[index] == 0x3A, index + 1 < end {
        if let spaces = WideCharacter.spaces(in: lines, at: index + 1) {
          return key(start..<index).map { wideSpace(spaces.range, key: $0) }
        }
        return missingSpace(start, colon: index, end)
      }
      index = lines.character(index).upperBound
    }
    return nil
  }

  static func wideColon(_ lines: TextLines, at place: Int, key: String) -> Diagnosis.Finding {
    var behind = place + 3
    while lines.isSpace(behind) { behind += 1 }
    if let spaces = WideCharacter.spaces(in: lines, at: behind) { behind = spaces.range.upperBound }
    return Diagnosis.Finding(
      kind: .fullWidthPunctuation(character: "：", key: key), range: place..<place + 3,
      edits: [Diagnosis.Edit(range: place..<behind, replacement: [0x3A, 0x20])])
  }

  /// Times, addresses and drive letters are no keys.
  func missingSpace(_ start: Int, colon: Int, _ end: Int) -> Diagnosis.Finding? {
    guard let key = key(start..<colon), !key.utf8.contains(0x20) else { return nil }
    let isNumber = { (byte: UInt8) in 0x30...0x39 ~= byte }
    if lines.starts(colon + 1, with: [0x2F, 0x2F]) { return nil }
    if key.utf8.allSatisfy(isNumber), isNumber(lines[colon + 1]) { return nil }
    if key.utf8.count == 1, lines[colon + 1] == 0x5C { return nil }
    return Diagnosis.Finding(
      kind: .missingSpaceAfterColon(key: key), range: colon..<colon + 1,
      edits: [Diagnosis.Edit(range: colon + 1..<colon + 1, replacement: [0x20])])
  }

  /// Whether a text holds 。、「」『』 or ，．！？ in full width.
  private func isSentence(_ range: Range<Int>) -> Bool {
    range.contains { index in
      switch (lines[index], lines[index + 1], lines[index + 2]) {
      case (0xE3, 0x80, 0x81...0x82), (0xE3, 0x80, 0x8C...0x8F): true
      case (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x8E), (0xEF, 0xBC, 0x9F): true
      default: false
      }
    }
  }

  /// A text that could be a key: short, and no sentence.
  func key(_ range: Range<Int>) -> String? {
    var range = range
    while range.count > 0, lines.isSpace(range.upperBound - 1) {
      range = range.lowerBound..<range.upperBound - 1
    }
    guard !range.isEmpty, range.count <= 120 else { return nil }
    guard !isSentence(range) else { return nil }
    let text = lines.string(range)
    guard let first = text.utf8.first, ![0x5B, 0x7B, 0x7C, 0x3E, 0x26, 0x2A].contains(first) else {
      return nil
    }
    if first == 0x22 || first == 0x27 {
      guard text.utf8.count > 2, text.utf8.last == first else { return nil }
      return String(text.dropFirst().dropLast())
    }
    return text
  }
}
