import DigitalGovernance

/// One reading of a table into columns: collects rows until there is a block of them.
final class ColumnPass {
  private let paths: Set<String>
  private let blockRows: Int
  private let threads: Int
  private let report: (TableProblem) throws -> Void
  private let handOut: (borrowing ColumnBlock) throws -> Void

  private var rows = BlockRows()
  private let reader = RowReader()
  private var conversion: RowConversion?
  /// How many rows of the block are converted.
  private var converted = 0
  /// What is wrong with rows as text, with the rows of the block that it stands before or in.
  private var pending: [(row: Int, problem: TableProblem)] = []

  /// How many rows a thread waits for: few enough that their bytes are still near when they are converted.
  private static let near = 1024
  /// A block ends early with so many bytes or problems, so that memory is bounded.
  private static let byteLimit = 1 << 25
  private static let problemLimit = 10_000

  init(
    paths: Set<String>, blockRows: Int, threads: Int, report: @escaping (TableProblem) throws -> Void,
    block: @escaping (borrowing ColumnBlock) throws -> Void
  ) {
    self.paths = paths
    self.blockRows = max(1, blockRows)
    self.threads = min(max(1, threads), 64)
    self.report = report
    handOut = block
  }

  /// Takes what is wrong with the table or with the next row.
  func note(_ problem: TableProblem) throws {
    if rows.count == 0 { try report(problem) } else { pending.append((rows.count, problem)) }
  }

  /// Takes a row.
  func take(_ record: borrowing CSVRecord, _ plan: RowPlan, damaged: Set<Int>) throws {
    if conversion == nil { conversion = RowConversion(plan, paths: paths) }
    rows.append(record, width: plan.width, damaged: damaged)
    if rows.count - converted >= ColumnPass.near * threads { convert() }
    if rows.count >= blockRows || rows.byteCount >= ColumnPass.byteLimit
      || pending.count >= ColumnPass.problemLimit
    {
      try end()
    }
  }

  private func convert() {
    conversion?.convert(rows.view, converted..<rows.count, threads: threads)
    converted = rows.count
  }

  /// Hands out the rows that were taken, and before them what is wrong with them.
  func end() throws {
    guard let conversion, rows.count > 0 else { return }
    convert()
    let view = rows.view
    var next = 0
    for (row, order) in conversion.troubles() {
      while next < pending.count, pending[next].row <= row {
        try report(pending[next].problem)
        next += 1
      }
      if let problem = conversion.problem(order, in: view, row) { try report(problem) }
    }
    for (_, problem) in pending[next...] { try report(problem) }
    pending.removeAll(keepingCapacity: true)
    try handOut(ColumnBlock(conversion.take(count: view.count), view, conversion.plan, reader))
    rows.removeAll()
    converted = 0
  }
}
