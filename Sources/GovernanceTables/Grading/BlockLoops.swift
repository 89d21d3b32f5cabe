/// The loops over the rows of a block. They are plain, so that the compiler makes them wide.
enum BlockLoops {
  typealias Truths = UnsafeMutablePointer<UInt8>

  static func fill(_ out: Truths, _ count: Int, _ truth: Truth) {
    out.update(repeating: truth.rawValue, count: count)
  }

  /// `&&`
  static func lesser(_ out: Truths, _ other: Truths, _ count: Int) {
    for row in 0..<count { out[row] = min(out[row], other[row]) }
  }

  /// `||`
  static func greater(_ out: Truths, _ other: Truths, _ count: Int) {
    for row in 0..<count { out[row] = max(out[row], other[row]) }
  }

  /// `!`
  static func negate(_ out: Truths, _ count: Int) {
    for row in 0..<count { out[row] = 2 &- out[row] }
  }

  /// `condition ? first : second`, unknown where the condition is; the condition stands in `out`.
  static func choose(_ out: Truths, _ first: Truths, _ second: Truths, _ count: Int) {
    for row in 0..<count {
      let condition = out[row]
      out[row] = condition == 2 ? first[row] : condition == 0 ? second[row] : 1
    }
  }

  /// What is owed where it is owed; met where it is not, and where nobody knows only if it is met anyhow.
  static func apply(_ condition: Truths, to out: Truths, _ count: Int) {
    for row in 0..<count { out[row] = max(out[row], 2 &- condition[row]) }
  }

  // MARK: Coded facts

  static func lookUp<C: FixedWidthInteger & UnsignedInteger>(
    _ out: Truths, _ codes: UnsafePointer<C>, _ count: Int, _ table: CodeTable
  ) {
    table.truths.withUnsafeBufferPointer { truths in
      for row in 0..<count {
        let code = Int(codes[row])
        out[row] = code < truths.count ? truths[code] : 1
      }
    }
  }

  /// The same for codes of a byte of which few differ from what is usual: sixteen rows at once, which the compiler does
  /// not find by itself.
  static func lookUp(
    _ out: Truths, _ codes: UnsafePointer<UInt8>, _ count: Int, _ usual: Truth,
    _ others: [(code: UInt8, truth: UInt8)]
  ) {
    if others.isEmpty || count & 15 != 0 { fill(out, count, usual) }
    // Two at a time, so that the rows are loaded and stored half as often.
    for place in stride(from: 0, to: others.count, by: 2) {
      let first = others[place]
      let second = place + 1 < others.count ? others[place + 1] : first
      replace(out, codes, count, first, second, usual: place == 0 ? usual : nil)
    }
  }

  @inline(__always)
  private static func replace(
    _ out: Truths, _ codes: UnsafePointer<UInt8>, _ count: Int, _ first: (code: UInt8, truth: UInt8),
    _ second: (code: UInt8, truth: UInt8), usual: Truth?
  ) {
    typealias Rows = SIMD16<UInt8>
    let (raw, target) = (UnsafeRawPointer(codes), UnsafeMutableRawPointer(out))
    let (code, truth) = (Rows(repeating: first.code), Rows(repeating: first.truth))
    let (otherCode, otherTruth) = (Rows(repeating: second.code), Rows(repeating: second.truth))
    let whole = count & ~15
    if let usual {
      let base = Rows(repeating: usual.rawValue)
      for row in stride(from: 0, to: whole, by: 16) {
        let found = raw.loadUnaligned(fromByteOffset: row, as: Rows.self)
        let truths = base.replacing(with: truth, where: found .== code)
          .replacing(with: otherTruth, where: found .== otherCode)
        target.storeBytes(of: truths, toByteOffset: row, as: Rows.self)
      }
    } else {
      for row in stride(from: 0, to: whole, by: 16) {
        let found = raw.loadUnaligned(fromByteOffset: row, as: Rows.self)
        let truths = target.loadUnaligned(fromByteOffset: row, as: Rows.self)
          .replacing(with: truth, where: found .== code).replacing(
            with: otherTruth, where: found .== otherCode)
        target.storeBytes(of: truths, toByteOffset: row, as: Rows.self)
      }
    }
    for row in whole..<count {
      if codes[row] == first.code { out[row] = first.truth }
      if codes[row] == second.code { out[row] = second.truth }
    }
  }

  // MARK: Whole numbers

  static func presence<N: FixedWidthInteger>(
    _ out: Truths, _ numbers: UnsafePointer<N>, _ count: Int, isStated: Bool
  ) {
    if isStated {
      for row in 0..<count { out[row] = numbers[row] == N.min ? 0 : 2 }
    } else {
      for row in 0..<count { out[row] = numbers[row] <= N.min + 1 ? 1 : 2 }
    }
  }

  static func atMost<N: FixedWidthInteger>(
    _ out: Truths, _ numbers: UnsafePointer<N>, _ count: Int, _ bound: N
  ) {
    for row in 0..<count {
      let number = numbers[row]
      let truth: UInt8 = number <= bound ? 2 : 0
      out[row] = number <= N.min + 1 ? 1 : truth
    }
  }

  static func equal<N: FixedWidthInteger>(
    _ out: Truths, _ numbers: UnsafePointer<N>, _ count: Int, _ value: N
  ) {
    for row in 0..<count {
      let number = numbers[row]
      let truth: UInt8 = number == value ? 2 : 0
      out[row] = number <= N.min + 1 ? 1 : truth
    }
  }

  static func compare<N: FixedWidthInteger>(
    _ out: Truths, _ left: UnsafePointer<N>, _ right: UnsafePointer<N>, _ count: Int,
    _ comparison: ColumnCondition.Comparison
  ) {
    @inline(__always)
    func loop(_ holds: (N, N) -> Bool) {
      for row in 0..<count {
        let (a, b) = (left[row], right[row])
        let truth: UInt8 = holds(a, b) ? 2 : 0
        out[row] = min(a, b) <= N.min + 1 ? 1 : truth
      }
    }
    switch comparison {
    case .less: loop { $0 < $1 }
    case .lessOrEqual: loop { $0 <= $1 }
    case .greater: loop { $0 > $1 }
    case .greaterOrEqual: loop { $0 >= $1 }
    case .equal: loop { $0 == $1 }
    case .notEqual: loop { $0 != $1 }
    }
  }

  /// Widens a column, times the seconds of its step.
  static func widen<N: FixedWidthInteger & SignedInteger, W: FixedWidthInteger & SignedInteger>(
    _ out: UnsafeMutablePointer<W>, _ numbers: UnsafePointer<N>, _ count: Int, step: W
  ) {
    for row in 0..<count {
      let number = numbers[row]
      out[row] = number <= N.min + 1 ? W.min : W(truncatingIfNeeded: number) &* step
    }
  }

  /// Computes where nothing can overflow.
  static func compute<W: FixedWidthInteger>(
    _ out: UnsafeMutablePointer<W>, _ other: UnsafePointer<W>, _ count: Int,
    _ operation: (W, W) -> W
  ) {
    for row in 0..<count {
      let (a, b) = (out[row], other[row])
      let result = operation(a, b)
      out[row] = a == W.min || b == W.min ? W.min : result
    }
  }
}
