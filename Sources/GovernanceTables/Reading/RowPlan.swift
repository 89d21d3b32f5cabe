import DigitalGovernance
import GovernanceFindings

/// What is done with each row: the columns of a mapping, arranged as the facts of a procedure are.
final class RowPlan {
  /// A leaf, or a record with leaves in it.
  final class Node {
    /// The column of a leaf.
    let leaf: Int?
    let open: ((FieldAccess.Address, (FieldAccess.Address) -> Void) -> Void)?
    let nodes: [Node]
    /// The columns inside, those of constants left out if there are others: they state no record by themselves.
    let deciding: [Int]

    init(leaf: Int) {
      self.leaf = leaf
      (open, nodes, deciding) = (nil, [], [])
    }

    init(
      _ open: @escaping (FieldAccess.Address, (FieldAccess.Address) -> Void) -> Void, _ nodes: [Node],
      deciding: [Int]
    ) {
      (self.open, self.nodes, self.deciding) = (open, nodes, deciding)
      leaf = nil
    }
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
        nodes.append(Node(leaf: index))
        continue
      }
      let field = steps[depth]
      guard done.insert(field.name).inserted, case .record(let open) = field.access.store else { continue }
      let inside = indices.filter {
        columns[$0].leaf.steps.count > depth + 1 && columns[$0].leaf.steps[depth].name == field.name
      }
      let read = inside.filter { columns[$0].cell != nil }
      nodes.append(
        Node(
          open, RowPlan.nodes(of: inside, depth: depth + 1, in: columns),
          deciding: read.isEmpty ? inside : read))
    }
    return nodes
  }

  /// The id of a row as it is shown; nil if it has none.
  func subject(of record: borrowing CSVRecord) -> String? {
    guard let idCell else { return nil }
    var scratch: [UInt8] = []
    let text = record.withText(idCell, scratch: &scratch) {
      String(decoding: FoldedText.trimmed($0), as: UTF8.self)
    }
    return text.isEmpty ? nil : text
  }

  /// The columns whose facts a path leads to, into or through.
  func cells(of path: FactPath) -> [Int] {
    let steps = path.steps.filter { if case .field = $0 { true } else { false } }
    return columns.compactMap { column in
      let leaf = column.leaf.path.steps
      return leaf.starts(with: steps) || steps.starts(with: leaf) ? column.cell : nil
    }
  }
}
