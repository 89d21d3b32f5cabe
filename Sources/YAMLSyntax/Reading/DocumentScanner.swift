/// Finds where documents end, on bytes alone: `---` and `...` at the start of a line end whatever they stand in.
struct DocumentScanner {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The end of the document that starts at a line's start, with the comments and directives before it.
  func end(ofDocumentAt start: Int) -> Int {
    var line = start
    var hasContent = false
    while line < bytes.count {
      let next = nextLine(after: line)
      switch marker(at: line) {
      case .start?:
        if hasContent { return line }
        hasContent = true
      case .end?:
        if hasContent { return next }
      case nil:
        if !hasContent { hasContent = !isPrelude(line..<next) }
      }
      line = next
    }
    return bytes.count
  }

  /// The first document end at or behind a place, so that documents are not parted by it.
  func end(ofDocumentsFrom start: Int, atLeast length: Int) -> Int {
    var end = self.end(ofDocumentAt: start)
    while end < bytes.count, end - start < length { end = self.end(ofDocumentAt: end) }
    return end
  }

  /// The directive lines in front of a document that starts at a line's start.
  func directives(ofDocumentAt start: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var line = start
    while line < bytes.count {
      let next = nextLine(after: line)
      guard marker(at: line) == .end || marker(at: line) == nil && isPrelude(line..<next) else { break }
      let text = withoutMark(line)
      if text < next, bytes[text] == 0x25 { found.append(text..<contentEnd(text..<next)) }
      line = next
    }
    return found
  }

  /// The `...` lines in front of a document: they end nothing, and libyaml does not expect them.
  func idleEnds(ofDocumentAt start: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var line = start
    while line < bytes.count {
      let next = nextLine(after: line)
      if marker(at: line) == .end {
        found.append(line..<line + 3)
      } else if marker(at: line) == .start || !isPrelude(line..<next) {
        break
      }
      line = next
    }
    return found
  }

  private enum Marker {
    case start
    case end
  }

  private func marker(at line: Int) -> Marker? {
    let line = withoutMark(line)
    guard line + 3 <= bytes.count, bytes[line] == 0x2D || bytes[line] == 0x2E, bytes[line + 1] == bytes[line],
      bytes[line + 2] == bytes[line]
    else { return nil }
    if line + 3 < bytes.count, ![0x20, 0x09, 0x0A, 0x0D].contains(bytes[line + 3]) { return nil }
    return bytes[line] == 0x2D ? .start : .end
  }

  /// A line without content: blank, a comment or a directive.
  private func isPrelude(_ line: Range<Int>) -> Bool {
    var index = withoutMark(line.lowerBound)
    if index < line.upperBound, bytes[index] == 0x25 { return true }
    while index < line.upperBound {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case 0x23: return true
      default: return false
      }
    }
    return true
  }

  private func withoutMark(_ line: Int) -> Int {
    let hasMark =
      line + 2 < bytes.count && bytes[line] == 0xEF && bytes[line + 1] == 0xBB && bytes[line + 2] == 0xBF
    return hasMark ? line + 3 : line
  }

  private func contentEnd(_ line: Range<Int>) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func nextLine(after start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A { return index }
      if byte == 0x0D { return index < bytes.count && bytes[index] == 0x0A ? index + 1 : index }
    }
    return index
  }
}
