import GovernanceFindings

/// A line of a document and what stands under it, cut to a width around the place that a finding names.
struct ExcerptView {
  /// The line, fit for a terminal.
  let source: String
  /// How many cells stand before the first caret.
  let indent: Int
  /// How many cells the carets take, at least one.
  let carets: Int

  /// The cells of a character as it is shown: a tab becomes a space, a hidden character its escape.
  private static func cells(of scalar: Unicode.Scalar) -> Int {
    if scalar == "\t" { return 1 }
    return HiddenScalar.visible(scalar)?.utf8.count ?? CellWidth.of(scalar)
  }

  /// - Parameter width: the cells that the line may take; it is not cut below 20.
  init(_ excerpt: SourceExcerpt, range: SourceRange, width: Int) {
    let glyphs = Array(excerpt.text.unicodeScalars)
    // edges[i] is where glyph i starts, so that edges[a]…edges[b] are the cells of glyphs a..<b.
    var edges = [0]
    edges.reserveCapacity(glyphs.count + 1)
    var edge = 0
    for glyph in glyphs {
      edge += ExcerptView.cells(of: glyph)
      edges.append(edge)
    }

    let marked = ExcerptView.marked(range, in: glyphs.count, from: excerpt.firstColumn)
    let window = ExcerptView.window(
      around: marked, edges: edges, width: max(width, 20), isFrontMissing: excerpt.firstColumn > 1)
    let isFrontHidden = window.lowerBound > 0 || excerpt.firstColumn > 1
    let isEndHidden = window.upperBound < glyphs.count
    var shown = String.UnicodeScalarView()
    if isFrontHidden { shown.append("…") }
    for glyph in glyphs[window] { shown.append(glyph == "\t" ? " " : glyph) }
    if isEndHidden { shown.append("…") }
    source = TerminalText(String(shown)).description
    indent = (isFrontHidden ? 1 : 0) + edges[marked.lowerBound] - edges[window.lowerBound]
    carets = max(1, edges[min(marked.upperBound, window.upperBound)] - edges[marked.lowerBound])
  }

  /// The glyphs that the range covers; to the end of the line if it goes on below.
  private static func marked(_ range: SourceRange, in count: Int, from firstColumn: Int) -> Range<Int> {
    let start = min(max(range.start.column - firstColumn, 0), count)
    guard range.end.line == range.start.line else { return start..<count }
    return start..<min(max(range.end.column - firstColumn, start), count)
  }

  /// The glyphs that are shown: from the front if the mark then fits, else with a third of the width before it.
  private static func window(
    around marked: Range<Int>, edges: [Int], width: Int, isFrontMissing: Bool
  ) -> Range<Int> {
    let count = edges.count - 1
    let front = isFrontMissing ? 1 : 0
    if edges[count] + front <= width { return 0..<count }
    if edges[marked.upperBound] + front + 1 <= width {
      return 0..<last(in: edges, atMost: width - front - 1)
    }
    let markedCells = edges[marked.upperBound] - edges[marked.lowerBound]
    let before = max(0, min(width / 3, width - 2 - markedCells))
    var start = first(in: edges, atLeast: edges[marked.lowerBound] - before)
    var end = last(in: edges, atMost: edges[start] + width - 2)
    if edges[end] == edges[count] {
      start = min(first(in: edges, atLeast: edges[count] - (width - 1)), marked.lowerBound)
      end = count
    }
    return min(start, marked.lowerBound)..<max(end, marked.lowerBound)
  }

  /// The first glyph that starts at a cell or after it; it is not one that is drawn onto the glyph before.
  private static func first(in edges: [Int], atLeast cell: Int) -> Int {
    guard let index = edges.firstIndex(where: { $0 >= cell }) else { return edges.count - 1 }
    // Of several glyphs that start in one cell, all but the last have no width: they belong to the glyph before.
    var start = index
    while start + 1 < edges.count - 1, index > 0, edges[start + 1] == edges[start] { start += 1 }
    return start
  }

  /// The edge after the last glyph that ends at a cell or before it.
  private static func last(in edges: [Int], atMost cell: Int) -> Int {
    (edges.lastIndex { $0 <= cell }) ?? 0
  }
}
