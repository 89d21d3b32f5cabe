import GovernanceFindings
import Testing

@testable import GovernanceReports

@Suite("The Markdown page")
struct MarkdownReportTests {
  @Test("reads as it should, in both languages", arguments: Language.allCases)
  func golden(language: Language) throws {
    try expectFixture("summary.\(language).md", Sample.report(.markdown, header: Sample.header(language)))
  }

  @Test("names what stops CI first")
  func order() throws {
    let text = String(decoding: Sample.report(.markdown, header: Sample.header(.ja)), as: UTF8.self)
    let codes = text.split(separator: "- **").dropFirst().map { $0.prefix { $0 != "*" } }
    #expect(codes == ["エラー S102", "エラー G121", "警告 C121", "警告 S131", "警告 G131", "情報 G001", "情報 O215"])
    #expect(
      try #require(text.firstRange(of: "CIを止めている指摘")).lowerBound
        < #require(text.firstRange(of: "S102")).lowerBound)
  }

  @Test("stays far below what a step summary may hold, and counts the rest")
  func limit() {
    let findings = Array(repeating: Sample.open, count: 5_000) + [Sample.key]
    let bytes = Sample.report(.markdown, findings, header: Sample.header(.en))
    #expect(bytes.count < 200_000)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("4,801 more findings not shown here"))
    #expect(text.contains("**error S102**"))
  }

  @Test("says in one line that nothing was found")
  func nothing() {
    let bytes = Sample.report(.markdown, [], header: Sample.header(.en), summary: LintSummary(files: 2))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "### kanri lint\n\nChecked 2 files: nothing found. (as of 2025-04-10)\n")
  }
}
