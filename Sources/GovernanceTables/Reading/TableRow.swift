public import DigitalGovernance
public import GovernanceFindings

/// A row of a table as a procedure, and the way back from its facts to the cells. Only valid inside the call that it is
/// handed to.
public struct TableRow {
  /// What the row says; what could not be read is unknown in it.
  public let procedure: Procedure
  let record: CSVRecord
  let plan: RowPlan

  /// Which row of the spreadsheet it is, counted from 0.
  public var row: Int { record.row }
  /// The whole row.
  public var range: SourceRange { record.range }

  /// The cell that states a fact; of a fact that no column states, the cell of the id.
  public func place(of path: FactPath) -> (range: SourceRange, cell: CellAddress) {
    let cell = plan.cells(of: path).first ?? plan.idCell ?? 0
    return (record.range(of: cell), CellAddress(row: record.row, column: cell))
  }
}
