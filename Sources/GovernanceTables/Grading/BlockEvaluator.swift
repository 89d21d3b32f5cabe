import CEL

/// Evaluates bound conditions over one block of rows after the other, in memory that it keeps.
///
/// Each thread has its own.
final class BlockEvaluator {
  /// How many rows go through together: few enough that what is computed on the way stays in the nearest cache.
  static let blockRows = 4_096
  /// In place of a coded fact that only the evaluator can tell about.
  static let unsure = Int64.min + 1

  typealias Truths = UnsafeMutablePointer<UInt8>

  private var spareTruths: [Truths] = []
  private var spareNarrow: [UnsafeMutablePointer<Int32>] = []
  private var spareWide: [UnsafeMutablePointer<Int64>] = []
  /// The rows that must be evaluated by themselves, such as those whose sum overflows.
  let unsureRows: Truths
  private(set) var hasUnsureRows = false
  private let blank: CELBindings

  init(blank: CELBindings) {
    self.blank = blank
    unsureRows = .allocate(capacity: BlockEvaluator.blockRows)
    unsureRows.initialize(repeating: 0, count: BlockEvaluator.blockRows)
  }

  deinit {
    unsureRows.deallocate()
    for buffer in spareTruths { buffer.deallocate() }
    for buffer in spareNarrow { buffer.deallocate() }
    for buffer in spareWide { buffer.deallocate() }
  }

  // MARK: Memory

  /// Lends a buffer for truths.
  func withTruths(_ body: (Truths) -> Void) {
    let buffer = spareTruths.popLast() ?? .allocate(capacity: BlockEvaluator.blockRows)
    body(buffer)
    spareTruths.append(buffer)
  }

  private func withNarrow(_ body: (UnsafeMutablePointer<Int32>) -> Void) {
    let buffer = spareNarrow.popLast() ?? .allocate(capacity: BlockEvaluator.blockRows)
    body(buffer)
    spareNarrow.append(buffer)
  }

  private func withWide(_ body: (UnsafeMutablePointer<Int64>) -> Void) {
    let buffer = spareWide.popLast() ?? .allocate(capacity: BlockEvaluator.blockRows)
    body(buffer)
    spareWide.append(buffer)
  }

  /// Forgets which rows are unsure.
  func beginCriterion() {
    guard hasUnsureRows else { return }
    unsureRows.update(repeating: 0, count: BlockEvaluator.blockRows)
    hasUnsureRows = false
  }

  private func markUnsure(_ row: Int) {
    unsureRows[row] = 1
    hasUnsureRows = true
  }

  // MARK: Conditions

  /// Finds the truth of a condition for `count` rows from `start`.
  func evaluate(_ condition: BoundCondition, _ out: Truths, from start: Int, count: Int) {
    switch condition {
    case .constant(let truth): BlockLoops.fill(out, count, truth)
    case .lookup(let codes, let table):
      switch codes {
      case .uint8(let codes):
        codes.withRows(start, count) { codes in
          if let few = table.few {
            BlockLoops.lookUp(out, codes, count, few.usual, few.others)
          } else {
            BlockLoops.lookUp(out, codes, count, table)
          }
        }
      case .uint16(let codes): codes.withRows(start, count) { BlockLoops.lookUp(out, $0, count, table) }
      case .uint32(let codes): codes.withRows(start, count) { BlockLoops.lookUp(out, $0, count, table) }
      }
      if !table.faulty.isEmpty {
        for row in 0..<count where table.faulty.contains(codes[start + row]) { markUnsure(row) }
      }
    case .presence(let numbers, let isStated):
      switch numbers {
      case .int8(let numbers):
        numbers.withRows(start, count) { BlockLoops.presence(out, $0, count, isStated: isStated) }
      case .int16(let numbers):
        numbers.withRows(start, count) { BlockLoops.presence(out, $0, count, isStated: isStated) }
      case .int32(let numbers):
        numbers.withRows(start, count) { BlockLoops.presence(out, $0, count, isStated: isStated) }
      case .int64(let numbers):
        numbers.withRows(start, count) { BlockLoops.presence(out, $0, count, isStated: isStated) }
      }
    case .bound(let numbers, let bound, let isEquality, let isNegated):
      switch numbers {
      case .int8(let numbers): compare(numbers, bound, isEquality, out, start, count)
      case .int16(let numbers): compare(numbers, bound, isEquality, out, start, count)
      case .int32(let numbers): compare(numbers, bound, isEquality, out, start, count)
      case .int64(let numbers): compare(numbers, bound, isEquality, out, start, count)
      }
      if isNegated { BlockLoops.negate(out, count) }
    case .narrow(let left, let comparison, let right):
      withNarrow { a in
        withNarrow { b in
          compute(left, a, start, count)
          compute(right, b, start, count)
          BlockLoops.compare(out, a, b, count, comparison)
        }
      }
    case .wide(let left, let comparison, let right):
      withWide { a in
        withWide { b in
          compute(left, a, start, count)
          compute(right, b, start, count)
          BlockLoops.compare(out, a, b, count, comparison)
        }
      }
    case .and(let parts): join(parts, out, start, count) { BlockLoops.lesser($0, $1, count) }
    case .or(let parts): join(parts, out, start, count) { BlockLoops.greater($0, $1, count) }
    case .not(let part):
      evaluate(part, out, from: start, count: count)
      BlockLoops.negate(out, count)
    case .choice(let condition, let first, let second):
      evaluate(condition, out, from: start, count: count)
      withTruths { a in
        withTruths { b in
          evaluate(first, a, from: start, count: count)
          evaluate(second, b, from: start, count: count)
          BlockLoops.choose(out, a, b, count)
        }
      }
    case .rows(let evaluation, let columns):
      for row in 0..<count {
        let (truth, isFaulty) = truth(of: evaluation, columns, at: start + row)
        out[row] = truth.rawValue
        if isFaulty { markUnsure(row) }
      }
    }
  }

