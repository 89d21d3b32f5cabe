import CEL
public import DigitalGovernance

/// Criteria on procedures as questions to columns: which rows fall short of which, found for whole tables at once.
///
/// ```swift
/// let criteria = ColumnCriteria(compiled, asOf: today)
/// var session = ColumnCriteria.Session(criteria)
/// let truths = session.truths(of: table)
/// truths[0][row] == Truth.isFalse.rawValue        // the row falls short of the first
/// ```
public struct ColumnCriteria: Sendable {
  /// How a criterion is evaluated.
  public enum Way: Sendable, Hashable {
    /// In columns.
    case columns
    /// At least in part row by row.
    case rows
    /// Not at all: it cannot be read, and counts as unknown.
    case unfit
  }

  struct Question: Sendable {
    let condition: ColumnCondition
    let applicability: ColumnCondition?
    let whole: ColumnCondition.Evaluation?
    let wholeApplicability: ColumnCondition.Evaluation?

    var way: Way {
      whole == nil ? .unfit : condition.usesRows || applicability?.usesRows ?? false ? .rows : .columns
    }
  }

  let questions: [Question]
  let scope: ColumnCondition?
  let blank: CELBindings
  /// The facts that a table should hold, by their paths.
  public let paths: Set<String>

  /// How each is evaluated.
  public var ways: [Way] { questions.map(\.way) }

  /// Whether some criterion reads a record whole whose facts have columns (`has(procedure.fee)`): then procedures of a
  /// file must be read as such.
  public var needsProcedures: Bool { paths.contains { CriteriaTable.holdsPartsOnly(of: $0) } }

  /// - Parameters:
  ///   - criteria: the criteria; one that cannot be evaluated is nil and unknown everywhere.
  ///   - asOf: the day that stands for today.
  ///   - environment: what the criteria were compiled in.
  public init(
    _ criteria: [CompiledCriterion?], asOf: CalendarDate,
    environment: CriteriaEnvironment = CriteriaEnvironment()
  ) {
    self.init(criteria, scope: nil, asOf: asOf, environment: environment)
  }

  /// - Parameter scope: the rows that count.
  init(
    _ criteria: [CompiledCriterion?], scope: CELProgram?, asOf: CalendarDate, environment: CriteriaEnvironment
  ) {
    var compiler = ConditionCompiler(environment: environment, asOf: asOf)
    questions = criteria.map { criterion in
      Question(
        condition: criterion.flatMap { compiler?.condition($0.program) } ?? .constant(.isUnknown),
        applicability: criterion?.applicability.flatMap { compiler?.condition($0) },
        whole: criterion.flatMap { compiler?.whole($0.program) },
        wholeApplicability: criterion?.applicability.flatMap { compiler?.whole($0) })
    }
    self.scope = scope.flatMap { compiler?.condition($0) }
    blank = CriteriaSubject([], asOf: asOf).bindings(in: environment)
    paths = compiler?.paths ?? []
  }

  /// Evaluates one table after the other that share their dictionaries, such as the blocks of a long file.
  public struct Session {
    private let criteria: ColumnCriteria
    private var binder: ConditionBinder

    public init(_ criteria: ColumnCriteria) {
      self.criteria = criteria
      binder = ConditionBinder(blank: criteria.blank)
    }

    /// What each criterion comes to on each row of a table: a ``Truth`` in a byte. One that is not owed is met.
    ///
    /// A criterion that gives an error on a row is unknown there; the rows are the second of the answers, by criterion.
    public mutating func truths(of table: ProcedureColumns) -> (truths: [[UInt8]], faulty: [[Int]]) {
      let bound = BoundCriteria(criteria, table, &binder)
      let worker = CriterionWorker(bound, blank: criteria.blank)
      var truths = criteria.questions.map { _ in [UInt8](repeating: 0, count: table.count) }
      for start in stride(from: 0, to: table.count, by: BlockEvaluator.blockRows) {
        let count = min(BlockEvaluator.blockRows, table.count - start)
        for place in truths.indices {
          truths[place].withUnsafeMutableBufferPointer { rows in
            guard let base = rows.baseAddress else { return }
            _ = worker.truths(of: place, into: base + start, from: start, count: count)
          }
        }
      }
      return (truths, worker.faulty)
    }
  }
}
