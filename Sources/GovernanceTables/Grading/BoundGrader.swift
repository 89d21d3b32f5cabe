import CEL
import Dispatch
import Synchronization

/// A grader with the columns of a table at hand.
struct BoundGrader: Sendable {
  private struct Criterion: Sendable {
    let condition: BoundCondition
    let applicability: BoundCondition?
    /// The first criterion that comes to the same on every row, if it is not this one.
    let twin: Int?
    let whole: (ColumnCondition.Evaluation, [FactColumn?])?
    let wholeApplicability: (ColumnCondition.Evaluation, [FactColumn?])?
  }

  private let grader: ColumnGrader
  private let count: Int
  private let scope: BoundCondition?
  private let criteria: [Criterion]

  init(_ grader: ColumnGrader, _ table: ProcedureColumns, _ binder: inout ConditionBinder) {
    self.grader = grader
    count = table.count
    scope = grader.scope.map { binder.bind($0, to: table) }
    func columns(_ evaluation: ColumnCondition.Evaluation?) -> (ColumnCondition.Evaluation, [FactColumn?])? {
      evaluation.map { evaluation in (evaluation, evaluation.shape.paths.map { table.columns[$0] }) }
    }
    var known: [String: Int] = [:]
    var criteria: [Criterion] = []
    for (place, criterion) in grader.criteria.enumerated() {
      let source =
        "\(criterion.wholeApplicability?.program.source ?? "")\u{0}\(criterion.whole?.program.source ?? "\(place)")"
      criteria.append(
        Criterion(
          condition: binder.bind(criterion.condition, to: table),
          applicability: criterion.applicability.map { binder.bind($0, to: table) }, twin: known[source],
          whole: columns(criterion.whole), wholeApplicability: columns(criterion.wholeApplicability)))
      if known[source] == nil { known[source] = place }
    }
    self.criteria = criteria
  }

  /// Where the results go; every block writes its own rows.
  private struct Results: @unchecked Sendable {
    let proven: UnsafeMutablePointer<UInt8>
    let attainable: UnsafeMutablePointer<UInt8>
    let byPrinciple: [(proven: UnsafeMutablePointer<UInt8>, attainable: UnsafeMutablePointer<UInt8>)]
    /// Empty if they are not kept.
    let truths: [UnsafeMutablePointer<UInt8>]
  }

  func grade(threads: Int, keeping detail: ColumnGrader.Detail) -> ColumnGrades {
    func bytes() -> UnsafeMutableBufferPointer<UInt8> { .allocate(capacity: max(1, count)) }
    let all = (bytes(), bytes())
    let byPrinciple = grader.principles.map { _ in (bytes(), bytes()) }
    let kept = detail == .truths ? criteria.map { _ in bytes() } : []
    defer {
      for buffer in [all.0, all.1] + byPrinciple.flatMap({ [$0.0, $0.1] }) + kept { buffer.deallocate() }
    }
    func start(_ buffer: UnsafeMutableBufferPointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
      buffer.baseAddress ?? UnsafeMutablePointer<UInt8>.allocate(capacity: 0)
    }
    let results = Results(
      proven: start(all.0), attainable: start(all.1),
      byPrinciple: byPrinciple.map { (start($0.0), start($0.1)) }, truths: kept.map(start))
    let faults = Mutex([Int](repeating: 0, count: criteria.count))
    let blocks = (count + BlockEvaluator.blockRows - 1) / BlockEvaluator.blockRows
    let next = Atomic<Int>(0)
    let workers = max(1, min(threads, blocks))
    @Sendable func work() {
      let worker = Worker(self, results)
      while true {
        let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard block < blocks else { break }
        let start = block * BlockEvaluator.blockRows
        worker.grade(from: start, count: min(BlockEvaluator.blockRows, count - start))
      }
      faults.withLock { faults in
        for (place, count) in worker.faults.enumerated() { faults[place] += count }
      }
    }
    if workers == 1 { work() } else { DispatchQueue.concurrentPerform(iterations: workers) { _ in work() } }
    func array(_ buffer: UnsafeMutableBufferPointer<UInt8>) -> [UInt8] { Array(buffer.prefix(count)) }
    return ColumnGrades(
      levels: grader.levels, principles: grader.principles,
      all: ColumnGrades.Levels(proven: array(all.0), attainable: array(all.1)),
      byPrinciple: byPrinciple.map { ColumnGrades.Levels(proven: array($0.0), attainable: array($0.1)) },
      truths: kept.map(array), faults: faults.withLock { $0 })
  }

