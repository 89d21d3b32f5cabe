import GovernanceFindings
import Testing

@testable import GovernanceReports

@Suite("Statistics")
struct StatisticsReportTests {
  @Test("count each rule, the most frequent first, in both languages", arguments: Language.allCases)
  func golden(language: Language) throws {
    let findings = Sample.findings + Array(repeating: Sample.target, count: 1_233)
    let bytes = Sample.written(findings, Sample.summary(of: findings)) {
      StatisticsReport(Sample.header(language), to: $0)
    }
    try expectFixture("statistics.\(language).txt", bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.split(separator: "\n")[1].hasPrefix("1,234  S131"))
  }
}
