/// The order in which to ask for things, so that few answers settle many of those who wait for them.
enum AskingOrder {
  /// - Parameter needs: for each who waits, the numbers of all things that are needed.
  /// - Returns: each number that somebody needs, once.
  static func order(of needs: [[Int]]) -> [Int] {
    var waiting = needs.map { Set($0) }.filter { !$0.isEmpty }
    var order: [Int] = []
    while let next = best(of: waiting) {
      // Those asked together stand in the order in which they were first needed.
      order += needs.joined().reduce(into: []) { list, number in
        if next.contains(number), !list.contains(number) { list.append(number) }
      }
      waiting = waiting.map { $0.subtracting(next) }.filter { !$0.isEmpty }
    }
    return order
  }

  /// The needs of one who waits that settle most for each thing asked; among equals the first.
  private static func best(of waiting: [Set<Int>]) -> Set<Int>? {
    var best: (needs: Set<Int>, settled: Int)?
    for candidate in waiting {
      let settled = waiting.count { $0.isSubset(of: candidate) }
      if let known = best, settled * known.needs.count <= known.settled * candidate.count { continue }
      best = (candidate, settled)
    }
    return best?.needs
  }
}
