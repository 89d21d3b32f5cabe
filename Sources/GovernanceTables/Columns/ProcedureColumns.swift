public import DigitalGovernance

/// Procedures fact by fact instead of one by one: what a bureau grades in bulk.
///
/// ```swift
/// let table = ProcedureColumns(procedures, reading: grader.paths)
/// let grades = grader.grade(table)
/// ```
/// Columns are named as ``CriteriaTable`` names them, and may also be whole records (`reforms`). A fact that has no
/// column is not stated in any row.
public struct ProcedureColumns: Sendable {
  /// How many procedures.
  public let count: Int
  /// The columns by the paths of their facts.
  public private(set) var columns: [String: FactColumn] = [:]

  /// A table of so many procedures of which nothing is stated yet.
  public init(count: Int) { self.count = count }

  /// Puts a column into the table.
  /// - Returns: false if it has another number of rows; then it is left out.
  @discardableResult
  public mutating func set(_ column: FactColumn, at path: String) -> Bool {
    guard column.count == count else { return false }
    columns[path] = column
    return true
  }

  /// The facts of procedures.
  /// - Parameters:
  ///   - procedures: one a row, in this order.
  ///   - paths: the facts to hold: those that the grader reads. A path that names no fact is left out.
  public init(_ procedures: [Procedure], reading paths: some Sequence<String>) {
    self.init(count: procedures.count)
    for path in Set(paths) {
      guard let walk = FactWalk(path, in: Procedure.description) else { continue }
      var builder = FactColumnBuilder(type: walk.type.description)
      for procedure in procedures { builder.append(walk.fact(of: procedure)) }
      columns[path] = builder.take()
    }
  }
}
