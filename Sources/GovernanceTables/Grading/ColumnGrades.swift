/// The levels of many procedures, each in one byte: its place among the rubric's levels.
public struct ColumnGrades: Sendable {
  /// The byte of a procedure that carries no grade.
  public static let outOfScope: UInt8 = 255

  /// The levels of one principle, or of all together.
  public struct Levels: Sendable {
    /// What the stated facts show.
    public internal(set) var proven: [UInt8]
    /// Where the procedure stands if every fact that is not stated turns out well.
    public internal(set) var attainable: [UInt8]
  }

  /// The ids of the levels, the lowest first.
  public let levels: [String]
  /// The ids of the principles, in the rubric's order.
  public let principles: [String]
  /// The lowest of the principles.
  public internal(set) var all: Levels
  /// By principle.
  public internal(set) var byPrinciple: [Levels]
  /// Of every criterion a ``Truth`` a row, if they were asked for; a criterion that does not apply is true.
  public internal(set) var truths: [[UInt8]]
  /// How many rows in scope each criterion gave an error on; there it counts as unknown.
  public internal(set) var faults: [Int]

  /// How many procedures.
  public var count: Int { all.proven.count }
}
