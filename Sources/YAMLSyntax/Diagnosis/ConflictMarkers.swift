/// Finds what a merge left behind, and keeps only the first of the two sides.
struct ConflictMarkers {
  let lines: TextLines

  /// One finding for each conflict, at its first marker; the related place reaches from the second to the last.
  func findings() -> [Diagnosis.Finding] {
    var findings: [Diagnosis.Finding] = []
    var open: Range<Int>?
    var middle: Int?
    var line: Int? = 0
    while let start = line, findings.count < Diagnosis.mostEdits {
      let range = start..<lines.end(start)
      if isMarker(start, 0x3C) {
        if let open { findings.append(finding(open, nil)) }
        open = range
        middle = nil
      } else if isMarker(start, 0x3D) || isMarker(start, 0x7C) {
        if open != nil { middle = middle ?? start }
      } else if isMarker(start, 0x3E) {
        findings.append(finding(open ?? range, open == nil ? nil : (middle ?? start)..<range.upperBound))
        open = nil
        middle = nil
      }
      line = lines.next(start)
    }
    if let open { findings.append(finding(open, middle.map { $0..<lines.end($0) })) }
    return findings
  }

  private func finding(_ first: Range<Int>, _ rest: Range<Int>?) -> Diagnosis.Finding {
    Diagnosis.Finding(
      kind: .conflictMarker, range: first, related: rest,
      edits: [first, rest].compactMap { $0 }.map { Diagnosis.Edit(range: $0, replacement: []) })
  }

  /// Seven of a character at the start of a line, alone or with a name behind.
  private func isMarker(_ start: Int, _ byte: UInt8) -> Bool {
    lines[start] == byte && lines.starts(start, with: [UInt8](repeating: byte, count: 7))
      && lines.isSpaceOrLineEnd(start + 7)
  }
}
