import ArgumentParser
import DigitalGovernance
import GovernanceFindings
import GovernanceLint
import GovernanceReports
import GovernanceTables
import GovernanceWorkspace

/// The linting of tables: all findings for programs, a few of each code and a table of counts for people.
struct TableLinting {
  /// How many findings of a code are shown to people.
  private static let mostShown = 3

  private let mapping: Mapping?
  private(set) var errors: [InputError] = []
  /// How often each code spoke.
  private var counts: [String: Int] = [:]

  init(mapping: String?) throws { self.mapping = try mapping.map { try MappingChoice.mapping($0) } }

  /// Lints the tables of a workspace into its reports.
  mutating func lint(_ workspace: Workspace, into report: inout LintReporting) throws {
    for table in workspace.tables {
      do {
        try lint(table, workspace.settings(forTable: table), into: &report)
        report.tableCount += 1
      } catch let problem as FileProblem {
        errors.append(InputError(path: table.path, problem: problem))
      } catch TableReader.Refusal.foreignEncoding(let name) {
        throw ValidationError(
          "'\(table.path)' is written in \(name); save it as UTF-8 or as Excel's CSV (windows-31j).")
      }
    }
  }

  private mutating func lint(
    _ table: WorkspaceFile, _ settings: LintSettings, into report: inout LintReporting
  ) throws {
    let reader = mapping.map { TableReader($0) } ?? TableReader.ownColumns()
    var shown: [String: Int] = [:]
    var groups: [Group: (first: PlacedFinding, count: Int)] = [:]
    var order: [Group] = []
    var counts = counts
    var reporting = report
    _ = try Linter.lint(table.table, path: table.path, reader: reader, settings: settings) {
      finding, organisation in
      let code = finding.finding.code
      counts[code, default: 0] += 1
      reporting.note(finding)
      reporting.write(finding, inReportsOf: .everything)
      shown[code, default: 0] += 1
      if shown[code, default: 0] <= TableLinting.mostShown {
        reporting.write(finding, inReportsOf: .aFewOfEachCode)
      }
      let group = Group(code: code, organisation: organisation)
      if groups[group] == nil { order.append(group) }
      groups[group, default: (finding, 0)].count += 1
    }
    for group in order {
      guard let (found, count) = groups[group] else { continue }
      var first = found
      if count > 1 {
        let name =
          group.organisation.map { Bilingual(en: " of \($0)", ja: "（\($0)）") } ?? Bilingual(en: "", ja: "")
        first.finding.message = first.finding.message.followed(
          by: Bilingual(
            en: "\(count) rows\(name.en) have this finding.", ja: "同じ指摘が\(count)件あります\(name.ja)。"))
      }
      reporting.write(first, inReportsOf: .groups)
    }
    report = reporting
    self.counts = counts
  }

  private struct Group: Hashable {
    let code: String
    let organisation: String?
  }

  /// The table of codes that ends the report for people; nothing where no table was linted.
  func closing(in language: Language) -> String {
    guard !counts.isEmpty else { return "" }
    return CodeTable(counts, catalogue: { Catalogue.entry($0) }).text(in: language)
  }
}
