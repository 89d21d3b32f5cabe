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
    func open(_ level: Int) -> [Int] {
      criteria.indices.filter { place in
        criteria[place].principle == principle && criteria[place].level == level
          && criteria[place].way != .unfit
          && grades.truths.indices.contains(place) && grades.truths[place][row] != Truth.isTrue.rawValue
      }
    }
    // Criteria of the lowest level are unusual; where one is open, nothing above it matters.
    if proven == 0 {
      let lowest = open(0)
      if !lowest.isEmpty { return lowest }
    }
    return open(Int(proven) + 1)
  }
}
