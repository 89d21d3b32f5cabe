import GovernanceFindings
import KanriTestSupport
import Testing
import YAMLSyntax

@testable import GovernanceLint

@Suite("Limits of the YAML reader") struct LimitTests {
  static let limits: [(code: String, limits: YAMLLimits)] = [
    ("Y151", YAMLLimits(bytes: 100)), ("Y152", YAMLLimits(depth: 3)), ("Y153", YAMLLimits(nodes: 12)),
  ]

  /// What a file says, by a limit that its example sets in `.kanri.yaml`.
  private func codes(of example: Example, _ limits: YAMLLimits) -> [String] {
    var settings = LintSettings.testing
    settings.limits = limits
    return Linter.lint(
      Array(example.files[0].text.utf8), path: "example.yaml", settings: settings, isNamed: true
    ).findings.map(\.finding.code).filter { $0.hasPrefix("Y") || $0.hasPrefix("S") }
  }

  @Test("The example of a limit goes beyond it, which is all that is said", arguments: limits.indices)
  func beyond(_ index: Int) throws {
    let (code, limits) = LimitTests.limits[index]
    let entry = try #require(Catalogue.entry(code))
    #expect(codes(of: entry.bad[0], limits) == [code])
    #expect(codes(of: entry.good[0], YAMLLimits()).isEmpty)
  }

  @Test("Mistakes beyond the limit are counted as one") func problems() throws {
    let entry = try #require(Catalogue.entry("Y154"))
    #expect(codes(of: entry.bad[0], YAMLLimits(problems: 1)) == ["Y141", "Y154"])
    #expect(codes(of: entry.bad[0], YAMLLimits()) == ["Y141", "Y141"])
    #expect(codes(of: entry.good[0], YAMLLimits(problems: 1)).isEmpty)
  }

  @Test("Short texts that grow by their aliases are stopped by the limit of every file")
  func growing() {
    var text =
      "apiVersion: kanri/v1\nkind: ServiceCanvas\nid: canvas-1\nname: 申請\nphase: 企画\n---\na0: &a0 [x, x]\n"
    for index in 1...30 { text += "a\(index): &a\(index) [*a\(index - 1), *a\(index - 1)]\n" }
    #expect(codes(of: Example(text), YAMLLimits()) == ["Y153"])
  }

  @Test("Brackets nested without end are stopped by the limit of every file") func nested() {
    let head = "apiVersion: kanri/v1\nkind: ServiceCanvas\nid: canvas-1\nname: 申請\nphase: 企画\n---\n"
    let text = head + String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000)
    #expect(codes(of: Example(text), YAMLLimits()) == ["Y152"])
  }
}
