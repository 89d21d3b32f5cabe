import GovernanceFindings
import Testing

@testable import GovernanceReports

@Suite("The text format")
struct TextReportTests {
  @Test("reads as it should, in both languages", arguments: Language.allCases)
  func golden(language: Language) throws {
    try expectFixture("text.\(language).txt", Sample.report(.text, header: Sample.header(language)))
  }

  @Test("colours only where it is asked to, and says the same without")
  func colour() throws {
    let plain = String(decoding: Sample.report(.text, header: Sample.header(.en)), as: UTF8.self)
    let coloured = String(
      decoding: Sample.report(.text, header: Sample.header(.en, colour: true)), as: UTF8.self)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31merror S102\u{1B}[0m"))
    var stripped = coloured
    for code in ["1", "1;31", "1;33", "1;36", "0"] { stripped.replace("\u{1B}[\(code)m", with: "") }
    #expect(stripped == plain)
  }

  @Test("says in one line that nothing was found")
  func nothing() {
    let summary = LintSummary(files: 2)
    #expect(
      String(decoding: Sample.report(.text, [], header: Sample.header(.ja), summary: summary), as: UTF8.self)
        == "2ファイルを点検しました。指摘はありません。（基準日 2025-04-10）\n")
    #expect(
      String(
        decoding: Sample.report(.text, [], header: Sample.header(.en), summary: LintSummary(files: 1)),
        as: UTF8.self)
        == "Checked 1 file: nothing found. (as of 2025-04-10)\n")
  }

  @Test("does not pass off an empty selection as a success")
  func noFiles() {
    let text = String(
      decoding: Sample.report(.text, [], header: Sample.header(.en), summary: LintSummary()), as: UTF8.self)
    #expect(text == "There was no kanri document to check. (as of 2025-04-10)\n")
  }

  @Test("closes with the counts that are not zero and what stops CI, in both languages")
  func closing() {
    let header = Sample.header(.ja)
    let found = LintSummary(files: 1, errors: 2, warnings: 3, notes: 1)
    #expect(
      SummaryWords(found, header).line
        == "1ファイル: エラー2、警告3、情報1。CIを通すには、エラー2件を直してください。（基準日 2025-04-10。指摘の説明: kanri explain コード）")
    #expect(
      SummaryWords(found, Sample.header(.en)).line
        == "1 file: 2 errors, 3 warnings, 1 note. To pass CI, fix the 2 errors. "
        + "(as of 2025-04-10; explain a finding: kanri explain CODE)")
    var strict = header
    strict.failOn = .warning
    #expect(SummaryWords(found, strict).nextStep.ja == "CIを通すには、エラー2件と警告3件を直してください。")
    #expect(SummaryWords(LintSummary(files: 1, notes: 1), header).nextStep.ja == "CIを止める指摘はありません。")
    strict.failOn = nil
    #expect(SummaryWords(found, strict).nextStep.ja.isEmpty)
  }

  @Test("does not promise that CI passes when an input could not be read")
  func unread() {
    let header = Sample.header(.ja)
    #expect(SummaryWords(LintSummary(files: 1, notes: 1, isComplete: false), header).nextStep.ja.isEmpty)
    #expect(
      SummaryWords(LintSummary(files: 1, isComplete: false), header).line
        == "1ファイルを点検しました。指摘はありません。読めなかったファイルがあります。（基準日 2025-04-10）")
  }

  @Test("stops quietly when the reader has gone")
  func closedPipe() {
    var pieces = 0
    let output = ReportOutput(capacity: 0) { _ in
      pieces += 1
      return pieces < 2
    }
    var writer: any ReportWriter = ReportFormat.text.writer(Sample.header(.en), to: output)
    writer.begin()
    for finding in Sample.findings { writer.add(finding) }
    writer.finish(LintSummary(files: 1))
    #expect(pieces == 2)
    #expect(!output.isOpen)
  }

  @Test("shows a file name that looks like a workflow command as an escape")
  func commandName() {
    var finding = Sample.key
    finding.file = "::error::x.yaml"
    let text = String(decoding: Sample.report(.text, [finding], header: Sample.header(.en)), as: UTF8.self)
    #expect(text.hasPrefix("\\u{3A}:error::x.yaml:26:1: error S102: "))
    let marked = TerminalText(path: ":\u{301}a").description
    #expect(marked.unicodeScalars.elementsEqual("\\u{3A}\u{301}a".unicodeScalars))
  }
}
