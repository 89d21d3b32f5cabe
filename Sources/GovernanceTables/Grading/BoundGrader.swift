import CEL
import Dispatch
import Synchronization

/// A grader with the columns of a table at hand.
struct BoundGrader: Sendable {
  private let grader: ColumnGrader
  private let count: Int
  private let scope: BoundCondition?
  private let criteria: BoundCriteria

  init(_ grader: ColumnGrader, _ table: ProcedureColumns, _ binder: inout ConditionBinder) {
    self.grader = grader
    count = table.count
    scope = grader.conditions.scope.map { binder.bind($0, to: table) }
    criteria = BoundCriteria(grader.conditions, table, &binder)
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
    let principles = grader.principles.count
    let kept = detail == .truths ? grader.criteria.count : 0
    // Of one principle the levels are those of all.
    let own = principles == 1 ? 0 : 2
    var arrays = (0..<own + 2 * principles + kept).map { _ in
      [UInt8](unsafeUninitializedCapacity: count) { _, initialized in initialized = count }
    }
    var faults = [Int](repeating: 0, count: grader.criteria.count)
    if count > 0 {
      BoundGrader.lend(&arrays, []) { pointers in
        let levels = (0..<principles).map { place in
          (proven: pointers[own + 2 * place], attainable: pointers[own + 2 * place + 1])
        }
        let results = Results(
          proven: pointers[0], attainable: pointers[1], byPrinciple: levels,
          truths: Array(pointers[(own + 2 * principles)...]))
        faults = run(threads, results)
      }
    }
    func levels(_ place: Int) -> ColumnGrades.Levels {
      ColumnGrades.Levels(proven: arrays[place], attainable: arrays[place + 1])
    }
    return ColumnGrades(
      levels: grader.levels, principles: grader.principles, all: levels(0),
      byPrinciple: (0..<principles).map { levels(own + 2 * $0) },
      truths: Array(arrays[(own + 2 * principles)...]), faults: faults)
  }

  /// Lends the memory of several arrays at once.
  private static func lend(
    _ arrays: inout [[UInt8]], _ pointers: [UnsafeMutablePointer<UInt8>],
    _ body: ([UnsafeMutablePointer<UInt8>]) -> Void
  ) {
    guard var last = arrays.popLast() else { return body(pointers.reversed()) }
    last.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      lend(&arrays, pointers + [base], body)
    }
    arrays.append(last)
  }

  /// - Returns: on how many rows each criterion gave an error.
  private func run(_ threads: Int, _ results: Results) -> [Int] {
    let faults = Mutex([Int](repeating: 0, count: grader.criteria.count))
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
    return faults.withLock { $0 }
  }

  /// What one thread does.
  private final class Worker {
    private let grader: BoundGrader
    private let results: Results
    private let criteria: CriterionWorker
    /// How many rows in scope each criterion gave an error on.
    private(set) var faults: [Int]
    /// Whether the rows of the block carry a grade.
    private let inScope: UnsafeMutablePointer<UInt8>

    init(_ grader: BoundGrader, _ results: Results) {
      self.grader = grader
      self.results = results
      criteria = CriterionWorker(grader.criteria, blank: grader.grader.conditions.blank)
      faults = Array(repeating: 0, count: grader.grader.criteria.count)
      inScope = .allocate(capacity: BlockEvaluator.blockRows)
      inScope.initialize(repeating: Truth.isTrue.rawValue, count: BlockEvaluator.blockRows)
    }

    deinit { inScope.deallocate() }

    func grade(from start: Int, count: Int) {
      let evaluator = criteria.evaluator
      evaluator.withTruths { running in
        let (proven, attainable) = (results.proven + start, results.attainable + start)
        let isShared = results.byPrinciple.count == 1
        if !isShared {
          proven.update(repeating: UInt8.max, count: count)
          attainable.update(repeating: UInt8.max, count: count)
        }
        if let scope = grader.scope { evaluator.evaluate(scope, inScope, from: start, count: count) }
        for (index, own) in results.byPrinciple.enumerated() {
          let (itsProven, itsAttainable) = (own.proven + start, own.attainable + start)
          itsProven.update(repeating: 0, count: count)
          itsAttainable.update(repeating: 0, count: count)
          BlockLoops.fill(running, count, .isTrue)
          for level in grader.grader.levels.indices {
            for place in grader.grader.places[index][level] {
              let kept = results.truths.indices.contains(place) ? results.truths[place] + start : nil
              let truths = criteria.truths(of: place, into: kept, from: start, count: count)
              BlockLoops.lesser(running, truths, count)
            }
            if level > 0 { BlockLoops.raise(itsProven, itsAttainable, running, count) }
          }
          guard !isShared else { continue }
          BlockLoops.lesser(proven, itsProven, count)
          BlockLoops.lesser(attainable, itsAttainable, count)
        }
        if grader.scope != nil { leaveOut(start, count) }
      }
      for (place, rows) in criteria.takeFaulty().enumerated() {
        faults[place] += rows.count { inScope[$0 - start] != Truth.isFalse.rawValue }
      }
    }

    private func leaveOut(_ start: Int, _ count: Int) {
      BlockLoops.leaveOut(results.proven + start, inScope, count)
      BlockLoops.leaveOut(results.attainable + start, inScope, count)
      for own in results.byPrinciple where results.byPrinciple.count > 1 {
        BlockLoops.leaveOut(own.proven + start, inScope, count)
        BlockLoops.leaveOut(own.attainable + start, inScope, count)
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
