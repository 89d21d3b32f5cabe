/// What has been found out about a document while it is read again and again.
struct DocumentReading {
  /// What libyaml is given instead of the source.
  private(set) var edits: [SourceEdit]
  private(set) var problems: [YAMLProblem] = []
  /// Places that turned out not to be what an edit took them for.
  private var mistakenPlaces: Set<Int> = []
  private var hasTakenBack = false
  private var seen: Set<Sight> = []

  private struct Sight: Hashable {
    var place: Int
    var kind: YAMLProblem.Kind?

    init(_ finding: Diagnosis.Finding, _ input: ParserInput) {
      place = input.sourceOffset(finding.range.lowerBound)
      kind = finding.kind
    }
  }

  private let limit: Int

  /// - Parameter limit: How many problems are of use.
  init(edits: [SourceEdit], limit: Int) {
    self.edits = edits
    self.limit = limit
  }

  /// Takes out `...` where no document is open.
  mutating func dropIdleEnds(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let ends = DocumentScanner(bytes: source).idleEnds(ofDocumentAt: range.lowerBound)
    edits = edits.merging(ends.map { SourceEdit(range: $0, replacement: []) }) ?? edits
  }

  /// Takes out the directives that YAML 1.2 does not have.
  mutating func dropBadDirectives(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let lines = DocumentScanner(bytes: source).directives(ofDocumentAt: range.lowerBound)
    var names: Set<String> = []
    var dropped: [SourceEdit] = []
    for line in lines where line.upperBound <= range.upperBound {
      if dropped.count > limit {
        dropped.append(SourceEdit(range: line, replacement: []))
        continue
      }
      let directive = Directive(source[line])
      if directive.isKnown, names.insert(directive.name).inserted, names.count <= Directive.most { continue }
      let text = line.lowerBound..<line.lowerBound + directive.length
      note(YAMLProblem(.badDirective(directive.text), at: text))
      dropped.append(SourceEdit(range: line, replacement: [], isRepair: true))
    }
    edits = edits.merging(dropped) ?? edits
  }

  /// Whether something was not said yet.
  func isNews(_ finding: Diagnosis.Finding, _ input: ParserInput) -> Bool {
    !seen.contains(Sight(finding, input))
  }

  /// Whether a problem hangs on a line that was moved: what it says of the place may be wrong.
  func explains(_ problem: YAMLProblem, _ source: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !problems.isEmpty, case .duplicateKey = problem.kind else { return false }
    let line = TextLines(bytes: source).start(problem.bytes.lowerBound)
    return edits.within(line..<line + 1).contains(where: \.isRepair)
  }

  /// Records findings, and their edits; false if the document cannot be read on with them.
  mutating func mend(_ findings: [Diagnosis.Finding], _ input: ParserInput, _ size: Int) -> Bool {
    var added: [SourceEdit] = []
    for finding in findings {
      let bytes = input.sourceRange(finding.range)
      let isNews = seen.insert(Sight(finding, input)).inserted
      // One mistake is one problem: what follows on a line that was mended is taken to come from that.
      if isNews, let kind = finding.kind, !input.isMendedLine(at: finding.range.lowerBound) {
        note(
          YAMLProblem(
            kind, at: min(bytes.lowerBound, size)..<min(bytes.upperBound, size),
            related: finding.related.map { input.sourceRange($0) }))
      }
      for edit in finding.edits where !mistakenPlaces.contains(input.sourceOffset(edit.range.lowerBound)) {
        added.append(
          SourceEdit(
            range: input.sourceRange(edit.range), replacement: edit.replacement,
            expectation: edit.expectation,
            isRepair: finding.kind != nil))
      }
    }
    guard !added.isEmpty, let merged = edits.merging(added) else { return false }
    edits = merged
    return true
  }

  /// A document never ends early without a word.
  mutating func breakOff(at failure: ParserFailure, _ input: ParserInput, _ size: Int) {
    guard problems.isEmpty else { return }
    let place = min(input.sourceOffset(failure.place), size)
    note(YAMLProblem(.syntax(failure.problem), at: place..<min(place + 1, size)))
  }

  private mutating func note(_ problem: YAMLProblem) {
    if problems.count <= limit { problems.append(problem) }
  }

  /// Takes back edits at places that are not what the edits took them for; tells whether there were any.
  mutating func takeBackEdits(that nodes: ArraySlice<YAMLNode>) -> Bool {
    guard edits.contains(where: { $0.expectation != .certain }) else { return false }
    let scalars = nodes.filter { $0.kind == .scalar }
    let mistaken = edits.filter { edit in
      guard edit.expectation != .certain else { return false }
      let index = scalars.partition(at: edit.range.lowerBound)
      let around = index > 0 ? scalars[index - 1] : nil
      let isInside =
        around.map { Int($0.start) <= edit.range.lowerBound && edit.range.upperBound <= Int($0.end) } ?? false
      return edit.expectation == .outsideText
        ? isInside && Int(around?.start ?? 0) < Int(around?.end ?? 0)
        : !isInside || around?.style != .doubleQuoted
    }
    guard !mistaken.isEmpty, !hasTakenBack else { return false }
    hasTakenBack = true
    mistakenPlaces.formUnion(mistaken.map(\.range.lowerBound))
    edits.removeAll { mistaken.contains($0) }
    return true
  }
}

extension [YAMLNode] {
  /// The index behind the last node that starts at or before a byte.
  fileprivate func partition(at place: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(self[middle].start) <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
