import DigitalGovernance
import GovernanceFindings

/// A cell of a row that says nothing that its field can hold.
struct RowTrouble {
  /// Which column of the plan.
  let column: Int
  let what: ColumnPlan.Trouble

  /// What is told of it.
  func problem(in record: borrowing CSVRecord, _ plan: RowPlan) -> TableProblem {
    let column = plan.columns[column]
    let cell = column.cell ?? 0
    let kind: TableProblem.Kind =
      switch what {
      case .unknownValue(let text):
        .unknownValue(column: column.name, text: text, meant: NearestSpelling.of(text, among: column.known))
      case .unreadable(let text, let problem):
        .unreadable(column: column.name, text: text, expected: column.expected, problem)
      case .several(let text): .severalValues(column: column.name, text: text)
      }
    return TableProblem(
      kind, at: record.range(of: cell), cell: CellAddress(row: record.row, column: cell),
      subject: plan.subject(of: record), path: column.leaf.path)
  }
}
