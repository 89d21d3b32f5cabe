extension ColumnGrader {
  /// What keeps a row from the level above the one it is proven to have under a principle: the places of the criteria
  /// that are not true, in the rubric's order.
  ///
  /// - Parameters:
  ///   - grades: the grades of this grader, with ``Detail/truths`` kept; without them nothing is known to block.
  ///   - principle: the place of the principle.
  ///   - row: the row.
  public func blocking(_ grades: ColumnGrades, principle: Int, row: Int) -> [Int] {
    guard grades.byPrinciple.indices.contains(principle), row >= 0, row < grades.count else { return [] }
    let proven = grades.byPrinciple[principle].proven[row]
    guard proven != ColumnGrades.outOfScope else { return [] }
    return openLevel(grades, principle: principle, row: row, proven: Int(proven)).filter { place in
      criteria[place].way != .unfit && grades.truths[place][row] != Truth.isTrue.rawValue
    }
  }

  /// The criteria of the level that a row does not hold under a principle: of the one above the proven one, or of the
  /// lowest. Criteria of the lowest level are unusual; where one is open, nothing above it matters.
  func openLevel(_ grades: ColumnGrades, principle: Int, row: Int, proven: Int) -> [Int] {
    guard grades.truths.count == criteria.count, let lowest = places[principle].first else { return [] }
    if proven == 0, lowest.contains(where: { grades.truths[$0][row] != Truth.isTrue.rawValue }) {
      return lowest
    }
    return places[principle].indices.contains(proven + 1) ? places[principle][proven + 1] : []
  }
}
