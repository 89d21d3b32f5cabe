import DigitalGovernance
import GovernanceFindings
import GovernanceTables
import Testing

@testable import GovernanceLint

@Suite("The rules on tables") struct TableRuleTests {
  static let codes = TableRules.all.map { $0.identity.code }

  @Test("A bad example is reported, a mended one is silent", arguments: codes)
  func examples(code: String) throws {
    let entry = try #require(Catalogue.entry(code))
    // A damaged archive cannot be shown as text.
    for example in entry.bad where example.files[0].path == "inventory.csv" {
      #expect(try Set(findings(example).map(\.finding.code)).contains(code))
    }
    for example in entry.good { #expect(try findings(example).isEmpty) }
  }

  @Test("A finding has its place, its cell and its procedure")
  func place() throws {
    let finding = try #require(try findings(CellValueUnknown.bad).first)
    #expect(finding.range.start == SourcePosition(line: 2, column: 9))
    #expect(finding.cell == "D2" && finding.subject == "1")
    #expect(finding.finding.path == "onlineState")
    #expect(finding.file == "inventory.csv")
  }

  @Test("Every kind of problem has one rule that speaks")
  func everyKind() {
    let label = Bilingual(en: "a", ja: "あ")
    let kinds: [TableProblem.Kind] = [
      .compression(.cutShort(after: 1)), .compression(.damaged(after: 1)),
      .compression(.somethingBehind(after: 1)),
      .compression(.noMemory), .noHeader, .missingColumns(["a"], isFatal: true),
      .missingColumns([], isFatal: true),
      .unmappedColumn("a", meant: nil), .unmappedColumn("a", meant: "b"), .repeatedColumn("a"), .note(label),
      .wrongWidth(found: 1, expected: 2), .emptyRows(1), .duplicateID("a", row: 1), .missingID,
      .cellsLeftOut(1),
      .unclosedQuote, .textAfterQuote, .nul, .cellTooLong(bytes: 1), .undecodable([1], .windows31J),
      .unknownValue(column: "a", text: "b", meant: nil), .unknownValue(column: "a", text: "b", meant: "c"),
      .unreadable(column: "a", text: "b", expected: label, .wrongForm),
      .severalValues(column: "a", text: "b"),
    ]
    for kind in kinds {
      #expect(TableRules.all.count { $0.message(for: kind) != nil } == 1, "\(kind)")
    }
  }

  private func findings(_ example: Example) throws -> [PlacedFinding] {
    var findings: [PlacedFinding] = []
    _ = try TableReader.ownColumns().read(TableBytes(Array(example.files[0].text.utf8))) {
      findings.append($0.finding(in: example.files[0].path))
    } row: { _ in
    }
    return findings
  }
}
