extension TableReader {
  /// Reads a table from its beginning, a block of rows at a time, as columns of facts.
  ///
  /// ```swift
  /// let summary = try reader.readColumns(file, paths: ["onlineState", "volume.total"]) { problem in … } block: { block in
  ///   let states = block.columns.columns["onlineState"]
  /// }
  /// ```
  /// Rows, facts and problems are those of ``read(_:problem:row:)``, in the same order. What is wrong with the rows of
  /// a block is told before the block is handed out, of all columns of the table, wanted or not. Memory is bounded by
  /// the block and by what is kept of each column: as many distinct facts as it has.
  /// - Parameters:
  ///   - source: the table.
  ///   - paths: the facts wanted, as ``CriteriaTable`` names its columns. One that names no fact, or that the table
  ///     does not state, has no column.
  ///   - blockRows: the most rows of a block; few enough that their bytes stay near the processor. One with very long
  ///     rows, or with very many problems, ends early.
  ///   - threads: how many threads share the columns of a block.
  ///   - problem: takes what is wrong.
  ///   - block: takes the rows.
  /// - Throws: ``Refusal``, what the source throws, and what the closures throw. Rows whose block is not full are not
  ///   handed out when the source throws.
  public func readColumns(
    _ source: any TableSource, paths: Set<String>, blockRows: Int = 4096, threads: Int = 1,
    problem: @escaping (TableProblem) throws -> Void, block: @escaping (borrowing ColumnBlock) throws -> Void
  ) throws -> TableSummary {
    let columns = ColumnPass(
      paths: paths, blockRows: blockRows, threads: threads, report: problem, block: block)
    return try pass(
      over: source, problem: { try columns.note($0) },
      row: { try columns.take($0, $1, damaged: $2) }, end: { try columns.end() })
  }
}
