import Testing

@testable import DigitalGovernance

@Suite("The built-in rubric") struct BuiltInRubricTests {
  private let grader = QualityGrader(.kanriQOS)

  @Test("Every criterion can be evaluated, and decides its cases as it says")
  func cases() throws {
    #expect(grader.broken.isEmpty, "\(grader.broken)")
    let stated = QualityRubric.kanriQOS.principles.stated.flatMap(\.levels.stated).flatMap(\.criteria.stated)
    #expect(grader.criteria.count == stated.count)
    for criterion in grader.criteria {
      let tests = criterion.criterion.tests.stated
      #expect(tests.contains { $0.expect == .known(.true) }, "\(criterion.code)")
      #expect(tests.contains { $0.expect == .known(.unknown) }, "\(criterion.code)")
      for test in tests {
        #expect(CriterionTestResult(of: test, for: criterion).found == test.expect.known, "\(criterion.code)")
      }
    }
  }

  @Test(
    "Each principle has at least eight criteria over the two upper levels, every id is unique, every remedy has an effort"
  )
  func size() {
    let principles = QualityRubric.kanriQOS.principles.stated
    #expect(principles.compactMap(\.id.known) == ["faster", "simpler", "easier"])
    for principle in principles {
      let levels = principle.levels.stated
      #expect(levels.compactMap(\.id.known) == QualityRubric.kanriQOS.levels.stated)
      #expect(levels[0].criteria.isNothing)
      #expect(levels.suffix(2).flatMap(\.criteria.stated).count >= 8)
    }
    let criteria = principles.flatMap(\.levels.stated).flatMap(\.criteria.stated)
    #expect(Set(criteria.compactMap(\.id.known)).count == criteria.count)
    for criterion in criteria {
      #expect((criterion.remedy.known?.personDays ?? 0) > 0, "\(criterion.id)")
      #expect(criterion.remedy.known?.text.known?.ja.known != nil)
      #expect(criterion.title.known?.ja.known != nil && criterion.title.known?.en.known != nil)
      #expect(criterion.provenance.known?.kind.known != nil)
    }
  }
}

@Suite("Grades of procedures") struct QualityGraderTests {
  private let day = CriterionTest.usualDay

  /// Two principles over three levels; `a` and `b` hang on facts that tests state.
  private static let rubric: QualityRubric = {
    func criterion(_ id: String, _ expression: String, days: Amount, appliesWhen: String? = nil) -> Criterion
    {
      var criterion = Criterion()
      criterion.id = .known(id)
      criterion.expression = .known(expression)
      if let appliesWhen { criterion.appliesWhen = .known(appliesWhen) }
      criterion.remedy = .known(Remedy(.init(en: id, ja: id), days: days))
      return criterion
    }
    func principle(_ id: String, _ levels: [[Criterion]]) -> QualityRubric.QualityPrinciple {
      var principle = QualityRubric.QualityPrinciple()
      principle.id = .known(id)
      principle.levels = .known(
        zip(["low", "middle", "high"], levels).map { QualityRubric.QualityLevel($0, $1) })
      return principle
    }
    var rubric = QualityRubric()
    rubric.id = "test"
    rubric.levels = ["low", "middle", "high"]
    rubric.scope = "procedure.type == 'application'"
    rubric.principles = [
      principle(
        "first",
        [
          [], [criterion("online", "procedure.onlineState == 'implemented'", days: 60)],
          [
            criterion("quick", "procedure.kpi.filingMinutes <= 10", days: 3),
            criterion(
              "paid", "'creditCard' in procedure.fee.methods", days: 5, appliesWhen: "procedure.fee.required"),
          ],
        ]),
      principle("second", [[], [criterion("plain", "procedure.plainJapanese", days: 2)], []]),
    ]
    return rubric
  }()

  private func grade(_ write: (inout Procedure) -> Void) -> QualityGrade {
    var procedure = Procedure()
    write(&procedure)
    return QualityGrader(QualityGraderTests.rubric).grade(procedure, asOf: day)
  }

  @Test("What is stated is proven, what is not may be attained") func interval() {
    let grade = grade {
      $0.type = .known(.application)
      $0.onlineState = .known(.implemented)
      $0.fee = .known(.stating { $0.required = false })
    }
    #expect(grade.proven == "low")  // plain is not stated
    #expect(grade.attainable == "high")
    #expect(grade.principles.map(\.proven) == [1, 0])
    #expect(grade.principles.map(\.attainable) == [2, 2])
    #expect(grade.principles[0].blocking.map(\.id) == ["quick"])  // paid does not apply and counts as held
    #expect(grade.principles[1].blocking.map(\.id) == ["plain"])
    #expect(grade.blockers.map(\.id) == ["plain"])
  }

  @Test("A false criterion bounds both") func bounded() {
    let grade = grade {
      $0.type = .known(.application)
      $0.onlineState = .known(.implemented)
      $0.plainJapanese = true
      $0.kpi = .known(.stating { $0.filingMinutes = 30 })
      $0.fee = .known(
        .stating {
          $0.required = true; $0.methods = [.counter]
        })
    }
    #expect(grade.proven == "middle" && grade.attainable == "middle")
    #expect(grade.blockers.map(\.id) == ["quick", "paid"])
    #expect(grade.nextAction?.id == "quick")  // 3 person-days are less than 5
    #expect(grade.personDaysToNextLevel == 8)
  }

