public import DigitalGovernance
public import GovernanceFindings

/// Some rows of a table as columns of facts, and the way back from them to the rows. Only valid inside the call that it
/// is handed to.
public struct ColumnBlock: ~Copyable {
  /// The wanted facts that the table states, row by row.
  public let columns: ProcedureColumns
  private let rows: RowsView
  private let plan: RowPlan
  private let reader: RowReader

  init(_ columns: ProcedureColumns, _ rows: RowsView, _ plan: RowPlan, _ reader: RowReader) {
    self.columns = columns
    self.rows = rows
    self.plan = plan
    self.reader = reader
  }

  /// How many rows.
  public var count: Int { columns.count }

  /// The id of a row; nil if it has none, and outside the block.
  public func id(at row: Int) -> String? {
    guard let record = record(at: row) else { return nil }
    return plan.subject(of: record)
  }

  /// All that a row says; what could not be read is unknown in it. Nothing is stated outside the block.
  public func procedure(at row: Int) -> Procedure {
    guard let record = record(at: row) else { return Procedure() }
    return reader.procedure(of: record, plan, without: rows.damaged(in: row))
  }

  /// A row with all that it says; nil outside the block.
  public func row(at row: Int) -> TableRow? {
    guard let record = record(at: row) else { return nil }
    return TableRow(procedure: procedure(at: row), record: record, plan: plan)
  }

  /// Where a row stands in the file; nil outside the block.
  public func range(at row: Int) -> SourceRange? { record(at: row)?.range }

  /// The cell that states a fact of a row; of a fact that no column states, the cell of the id. Nil outside the block.
  public func place(of path: FactPath, at row: Int) -> (range: SourceRange, cell: CellAddress)? {
    guard let record = record(at: row) else { return nil }
    return TableRow(procedure: Procedure(), record: record, plan: plan).place(of: path)
  }

  private func record(at row: Int) -> CSVRecord? {
    row >= 0 && row < rows.count ? rows.record(at: row) : nil
  }
}
