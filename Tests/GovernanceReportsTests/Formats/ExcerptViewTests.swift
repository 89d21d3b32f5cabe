import GovernanceFindings
import Testing

@testable import GovernanceReports

@Suite("Carets under a line")
struct ExcerptViewTests {
  private func view(
    _ text: String, _ start: Int, _ end: Int, endLine: Int = 1, firstColumn: Int = 1, width: Int = 96
  ) -> ExcerptView {
    ExcerptView(
      SourceExcerpt(text: text, firstColumn: firstColumn),
      range: SourceRange(
        SourcePosition(line: 1, column: start),
        SourcePosition(line: endLine, column: end)), width: width)
  }

  @Test("Wide and full-width characters take two cells")
  func wide() {
    let view = view("  - name: 飲食店の開業者", 11, 18)
    #expect(view.indent == 10)
    #expect(view.carets == 14)
    let after = self.view("東京ＤＸ: x", 7, 8)
    #expect(after.indent == 10)
    #expect(after.carets == 1)
  }

  @Test("Half-width kana and ambiguous characters take one cell")
  func narrow() {
    let view = view("ｶﾞ…①×x", 6, 7)
    #expect(view.indent == 5)
  }

  @Test("Combining and zero-width characters take no cell")
  func combining() {
    let view = view("\u{30D2}\u{309A}e\u{301}\u{200D}x", 6, 7)
    #expect(view.indent == 3)
    #expect(view.carets == 1)
  }

  @Test("A tab is one space in both lines")
  func tab() {
    let view = view("\ta:\tb", 5, 6)
    #expect(view.source == " a: b")
    #expect(view.indent == 4)
  }

  @Test("A hidden character is shown, and the carets follow its escape")
  func hidden() {
    let view = view("a\u{202E}b\u{1B}[31mc", 2, 3)
    #expect(view.source == "a\\u{202E}b\\u{1B}[31mc")
    #expect(view.indent == 1)
    #expect(view.carets == 8)
  }

  @Test("A range over several lines is marked to the end of its first line")
  func severalLines() {
    let view = view("key: |", 6, 3, endLine: 4)
    #expect(view.indent == 5)
    #expect(view.carets == 1)
    #expect(self.view("abc", 1, 1, endLine: 2).carets == 3)
  }

  @Test("An empty range and a place after the end get one caret")
  func empty() {
    #expect(view("abc", 2, 2).carets == 1)
    let after = view("abc", 4, 4)
    #expect(after.indent == 3)
    #expect(after.carets == 1)
    #expect(view("", 1, 1).carets == 1)
    #expect(view("abc", 90, 99).indent == 3)
  }

  @Test(
    "A long line is cut around the place, within the width, and the carets stand under it",
    arguments: [0, 1, 10, 29, 30, 60, 100, 298, 299], ["あ", "x", "が"])
  func long(place: Int, filler: String) throws {
    let before = Array(repeating: filler, count: place).joined()
    let after = Array(repeating: filler, count: 299 - place).joined()
    let text = before + "◎" + after
    let column = before.unicodeScalars.count + 1
    let view = view(text, column, column + 1, width: 60)
    #expect(cells(view.source) <= 60)
    #expect(cells(view.source) >= 57)
    let shown = try #require(view.source.split(separator: "◎", omittingEmptySubsequences: false).first)
    #expect(view.indent == cells(String(shown)))
    #expect(view.source.hasPrefix("…") == (view.source.first != text.first))
    #expect(view.source.unicodeScalars.first.map { $0.value == 0x3099 } == false)
  }

  /// Cells by a second way: everything of this test but ASCII, ◎, … and the combining mark is wide.
  private func cells(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) {
      $0 + ($1.value == 0x3099 ? 0 : $1.isASCII || $1 == "◎" || $1 == "…" ? 1 : 2)
    }
  }

  @Test("A mark that is wider than the width is cut, not the width stretched")
  func wideMark() {
    let view = view(String(repeating: "あ", count: 100), 21, 91, width: 60)
    #expect(view.source.hasPrefix("…あ"))
    #expect(view.source.hasSuffix("あ…"))
    #expect(view.indent == 1)
    #expect(view.carets == 58)
  }

  @Test("An excerpt whose front was left out says so")
  func frontLeftOut() {
    let view = view("cdef", 5, 6, firstColumn: 3)
    #expect(view.source == "…cdef")
    #expect(view.indent == 3)
  }

  @Test("Any text, place and width give a line that fits and carets inside it")
  func anything() {
    let alphabet: [Unicode.Scalar] = [
      "a", "東", "\u{3099}", "\t", "\u{1B}", "\u{202E}", "😀", "…", "ｱ", "\u{200D}",
    ]
    var state: UInt64 = 20_261_124
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<3_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<random(150) { text.append(alphabet[random(alphabet.count)]) }
      let start = random(170) - 3
      let width = 20 + random(90)
      let view = view(
        String(text), start, start + random(60) - 5, endLine: 1 + random(2), firstColumn: 1 + random(3),
        width: width)
      #expect(CellWidth.of(view.source) <= width)
      #expect(view.indent >= 0 && view.indent <= width)
      #expect(view.carets >= 1 && view.indent + view.carets <= width + 1)
      #expect(!view.source.unicodeScalars.contains(where: HiddenScalar.isHidden))
    }
  }
}
