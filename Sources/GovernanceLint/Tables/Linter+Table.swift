import DigitalGovernance
public import GovernanceFindings
public import GovernanceTables

extension Linter {
  /// What came of linting a table, beside its findings.
  public struct LintedTable: Sendable {
    public var summary: TableSummary
    /// How many findings were handed out.
    public var findings = 0
  }

  /// Lints a table of procedures row by row: what is wrong with it as a table, and what the criteria on procedures say.
  ///
  /// Findings come in the order of the rows, those of a row by cell and code. Memory does not grow with them.
  /// - Parameters:
  ///   - each: gets each finding with the organisation of its row, if it is stated.
  ///   - path: how people call the file.
  ///   - reader: how the table is read.
  ///   - settings: the day, the rules and the criteria.
  ///   - source: where the bytes of the table come from.
  /// - Throws: what reading the source throws, and what the closure throws.
  public static func lint(
    _ source: any TableSource, path: String, reader: TableReader, settings: LintSettings,
    _ each: @escaping (PlacedFinding, _ organisation: String?) throws -> Void
  ) throws -> LintedTable {
    let count = Counter()
    func say(_ placed: PlacedFinding, _ organisation: String?) throws {
      guard settings.rules.runs(placed.finding.code) else { return }
      var placed = placed
      placed.finding.severity = settings.rules.severity(
        of: placed.finding.code, default: placed.finding.severity)
      count.value += 1
      try each(placed, organisation)
    }
    let summary = try reader.read(source) { problem in
      try say(problem.finding(in: path), nil)
    } row: { row in
      let subject = row.procedure.id.known
      let organisation = row.procedure.organisation.known?.name.known
      for finding in InventoryCriteria.findings(on: row.procedure, settings: settings) {
        let place = row.place(of: finding.path)
        try say(
          PlacedFinding(
            finding, file: path, range: place.range, subject: subject, cell: place.cell.description),
          organisation)
      }
    }
    return LintedTable(summary: summary, findings: count.value)
  }

  private final class Counter {
    var value = 0
  }
}
