import CEL

/// A condition as columns are asked about it. Paths are numbers into the paths of the ``ColumnPlan``'s table.
indirect enum ColumnCondition: Sendable {
  case constant(Truth)
  /// Reads one coded fact: evaluated once for every distinct one.
  case lookup(Evaluation)
  /// Whether a whole number is there: `has(…)`, or `stated(…)`, which is never unknown.
  case presence(path: String, isStated: Bool)
  case comparison(NumberTerm, Comparison, NumberTerm)
  case and([ColumnCondition])
  case or([ColumnCondition])
  case not(ColumnCondition)
  case choice(ColumnCondition, then: ColumnCondition, otherwise: ColumnCondition)
  /// Cannot be told from columns as such: evaluated row by row.
  case rows(Evaluation)

  enum Comparison: Sendable {
    case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual
  }

  /// A part of an expression that the evaluator is asked about, with the facts that it reads.
  final class Evaluation: Sendable {
    let program: CELProgram
    let shape: RowShape
    /// Tells it from others of the same criterion set.
    let number: Int

    init(program: CELProgram, shape: RowShape, number: Int) {
      self.program = program
      self.shape = shape
      self.number = number
    }
  }

  /// Whether rows are evaluated one by one somewhere in it.
  var usesRows: Bool {
    switch self {
    case .rows: true
    case .constant, .lookup, .presence, .comparison: false
    case .and(let parts), .or(let parts): parts.contains { $0.usesRows }
    case .not(let part): part.usesRows
    case .choice(let condition, let first, let second):
      condition.usesRows || first.usesRows || second.usesRows
    }
  }
}

/// Whole numbers of rows, computed.
indirect enum NumberTerm: Sendable {
  case constant(Int64)
  case column(String)
  case sum(NumberTerm, NumberTerm, within: ClosedRange<Int64>)
  case difference(NumberTerm, NumberTerm, within: ClosedRange<Int64>)
  case product(NumberTerm, NumberTerm, within: ClosedRange<Int64>)
}
