import DigitalGovernance
import GovernanceFindings

/// What is done with each row: the columns of a mapping, arranged as the facts of a procedure are.
struct RowPlan {
  /// A leaf, or a record with leaves in it.
  indirect enum Node {
    case leaf(Int)
    case record((FieldAccess.Address, (FieldAccess.Address) -> Void) -> Void, [Node], columns: [Int])
  }

  let columns: [ColumnPlan]
  let nodes: [Node]
  /// How many cells a row has.
  let width: Int
  /// The cell of the id; nil if no column has it.
  let idCell: Int?
  /// Rows that are left out, by a cell of theirs.
  let skips: [Skip]

  /// A condition under which a row is no procedure.
  struct Skip {
    let cell: Int
    let values: Set<[UInt8]>
    let isBlank: Bool
    let reason: String
  }

  init(_ columns: [ColumnPlan], width: Int, skips: [Skip]) {
    self.columns = columns
    self.width = width
    self.skips = skips
    idCell = columns.first { $0.isID }?.cell
    nodes = RowPlan.nodes(of: Array(columns.indices), depth: 0, in: columns)
  }

  private static func nodes(of indices: [Int], depth: Int, in columns: [ColumnPlan]) -> [Node] {
    var nodes: [Node] = []
    var done: Set<String> = []
    for index in indices {
      let steps = columns[index].leaf.steps
      guard depth < steps.count, depth < steps.count - 1 else {
        nodes.append(.leaf(index))
        continue
      }
      let field = steps[depth]
      guard done.insert(field.name).inserted, case .record(let open) = field.access.store else { continue }
      let inside = indices.filter {
        columns[$0].leaf.steps.count > depth + 1 && columns[$0].leaf.steps[depth].name == field.name
      }
      nodes.append(.record(open, RowPlan.nodes(of: inside, depth: depth + 1, in: columns), columns: inside))
    }
    return nodes
  }

  /// Whether any of some columns is in the table; the others are constants, which state a record only by themselves.
  func hasCells(_ indices: [Int]) -> Bool { indices.contains { columns[$0].cell != nil } }

  /// The columns whose facts a path leads to, into or through.
  func cells(of path: FactPath) -> [Int] {
    let steps = path.steps.filter { if case .field = $0 { true } else { false } }
    return columns.compactMap { column in
      let leaf = column.leaf.path.steps
      return leaf.starts(with: steps) || steps.starts(with: leaf) ? column.cell : nil
    }
  }
}
