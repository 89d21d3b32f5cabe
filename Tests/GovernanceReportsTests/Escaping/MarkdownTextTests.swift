import Testing

@testable import GovernanceReports

@Suite("Text in Markdown")
struct MarkdownTextTests {
  @Test(
    "makes no markup",
    arguments: [
      ("*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~"), ("[a](b) ![c](d)", "\\[a\\](b) \\!\\[c\\](d)"),
      ("<img src=x> &amp;", "\\<img src=x\\> \\&amp;"), ("a|b", "a\\|b"),
      ("@user #12 $x$", "\\@user \\#12 \\$x\\$"),
      ("http://e.jp www.e.jp", "http\\://e.jp www\\.e.jp"), ("a\\b", "a\\\\b"), ("a\n# b\r\n", "a \\# b  "),
      ("018.yaml:1:2 users.name", "018.yaml:1:2 users.name"), ("\u{202E}\u{1B}", "\\\\u{202E}\\\\u{1B}"),
    ])
  func markup(text: String, escaped: String) {
    #expect(MarkdownText(text).description == escaped)
  }

  @Test("fences code so that its backticks do not end it")
  func fence() {
    #expect(MarkdownCodeBlock("a: 1", language: "yaml").description == "```yaml\na: 1\n```\n")
    #expect(MarkdownCodeBlock("````\n", language: "yaml").description == "`````yaml\n````\n`````\n")
  }
}
