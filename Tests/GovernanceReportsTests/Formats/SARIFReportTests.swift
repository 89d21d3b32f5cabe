import GovernanceFindings
import Testing

@testable import GovernanceReports

@Suite("The SARIF format")
struct SARIFReportTests {
  private func run(
    _ findings: [PlacedFinding], _ language: Language = .en, summary: LintSummary? = nil
  ) throws -> StrictJSON {
    let json = try StrictJSON(
      Sample.report(.sarif, findings, header: Sample.header(language), summary: summary))
    #expect(json["version"] == .string("2.1.0"))
    #expect(json["$schema"]?.string?.hasSuffix("sarif-2.1.0.json") == true)
    #expect(json["runs"]?.elements.count == 1)
    return try #require(json["runs"]?[0])
  }

  private func region(_ result: StrictJSON?) -> StrictJSON? {
    result?["locations"]?[0]?["physicalLocation"]?["region"]
  }

  @Test("reads as it should, in both languages", arguments: Language.allCases)
  func golden(language: Language) throws {
    let bytes = Sample.report(.sarif, header: Sample.header(language))
    _ = try StrictJSON(bytes)
    try expectFixture("report.\(language).sarif", bytes)
  }

  @Test("describes the rules that occur, once, and every result points at its rule")
  func rules() throws {
    let run = try run(Sample.findings + Sample.findings)
    let driver = try #require(run["tool"]?["driver"])
    let rules = try #require(driver["rules"]).elements
    #expect(rules.map { $0["id"]?.string } == ["C121", "S131", "G001", "S102", "G121", "G131", "O215"])
    for result in try #require(run["results"]).elements {
      let index = try #require(result["ruleIndex"]?.integer)
      #expect(rules[index]["id"] == result["ruleId"])
    }
    for rule in rules {
      for text in [
        rule["name"], rule["shortDescription"]?["text"], rule["fullDescription"]?["text"],
        rule["help"]?["text"],
        rule["help"]?["markdown"],
      ] {
        #expect(try #require(text?.string).isEmpty == false)
      }
    }
    #expect(run["language"] == .string("en"))
    #expect(run["columnKind"] == .string("unicodeCodePoints"))
  }

  @Test("gives every result a region from 1, also for a whole file and for a broken place")
  func regions() throws {
    var whole = Sample.open
    whole.range = SourceRange(SourcePosition(line: 1, column: 1), SourcePosition(line: 1, column: 1))
    var broken = Sample.key
    broken.range = SourceRange(SourcePosition(line: 0, column: 0), SourcePosition(line: -1, column: -4))
    let results = try #require(try run([whole, broken])["results"]).elements
    #expect(results.count == 2)
    for result in results {
      #expect(
        region(result)
          == .object([
            ("startLine", .integer(1)), ("startColumn", .integer(1)), ("endLine", .integer(1)),
            ("endColumn", .integer(1)),
          ]))
    }
  }

  @Test("carries the fingerprint where there is one, and none of GitHub's own")
  func fingerprints() throws {
    let results = try #require(try run(Sample.findings)["results"])
    #expect(results[0]?["partialFingerprints"] == .object([("kanri/v1", .string("C121-2-1"))]))
    #expect(results[6]?["partialFingerprints"] == nil)
  }

  @Test("carries fixes as replacements")
  func fixes() throws {
    let fix = try #require(try run([Sample.key])["results"]?[0]?["fixes"]?[0])
    let change = fix["artifactChanges"]?[0]
    #expect(change?["artifactLocation"]?["uri"] == .string("018.yaml"))
    #expect(change?["replacements"]?[0]?["insertedContent"]?["text"] == .string("重点DX事業"))
    #expect(change?["replacements"]?[0]?["deletedRegion"]?["endColumn"] == .integer(7))
  }

  @Test("keeps the worst 5,000 of 6,000 findings in their order and says how many are left out")
  func limit() throws {
    var findings: [PlacedFinding] = []
    for number in 1...6_000 {
      // Every third a note, every third a warning, every third an error.
      var finding = [Sample.open, Sample.issue, Sample.key][number % 3]
      finding.range.start.line = number
      finding.range.end.line = number
      findings.append(finding)
    }
    let run = try run(findings)
    let results = try #require(run["results"]).elements
    #expect(results.count == 5_000)
    let levels = results.map { $0["level"]?.string }
    #expect(levels.count { $0 == "error" } == 2_000)
    #expect(levels.count { $0 == "warning" } == 2_000)
    #expect(levels.count { $0 == "note" } == 1_000)
    let lines = results.compactMap { region($0)?["startLine"]?.integer }
    #expect(lines.count == 5_000)
    #expect(lines == lines.sorted())
    // The notes that stay are the first thousand: lines 3, 6, … 3,000.
    let notes = zip(lines, levels).filter { $0.1 == "note" }.map(\.0)
    #expect(notes == Array(stride(from: 3, through: 3_000, by: 3)))
    let invocation = try #require(run["invocations"]?[0])
    #expect(invocation["executionSuccessful"] == .boolean(true))
    let notice = try #require(invocation["toolExecutionNotifications"]?[0]?["message"]?["text"]?.string)
    #expect(notice.contains("1,000 findings left out"))
  }

  @Test("keeps an error that comes after 5,000 notes")
  func lateError() throws {
    let results = try #require(
      try run(Array(repeating: Sample.open, count: 5_000) + [Sample.key, Sample.issue])["results"]
    ).elements
    #expect(results.count == 5_000)
    #expect(results.suffix(2).map { $0["level"]?.string } == ["error", "warning"])
  }

  @Test("is whole without findings, and says when an input could not be read")
  func empty() throws {
    let run = try run([], summary: LintSummary(files: 1, isComplete: false))
    #expect(run["results"] == .array([]))
    #expect(run["tool"]?["driver"]?["rules"] == .array([]))
    #expect(run["invocations"]?[0] == .object([("executionSuccessful", .boolean(false))]))
  }
}
