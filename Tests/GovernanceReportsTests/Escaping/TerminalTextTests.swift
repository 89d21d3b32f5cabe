import Testing

@testable import GovernanceReports

@Suite("Text for a terminal")
struct TerminalTextTests {
  @Test(
    "shows every character that would act instead of being seen",
    arguments: [
      ("\u{1B}[2J", "\\u{1B}[2J"), ("a\nb\rc", "a\\u{A}b\\u{D}c"), ("\r\n", "\\u{D}\\u{A}"),
      ("\u{9B}31m", "\\u{9B}31m"),
      ("\u{202A}\u{202E}", "\\u{202A}\\u{202E}"), ("\u{2066}\u{2069}", "\\u{2066}\\u{2069}"),
      ("\u{200E}\u{200F}\u{61C}", "\\u{200E}\\u{200F}\\u{61C}"), ("\u{7F}\u{0}\t", "\\u{7F}\\u{0}\\u{9}"),
      ("\u{2028}\u{FEFF}\u{E0041}", "\\u{2028}\\u{FEFF}\\u{E0041}"),
    ])
  func hidden(text: String, shown: String) {
    #expect(TerminalText(text).description == shown)
  }

  @Test(
    "leaves Japanese, emoji, kanji variants and joiners as they are",
    arguments: ["重点ＤＸ事業（例）　〜", "葛\u{E0100}飾区", "👨\u{200D}👩\u{200D}👧", "か\u{3099}", "é\u{A0}\u{FFFD}", ""])
  func unharmed(text: String) {
    #expect(TerminalText(text).description.unicodeScalars.elementsEqual(text.unicodeScalars))
  }
}
