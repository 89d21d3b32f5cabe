import GovernanceFindings
import Testing

@testable import GovernanceReports

@Suite("The JSON format, version 1")
struct JSONReportTests {
  @Test("reads as it should, in both languages", arguments: Language.allCases)
  func golden(language: Language) throws {
    let bytes = Sample.report(.json, header: Sample.header(language))
    _ = try StrictJSON(bytes)
    try expectFixture("report-v1.\(language).json", bytes)
  }

  @Test("has the members of the contract in its order")
  func members() throws {
    let json = try StrictJSON(Sample.report(.json, header: Sample.header(.ja)))
    #expect(json.names == ["version", "tool", "asOf", "findings", "summary"])
    #expect(json["version"] == .integer(1))
    #expect(json["tool"] == .object([("name", .string("kanri")), ("version", .string("1.0.0"))]))
    #expect(json["asOf"] == .string("2025-04-10"))
    #expect(json["summary"]?.names == ["files", "errors", "warnings", "notes", "suppressed"])
    let findings = try #require(json["findings"]).elements
    #expect(findings.count == Sample.findings.count)
    let key = findings[3]
    #expect(
      key.names == [
        "code", "name", "severity", "path", "factPath", "line", "column", "endLine", "endColumn", "message",
        "help",
        "provenance", "fix",
      ])
    #expect(key["provenance"] == .string("derived"))
    #expect(key["endColumn"] == .integer(7))
    let edit: StrictJSON = .object([
      ("startLine", .integer(26)), ("startColumn", .integer(1)), ("endLine", .integer(26)),
      ("endColumn", .integer(7)), ("newText", .string("重点DX事業")),
    ])
    #expect(key["fix"] == .object([("safe", .boolean(true)), ("edits", .array([edit]))]))
  }

  @Test("leaves out what there is none of, and names the row of a table")
  func optionalMembers() throws {
    let json = try StrictJSON(Sample.report(.json, header: Sample.header(.en)))
    let open = try #require(json["findings"]?[2])
    #expect(open["factPath"] == nil)
    #expect(open["fix"] == nil)
    #expect(open["subject"] == nil)
    #expect(open["help"] == .string(""))
    let cell = try #require(json["findings"]?[6])
    #expect(cell["subject"] == .string("0004511"))
    #expect(cell["cell"] == .string("G412"))
    #expect(cell["message"]?.string == Sample.cell.finding.message.en)
  }

  @Test("is one document without findings as well")
  func empty() throws {
    let bytes = Sample.report(.json, [], header: Sample.header(.en), summary: LintSummary(files: 2))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == """
        {"version":1,"tool":{"name":"kanri","version":"1.0.0"},"asOf":"2025-04-10","findings":[],\
        "summary":{"files":2,"errors":0,"warnings":0,"notes":0,"suppressed":0}}\n
        """)
  }
}
