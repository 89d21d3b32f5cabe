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
    var criteria = TableCriteria(settings)
    // What is wrong with the rows of a block is told before the block, and belongs between its findings.
    let waiting = Waiting()
    func sayWaiting(before end: SourcePosition?) throws {
      while let problem = waiting.problems.first, end.map({ problem.range.start < $0 }) ?? true {
        waiting.problems.removeFirst()
        try say(problem.finding(in: path), nil)
      }
    }
    let summary = try reader.readColumns(source, paths: criteria.paths) { problem in
      waiting.problems.append(problem)
    } block: { block in
      let suspects = criteria.suspects(in: block)
      for row in suspects.keys.sorted() {
        guard let range = block.range(at: row), let found = suspects[row] else { continue }
        try sayWaiting(before: range.end)
        let procedure = block.procedure(at: row)
        for finding in criteria.findings(on: procedure, found) {
          guard let place = block.place(of: finding.path, at: row) else { continue }
          try say(
            PlacedFinding(
              finding, file: path, range: place.range, subject: procedure.id.known,
              cell: place.cell.description),
            procedure.organisation.known?.name.known)
        }
      }
      try sayWaiting(before: nil)
    }
    try sayWaiting(before: nil)
    return LintedTable(summary: summary, findings: count.value)
  }

  private final class Counter {
    var value = 0
  }

  private final class Waiting {
    var problems: ArraySlice<TableProblem> = []
  }
}
