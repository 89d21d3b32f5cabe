import DigitalGovernance

/// A fact that is the same in all rows in which the record around it is stated.
final class ConstantConversion {
  private let plan: RowPlan
  private var targets: [ColumnTarget]
  /// The columns of which one must say something, for each record around the fact.
  private let conditions: [[Int]]
  private var texts: [UInt32] = []

  private static let notStated: UInt32 = 0
  private static let stated: UInt32 = 1

  /// - Parameter records: the records around the fact, the outermost first.
  init(_ column: ColumnPlan, in records: [RowPlan.Node], _ plan: RowPlan, wanted: [CriteriaTable.Column]) {
    self.plan = plan
    targets = wanted.map(ColumnTarget.init)
    var conditions: [[Int]] = []
    var isNever = false
    for record in records {
      let cells = record.deciding.filter { plan.columns[$0].cell != nil }
      if cells.isEmpty {
        isNever =
          isNever
          || !record.deciding.contains {
            plan.columns[$0].isStated(by: UnsafeBufferPointer(start: nil, count: 0))
          }
      } else {
        conditions.append(cells)
      }
    }
    self.conditions = conditions
    let procedure = column.readAlone(UnsafeBufferPointer(start: nil, count: 0)).procedure
    for index in targets.indices {
      let fact = isNever ? .unknown : targets[index].column.fact(of: procedure)
      while !(targets[index].add(.unknown, isPassing: false) && targets[index].add(fact, isPassing: false)) {
        targets[index].forget()
      }
    }
  }

  /// Converts rows of a block.
  func convert(_ rows: RowsView, _ range: Range<Int>) {
    texts.removeAll(keepingCapacity: true)
    texts.reserveCapacity(range.count)
    for row in range {
      texts.append(isStated(rows, row) ? ConstantConversion.stated : ConstantConversion.notStated)
    }
    texts.withUnsafeBufferPointer { texts in
      for index in targets.indices { targets[index].append(texts: texts) }
    }
  }

  private func isStated(_ rows: RowsView, _ row: Int) -> Bool {
    for columns in conditions {
      var isStated = false
      for column in columns where !isStated {
        guard let cell = plan.columns[column].cell else { continue }
        isStated = plan.columns[column].isStated(by: rows.text(cell, of: row))
      }
      guard isStated else { return false }
    }
    return true
  }

  /// Gives the columns of the rows so far.
  func take(into columns: inout ProcedureColumns) {
    for index in targets.indices {
      columns.set(targets[index].take(), at: targets[index].column.name)
    }
  }
}
