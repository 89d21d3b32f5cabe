/// Tells what is wrong inside `[…]` or `{…}`.
struct FlowFailure {
  private let failure: FailureDiagnosis
  private let bracket: Int
  private var lines: TextLines { failure.lines }
  private var place: Int { failure.place }

  /// - Parameter bracket: The bracket of the collection that was being read, if libyaml does not say.
  init(_ failure: FailureDiagnosis, bracket: Int? = nil) {
    self.failure = failure
    self.bracket = bracket ?? failure.failure.context ?? failure.place
  }

  func finding() -> Diagnosis.Finding {
    if let wide = wideBracket() { return wide }
    if let unclosed = unclosed() { return unclosed }
    let found = lines[place]
    if place >= lines.bytes.count { return unclosedFinding(closeAt: lastText(before: place)) }
    if found == 0x5D || found == 0x7D {
      return unclosedFinding(closeAt: place, [lines[bracket] == 0x5B ? 0x5D : 0x7D])
    }
    if found == 0x3A { return colon() }
    if isNewLine { return missingComma(before: place) }
    var end = lines.textEnd(place)
    end = lines.bytes[lines.stretch(place, end)].firstIndex { [0x2C, 0x5D, 0x7D].contains($0) } ?? end
    while end > place + 1, lines.isSpace(end - 1) { end -= 1 }
    let range = place..<max(end, place + 1)
    return Diagnosis.Finding(
      kind: .strayText(lines.string(range)), range: range,
      edits: [Diagnosis.Edit(range: range, replacement: [])])
  }

  private var isNewLine: Bool { lines.start(place) > bracket && lines.text(place) == place }

  /// An entry on its own line, with no comma at the end of the one before.
  private func missingComma(before entry: Int) -> Diagnosis.Finding {
    let range = entry..<max(lines.textEnd(entry), entry + 1)
    return Diagnosis.Finding(
      kind: .strayText(lines.string(range)), range: range,
      edits: [Diagnosis.Edit(range: entry..<entry, replacement: [0x2C])])
  }

  /// The bracket, if a line behind it starts like an entry outside of it.
  func unclosed() -> Diagnosis.Finding? {
    guard lines.text(bracket) != bracket || lines.column(bracket) > 0 else { return nil }
    let column = lines.column(lines.text(bracket))
    var line = lines.next(bracket)
    while let start = line, start <= place {
      if !lines.isBlank(start), lines.column(lines.text(start)) <= column, lines.isEntry(start) {
        return unclosedFinding(closeAt: lastText(before: start))
      }
      line = lines.next(start)
    }
    return nil
  }

  private func lastText(before place: Int) -> Int {
    var line = lines.previous(place) ?? 0
    if place >= lines.bytes.count, lines.start(place) < place { line = lines.start(place) }
    while lines.isBlank(line), line > bracket, let above = lines.previous(line) { line = above }
    return max(lines.textEnd(max(line, bracket)), bracket + 1)
  }

  private func unclosedFinding(closeAt end: Int, _ closers: [UInt8]? = nil) -> Diagnosis.Finding {
    let open = failure.frames.reversed().prefix { $0.isFlow }.filter {
      [0x5B, 0x7B].contains(lines[$0.start])
    }
    let all = open.map { lines[$0.start] == 0x5B ? 0x5D : 0x7D } as [UInt8]
    return Diagnosis.Finding(
      kind: .unclosedBracket(mark: lines.string(bracket..<bracket + 1)), range: bracket..<bracket + 1,
      edits: [Diagnosis.Edit(range: end..<end, replacement: closers ?? all)])
  }

  /// `[…］`: the closing bracket is there, in full width.
  private func wideBracket() -> Diagnosis.Finding? {
    let wanted: UInt8 = lines[bracket] == 0x5B ? 0x5D : 0x7D
    guard let wide = WideCharacter.brackets.first(where: { $0.plain == wanted })?.wide else { return nil }
    let end = lines.end(bracket)
    var index = bracket
    while index < end {
      if lines.starts(index, with: wide) {
        return WidePunctuation(lines: lines).finding(
          at: index, wide, edits: WidePunctuation(lines: lines).flowEdits(index..<index + 3))
      }
      index += 1
    }
    return nil
  }

  /// `{内容: 目的: 手続}` or `{甲: 1、乙: 2}`.
  private func colon() -> Diagnosis.Finding {
    var start = place
    while start > bracket + 1, ![0x2C, 0x5B, 0x7B].contains(lines[start - 1]) { start -= 1 }
    if let comma = WideCharacter.commas.lazy.compactMap({ last($0, in: lines.stretch(start, place)) }).first {
      let range = comma..<comma + 3
      return Diagnosis.Finding(
        kind: .fullWidthPunctuation(character: lines.string(range), key: ""), range: range,
        edits: [Diagnosis.Edit(range: range, replacement: [0x2C, 0x20])])
    }
    let text = lines.text(place)
    if text > start, lines.start(place) > bracket { return missingComma(before: text) }
    guard let first = lines.separator(lines.stretch(start, place)) else {
      return Diagnosis.Finding(
        kind: .colonInText, range: place..<place + 1,
        edits: [Diagnosis.Edit(range: place..<place + 1, replacement: [])])
    }
    var value = first + 1
    while lines.isSpace(value) { value += 1 }
    var end = place
    while !lines.isLineEnd(end), ![0x2C, 0x5D, 0x7D].contains(lines[end]) { end += 1 }
    while end > value, lines.isSpace(end - 1) { end -= 1 }
    return Diagnosis.Finding(
      kind: .colonInText, range: place..<place + 1, edits: failure.quoting(value..<max(value, end)))
  }

  private func last(_ text: [UInt8], in range: Range<Int>) -> Int? {
    range.reversed().first { lines.starts($0, with: text) }
  }
}
