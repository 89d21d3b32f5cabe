import GovernanceFindings
import Testing

@testable import GovernanceReports

@Suite("The catalogue of rules")
struct CatalogueTests {
  @Test("is a table whose columns line up, in both languages", arguments: Language.allCases)
  func table(language: Language) throws {
    let text = RuleListing(Sample.entries).text(in: language)
    try expectFixture("rules.\(language).txt", Array(text.utf8))
  }

  @Test("is an array for programs, with both languages and all examples")
  func json() throws {
    let text = RuleListing(Sample.entries).json(in: .en)
    try expectFixture("catalogue-v1.json", Array(text.utf8))
    let json = try StrictJSON(text)
    #expect(json.elements.count == 6)
    let rule = try #require(json[3])
    #expect(
      rule.names == [
        "code", "name", "area", "severity", "fixable", "provenance", "title", "rationale", "remedy",
        "examples",
      ])
    #expect(rule["area"] == .string("shape"))
    #expect(rule["fixable"] == .boolean(true))
    #expect(
      rule["provenance"]
        == .object([("kind", .string("derived")), ("reason", .string("the shape of documents is ours"))]))
    #expect(
      json[4]?["provenance"] == .object([("kind", .string("plan")), ("source", .string("measure 19"))]))
    #expect(rule["title"] == .object([("ja", .string("知らないキー")), ("en", .string("Unknown key"))]))
    let files: StrictJSON = .object([("files", .object([("example.yaml", .string("nmae: A\n"))]))])
    #expect(rule["examples"]?["bad"] == .array([files]))
  }

  @Test("names every area by a word of its own")
  func areas() {
    let names = RuleIdentity.Area.allCases.map(AreaName.of)
    #expect(Set(names).count == RuleIdentity.Area.allCases.count)
  }

  @Test("explains one rule, in both languages", arguments: Language.allCases)
  func explanation(language: Language) throws {
    let text = ["S102", "G131"].compactMap(Sample.catalogue).map { RuleExplanation($0).text(in: language) }
    try expectFixture("explain.\(language).txt", Array(text.joined(separator: "----\n").utf8))
  }

  @Test("explains with several files, and shows characters that would act")
  func files() throws {
    var entry = try #require(Sample.catalogue("S102"))
    entry.bad = [Example(files: ["a.yaml": "x:\n\ty\u{1B}\r\n\n", "b.yaml": "z"])]
    let text = RuleExplanation(entry).text(in: .en)
    #expect(text.contains("\nNot so a.yaml:\n    x:\n    \\u{9}y\\u{1B}\\u{D}\n\n\nNot so b.yaml:\n    z\n"))
  }
}
