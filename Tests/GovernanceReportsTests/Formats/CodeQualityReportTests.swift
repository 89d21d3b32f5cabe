import GovernanceFindings
import Testing

@testable import GovernanceReports

@Suite("GitLab's Code Quality report")
struct CodeQualityReportTests {
  @Test("reads as it should, in both languages", arguments: Language.allCases)
  func golden(language: Language) throws {
    let bytes = Sample.report(.gitlab, header: Sample.header(language))
    let json = try StrictJSON(bytes)
    #expect(json.elements.count == Sample.findings.count)
    try expectFixture("gitlab.\(language).json", bytes)
  }

  @Test("gives every finding a fingerprint of its own")
  func fingerprints() throws {
    var elsewhere = Sample.key
    elsewhere.file = "./b.yaml"
    let findings = [Sample.key, Sample.key, elsewhere, Sample.cell, Sample.cell]
    let json = try StrictJSON(Sample.report(.gitlab, findings, header: Sample.header(.en)))
    let fingerprints = json.elements.compactMap { $0["fingerprint"]?.string }
    #expect(fingerprints.count == 5)
    #expect(Set(fingerprints).count == 5)
    #expect(json[2]?["location"]?["path"] == .string("b.yaml"))
  }

  @Test("is an empty array when nothing was found")
  func empty() {
    let bytes = Sample.report(.gitlab, [], header: Sample.header(.en), summary: LintSummary(files: 1))
    #expect(String(decoding: bytes, as: UTF8.self) == "[]\n")
  }
}
