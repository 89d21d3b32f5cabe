import DigitalGovernance

/// Makes procedures of rows.
final class RowReader {
  /// The cells of the last row that say nothing that their fields can hold, in the order of the fields.
  private(set) var troubles: [RowTrouble] = []
  private var damaged: Set<Int> = []
  private var scratch: [UInt8] = []

  /// The procedure of a row.
  /// - Parameter damaged: the cells that cannot be read.
  func procedure(
    of record: borrowing CSVRecord, _ plan: RowPlan, without damaged: Set<Int>
  ) -> Procedure {
    self.damaged = damaged
    troubles.removeAll(keepingCapacity: true)
    var procedure = Procedure()
    withUnsafeMutablePointer(to: &procedure) { pointer in
      for node in plan.nodes { fill(node, FieldAccess.Address(pointer), record, plan) }
    }
    return procedure
  }

  private func fill(
    _ node: RowPlan.Node, _ address: FieldAccess.Address, _ record: borrowing CSVRecord, _ plan: RowPlan
  ) {
    if let index = node.leaf { return fill(index, address, record, plan) }
    // A record of which no cell says anything is not stated.
    let isStated = node.deciding.contains { index in
      let column = plan.columns[index]
      return column.isStated(by: column.cell.map { record[$0] } ?? UnsafeBufferPointer(start: nil, count: 0))
    }
    guard isStated else { return }
    node.open?(address) { inside in
      for node in node.nodes { fill(node, inside, record, plan) }
    }
  }

  private func fill(
    _ index: Int, _ address: FieldAccess.Address, _ record: borrowing CSVRecord, _ plan: RowPlan
  ) {
    let column = plan.columns[index]
    guard let cell = column.cell else {
      _ = column.read(UnsafeBufferPointer(start: nil, count: 0), into: address)
      return
    }
    guard cell < record.count, damaged.isEmpty || !damaged.contains(cell) || column.isID else { return }
    let trouble =
      record.hasDoubledQuotes(cell)
      ? record.withText(cell, scratch: &scratch) { column.read($0, into: address) }
      : column.read(record[cell], into: address)
    if let trouble { troubles.append(RowTrouble(column: index, what: trouble)) }
  }
}
