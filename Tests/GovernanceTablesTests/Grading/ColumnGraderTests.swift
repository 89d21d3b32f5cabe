import DigitalGovernance
import Testing

@testable import GovernanceTables

@Suite struct ColumnGraderTests {
  private static let day = CalendarDate(year: 2026, month: 11, day: 25)

  /// Holds the grades of columns against those of the evaluator that explains.
  private func compare(
    _ rubric: QualityRubric, _ procedures: [Procedure], threads: Int = 1,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Int {
    let day = try #require(ColumnGraderTests.day)
    let scalar = QualityGrader(rubric)
    let grader = ColumnGrader(rubric, asOf: day)
    let table = ProcedureColumns(procedures, reading: grader.paths)
    let grades = grader.grade(table, threads: threads, keeping: .truths)
    #expect(grades.count == procedures.count)
    var seen = 0
    let byID = Dictionary(uniqueKeysWithValues: scalar.criteria.map { ($0.criterion.id.known ?? "", $0) })
    for (place, criterion) in grader.criteria.enumerated() {
      guard let compiled = byID[criterion.id] else { continue }
      for (row, procedure) in procedures.enumerated() {
        let expected: UInt8 =
          switch compiled.outcome(for: CriteriaSubject([procedure], asOf: day)) {
          case .met, .notApplicable: 2
          case .unknown, .fault: 1
          case .notMet: 0
          }
        #expect(
          grades.truths[place][row] == expected,
          "row \(row): \(compiled.program.source) if \(compiled.applicability?.source ?? "–")",
          sourceLocation: sourceLocation)
      }
    }
    for (row, procedure) in procedures.enumerated() {
      let grade = scalar.grade(procedure, asOf: day)
      guard let proven = grade.provenIndex, let attainable = grade.attainableIndex else {
        #expect(
          grades.all.proven[row] == ColumnGrades.outOfScope, "row \(row)", sourceLocation: sourceLocation)
        continue
      }
      seen += 1
      #expect(Int(grades.all.proven[row]) == proven, "row \(row)", sourceLocation: sourceLocation)
      #expect(Int(grades.all.attainable[row]) == attainable, "row \(row)", sourceLocation: sourceLocation)
      for (place, principle) in grade.principles.enumerated() {
        #expect(
          Int(grades.byPrinciple[place].proven[row]) == principle.proven, sourceLocation: sourceLocation)
        #expect(
          Int(grades.byPrinciple[place].attainable[row]) == principle.attainable,
          sourceLocation: sourceLocation)
        let blocking = grader.blocking(grades, principle: place, row: row).map { grader.criteria[$0].id }
        #expect(
          blocking == principle.blocking.map(\.id), "row \(row) \(principle.principle)",
          sourceLocation: sourceLocation)
      }
    }
    return seen
  }

  @Test("the built-in rubric grades random procedures in columns as one by one", arguments: 0..<4)
  func builtIn(seed: Int) throws {
    let seen = try compare(.kanriQOS, RandomProcedures.make(120, seed: UInt64(seed)))
    #expect(seen > 20)
  }

  @Test("random rubrics grade random procedures in columns as one by one", arguments: 0..<20)
  func random(seed: Int) throws {
    var random = RandomRubric(seed: UInt64(seed))
    for round in 0..<4 {
      _ = try compare(random.make(), RandomProcedures.make(45, seed: UInt64(seed * 4 + round)))
    }
  }

  @Test("several blocks on several threads give what one thread gives")
  func threads() throws {
    let day = try #require(ColumnGraderTests.day)
    let few = RandomProcedures.make(97, seed: 9)
    let procedures = (0..<10_000).map { few[$0 % few.count] }
    let grader = ColumnGrader(.kanriQOS, asOf: day)
    let table = ProcedureColumns(procedures, reading: grader.paths)
    let one = grader.grade(table, keeping: .truths)
    let four = grader.grade(table, threads: 4, keeping: .truths)
    #expect(one.all.proven == four.all.proven)
    #expect(one.all.attainable == four.all.attainable)
    #expect(one.truths == four.truths)
    #expect((97..<10_000).allSatisfy { one.all.attainable[$0] == one.all.attainable[$0 - 97] })
  }

  @Test("every criterion of the built-in rubric is evaluated in columns")
  func ways() throws {
    let grader = ColumnGrader(.kanriQOS, asOf: try #require(ColumnGraderTests.day))
    #expect(grader.criteria.filter { $0.way != .columns }.map(\.id) == [])
    #expect(!grader.needsProcedures)
  }

  @Test(
    "an empty table, a table without columns and a rubric without principles give no grade that is not there")
  func edges() throws {
    let day = try #require(ColumnGraderTests.day)
    let grader = ColumnGrader(.kanriQOS, asOf: day)
    #expect(grader.grade(ProcedureColumns(count: 0)).count == 0)
    let blank = grader.grade(ProcedureColumns(count: 3))
    #expect(blank.all.proven == [0, 0, 0])
    #expect(blank.all.attainable == [3, 3, 3])
    let empty = ColumnGrader(QualityRubric(), asOf: day).grade(ProcedureColumns(count: 2))
    #expect(empty.all.proven == [ColumnGrades.outOfScope, ColumnGrades.outOfScope])
  }
}
