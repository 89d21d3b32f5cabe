import CEL
import DigitalGovernance

/// Binds conditions to the columns of one table after the other, and keeps what was found out about distinct facts.
struct ConditionBinder {
  private let blank: CELBindings
  /// By the number of the evaluation.
  private var tables: [Int: (lineage: FactDictionary.Lineage, table: CodeTable)] = [:]
  private var ofNothing: [Int: Truth] = [:]

  init(blank: CELBindings) { self.blank = blank }

  mutating func bind(_ condition: ColumnCondition, to columns: ProcedureColumns) -> BoundCondition {
    switch condition {
    case .constant(let truth): .constant(truth)
    case .lookup(let evaluation): lookup(evaluation, columns)
    case .presence(let path, let isStated): presence(path, isStated: isStated, columns)
    case .comparison(let left, let comparison, let right): compare(left, comparison, right, columns)
    case .and(let parts): join(parts, columns, decider: .isFalse)
    case .or(let parts): join(parts, columns, decider: .isTrue)
    case .not(let part): negate(bind(part, to: columns))
    case .choice(let condition, let first, let second):
      choice(bind(condition, to: columns), bind(first, to: columns), bind(second, to: columns))
    case .rows(let evaluation):
      .rows(evaluation, evaluation.shape.paths.map { columns.columns[$0] })
    }
  }

  // MARK: Logic

  private mutating func join(
    _ parts: [ColumnCondition], _ columns: ProcedureColumns, decider: Truth
  ) -> BoundCondition {
    var rest: [BoundCondition] = []
    var isUnknown = false
    for part in parts {
      switch bind(part, to: columns) {
      case .constant(decider): return .constant(decider)
      case .constant(.isUnknown): isUnknown = true
      case .constant: break
      case let bound: rest.append(bound)
      }
    }
    if isUnknown { rest.append(.constant(.isUnknown)) }
    guard let only = rest.first else { return .constant(decider == .isFalse ? .isTrue : .isFalse) }
    if rest.count == 1 { return only }
    return decider == .isFalse ? .and(rest) : .or(rest)
  }

  private func negate(_ bound: BoundCondition) -> BoundCondition {
    switch bound {
    case .constant(.isTrue): .constant(.isFalse)
    case .constant(.isFalse): .constant(.isTrue)
    case .constant(.isUnknown): .constant(.isUnknown)
    default: .not(bound)
    }
  }

  private func choice(
    _ condition: BoundCondition, _ first: BoundCondition, _ second: BoundCondition
  ) -> BoundCondition {
    switch condition {
    case .constant(.isTrue): first
    case .constant(.isFalse): second
    case .constant(.isUnknown): .constant(.isUnknown)
    default: .choice(condition, first, second)
    }
  }

  // MARK: Coded facts

  private func truth(_ evaluation: ColumnCondition.Evaluation, of fact: CELFact) -> (Truth, isFaulty: Bool) {
    var bindings = blank
    evaluation.shape.bind(&bindings) { _ in fact }
    return switch evaluation.program.evaluate(bindings) {
    case .value(.bool(true)): (.isTrue, false)
    case .value(.bool(false)): (.isFalse, false)
    case .unknown: (.isUnknown, false)
    case .value, .error: (.isUnknown, true)
    }
  }

  private mutating func lookup(
    _ evaluation: ColumnCondition.Evaluation, _ columns: ProcedureColumns
  ) -> BoundCondition {
    guard let path = evaluation.shape.paths.first, let column = columns.columns[path] else {
      // Nothing is stated in any row.
      if let known = ofNothing[evaluation.number] { return .constant(known) }
      let (truth, isFaulty) = truth(evaluation, of: .unknown)
      guard !isFaulty else { return .rows(evaluation, evaluation.shape.paths.map { columns.columns[$0] }) }
      ofNothing[evaluation.number] = truth
      return .constant(truth)
    }
    guard case .coded(let codes, let dictionary) = column.storage else { return .rows(evaluation, [column]) }
    var table = CodeTable()
    if let earlier = tables[evaluation.number], earlier.lineage === dictionary.lineage {
      table = earlier.table
    }
    if table.truths.count < dictionary.count {
      for fact in dictionary.facts[table.truths.count...] {
        let (truth, isFaulty) = truth(evaluation, of: fact)
        table.append(truth, isFaulty: isFaulty)
      }
      table.finish()
      tables[evaluation.number] = (dictionary.lineage, table)
    }
    return .lookup(codes, table)
  }

  // MARK: Whole numbers

  private func presence(_ path: String, isStated: Bool, _ columns: ProcedureColumns) -> BoundCondition {
    guard let column = columns.columns[path] else { return .constant(isStated ? .isFalse : .isUnknown) }
    switch column.storage {
    case .numbers(let numbers, _): return .presence(numbers, isStated: isStated)
    case .coded(let codes, let dictionary):
      var table = CodeTable()
      for fact in dictionary.facts {
        switch fact {
        case .unknown: table.append(isStated ? .isFalse : .isUnknown, isFaulty: false)
        case .opaque: table.append(isStated ? .isTrue : .isUnknown, isFaulty: false)
        case .nothing: table.append(isStated ? .isTrue : .isFalse, isFaulty: false)
        case .stated: table.append(.isTrue, isFaulty: false)
        }
      }
      table.finish()
      return .lookup(codes, table)
    }
  }

