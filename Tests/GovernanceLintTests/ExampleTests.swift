import GovernanceFindings
import KanriTestSupport
import Testing

@testable import GovernanceLint

/// Examples of several files need a workspace; they run there.
@Suite("The examples of the rules") struct ExampleTests {
  static let codes = Catalogue.entries.map(\.identity.code).filter(\.isOfText)

  @Test(
    "A bad example is reported, and nothing else is wrong with it as a text", arguments: ExampleTests.codes)
  func bad(_ code: String) throws {
    let entry = try #require(Catalogue.entry(code))
    for example in entry.bad where example.files.count == 1 {
      let codes = lint(example).map(\.finding.code).filter(\.isOfText)
      #expect(codes.contains(code), "\(example.files[0].text)")
      #expect(Set(codes).subtracting([code]).isEmpty, "\(example.files[0].text)")
    }
  }

  @Test("A mended example is silent", arguments: ExampleTests.codes)
  func good(_ code: String) throws {
    let entry = try #require(Catalogue.entry(code))
    for example in entry.good where example.files.count == 1 {
      let codes = lint(example).map(\.finding.code).filter(\.isOfText)
      #expect(codes.isEmpty, "\(example.files[0].text)")
    }
  }

  @Test(
    "A rule that calls itself fixable mends one of its examples, and no other rule does",
    arguments: ExampleTests.codes)
  func fixable(_ code: String) throws {
    let entry = try #require(Catalogue.entry(code))
    let examples = entry.bad.filter { $0.files.count == 1 }
    guard !examples.isEmpty else { return }
    let mends = examples.contains { example in
      lint(example).contains { $0.finding.code == code && $0.fix != nil }
    }
    #expect(mends == entry.isFixable)
  }

  @Test("A safe fix takes its finding away and brings no other", arguments: ExampleTests.codes)
  func fixes(_ code: String) throws {
    let entry = try #require(Catalogue.entry(code))
    for example in entry.bad where example.files.count == 1 {
      let found = lint(example).filter { $0.finding.code == code }
      guard let fix = found.first?.fix, fix.isSafe else { continue }
      var source = Array(example.files[0].text.utf8)
      for edit in fix.edits.reversed() { source.replaceSubrange(edit.bytes, with: edit.newText.utf8) }
      let left = Linter.lint(source, path: "example.yaml", settings: .testing, isNamed: true).findings
        .filter { $0.finding.code.isOfText }
      #expect(left.count == found.count - 1, "\(String(decoding: source, as: UTF8.self))")
    }
  }

  private func lint(_ example: Example) -> [PlacedFinding] {
    Linter.lint(
      Array(example.files[0].text.utf8), path: example.files[0].path, settings: .testing, isNamed: true
    ).findings
  }
}

extension String {
  /// Whether a code is one of the rules on YAML and on shapes.
  fileprivate var isOfText: Bool { hasPrefix("Y") || hasPrefix("S") }
}
