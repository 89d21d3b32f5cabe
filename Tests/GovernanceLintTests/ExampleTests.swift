import GovernanceFindings
import KanriTestSupport
import Testing

@testable import GovernanceLint

/// Examples of several files need a workspace; they run there.
@Suite("The examples of the rules") struct ExampleTests {
  static let entries = Catalogue.entries.filter { entry in
    ["Y", "S"].contains(entry.identity.code.prefix(1))
  }

  /// Rules that no field gives cause for yet.
  static let withoutCause = ["S113"]

  @Test("A bad example is reported, and nothing else is wrong with it as a text", arguments: entries)
  func bad(_ entry: CatalogueEntry) {
    for example in entry.bad where example.files.count == 1 {
      let codes = lint(example).map(\.finding.code).filter { $0.hasPrefix("Y") || $0.hasPrefix("S") }
      if ExampleTests.withoutCause.contains(entry.identity.code) {
        withKnownIssue { #expect(codes.contains(entry.identity.code)) }
        continue
      }
      #expect(codes.contains(entry.identity.code), "\(example.files[0].text)")
      #expect(Set(codes).subtracting([entry.identity.code]).isEmpty, "\(example.files[0].text)")
    }
  }

  @Test("A mended example is silent", arguments: entries)
  func good(_ entry: CatalogueEntry) {
    for example in entry.good where example.files.count == 1 {
      let codes = lint(example).map(\.finding.code).filter { $0.hasPrefix("Y") || $0.hasPrefix("S") }
      #expect(codes.isEmpty, "\(example.files[0].text)")
    }
  }

  @Test(
    "A rule that calls itself fixable mends one of its examples, and no other rule does", arguments: entries)
  func fixable(_ entry: CatalogueEntry) {
    let examples = entry.bad.filter { $0.files.count == 1 }
    guard !examples.isEmpty else { return }
    let mends = examples.contains { example in
      lint(example).contains { $0.finding.code == entry.identity.code && $0.fix != nil }
    }
    #expect(mends == entry.isFixable)
  }

  @Test("A safe fix takes its finding away and brings no other", arguments: entries)
  func fixes(_ entry: CatalogueEntry) {
    for example in entry.bad where example.files.count == 1 {
      let found = lint(example).filter { $0.finding.code == entry.identity.code }
      guard let fix = found.first?.fix, fix.isSafe else { continue }
      var source = Array(example.files[0].text.utf8)
      for edit in fix.edits.reversed() { source.replaceSubrange(edit.bytes, with: edit.newText.utf8) }
      let left = Linter.lint(source, path: "example.yaml", settings: .testing, isNamed: true).findings
        .filter { "YS".contains($0.finding.code.prefix(1)) }
      #expect(left.count == found.count - 1, "\(String(decoding: source, as: UTF8.self))")
    }
  }

  private func lint(_ example: Example) -> [PlacedFinding] {
    Linter.lint(
      Array(example.files[0].text.utf8), path: example.files[0].path, settings: .testing, isNamed: true
    ).findings
  }
}
