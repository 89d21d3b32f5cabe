import GovernanceFindings
import GovernanceLint
import KanriTestSupport
import Testing

/// The YAML examples of the rules on values, as people see them with `kanri explain`.
@Suite struct ExamplesOfTheRules {
  static let codes = Catalogue.entries.map(\.identity.code).filter {
    ("CDGL".contains($0.prefix(1)) && $0 != "G001") || $0.hasPrefix("I26")
  }

  @Test("A bad example gives its finding and no other", arguments: codes) func bad(code: String) throws {
    let entry = try #require(Catalogue.entry(code))
    for example in entry.bad {
      #expect(findings(of: example) == [code], "\(example.files[0].text)")
    }
  }

  @Test("A good example is silent", arguments: codes) func good(code: String) throws {
    let entry = try #require(Catalogue.entry(code))
    for example in entry.good {
      #expect(findings(of: example).isEmpty, "\(example.files[0].text)")
    }
  }

  @Test("A good example is not its bad one", arguments: codes) func different(code: String) throws {
    let entry = try #require(Catalogue.entry(code))
    #expect(Set(entry.bad).isDisjoint(with: entry.good))
  }

  private func findings(of example: Example) -> [String] {
    Linter.lint(
      Array(example.files[0].text.utf8), path: example.files[0].path, settings: .testing, isNamed: true
    ).findings.map(\.finding.code)
  }
}