  /// What one thread does.
  private final class Worker {
    private let grader: BoundGrader
    private let results: Results
    private let evaluator: BlockEvaluator
    private(set) var faults: [Int]
    /// The truths of criteria that come again, and of those that are kept.
    private var truths: [UnsafeMutablePointer<UInt8>?]
    /// Whether the rows of the block carry a grade.
    private let inScope: UnsafeMutablePointer<UInt8>
    private var owned: [UnsafeMutablePointer<UInt8>]

    init(_ grader: BoundGrader, _ results: Results) {
      self.grader = grader
      self.results = results
      evaluator = BlockEvaluator(blank: grader.grader.blank)
      faults = Array(repeating: 0, count: grader.criteria.count)
      truths = Array(repeating: nil, count: grader.criteria.count)
      inScope = .allocate(capacity: BlockEvaluator.blockRows)
      inScope.initialize(repeating: Truth.isTrue.rawValue, count: BlockEvaluator.blockRows)
      owned = [inScope]
      for criterion in grader.criteria {
        guard let twin = criterion.twin, truths[twin] == nil else { continue }
        let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: BlockEvaluator.blockRows)
        truths[twin] = buffer
        owned.append(buffer)
      }
    }

    deinit { for buffer in owned { buffer.deallocate() } }

    func grade(from start: Int, count: Int) {
      evaluator.withTruths { running in
        evaluator.withTruths { scratch in
          let (proven, attainable) = (results.proven + start, results.attainable + start)
          proven.update(repeating: UInt8.max, count: count)
          attainable.update(repeating: UInt8.max, count: count)
          if let scope = grader.scope { evaluator.evaluate(scope, inScope, from: start, count: count) }
          var place = 0
          for (index, own) in results.byPrinciple.enumerated() {
            let (itsProven, itsAttainable) = (own.proven + start, own.attainable + start)
            itsProven.update(repeating: 0, count: count)
            itsAttainable.update(repeating: 0, count: count)
            BlockLoops.fill(running, count, .isTrue)
            for level in grader.grader.levels.indices {
              while place < grader.criteria.count, grader.grader.criteria[place].principle == index,
                grader.grader.criteria[place].level == level
              {
                let truths = truths(of: place, scratch, start, count)
                BlockLoops.lesser(running, truths, count)
                place += 1
              }
              if level > 0 { BlockLoops.raise(itsProven, itsAttainable, running, count) }
            }
            BlockLoops.lesser(proven, itsProven, count)
            BlockLoops.lesser(attainable, itsAttainable, count)
          }
          if grader.scope != nil {
            BlockLoops.leaveOut(proven, inScope, count)
            BlockLoops.leaveOut(attainable, inScope, count)
            for own in results.byPrinciple {
              BlockLoops.leaveOut(own.proven + start, inScope, count)
              BlockLoops.leaveOut(own.attainable + start, inScope, count)
            }
          }
        }
      }
    }

    private func truths(
      of place: Int, _ scratch: UnsafeMutablePointer<UInt8>, _ start: Int, _ count: Int
    ) -> UnsafeMutablePointer<UInt8> {
      let criterion = grader.criteria[place]
      let kept = results.truths.indices.contains(place) ? results.truths[place] + start : nil
      if let twin = criterion.twin, let known = truths[twin] {
        kept?.update(from: known, count: count)
        return known
      }
      let out = truths[place] ?? kept ?? scratch
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
      _ place: Int, _ criterion: Criterion, _ out: UnsafeMutablePointer<UInt8>, _ start: Int, _ count: Int
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
        if fault, inScope[row] != Truth.isFalse.rawValue { faults[place] += 1 }
      }
    }
  }
}

extension BlockLoops {
  /// Raises the levels of rows that hold all criteria so far, and of those that may.
  static func raise(_ proven: Truths, _ attainable: Truths, _ running: Truths, _ count: Int) {
    for row in 0..<count {
      proven[row] &+= running[row] == 2 ? 1 : 0
      attainable[row] &+= running[row] != 0 ? 1 : 0
    }
  }

  /// Takes the level from rows that are out of scope.
  static func leaveOut(_ levels: Truths, _ scope: Truths, _ count: Int) {
    for row in 0..<count { levels[row] = scope[row] == 0 ? ColumnGrades.outOfScope : levels[row] }
  }
}
