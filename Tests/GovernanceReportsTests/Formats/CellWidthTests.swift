import Testing

@testable import GovernanceReports

@Suite("Cells of a character")
struct CellWidthTests {
  @Test(
    "are two for wide and full-width characters",
    arguments: [
      "東", "あ", "ア", "Ａ", "：", "　", "（", "、", "。", "「", "㈱", "㌔", "￥", "한", "𠮷", "😀", "✅", "〜", "々", "ー", "゛",
      "㉑",
    ])
  func wide(character: String) {
    #expect(CellWidth.of(character) == 2)
  }

  @Test(
    "are one for all others, the ambiguous ones included",
    arguments: [
      "a", " ", "é", "ｱ", "ﾞ", "￩", "…", "①", "×", "α", "Я", "—", "─", "\u{A0}", "\u{AD}", "\u{FFFD}", "☀",
      "§", "㉈",
    ])
  func narrow(character: String) {
    #expect(CellWidth.of(character) == 1)
  }

  @Test(
    "are none for combining and zero-width characters",
    arguments: [
      "\u{301}", "\u{3099}", "\u{309A}", "\u{200D}", "\u{FE0F}", "\u{E0100}", "\u{302A}", "\u{20DD}",
      "\u{1161}",
    ])
  func unseen(character: String) {
    #expect(CellWidth.of(character) == 0)
  }
}
