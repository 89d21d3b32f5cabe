extension ColumnGrades {
  /// How many procedures, and how many filings, stand at each proven level.
  public struct Totals: Sendable, Hashable {
    /// Procedures by level.
    public let procedures: [Int]
    /// Filings a year by level; those that are not stated count as none.
    public let filings: [Int64]
  }

  /// The totals by proven level.
  /// - Parameter volumes: the filings a year, a column of whole numbers; nil if they are not stated.
  public func totals(filings volumes: FactColumn?) -> Totals {
    // By every byte that a level may be, so that nothing is asked of a row.
    var (counts, sums) = ([Int](repeating: 0, count: 256), [Int64](repeating: 0, count: 256))
    func add<N: FixedWidthInteger>(_ numbers: [N]) {
      all.proven.withUnsafeBufferPointer { proven in
        numbers.withUnsafeBufferPointer { numbers in
          sums.withUnsafeMutableBufferPointer { sums in
            for row in 0..<min(proven.count, numbers.count) {
              let number = numbers[row]
              sums[Int(proven[row])] &+= number <= N.min + 1 ? 0 : Int64(truncatingIfNeeded: number)
            }
          }
        }
      }
    }
    // Four counts side by side: rows of one level in a row would wait for each other.
    var lanes = [Int](repeating: 0, count: 4 * 256)
    all.proven.withUnsafeBufferPointer { proven in
      lanes.withUnsafeMutableBufferPointer { lanes in
        for row in proven.indices { lanes[(row & 3) << 8 | Int(proven[row])] &+= 1 }
      }
    }
    for index in lanes.indices { counts[index & 255] += lanes[index] }
    if case .numbers(let numbers, .count) = volumes?.storage {
      switch numbers {
      case .int8(let numbers): add(numbers)
      case .int16(let numbers): add(numbers)
      case .int32(let numbers): add(numbers)
      case .int64(let numbers): add(numbers)
      }
    }
    return Totals(
      procedures: Array(counts.prefix(levels.count)), filings: Array(sums.prefix(levels.count)))
  }
}
