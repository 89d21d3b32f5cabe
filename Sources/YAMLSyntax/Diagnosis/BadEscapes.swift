/// Tells apart escapes that do not exist, half surrogate pairs, and whole pairs, which JSON has and libyaml refuses.
struct BadEscapes {
  let lines: TextLines

  /// - Parameter place: Where libyaml gave up: at the backslash or behind the letter.
  func finding(noticedAt place: Int) -> Diagnosis.Finding {
    let start = lines[place] == 0x5C && !isBehindLetter(place) ? place : max(0, place - 2)
    if pair(at: start) != nil { return pairs(from: start) }
    let end = escapeEnd(start)
    return Diagnosis.Finding(
      kind: .badEscape(lines.string(start..<end)), range: start..<end, edits: mends(from: start))
  }

  private func isBehindLetter(_ place: Int) -> Bool {
    place >= 2 && lines[place - 2] == 0x5C && [0x78, 0x75, 0x55].contains(lines[place - 1])
  }

  /// All pairs from here on in one go: JSON with emoji has many.
  private func pairs(from start: Int) -> Diagnosis.Finding {
    var edits: [Diagnosis.Edit] = []
    var index = start
    while index < lines.bytes.count, edits.count < Diagnosis.mostEdits {
      if lines[index] == 0x5C {
        if let scalar = pair(at: index) {
          let digits = String(scalar, radix: 16)
          let escape = "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
          edits.append(
            Diagnosis.Edit(
              range: index..<index + 12, replacement: Array(escape.utf8), expectation: .doubleQuoted))
          index += 12
        } else {
          index += 2
        }
      } else {
        index += 1
      }
    }
    return Diagnosis.Finding(kind: nil, range: start..<start + 12, edits: edits)
  }

  /// The character of `\uD83D\uDE00`.
  private func pair(at start: Int) -> UInt32? {
    guard let high = unit(at: start), 0xD800...0xDBFF ~= high, let low = unit(at: start + 6),
      0xDC00...0xDFFF ~= low
    else { return nil }
    return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
  }

  private func unit(at start: Int) -> UInt32? {
    guard lines[start] == 0x5C, lines[start + 1] == 0x75, digits(start + 2, 4) == 4 else { return nil }
    return UInt32(lines.string(start + 2..<start + 6), radix: 16)
  }

  private func digits(_ start: Int, _ most: Int) -> Int {
    var count = 0
    while count < most, start + count < lines.bytes.count, isHexDigit(lines[start + count]) { count += 1 }
    return count
  }

  private func isHexDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x46 ~= byte || 0x61...0x66 ~= byte
  }

  private func escapeEnd(_ start: Int) -> Int {
    let behind = lines.character(start + 1).upperBound
    return behind + digits(behind, length(lines[start + 1]))
  }

  private func length(_ letter: UInt8) -> Int {
    switch letter {
    case 0x78: 2
    case 0x75: 4
    case 0x55: 8
    default: 0
    }
  }

  /// What makes libyaml accept the rest of the text: bad escapes stand for themselves.
  private func mends(from start: Int) -> [Diagnosis.Edit] {
    var edits: [Diagnosis.Edit] = []
    var index = start
    while index < lines.bytes.count, lines[index] != 0x22, edits.count < Diagnosis.mostEdits {
      guard lines[index] == 0x5C else {
        index += 1
        continue
      }
      if pair(at: index) != nil {
        index += 12
      } else if isValid(index) {
        index += 2
      } else if unit(at: index) != nil {
        edits.append(Diagnosis.Edit(range: index..<index + 6, replacement: Array("\\uFFFD".utf8)))
        index += 6
      } else {
        edits.append(Diagnosis.Edit(range: index..<index, replacement: [0x5C]))
        index += 1
      }
    }
    return edits
  }

  private func isValid(_ index: Int) -> Bool {
    let letter = lines[index + 1]
    if lines.isLineEnd(index + 1) { return true }
    let needed = length(letter)
    guard needed > 0 else { return Array("0abt\tnvfre \"/\\N_LP".utf8).contains(letter) }
    guard digits(index + 2, needed) == needed,
      let scalar = UInt32(lines.string(index + 2..<index + 2 + needed), radix: 16)
    else { return false }
    return UnicodeScalar(scalar) != nil
  }
}
