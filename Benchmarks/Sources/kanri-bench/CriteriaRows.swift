import DigitalGovernance

/// A criterion inside the process: compiled, and evaluated against the same requirement written in Swift over the
/// same values.
struct CriteriaRows {
  let work: [Work]
  let rows: [Row]

  private static let repetitions = 100_000
  private static let subjects = 64

  init() throws(Inputs.Failure) {
    guard let day = CalendarDate(Inputs.day) else { throw Inputs.Failure("\(Inputs.day) is no day") }
    let projects = (0..<CriteriaRows.subjects).map { CriteriaRows.project($0, day) }
    let subjects = projects.map { CriteriaSubject([$0], asOf: day) }
    let environment = CriteriaEnvironment()

    let scalar = try CriteriaRows.compiled(
      """
      project.change == 'new' && project.contractType in ['contract', 'quasiMandate'] && project.priority
      """, environment)
    let scalarInSwift = { (project: UnsafePointer<Project>) in
      project.pointee.change.known == .new
        && (project.pointee.contractType.known == .contract
          || project.pointee.contractType.known == .quasiMandate)
        && project.pointee.priority.known == true
    }
    let list = try CriteriaRows.compiled(
      "project.userTests.all(t, t.participants.count.number >= 5.0 && t.date <= asOf)", environment)
    let listInSwift = { (project: UnsafePointer<Project>) in
      project.pointee.userTests.stated.allSatisfy { test in
        guard let count = test.participants.known?.count.known, let date = test.date.known else {
          return false
        }
        return count.number.double >= 5 && date <= day
      }
    }
    try CriteriaRows.check(scalar, scalarInSwift, subjects, projects)
    try CriteriaRows.check(list, listInSwift, subjects, projects)

    work = [
      CriteriaRows.evaluation(of: scalar, subjects), CriteriaRows.swift(scalarInSwift, projects),
      CriteriaRows.evaluation(of: list, subjects), CriteriaRows.swift(listInSwift, projects),
      .call {
        var count = 0
        for _ in 0..<(CriteriaRows.repetitions / 10) {
          count += environment.compile(list.criterion).compiled == nil ? 0 : 1
        }
        return count
      },
    ]
    let obstacle =
      "each value read is boxed with the way it was read along, which Swift's own code needs not."
    rows = [
      Row(
        name: "evaluate a criterion, three facts, ×\(CriteriaRows.repetitions)",
        baselineName: "the same in Swift",
        measure: .cpu, goal: 20, obstacle: obstacle, subject: 0, baseline: 1),
      Row(
        name: "evaluate a criterion, a list of three, ×\(CriteriaRows.repetitions)",
        baselineName: "the same in Swift", measure: .cpu, goal: 20, obstacle: obstacle, subject: 2,
        baseline: 3),
      Row(
        name: "compile a criterion, ×\(CriteriaRows.repetitions / 10)",
        baselineName: "evaluate it ×\(CriteriaRows.repetitions)", measure: .cpu, goal: nil, subject: 4,
        baseline: 2),
    ]
  }

  private static func compiled(
    _ expression: String, _ environment: CriteriaEnvironment
  ) throws(Inputs.Failure) -> CompiledCriterion {
    var criterion = Criterion()
    criterion.code = "O101"
    criterion.expression = .known(expression)
    let compilation = environment.compile(criterion)
    guard let compiled = compilation.compiled, compilation.problems.isEmpty else {
      throw Inputs.Failure("'\(expression)' is no criterion: \(compilation.problems)")
    }
    return compiled
  }

  /// A project whose facts vary with a number.
  private static func project(_ number: Int, _ day: CalendarDate) -> Project {
    var project = Project()
    project.change = .known(number % 3 == 0 ? .alteration : .new)
    project.contractType = .known(number % 5 == 0 ? .inHouse : number % 2 == 0 ? .contract : .quasiMandate)
    project.priority = .known(number % 7 != 0)
    project.userTests = .known(
      (0..<3).map { place in
        var test = Project.UserTest()
        var participants = Project.UserTest.Participants()
        participants.count = .known(
          Amount(number: DecimalNumber(significand: number % 4 == place ? 3 : 8, exponent: 0), unit: "人"))
        test.participants = .known(participants)
        test.date = .known(CalendarDate(daysSinceEpoch: day.daysSinceEpoch - Int32(30 * place)))
        return test
      })
    return project
  }

  /// Both must say the same of every project, and not always the same.
  private static func check(
    _ criterion: CompiledCriterion, _ inSwift: (UnsafePointer<Project>) -> Bool,
    _ subjects: [CriteriaSubject],
    _ projects: [Project]
  ) throws(Inputs.Failure) {
    var answers = Set<Bool>()
    for (subject, project) in zip(subjects, projects) {
      let expected = withUnsafePointer(to: project, inSwift)
      let isMet = if case .met = criterion.outcome(for: subject) { true } else { false }
      guard isMet == expected else {
        throw Inputs.Failure("\(criterion.code) differs from its twin in Swift")
      }
      answers.insert(expected)
    }
    guard answers.count == 2 else { throw Inputs.Failure("\(criterion.code) says the same of every project") }
  }

  /// What is not met is left out: making the finding's words is no part of evaluating.
  private static func evaluation(of criterion: CompiledCriterion, _ subjects: [CriteriaSubject]) -> Work {
    let met = subjects.filter { if case .met = criterion.outcome(for: $0) { true } else { false } }
    return .call {
      var count = 0
      for round in 0..<repetitions {
        if case .met = criterion.outcome(for: met[round % met.count]) { count += 1 }
      }
      return count
    }
  }

  /// Read where they lie: copying a project would cost more than looking at it.
  private static func swift(
    _ inSwift: @escaping (UnsafePointer<Project>) -> Bool, _ projects: [Project]
  ) -> Work {
    let met = projects.filter { withUnsafePointer(to: $0, inSwift) }
    return .call {
      met.withUnsafeBufferPointer { met in
        guard let start = met.baseAddress else { return 0 }
        var count = 0
        for round in 0..<repetitions where inSwift(start + round % met.count) { count += 1 }
        return count
      }
    }
  }
}