  private func compare(
    _ left: NumberTerm, _ comparison: ColumnCondition.Comparison, _ right: NumberTerm,
    _ columns: ProcedureColumns
  ) -> BoundCondition {
    guard let (left, leftBounds) = bind(left, columns), let (right, rightBounds) = bind(right, columns) else {
      return .constant(.isUnknown)
    }
    if case .column(let numbers, let step) = left, case .constant(let value) = right {
      return bound(numbers, step, comparison, value)
    }
    if case .constant(let value) = left, case .column(let numbers, let step) = right {
      return bound(numbers, step, comparison.turned, value)
    }
    let narrow = Int64(Int32.min) + 2...Int64(Int32.max)
    let isNarrow =
      left.fits(narrow) && right.fits(narrow) && leftBounds.lies(within: narrow)
      && rightBounds.lies(within: narrow)
    return isNarrow ? .narrow(left, comparison, right) : .wide(left, comparison, right)
  }

  /// A column against a number, in the column's own steps.
  private func bound(
    _ numbers: FactNumbers, _ step: Int64, _ comparison: ColumnCondition.Comparison, _ value: Int64
  ) -> BoundCondition {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: step)
    let floor = remainder < 0 ? quotient - 1 : quotient
    let isWhole = remainder == 0
    func atMost(_ bound: Int64, _ isNegated: Bool) -> BoundCondition {
      .bound(numbers, bound, isEquality: false, isNegated: isNegated)
    }
    switch comparison {
    case .lessOrEqual: return atMost(floor, false)
    case .greater: return atMost(floor, true)
    // No value is as small as the two numbers below the least.
    case .less: return atMost(isWhole ? floor - 1 : floor, false)
    case .greaterOrEqual: return atMost(isWhole ? floor - 1 : floor, true)
    case .equal, .notEqual:
      // Where the steps leave the value out, no number equals it.
      return .bound(
        numbers, isWhole ? floor : Int64.min + 1, isEquality: true, isNegated: comparison == .notEqual)
    }
  }

  private func bind(_ term: NumberTerm, _ columns: ProcedureColumns) -> (BoundTerm, NumberBounds)? {
    switch term {
    case .constant(let value): return (.constant(value), NumberBounds(least: value, greatest: value))
    case .column(let path):
      guard let column = columns.columns[path] else { return nil }
      switch column.storage {
      case .numbers(let numbers, let measure):
        return (.column(numbers, step: measure.step), NumberBounds(numbers, step: measure.step))
      case .coded(let codes, let dictionary):
        let values = dictionary.facts.map { fact -> Int64 in
          if case .stated(let value) = fact {
            value.wholeNumber ?? BlockEvaluator.unsure
          } else {
            fact.isNothing ? BlockEvaluator.unsure : Int64.min
          }
        }
        return (.coded(codes, values), .everything)
      }
    case .sum(let left, let right, let range): return bind(.add, left, right, range, columns)
    case .difference(let left, let right, let range): return bind(.subtract, left, right, range, columns)
    case .product(let left, let right, let range): return bind(.multiply, left, right, range, columns)
    }
  }

  private func bind(
    _ operation: BoundTerm.Operator, _ left: NumberTerm, _ right: NumberTerm, _ range: ClosedRange<Int64>,
    _ columns: ProcedureColumns
  ) -> (BoundTerm, NumberBounds)? {
    guard let (left, leftBounds) = bind(left, columns), let (right, rightBounds) = bind(right, columns) else {
      return nil
    }
    let bounds = leftBounds.combined(operation, rightBounds)
    let isSafe = bounds?.lies(within: range) ?? false
    return (.operation(operation, left, right, within: range, isSafe: isSafe), bounds ?? .everything)
  }
}

extension CELFact {
  fileprivate var isNothing: Bool { if case .nothing = self { true } else { false } }
}

extension ColumnCondition.Comparison {
  /// The same with its sides turned.
  fileprivate var turned: ColumnCondition.Comparison {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .equal, .notEqual: self
    }
  }
}

extension BoundTerm {
  /// Whether every number on the way lies in a range, and nothing can overflow.
  fileprivate func fits(_ range: ClosedRange<Int64>) -> Bool {
    switch self {
    case .constant(let value): range.contains(value)
    case .column(let numbers, let step): NumberBounds(numbers, step: step).lies(within: range)
    case .coded: false
    case .operation(let operation, let left, let right, _, let isSafe):
      isSafe && left.fits(range) && right.fits(range)
        && (left.bounds.combined(operation, right.bounds)?.lies(within: range) ?? false)
    }
  }

  private var bounds: NumberBounds {
    switch self {
    case .constant(let value): NumberBounds(least: value, greatest: value)
    case .column(let numbers, let step): NumberBounds(numbers, step: step)
    case .coded: .everything
    case .operation(let operation, let left, let right, _, _):
      left.bounds.combined(operation, right.bounds) ?? .everything
    }
  }
}
