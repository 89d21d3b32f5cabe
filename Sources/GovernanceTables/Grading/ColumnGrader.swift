import CEL
public import DigitalGovernance

/// Grades procedures held in columns: the same answers as ``/DigitalGovernance/QualityGrader``, for millions of rows.
///
/// ```swift
/// let grader = ColumnGrader(.kanriQOS, asOf: today)
/// let table = ProcedureColumns(procedures, reading: grader.paths)
/// let grades = grader.grade(table, threads: 4)
/// grades.all.proven[0]          // 1: the second of the rubric's levels
/// ```
/// Three values stand in a byte, so that criteria are joined for whole blocks of rows. What cannot be asked of columns is
/// evaluated row by row; ``criteria`` says which criteria those are.
public struct ColumnGrader: Sendable {
  /// How a criterion is evaluated.
  public enum Way: Sendable, Hashable {
    /// In columns.
    case columns
    /// At least in part row by row.
    case rows
    /// Not at all: it cannot be read, and counts as unknown.
    case unfit
  }

  /// A criterion of the rubric, in its order.
  public struct ColumnCriterion: Sendable {
    /// Its id.
    public let id: String
    /// The place of its principle.
    public let principle: Int
    /// The place of its level.
    public let level: Int
    /// How it is evaluated.
    public let way: Way
    let condition: ColumnCondition
    let applicability: ColumnCondition?
    let whole: ColumnCondition.Evaluation?
    let wholeApplicability: ColumnCondition.Evaluation?
  }

  /// The ids of the levels, the lowest first.
  public let levels: [String]
  /// The ids of the principles.
  public let principles: [String]
  /// The criteria, in the order of the rubric.
  public let criteria: [ColumnCriterion]
  /// The facts that a table should hold, by their paths.
  public let paths: Set<String>
  /// Which rows carry a grade; nil for all.
  let scope: ColumnCondition?
  let blank: CELBindings

  /// Whether some criterion reads more than the columns of a table hold, such as whole reforms: then the table must be
  /// made of procedures.
  public var needsProcedures: Bool { paths.contains { CriteriaTable.column(named: $0) == nil } }

  /// - Parameters:
  ///   - rubric: the rubric.
  ///   - asOf: the day that stands for today.
  ///   - environment: what criteria may use.
  public init(
    _ rubric: QualityRubric, asOf: CalendarDate, environment: CriteriaEnvironment = CriteriaEnvironment()
  ) {
    var compiler = ConditionCompiler(environment: environment, asOf: asOf)
    levels = rubric.levels.stated
    principles = rubric.principles.stated.map { $0.id.known ?? "" }
    blank = CriteriaSubject([], asOf: asOf).bindings(in: environment)
    scope = rubric.scope.known.flatMap { text in
      (try? environment.language.compile(text)).flatMap { compiler?.condition($0) }
    }
    var criteria: [ColumnCriterion] = []
    for (place, principle) in rubric.principles.stated.enumerated() {
      for (level, id) in levels.enumerated() {
        for criterion in principle.levels.stated.filter({ $0.id.known == id }).flatMap(\.criteria.stated) {
          let compiled = environment.compile(criterion, for: .judgement).compiled
          let condition = compiled.flatMap { compiler?.condition($0.program) } ?? .constant(.isUnknown)
          let applicability = compiled?.applicability.flatMap { compiler?.condition($0) }
          let isUnfit = compiled == nil
          criteria.append(
            ColumnCriterion(
              id: criterion.id.known ?? "", principle: place, level: level,
              way: isUnfit
                ? .unfit : condition.usesRows || applicability?.usesRows ?? false ? .rows : .columns,
              condition: condition, applicability: applicability,
              whole: compiled.flatMap { compiler?.whole($0.program) },
              wholeApplicability: compiled?.applicability.flatMap { compiler?.whole($0) }))
        }
      }
    }
    self.criteria = criteria
    paths = compiler?.paths ?? []
  }

  /// What is kept beside the levels.
  public enum Detail: Sendable {
    /// Nothing: a byte or two a row for each principle.
    case levels
    /// Also what every criterion comes to on every row: a byte each.
    case truths
  }

  /// Grades a table.
  /// - Parameters:
  ///   - table: the procedures.
  ///   - threads: on how many threads.
  ///   - detail: what is kept beside the levels.
  public func grade(_ table: ProcedureColumns, threads: Int = 1, keeping detail: Detail = .levels)
    -> ColumnGrades
  {
    var session = Session(self)
    return session.grade(table, threads: threads, keeping: detail)
  }
}

extension ColumnGrader {
  /// Grades one table after the other that share their dictionaries, such as the blocks of a long file: what was found
  /// out of a distinct fact is not found out again.
  public struct Session {
    private let grader: ColumnGrader
    private var binder: ConditionBinder

    public init(_ grader: ColumnGrader) {
      self.grader = grader
      binder = ConditionBinder(blank: grader.blank)
    }

    /// Grades the next table.
    /// - Parameters:
    ///   - table: the procedures.
    ///   - threads: on how many threads.
    ///   - detail: what is kept beside the levels.
    public mutating func grade(
      _ table: ProcedureColumns, threads: Int = 1, keeping detail: Detail = .levels
    ) -> ColumnGrades {
      let bound = BoundGrader(grader, table, &binder)
      return bound.grade(threads: threads, keeping: detail)
    }
  }
}