  @Test("What several criteria ask for is done once, and what is only unknown comes last") func actions() {
    var procedure = Procedure()
    procedure.type = .known(.application)
    procedure.onlineState = .known(.notImplemented)
    let offline = QualityGrader(.kanriQOS).grade(procedure, asOf: day)
    #expect(offline.blockers.map(\.id) == ["faster-online", "simpler-online", "easier-online"])
    #expect(offline.nextActions.count == 1)
    #expect(offline.nextActions.first?.blockers.count == 3)
    #expect(offline.personDaysToNextLevel == 60)  // one remedy of 60 person-days settles all three
    let mixed = grade {
      $0.type = .known(.application)
      $0.onlineState = .known(.implemented)
      $0.plainJapanese = true
      $0.fee = .known(
        .stating {
          $0.required = true; $0.methods = [.counter]
        })
    }
    // 'paid' is false and takes 5 person-days; 'quick' takes 3, and only the minutes are not stated.
    #expect(mixed.nextActions.map { $0.blockers.map(\.id) } == [["paid"], ["quick"]])
    #expect(mixed.nextActions.map(\.isNeeded) == [true, false])
    #expect(mixed.nextAction?.id == "paid")
    #expect(mixed.personDaysToNextLevel == 8)
  }

  @Test("Where it is unknown whether a criterion applies, it holds only if it is true") func unsure() {
    func principle(_ methods: [Procedure.Fee.PaymentMethod]) -> QualityGrade.PrincipleGrade {
      grade {
        $0.type = .known(.application)
        $0.onlineState = .known(.implemented)
        $0.kpi = .known(.stating { $0.filingMinutes = 5 })
        $0.fee = .known(.stating { $0.methods = .known(methods) })
      }.principles[0]
    }
    #expect(principle([.creditCard]).proven == 2)
    let open = principle([.counter])
    #expect(open.proven == 1 && open.attainable == 2)
    #expect(open.blocking.map(\.isFalse) == [false])
  }

  @Test("Out of scope there is no grade; an unknown scope is graded") func scope() {
    #expect(!grade { $0.type = .known(.inspection) }.isInScope)
    let grade = grade { $0.onlineState = .known(.notImplemented) }
    #expect(grade.isInScope && grade.proven == "low" && grade.attainable == "low")
    #expect(grade.principles[0].blocking.map(\.id) == ["online"])
  }

  @Test("A plan takes procedures by filings per person-day, and keeps to its effort") func plan() {
    let grader = QualityGrader(QualityGraderTests.rubric)
    let liftable = [
      GradeSummary.Liftable(volume: 100, criteria: ["quick", "paid"]),  // 12.5 a day
      GradeSummary.Liftable(volume: 90, criteria: ["quick"]),  // 30
      GradeSummary.Liftable(volume: 10, criteria: ["plain"]),  // 5
      GradeSummary.Liftable(volume: 6_000, criteria: ["online"]),  // 100
    ]
    let small = ImprovementPlan(liftable, criteria: grader.criteria, budget: 13)
    // online costs 60 and does not fit; then quick (3), quick and paid (8), plain (2): 13 person-days.
    #expect(small.personDays == 13 && small.lifted == 3 && small.volume == 200)
    #expect(small.steps.map(\.procedures) == [2, 1, 1])
    #expect(ImprovementPlan(liftable, criteria: grader.criteria, budget: 62).volume == 6_010)
    #expect(ImprovementPlan(liftable, criteria: grader.criteria, budget: 0).lifted == 0)
  }

  @Test("A remedy that meets several criteria is paid and counted once") func sharedRemedy() {
    let grader = QualityGrader(.kanriQOS)
    let online = ["faster-online", "simpler-online", "easier-online"]
    let liftable = [GradeSummary.Liftable(volume: 500, criteria: online)]
    let plan = ImprovementPlan(liftable, criteria: grader.criteria, budget: 60)
    #expect(plan.lifted == 1 && plan.personDays == 60)
    #expect(plan.steps.map(\.criterion.code) == ["faster-online"])
    let grade = grader.grade(
      .stating {
        $0.type = .known(.application)
        $0.onlineState = .known(.notImplemented)
      }, asOf: CalendarDate(daysSinceEpoch: 20_000))
    #expect(grade.blockers.map(\.id) == online && grade.personDaysToNextLevel == 60)
  }

  @Test("A summary counts levels, filings, principles and groups") func summary() {
    var summary = GradeSummary(levels: ["low", "middle", "high"])
    let grader = QualityGrader(QualityGraderTests.rubric)
    func add(_ volume: Int64?, _ write: (inout Procedure) -> Void) {
      var procedure = Procedure()
      procedure.type = .known(.application)
      write(&procedure)
      summary.add(grader.grade(procedure, asOf: day), volume: volume, group: "局")
    }
    add(10) { $0.onlineState = .known(.notImplemented) }
    add(30) {
      $0.onlineState = .known(.implemented)
      $0.plainJapanese = true
    }
    add(nil) { $0.type = .known(.inspection) }
    #expect(summary.graded == 2 && summary.outOfScope == 1)
    #expect(summary.all.proven == [1, 1, 0] && summary.all.provenVolume == [10, 30, 0])
    #expect(summary.all.attainable == [1, 0, 1])
    #expect(summary.groups["局"]?.proven == [1, 1, 0])
    #expect(summary.liftable.map(\.criteria) == [["online"]])
    #expect(summary.waitingForFacts == 1)
  }
}
