import DigitalGovernance
import Foundation
import GovernanceDocuments
import GovernanceFindings
import GovernanceTables
import KanriTestSupport
import Testing

@testable import GovernanceLint

@Suite("The findings on procedures") struct InventoryFindingTests {
  /// A procedure that a criterion must find something about.
  struct Troubled: CustomTestStringConvertible, Sendable {
    let name: String
    let code: String
    let procedure: Procedure
    let asOf: CalendarDate
    var testDescription: String { name }
  }

  static let troubled: [Troubled] = RuleSet.kanriInventory.criteria.stated.flatMap { criterion in
    criterion.tests.stated.filter { $0.expect == .known(.false) }.compactMap { test in
      test.procedure.known.map { procedure in
        var procedure = procedure
        procedure.id = "0007"
        if procedure.name.isUnknown { procedure.name = "届出" }
        return Troubled(
          name: criterion.id.known ?? "", code: criterion.code.known ?? "", procedure: procedure,
          asOf: test.asOf.known ?? CriterionTest.usualDay)
      }
    }
  }

  @Test(
    "A procedure is found wanting alike in memory, as a document, in an inventory and as a row",
    arguments: troubled)
  func alike(_ troubled: Troubled) throws {
    let settings = LintSettings(asOf: troubled.asOf)
    let direct = Linter.findings(on: troubled.procedure, settings: settings).map(\.code).sorted()
    #expect(direct.contains(troubled.code))

    let document = DocumentText.text(of: troubled.procedure)
    let ofDocument = lint(document, settings)
    #expect(ofDocument.map(\.finding.code) == direct, "\(document)")
    #expect(ofDocument.allSatisfy { $0.subject == "0007" })

    var inventory = ProcedureInventory()
    inventory.id = "all"
    inventory.name = "棚卸し"
    inventory.procedures = .known([troubled.procedure])
    let ofElement = lint(DocumentText.text(of: inventory), settings)
    #expect(ofElement.map(\.finding.code) == direct)
    #expect(
      ofElement.allSatisfy { $0.subject == "0007" && $0.finding.path.description.hasPrefix("procedures[0]") })

    // Lists of records have no columns.
    guard !["I221", "I232"].contains(troubled.code) else { return }
    var writer = CSVWriter()
    writer.write(ProcedureTable.header(.ja))
    writer.write(ProcedureTable.cells(of: troubled.procedure))
    var ofRow: [PlacedFinding] = []
    let table = try Linter.lint(
      TableBytes(writer.take()), path: "a.csv", reader: .ownColumns(), settings: settings
    ) { finding, _ in ofRow.append(finding) }
    #expect(table.summary.rows == 1)
    #expect(ofRow.map(\.finding.code).sorted() == direct)
    #expect(ofRow.allSatisfy { $0.subject == "0007" && $0.cell != nil && $0.range.start.line == 2 })
  }

  private func lint(_ text: String, _ settings: LintSettings) -> [PlacedFinding] {
    Linter.lint(Array(text.utf8), path: "a.yaml", settings: settings, isNamed: true).findings
      .filter { $0.finding.code.hasPrefix("I2") }.sorted { $0.finding.code < $1.finding.code }
  }

  @Test(
    "An office's own criterion on procedures speaks of rows too, and a code that is switched off is silent")
  func selection() throws {
    let text = "id,name,type,onlineState\n1,届出,application,implemented\n"
    var settings = LintSettings.testing
    var codes: [String] = []
    func run() throws {
      codes = []
      _ = try Linter.lint(
        TableBytes(Array(text.utf8)), path: "a.csv", reader: .ownColumns(), settings: settings
      ) { finding, _ in codes.append(finding.finding.code) }
    }
    try run()
    #expect(codes.contains("I201"))
    settings.rules.ignore = ["I201"]
    try run()
    #expect(!codes.isEmpty && !codes.contains("I201"))
  }

  private static let isDebugBuild: Bool = {
    #if DEBUG
      true
    #else
      false
    #endif
  }()

  /// How often each code speaks of a national file.
  private func counts(of name: String) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 25))
    _ = try Linter.lint(
      TableBytes(try #require(SharedFile.bytes(name))), path: name, reader: TableReader(.nationalR6),
      settings: LintSettings(asOf: day)
    ) { finding, _ in counts[finding.finding.code, default: 0] += 1 }
    return counts
  }

  // All figures are from Support/national_findings.py, which knows neither the mapping nor the expressions.
  @Test(
    "The sample of 令和6年度 has the findings that another reader counts",
    .enabled(if: SharedFile.path("data/inventory-r6-sample.csv") != nil, "the sample is not here"))
  func sample() throws {
    let counts = try counts(of: "data/inventory-r6-sample.csv")
    let expected = [
      "I201": 105, "I202": 35, "I203": 13, "I204": 85, "I205": 25, "I206": 676, "I207": 8, "I208": 4,
      "I209": 4, "I210": 18, "I211": 92, "I212": 2, "I213": 13, "I222": 7, "I223": 20, "I224": 3,
    ]
    for (code, count) in expected { #expect(counts[code] == count, "\(code)") }
    #expect(counts["I230"] == nil && counts["I231"] == nil)
  }

  @Test(
    "The real file of 令和6年度 has the findings that another reader counts",
    .enabled(if: SharedFile.path("data/inventory-r6.csv.gz") != nil, "the national file is not here"),
    .disabled(if: isDebugBuild, "tried in release builds"))
  func realFile() throws {
    let counts = try counts(of: "data/inventory-r6.csv.gz")
    let expected = [
      "I201": 3_337, "I202": 1_214, "I203": 493, "I204": 2_617, "I205": 69, "I206": 22_825, "I207": 242,
      "I208": 4, "I209": 4, "I210": 18, "I211": 2_268, "I212": 46, "I213": 120, "I222": 214, "I223": 536,
      "I224": 18,
    ]
    for (code, count) in expected { #expect(counts[code] == count, "\(code)") }
    #expect(counts["I230"] == nil && counts["I231"] == nil)
  }
}
