import CEL
public import DigitalGovernance

/// Grades procedures held in columns: the same answers as `QualityGrader`, for millions of rows.
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
  /// A criterion of the rubric, in its order.
  public struct Criterion: Sendable {
    /// Its id.
    public let id: String
    /// The place of its principle.
    public let principle: Int
    /// The place of its level.
    public let level: Int
    /// How it is evaluated.
    public let way: ColumnCriteria.Way
  }

  /// The ids of the levels, the lowest first.
  public let levels: [String]
  /// The ids of the principles.
  public let principles: [String]
  /// The criteria, in the order of the rubric.
  public let criteria: [Criterion]
  /// The facts that a table should hold, by their paths.
  public let paths: Set<String>
  /// The places of the criteria, by principle and level.
  let places: [[[Int]]]
  /// What is asked of columns for each criterion.
  let conditions: ColumnCriteria

  /// Whether some criterion reads a record whole whose facts have columns (`has(procedure.fee)`): then procedures of a
  /// file must be read as such.
  public var needsProcedures: Bool { conditions.needsProcedures }

  /// - Parameters:
  ///   - rubric: the rubric.
  ///   - asOf: the day that stands for today.
  ///   - environment: what criteria may use.
  public init(
    _ rubric: QualityRubric, asOf: CalendarDate, environment: CriteriaEnvironment = CriteriaEnvironment()
  ) {
    levels = rubric.levels.stated
    principles = rubric.principles.stated.map { $0.id.known ?? "" }
    var found: [(id: String, principle: Int, level: Int, compiled: CompiledCriterion?)] = []
    for (place, principle) in rubric.principles.stated.enumerated() {
      for (level, id) in levels.enumerated() {
        for criterion in principle.levels.stated.filter({ $0.id.known == id }).flatMap(\.criteria.stated) {
          found.append(
            (
              criterion.id.known ?? "", place, level, environment.compile(criterion, for: .judgement).compiled
            ))
        }
      }
    }
    let scope = rubric.scope.known.flatMap { try? environment.language.compile($0) }
    conditions = ColumnCriteria(
      found.map(\.compiled), scope: scope, asOf: asOf, environment: environment)
    criteria = zip(found, conditions.ways).map {
      Criterion(id: $0.id, principle: $0.principle, level: $0.level, way: $1)
    }
    paths = conditions.paths
    let (criteria, levels) = (criteria, levels)
    places = principles.indices.map { principle in
      levels.indices.map { level in
        criteria.indices.filter { criteria[$0].principle == principle && criteria[$0].level == level }
      }
    }
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
      binder = ConditionBinder(blank: grader.conditions.blank)
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
