/// The bytes that libyaml is given for a stretch of the source, and the way back from them to the source.
///
/// Without edits these are the source's own bytes, and the way back is an addition.
struct ParserInput {
  /// The stretch of the source that is read.
  let range: Range<Int>
  /// The edited copy; empty without edits.
  private(set) var copy: [UInt8] = []
  private(set) var isEdited = false
  /// The edits in bytes of the copy, in order.
  private(set) var edits: [Place] = []

  /// An edit as it stands in the copy.
  struct Place {
    var input: Range<Int>
    var source: Range<Int>
    var isRepair: Bool
    var isBlankCut: Bool
  }

  init(
    _ source: UnsafeBufferPointer<UInt8>, range: Range<Int>, edits sourceEdits: some Collection<SourceEdit>
  ) {
    self.range = range
    guard !sourceEdits.isEmpty else { return }
    isEdited = true
    copy.reserveCapacity(range.count + 64)
    edits.reserveCapacity(sourceEdits.count)
    var done = range.lowerBound
    for edit in sourceEdits {
      copy.append(contentsOf: source[done..<edit.range.lowerBound])
      let start = copy.count
      copy.append(contentsOf: edit.replacement)
      edits.append(
        Place(
          input: start..<copy.count, source: edit.range, isRepair: edit.isRepair, isBlankCut: edit.isBlankCut)
      )
      done = edit.range.upperBound
    }
    copy.append(contentsOf: source[done..<range.upperBound])
  }

  /// The byte of the source for a byte of the input.
  @inline(__always)
  func sourceOffset(_ input: Int) -> Int {
    isEdited ? editedOffset(input) : input + range.lowerBound
  }

  private func editedOffset(_ input: Int) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].input.lowerBound <= input { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return input + range.lowerBound }
    let edit = edits[low - 1]
    if input >= edit.input.upperBound { return input - edit.input.upperBound + edit.source.upperBound }
    return min(edit.source.lowerBound + input - edit.input.lowerBound, edit.source.upperBound)
  }

  /// The bytes of the source for bytes of the input.
  func sourceRange(_ input: Range<Int>) -> Range<Int> {
    let start = sourceOffset(input.lowerBound)
    return start..<max(start, sourceOffset(input.upperBound))
  }

  /// Whether an edit stands inside a stretch of the input, its ends included.
  func isEdited(in stretch: Range<Int>) -> Bool { hasEdit(in: stretch) { _ in true } }

  /// Whether a reported mistake was mended on the line of a byte.
  func isMendedLine(at place: Int) -> Bool {
    guard isEdited else { return false }
    let line = copy.withUnsafeBufferPointer { bytes in
      let lines = TextLines(bytes: bytes)
      let start = lines.start(place)
      return start..<max(start, lines.end(place))
    }
    return hasEdit(in: line, where: \.isRepair)
  }

  /// Whether white space was cut out of a stretch of the input.
  func hasBlankCut(in stretch: Range<Int>) -> Bool { hasEdit(in: stretch, where: \.isBlankCut) }

  /// Whether nothing else was done to a stretch of the input.
  func hasOnlyBlankCuts(in stretch: Range<Int>) -> Bool { !hasEdit(in: stretch) { !$0.isBlankCut } }

  private func hasEdit(in stretch: Range<Int>, where condition: (Place) -> Bool) -> Bool {
    guard isEdited else { return false }
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].input.upperBound < stretch.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < edits.count, edits[low].input.lowerBound <= stretch.upperBound {
      if condition(edits[low]) { return true }
      low += 1
    }
    return false
  }
}
