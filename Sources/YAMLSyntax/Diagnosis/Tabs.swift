/// Tells a tab that indents from one that libyaml refuses and YAML 1.2 allows.
struct Tabs {
  let lines: TextLines

  func finding(at place: Int) -> Diagnosis.Finding {
    let start = lines.start(place)
    var text = start
    while lines.isSpace(text) { text += 1 }
    if place < text { return lines.isBlank(start) ? blankLines(from: start) : indentation(place) }
    let end = lines.textEnd(place)
    var behind = place
    while lines.isSpace(behind) { behind += 1 }
    let edits = [Diagnosis.Edit(range: place..<behind, replacement: [0x20])]
    // `-<tab>text` is fine, `-<tab>key: value` is not.
    let isEntry =
      lines.separator(lines.stretch(behind, end)) != nil
      || lines[behind] == 0x2D && lines.isSpaceOrLineEnd(behind + 1)
    return Diagnosis.Finding(kind: isEntry ? .tabIndentation : nil, range: place..<behind, edits: edits)
  }

  /// Blank lines and comments may start with tabs.
  private func blankLines(from start: Int) -> Diagnosis.Finding {
    var edits: [Diagnosis.Edit] = []
    var line: Int? = start
    while let current = line, edits.count < Diagnosis.mostEdits {
      if lines.isBlank(current) { edits += tabs(current, width: 1, expectation: .outsideText) }
      line = lines.next(current)
    }
    return Diagnosis.Finding(kind: nil, range: start..<start + 1, edits: edits)
  }

  /// All lines of the run: who indents with tabs does so on the next line too.
  private func indentation(_ place: Int) -> Diagnosis.Finding {
    var end = place
    while lines[end] == 0x09 { end += 1 }
    var edits: [Diagnosis.Edit] = []
    var line: Int? = lines.start(place)
    while let current = line, edits.count < Diagnosis.mostEdits {
      let own = tabs(current, width: 2, expectation: .certain)
      if own.isEmpty, !lines.isBlank(current) { break }
      edits += own
      line = lines.next(current)
    }
    return Diagnosis.Finding(kind: .tabIndentation, range: place..<end, edits: edits)
  }

  private func tabs(_ line: Int, width: Int, expectation: SourceEdit.Expectation) -> [Diagnosis.Edit] {
    var edits: [Diagnosis.Edit] = []
    var index = line
    while index < lines.bytes.count, lines.isSpace(index) {
      if lines[index] == 0x09 {
        edits.append(
          Diagnosis.Edit(
            range: index..<index + 1, replacement: [UInt8](repeating: 0x20, count: width),
            expectation: expectation))
      }
      index += 1
    }
    return edits
  }
}
