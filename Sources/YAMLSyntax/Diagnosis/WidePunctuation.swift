/// Full-width brackets and quotes around a value, where the ASCII ones were meant.
struct WidePunctuation {
  let lines: TextLines

  /// - Parameter value: A value on one line that YAML cannot read.
  func finding(_ value: Range<Int>) -> Diagnosis.Finding? {
    if let bracket = WideCharacter.brackets.first(where: { lines.starts(value.lowerBound, with: $0.wide) }) {
      return finding(at: value.lowerBound, bracket.wide, edits: flowEdits(value))
    }
    if let quote = WideCharacter.quotes.first(where: { lines.starts(value.lowerBound, with: $0) }) {
      let first = value.lowerBound..<value.lowerBound + quote.count
      var index = value.upperBound - quote.count
      while index > first.lowerBound {
        if WideCharacter.quotes.contains(where: { lines.starts(index, with: $0) }) { break }
        index -= 1
      }
      guard index > first.lowerBound, !lines.bytes[first.upperBound..<index].contains(0x22) else {
        return nil
      }
      return finding(
        at: first.lowerBound, quote,
        edits: [first, index..<index + 3].map { Diagnosis.Edit(range: $0, replacement: [0x22]) })
    }
    return nil
  }

  /// All full-width punctuation of a flow collection at once.
  func flowEdits(_ range: Range<Int>) -> [Diagnosis.Edit] {
    var edits: [Diagnosis.Edit] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let bracket = WideCharacter.brackets.first(where: { lines.starts(index, with: $0.wide) }) {
        edits.append(Diagnosis.Edit(range: index..<index + 3, replacement: [bracket.plain]))
      } else if lines.starts(index, with: WideCharacter.colon) {
        edits.append(Diagnosis.Edit(range: index..<index + 3, replacement: [0x3A, 0x20]))
      } else if WideCharacter.commas.contains(where: { lines.starts(index, with: $0) }) {
        edits.append(Diagnosis.Edit(range: index..<index + 3, replacement: [0x2C, 0x20]))
      }
      index = lines.character(index).upperBound
    }
    return edits
  }

  func finding(at place: Int, _ character: [UInt8], edits: [Diagnosis.Edit]) -> Diagnosis.Finding {
    Diagnosis.Finding(
      kind: .fullWidthPunctuation(character: String(decoding: character, as: UTF8.self), key: ""),
      range: place..<place + character.count, edits: edits)
  }
}
