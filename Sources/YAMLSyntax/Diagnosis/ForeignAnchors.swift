/// Anchors and aliases in Japanese: YAML 1.2 allows them, libyaml knows only ASCII letters.
struct ForeignAnchors {
  let lines: TextLines

  /// - Parameter place: The `&` or `*` that libyaml could not read.
  /// - Returns: Nil if this is no anchor, but a text that starts with the character.
  func finding(at place: Int) -> Diagnosis.Finding? {
    let own = name(place)
    let partner: UInt8 = lines[place] == 0x2A ? 0x26 : 0x2A
    guard !own.isEmpty, isForeign(own) else { return nil }
    var edits: [Diagnosis.Edit] = []
    var hasPartner = false
    var index = 0
    while index < lines.bytes.count, edits.count < Diagnosis.mostEdits {
      let byte = lines[index]
      if byte == 0x26 || byte == 0x2A, index == 0 || startsToken(index - 1) {
        let name = name(index)
        if !name.isEmpty, isForeign(name) {
          edits.append(Diagnosis.Edit(range: name, replacement: [0x78], expectation: .outsideText))
          if byte == partner, lines.bytes[name].elementsEqual(lines.bytes[own]) { hasPartner = true }
        }
        index = max(name.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return hasPartner ? Diagnosis.Finding(kind: nil, range: place..<place + 1, edits: edits) : nil
  }

  private func startsToken(_ before: Int) -> Bool {
    lines.isSpaceOrLineEnd(before) || [0x5B, 0x7B, 0x2C].contains(lines[before])
  }

  private func name(_ place: Int) -> Range<Int> {
    var end = place + 1
    while !lines.isSpaceOrLineEnd(end), !TextLines.isFlowIndicator(lines[end]) { end += 1 }
    return place + 1..<end
  }

  private func isForeign(_ name: Range<Int>) -> Bool {
    lines.bytes[name].contains { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: false
      default: true
      }
    }
  }
}
