import CEL

/// A condition with the columns of a table at hand.
indirect enum BoundCondition: Sendable {
  case constant(Truth)
  case lookup(FactCodes, CodeTable)
  case presence(FactNumbers, isStated: Bool)
  /// A column compared with a number: at most the bound, or exactly it; perhaps the other way round.
  case bound(FactNumbers, Int64, isEquality: Bool, isNegated: Bool)
  case narrow(BoundTerm, ColumnCondition.Comparison, BoundTerm)
  case wide(BoundTerm, ColumnCondition.Comparison, BoundTerm)
  case and([BoundCondition])
  case or([BoundCondition])
  case not(BoundCondition)
  case choice(BoundCondition, BoundCondition, BoundCondition)
  case rows(ColumnCondition.Evaluation, [FactColumn?])
}

/// Numbers with the columns of a table at hand.
indirect enum BoundTerm: Sendable {
  case constant(Int64)
  case column(FactNumbers, step: Int64)
  /// A column that is coded because some fact of it is no number.
  case coded(FactCodes, [Int64])
  case operation(Operator, BoundTerm, BoundTerm, within: ClosedRange<Int64>, isSafe: Bool)

  enum Operator: Sendable { case add, subtract, multiply }
}

/// A number that may be anything between two others.
struct NumberBounds: Sendable {
  let least: Int64
  let greatest: Int64

  static let everything = NumberBounds(least: .min, greatest: .max)

  init(least: Int64, greatest: Int64) {
    self.least = least
    self.greatest = greatest
  }

  init(_ numbers: FactNumbers, step: Int64) {
    let bits: Int =
      switch numbers {
      case .int8: 8
      case .int16: 16
      case .int32: 32
      case .int64: 64
      }
    guard bits < 64 else {
      self = .everything
      return
    }
    let (greatest, overflow) = ((Int64(1) << (bits - 1)) - 1).multipliedReportingOverflow(by: step)
    self = overflow ? .everything : NumberBounds(least: -greatest, greatest: greatest)
  }

  /// The bounds of a result; nil if it may overflow.
  func combined(_ operation: BoundTerm.Operator, _ other: NumberBounds) -> NumberBounds? {
    var results: [Int64] = []
    for a in [least, greatest] {
      for b in [other.least, other.greatest] {
        let (result, overflow) =
          switch operation {
          case .add: a.addingReportingOverflow(b)
          case .subtract: a.subtractingReportingOverflow(b)
          case .multiply: a.multipliedReportingOverflow(by: b)
          }
        if overflow { return nil }
        results.append(result)
      }
    }
    guard let least = results.min(), let greatest = results.max() else { return nil }
    return NumberBounds(least: least, greatest: greatest)
  }

  func lies(within range: ClosedRange<Int64>) -> Bool {
    range.contains(least) && range.contains(greatest)
  }
}
