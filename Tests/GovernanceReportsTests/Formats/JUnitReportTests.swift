import GovernanceFindings
import Testing

@testable import GovernanceReports

@Suite("JUnit's XML")
struct JUnitReportTests {
  @Test("reads as it should, in both languages", arguments: Language.allCases)
  func golden(language: Language) throws {
    try expectFixture("junit.\(language).xml", Sample.report(.junit, header: Sample.header(language)))
  }

  @Test("fails what makes the command fail, and skips the rest")
  func failures() {
    var header = Sample.header(.en)
    #expect(count("<failure ", header) == 2)
    #expect(count("<skipped ", header) == 5)
    header.failOn = .warning
    #expect(count("<failure ", header) == 5)
    header.failOn = nil
    #expect(count("<failure ", header) == 0)
    #expect(count("<testsuite ", header) == 3)
  }

  private func count(_ text: String, _ header: ReportHeader) -> Int {
    String(decoding: Sample.report(.junit, header: header), as: UTF8.self).ranges(of: text).count
  }

  @Test("is one passed case when nothing was found")
  func nothing() {
    let bytes = Sample.report(.junit, [], header: Sample.header(.en), summary: LintSummary(files: 2))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("tests=\"1\" failures=\"0\""))
    #expect(text.contains("name=\"Checked 2 files: nothing found. (as of 2025-04-10)\"/>"))
  }
}
