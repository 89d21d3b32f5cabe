public import DigitalGovernance

/// Reads a table of procedures through a mapping, row by row.
///
/// ```swift
/// let reader = TableReader(.nationalR6)
/// let summary = try reader.read(file) { problem in … } row: { row in
///   total += row.procedure.volume.known?.total.known ?? 0
/// }
/// ```
/// Memory is bounded by the limits, whatever the length of the table, and grows by sixteen bytes a row for the ids.
/// Every row that is not left out by the mapping is handed out; a cell that could not be read is a problem, told
/// before its row, and unknown in it.
public struct TableReader: Sendable {
  /// Why a table is not read at all.
  public enum Refusal: Error, Hashable, Sendable {
    /// It is in an encoding that no table is read in.
    case foreignEncoding(String)
  }

  let mapping: Mapping?
  let limits: CSVLimits

  /// A reader of kanri's own tables: the headings are the paths of facts, in English or Japanese (`件数.オンライン`), the cells
  /// as ``ProcedureTable`` writes them, or as a document would have the values, several of them parted by `;`.
  public static func ownColumns(limits: CSVLimits = CSVLimits()) -> TableReader {
    TableReader(mapping: nil, limits: limits)
  }

  private init(mapping: Mapping?, limits: CSVLimits) {
    self.mapping = mapping
    self.limits = limits
  }

  public init(_ mapping: Mapping, limits: CSVLimits = CSVLimits()) {
    self.init(mapping: mapping, limits: limits)
  }

  /// Reads a table from its beginning.
  /// - Throws: ``Refusal``, what the source throws, and what the closures throw.
  public func read(
    _ source: any TableSource, problem: @escaping (TableProblem) throws -> Void,
    row: @escaping (borrowing TableRow) throws -> Void
  ) throws -> TableSummary {
    let rows = RowReader()
    return try pass(
      over: source, problem: problem,
      row: { record, plan, damaged in
        let procedure = rows.procedure(of: record, plan, without: damaged)
        for trouble in rows.troubles { try problem(trouble.problem(in: record, plan)) }
        try row(TableRow(procedure: procedure, record: copy record, plan: plan))
      }, end: {})
  }

  /// Goes over the rows of a table.
  /// - Parameters:
  ///   - source: the table.
  ///   - problem: takes what is wrong with the table and with rows as text.
  ///   - row: takes each row that is a procedure, how to read it, and which of its cells cannot be read.
  ///   - end: is called behind the last row, before what is wrong with the whole table is told.
  func pass(
    over source: any TableSource, problem: @escaping (TableProblem) throws -> Void,
    row: @escaping (_ record: borrowing CSVRecord, RowPlan, _ damaged: Set<Int>) throws -> Void,
    end: () throws -> Void
  ) throws -> TableSummary {
    let encoding: TextEncoding? =
      switch mapping?.encoding.known {
      case .utf8: .utf8
      case .windows31J: .windows31J
      case nil: nil
      }
    let input = try TableInput(source, encoding: encoding)
    let pass = TablePass(mapping, encoding: input.encoding, report: problem, row: row)
    var reader = CSVReader(dialect, limits: limits)
    do {
      let trouble = try input.read { piece, replacements, last in
        pass.note(replacements)
        try reader.read(piece, last: last) { try pass.take($0) }
      }
      try end()
      try pass.finish(trouble, emptyLines: reader.emptyLines)
    } catch is TablePass.Useless {}
    return pass.summary
  }

  private var dialect: CSVDialect {
    switch mapping?.delimiter.known {
    case .comma, nil: CSVDialect()
    case .tab: CSVDialect(delimiter: UInt8(ascii: "\t"))
    case .semicolon: CSVDialect(delimiter: UInt8(ascii: ";"))
    }
  }
}