  private func join(
    _ parts: [BoundCondition], _ out: Truths, _ start: Int, _ count: Int, _ combine: (Truths, Truths) -> Void
  ) {
    guard let first = parts.first else { return }
    evaluate(first, out, from: start, count: count)
    withTruths { next in
      for part in parts.dropFirst() {
        evaluate(part, next, from: start, count: count)
        combine(out, next)
      }
    }
  }

  private func compare<N: FixedWidthInteger>(
    _ numbers: [N], _ bound: Int64, _ isEquality: Bool, _ out: Truths, _ start: Int, _ count: Int
  ) {
    let least = N.min + 1
    numbers.withRows(start, count) { numbers in
      if isEquality {
        BlockLoops.equal(out, numbers, count, N(exactly: bound) ?? least)
      } else {
        BlockLoops.atMost(out, numbers, count, bound < Int64(least) ? least : N(clamping: bound))
      }
    }
  }

  /// What the evaluator says of one row.
  func truth(
    of evaluation: ColumnCondition.Evaluation, _ columns: [FactColumn?], at row: Int
  ) -> (Truth, isFaulty: Bool) {
    var bindings = blank
    evaluation.shape.bind(&bindings) { columns[$0]?.fact(at: row) ?? .unknown }
    return switch evaluation.program.evaluate(bindings) {
    case .value(.bool(true)): (.isTrue, false)
    case .value(.bool(false)): (.isFalse, false)
    case .unknown: (.isUnknown, false)
    case .value, .error: (.isUnknown, true)
    }
  }

  // MARK: Numbers

  private func compute<W: FixedWidthInteger & SignedInteger>(
    _ term: BoundTerm, _ out: UnsafeMutablePointer<W>, _ start: Int, _ count: Int
  ) {
    switch term {
    case .constant(let value): out.update(repeating: W(truncatingIfNeeded: value), count: count)
    case .column(let numbers, let step):
      let step = W(truncatingIfNeeded: step)
      switch numbers {
      case .int8(let numbers):
        numbers.withRows(start, count) { BlockLoops.widen(out, $0, count, step: step) }
      case .int16(let numbers):
        numbers.withRows(start, count) { BlockLoops.widen(out, $0, count, step: step) }
      case .int32(let numbers):
        numbers.withRows(start, count) { BlockLoops.widen(out, $0, count, step: step) }
      case .int64(let numbers):
        numbers.withRows(start, count) { widenChecked(out, $0, count, step: step) }
      }
    case .coded(let codes, let values):
      for row in 0..<count {
        let code = codes[start + row]
        let value = code < values.count ? values[code] : Int64.min
        if value == BlockEvaluator.unsure { markUnsure(row) }
        out[row] = value <= BlockEvaluator.unsure ? W.min : W(truncatingIfNeeded: value)
      }
    case .operation(let operation, let left, let right, let range, let isSafe):
      compute(left, out, start, count)
      withNumbers(W.self) { other in
        compute(right, other, start, count)
        if isSafe {
          switch operation {
          case .add: BlockLoops.compute(out, other, count) { $0 &+ $1 }
          case .subtract: BlockLoops.compute(out, other, count) { $0 &- $1 }
          case .multiply: BlockLoops.compute(out, other, count) { $0 &* $1 }
          }
        } else {
          computeChecked(operation, out, other, count, range)
        }
      }
    }
  }

  private func withNumbers<W: FixedWidthInteger & SignedInteger>(
    _: W.Type, _ body: (UnsafeMutablePointer<W>) -> Void
  ) {
    if W.bitWidth == 32 {
      withNarrow { buffer in
        buffer.withMemoryRebound(to: W.self, capacity: BlockEvaluator.blockRows) { body($0) }
      }
    } else {
      withWide { buffer in
        buffer.withMemoryRebound(to: W.self, capacity: BlockEvaluator.blockRows) { body($0) }
      }
    }
  }

  private func widenChecked<W: FixedWidthInteger & SignedInteger>(
    _ out: UnsafeMutablePointer<W>, _ numbers: UnsafePointer<Int64>, _ count: Int, step: W
  ) {
    for row in 0..<count {
      let number = numbers[row]
      guard number > BlockEvaluator.unsure else {
        out[row] = W.min
        continue
      }
      let (scaled, overflow) = W(truncatingIfNeeded: number).multipliedReportingOverflow(by: step)
      out[row] = overflow ? W.min : scaled
      if overflow { markUnsure(row) }
    }
  }

  private func computeChecked<W: FixedWidthInteger & SignedInteger>(
    _ operation: BoundTerm.Operator, _ out: UnsafeMutablePointer<W>, _ other: UnsafePointer<W>, _ count: Int,
    _ range: ClosedRange<Int64>
  ) {
    for row in 0..<count {
      let (a, b) = (out[row], other[row])
      guard a != W.min, b != W.min else {
        out[row] = W.min
        continue
      }
      let (result, overflow) =
        switch operation {
        case .add: a.addingReportingOverflow(b)
        case .subtract: a.subtractingReportingOverflow(b)
        case .multiply: a.multipliedReportingOverflow(by: b)
        }
      if overflow || !range.contains(Int64(result)) {
        markUnsure(row)
        out[row] = W.min
      } else {
        out[row] = result
      }
    }
  }
}

extension Array {
  /// The rows of a block, which lie within the array.
  @inline(__always)
  fileprivate func withRows(_ start: Int, _ count: Int, _ body: (UnsafePointer<Element>) -> Void) {
    withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, start + count <= buffer.count else { return }
      body(base + start)
    }
  }
}
