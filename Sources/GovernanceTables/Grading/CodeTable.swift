/// What a condition says of each distinct fact of a column.
struct CodeTable: Sendable {
  /// By the number of the fact.
  private(set) var truths: [UInt8] = []
  /// Facts of which it cannot be evaluated.
  private(set) var faulty: Set<Int> = []
  /// How codes of a byte are looked up without a table: what is usual, and the facts that differ.
  private(set) var few: (usual: Truth, others: [(code: UInt8, truth: UInt8)])?

  /// So many comparisons of a whole block take about as long as looking up each row.
  private static let fewAtMost = 6

  mutating func append(_ truth: Truth, isFaulty: Bool) {
    if isFaulty { faulty.insert(truths.count) }
    truths.append(truth.rawValue)
  }

  /// To be called after the last ``append(_:isFaulty:)``.
  mutating func finish() {
    var counts = [0, 0, 0]
    for truth in truths { counts[Int(truth)] += 1 }
    let usual = Truth.allCases.max { counts[Int($0.rawValue)] < counts[Int($1.rawValue)] } ?? .isUnknown
    guard truths.count <= 256, truths.count - counts[Int(usual.rawValue)] <= CodeTable.fewAtMost else {
      few = nil
      return
    }
    let others = truths.enumerated().filter { $0.element != usual.rawValue }
    few = (
      usual, others.compactMap { place, truth in UInt8(exactly: place).map { (code: $0, truth: truth) } }
    )
  }
}
