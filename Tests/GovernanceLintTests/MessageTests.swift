import Foundation
import GovernanceFindings
import KanriTestSupport
import Testing

@testable import GovernanceLint

/// What people read, kept as files that are reviewed by eye: `KANRI_UPDATE_GOLDEN=1 swift test` writes them anew.
@Suite("The messages") struct MessageTests {
  @Test("Every bad example says what it said", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/messages.\(language.rawValue).txt")
    let said =
      ExampleTests.codes.compactMap(Catalogue.entry).flatMap { lines(of: $0, in: language) }.joined(
        separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["KANRI_UPDATE_GOLDEN"] == "1" {
      try Data(said.utf8).write(to: file)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    let (new, old) = (said.split(separator: "\n"), kept.split(separator: "\n"))
    for (new, old) in zip(new, old) { #expect(new == old) }
    #expect(new.count == old.count)
  }

  @Test("A message is one sentence that its rationale follows", arguments: ExampleTests.codes)
  func sentences(_ code: String) throws {
    let entry = try #require(Catalogue.entry(code))
    for finding in findings(of: entry) {
      let (en, ja) = (finding.finding.message.en, finding.finding.message.ja)
      #expect(en.hasSuffix(". \(entry.rationale.en)"))
      #expect(ja.hasSuffix("。\(entry.rationale.ja)"))
      #expect(!en.contains("..") && !ja.contains("。。"))
      #expect(finding.finding.help.en.hasSuffix("."))
      #expect(finding.finding.help.ja.hasSuffix("。"))
    }
  }

  private func findings(of entry: CatalogueEntry) -> [PlacedFinding] {
    entry.bad.filter { $0.files.count == 1 }.flatMap { example in
      Linter.lint(Array(example.files[0].text.utf8), path: "example.yaml", settings: .testing, isNamed: true)
        .findings.filter { $0.finding.code == entry.identity.code }
    }
  }

  private func lines(of entry: CatalogueEntry, in language: Language) -> [String] {
    findings(of: entry).flatMap { finding in
      let start = finding.range.start
      let head =
        "\(start.line):\(start.column): \(finding.finding.severity.label[language]) \(entry.identity.code): "
      let fix = finding.fix?.edits.map { "  → \($0.newText.debugDescription)" } ?? []
      return [head + finding.finding.message[language], "  = \(finding.finding.help[language])"] + fix
    }
  }
}
