import GovernanceFindings
import Testing

@testable import GovernanceReports

@Suite("Workflow commands")
struct AnnotationReportTests {
  private func lines(_ findings: [PlacedFinding], _ language: Language = .en) -> [String] {
    String(decoding: Sample.report(.github, findings, header: Sample.header(language)), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  @Test("read as they should, in both languages", arguments: Language.allCases)
  func golden(language: Language) throws {
    try expectFixture("github.\(language).txt", Sample.report(.github, header: Sample.header(language)))
  }

  @Test("are one line each, whatever a document says: nothing of it becomes a command")
  func injection() {
    let lines = lines([Sample.cell])
    #expect(lines.count == 2)
    #expect(
      lines[0].hasPrefix(
        "::notice file=棚卸%2CR8%3AQ2.csv,line=412,col=14,endColumn=19,title=O215 office-own-rule::"))
    #expect(lines[0].contains("済（一部）%0A::error::x'"))
    #expect(lines[0].hasSuffix("%0A= Add it to 'values'."))
  }

  @Test("name no column of another line")
  func severalLines() {
    var finding = Sample.key
    finding.range.end = SourcePosition(line: 30, column: 3)
    #expect(lines([finding])[0].contains("line=26,col=1,endLine=30,title="))
  }

  @Test("are ten of each level, and a notice that is one of the ten says what is hidden")
  func limit() {
    let findings = Array(repeating: Sample.findings, count: 15).flatMap(\.self)
    let lines = lines(findings)
    #expect(lines.count { $0.hasPrefix("::error ") } == 10)
    #expect(lines.count { $0.hasPrefix("::warning ") } == 10)
    #expect(lines.count { $0.hasPrefix("::notice ") } == 10)
    // 105 findings, of which 10 errors, 10 warnings and 9 notes are shown.
    #expect(lines[29].hasPrefix("::notice title=kanri::76 more findings not shown here"))
    #expect(lines[0].hasPrefix("::error "))
    #expect(lines.count == 31)
  }

  @Test("hide nothing as long as there are ten of a level")
  func exactly() {
    let lines = lines(Array(repeating: Sample.open, count: 10))
    #expect(lines.count == 11)
    #expect(!lines.contains { $0.contains("title=kanri") })
  }
}
