/// The grades of procedures as comma-separated values, one row each: a contract with programs.
///
/// The columns are `id`, `proven`, `attainable`, and for each principle `faster.proven`, `faster.attainable` and
/// `faster.blocking`: the ids of the criteria of the level above the proven one that are not true, joined by `; `. All but
/// the id are blank for a procedure that carries no grade.
public struct GradeTable {
  private let grader: ColumnGrader
  private var writer: CSVWriter
  /// The cells of a principle, by all that they depend on.
  private var cells: [[UInt64: [UInt8]]]
  private var line: [UInt8] = []
  private let blank: [UInt8]

  public init(_ grader: ColumnGrader) {
    self.grader = grader
    writer = CSVWriter()
    cells = grader.principles.map { _ in [:] }
    blank = Array(repeating: UInt8(ascii: ","), count: 2 + 3 * grader.principles.count)
    writer.write(
      ["id", "proven", "attainable"]
        + grader.principles.flatMap { ["\($0).proven", "\($0).attainable", "\($0).blocking"] })
  }

  /// How many bytes wait to be taken.
  public var count: Int { writer.count }

  /// Gives what was written, and forgets it.
  public mutating func take() -> [UInt8] { writer.take() }

  /// Adds the rows of a table.
  /// - Parameters:
  ///   - grades: the grades, with ``ColumnGrader/Detail/truths`` kept.
  ///   - ids: the ids, one a row.
  public mutating func write(_ grades: ColumnGrades, ids: [String]) {
    for row in 0..<min(grades.count, ids.count) {
      line.removeAll(keepingCapacity: true)
      CSVWriter.append(ids[row], to: &line)
      let (proven, attainable) = (Int(grades.all.proven[row]), Int(grades.all.attainable[row]))
      if grader.levels.indices.contains(proven), grader.levels.indices.contains(attainable) {
        line.append(UInt8(ascii: ","))
        CSVWriter.append(grader.levels[proven], to: &line)
        line.append(UInt8(ascii: ","))
        CSVWriter.append(grader.levels[attainable], to: &line)
        for principle in grader.principles.indices { appendCells(of: principle, grades, row) }
      } else {
        line += blank
      }
      line.withUnsafeBufferPointer { writer.write(line: $0) }
    }
  }

  private mutating func appendCells(of principle: Int, _ grades: ColumnGrades, _ row: Int) {
    let (proven, attainable) = (
      grades.byPrinciple[principle].proven[row], grades.byPrinciple[principle].attainable[row]
    )
    // What blocks is told by the criteria of the next level, and of the lowest for a row that does not hold it.
    var key = UInt64(proven) << 56 | UInt64(attainable) << 48
    var bits: UInt64 = 0
    for level in [0, Int(proven) + 1] where grader.places[principle].indices.contains(level) {
      for place in grader.places[principle][level] {
        if grades.truths.indices.contains(place), grades.truths[place][row] != Truth.isTrue.rawValue {
          key |= 1 << bits
        }
        bits += 1
      }
    }
    if bits <= 48, let known = cells[principle][key] {
      line += known
      return
    }
    let start = line.count
    let blocking = grader.blocking(grades, principle: principle, row: row).map { grader.criteria[$0].id }
    for cell in [
      grader.levels[Int(proven)], grader.levels[Int(attainable)], blocking.joined(separator: "; "),
    ] {
      line.append(UInt8(ascii: ","))
      CSVWriter.append(cell, to: &line)
    }
    if bits <= 48 { cells[principle][key] = Array(line[start...]) }
  }
}
