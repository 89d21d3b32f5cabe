/// The order in which to ask for things, so that few answers settle many of those who wait for them.
enum AskingOrder {
  /// - Parameter needs: for each who waits, the numbers of all things that are needed.
  /// - Returns: each number that somebody needs, once.
  static func order(of needs: [[Int]]) -> [Int] {
    var waiting = needs.map { Set($0) }.filter { !$0.isEmpty }
    var order: [Int] = []
    while let next = best(of: waiting) {
      // Within the group those come first that settle somebody on their own.
      let inner = AskingOrder.order(of: waiting.filter { $0.isStrictSubset(of: next) }.map { $0.sorted() })
      let rest = needs.joined().filter { next.contains($0) && !inner.contains($0) }
      order += inner
      for number in rest where !order.contains(number) { order.append(number) }
      waiting = waiting.map { $0.subtracting(next) }.filter { !$0.isEmpty }
    }
    return order
  }

  /// The needs of one who waits that settle most for each thing asked; among equals the fewest, then the first.
  private static func best(of waiting: [Set<Int>]) -> Set<Int>? {
    var best: (needs: Set<Int>, settled: Int)?
    for candidate in waiting {
      let settled = waiting.count { $0.isSubset(of: candidate) }
      if let known = best {
        let (own, other) = (settled * known.needs.count, known.settled * candidate.count)
        guard own > other || (own == other && candidate.count < known.needs.count) else { continue }
      }
      best = (candidate, settled)
    }
    return best?.needs
  }
}
