import Dispatch
import DigitalGovernance
import Synchronization

/// Turns the rows of blocks into columns of facts.
final class RowConversion {
  /// A column of the table; a class, so that only one thread at a time is in it and nothing is copied.
  private final class Column {
    /// Which column of the plan.
    let index: Int
    var conversion: CellConversion

    init(_ index: Int, _ conversion: consuming CellConversion) {
      self.index = index
      self.conversion = conversion
    }
  }

  let plan: RowPlan
  /// In the order in which rows are read.
  private var cells: [Column] = []
  private var constants: [ConstantConversion] = []

  init(_ plan: RowPlan, paths: Set<String>) {
    self.plan = plan
    var wanted: [String: [CriteriaTable.Column]] = [:]
    for path in paths {
      guard let column = CriteriaTable.column(named: path) else { continue }
      wanted[column.leaf.path.description, default: []].append(column)
    }
    visit(plan.nodes, in: [], wanted)
  }

  /// Goes over the fields in the order in which rows are read.
  private func visit(
    _ nodes: [RowPlan.Node], in records: [RowPlan.Node], _ wanted: [String: [CriteriaTable.Column]]
  ) {
    for node in nodes {
      guard let index = node.leaf else {
        visit(node.nodes, in: records + [node], wanted)
        continue
      }
      let column = plan.columns[index]
      let targets = wanted[column.leaf.path.description] ?? []
      if let cell = column.cell {
        cells.append(Column(index, CellConversion(column, cell: cell, wanted: targets)))
      } else if !targets.isEmpty {
        constants.append(ConstantConversion(column, in: records, plan, wanted: targets))
      }
    }
  }

  /// Converts rows of a block.
  func convert(_ rows: RowsView, _ range: Range<Int>, threads: Int) {
    guard threads > 1 else {
      for column in cells { column.conversion.convert(rows, range) }
      for conversion in constants { conversion.convert(rows, range) }
      return
    }
    let cursor = Atomic<Int>(0)
    let shared = Shared(cells: cells, constants: constants, rows: rows)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let index = cursor.add(1, ordering: .relaxed).oldValue
        if index < shared.cells.count {
          shared.cells[index].conversion.convert(shared.rows, range)
        } else if index < shared.cells.count + shared.constants.count {
          shared.constants[index - shared.cells.count].convert(shared.rows, range)
        } else {
          return
        }
      }
    }
  }

  /// Every thread touches only the conversions whose index it drew; the rows are only read.
  private struct Shared: @unchecked Sendable {
    let cells: [Column]
    let constants: [ConstantConversion]
    let rows: RowsView
  }

  /// The cells of the rows so far that say nothing that their fields can hold, row by row, in the order of the fields.
  func troubles() -> [(row: Int, order: Int)] {
    var troubles: [(row: Int, order: Int)] = []
    for (order, cell) in cells.enumerated() {
      for row in cell.conversion.troubledRows { troubles.append((row, order)) }
    }
    return troubles.sorted { ($0.row, $0.order) < ($1.row, $1.order) }
  }

  /// What is wrong with a cell, by the place of its column in the order of the fields.
  func problem(_ order: Int, in rows: RowsView, _ row: Int) -> TableProblem? {
    cells[order].conversion.trouble(in: rows, row, column: cells[order].index)
      .map { $0.problem(in: rows.record(at: row), plan) }
  }

  /// Gives the columns of the rows so far, and forgets the rows.
  func take(count: Int) -> ProcedureColumns {
    var columns = ProcedureColumns(count: count)
    for column in cells { column.conversion.take(into: &columns) }
    for conversion in constants { conversion.take(into: &columns) }
    return columns
  }
}
