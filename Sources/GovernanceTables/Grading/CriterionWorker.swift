import CEL

/// Finds what criteria come to, block by block, on one thread.
final class CriterionWorker {
  typealias Truths = UnsafeMutablePointer<UInt8>

  let evaluator: BlockEvaluator
  /// The rows on which each criterion gave an error.
  private(set) var faulty: [[Int]]
  private let criteria: [BoundCriteria.Criterion]
  /// The truths of criteria that come again.
  private var shared: [Truths?]
  private let scratch: Truths

  init(_ criteria: BoundCriteria, blank: CELBindings) {
    self.criteria = criteria.criteria
    evaluator = BlockEvaluator(blank: blank)
    faulty = Array(repeating: [], count: criteria.criteria.count)
    shared = Array(repeating: nil, count: criteria.criteria.count)
    scratch = .allocate(capacity: BlockEvaluator.blockRows)
    for criterion in criteria.criteria {
      guard let twin = criterion.twin, shared[twin] == nil else { continue }
      shared[twin] = .allocate(capacity: BlockEvaluator.blockRows)
    }
  }

  deinit {
    scratch.deallocate()
    for buffer in shared { buffer?.deallocate() }
  }

  /// Gives the rows on which criteria gave an error, and forgets them.
  func takeFaulty() -> [[Int]] {
    defer {
      if faulty.contains(where: { !$0.isEmpty }) { faulty = Array(repeating: [], count: criteria.count) }
    }
    return faulty
  }

  /// The truths of a criterion for a block. All criteria of a block are asked for in their order.
  /// - Parameters:
  ///   - place: the place of the criterion.
  ///   - kept: where the truths go; nil where nobody keeps them.
  ///   - start: the first row.
  ///   - count: how many rows, a block at the most.
  func truths(of place: Int, into kept: Truths?, from start: Int, count: Int) -> Truths {
    let criterion = criteria[place]
    if let twin = criterion.twin, let known = shared[twin] {
      kept?.update(from: known, count: count)
      faulty[place] += faulty[twin].filter { $0 >= start }
      return known
    }
    let out = shared[place] ?? kept ?? scratch
    evaluator.beginCriterion()
    evaluator.evaluate(criterion.condition, out, from: start, count: count)
    if let applicability = criterion.applicability {
      evaluator.withTruths { condition in
        evaluator.evaluate(applicability, condition, from: start, count: count)
        BlockLoops.apply(condition, to: out, count)
      }
    }
    if evaluator.hasUnsureRows { settle(place, criterion, out, start, count) }
    if let kept, kept != out { kept.update(from: out, count: count) }
    return out
  }

  /// Evaluates by themselves the rows that columns are not sure of.
  private func settle(
    _ place: Int, _ criterion: BoundCriteria.Criterion, _ out: Truths, _ start: Int, _ count: Int
  ) {
    guard let (whole, columns) = criterion.whole else { return }
    for row in 0..<count where evaluator.unsureRows[row] != 0 {
      let (truth, isFaulty) = evaluator.truth(of: whole, columns, at: start + row)
      var result = truth.rawValue
      var fault = isFaulty
      if let (condition, columns) = criterion.wholeApplicability {
        let (owed, isFaultyCondition) = evaluator.truth(of: condition, columns, at: start + row)
        result = max(result, 2 - owed.rawValue)
        fault = (fault && owed != .isFalse) || (isFaultyCondition && truth != .isTrue)
      }
      out[row] = result
      if fault { faulty[place].append(start + row) }
    }
  }
}
