import CEL
import Testing

@testable import DigitalGovernance

@Suite("Records as expressions read them") struct RecordFactsTests {
  private let environment = CriteriaEnvironment()

  /// What an expression comes to on documents, as text.
  private func value(
    _ expression: String, _ documents: any Kind..., asOf: String = "2026-04-01"
  ) throws -> String {
    let subject = CriteriaSubject(documents, asOf: try #require(CalendarDate(asOf)))
    switch try environment.language.compile(expression).evaluate(subject.bindings(in: environment)) {
    case .value(let value): return value.literal
    case .unknown(let paths): return "? \(paths.map(\.description).joined(separator: " "))"
    case .error(let problem): return "error: \(problem.message.en)"
    }
  }

  private func project(_ write: (inout Project) -> Void) -> Project {
    var project = Project()
    write(&project)
    return project
  }

  @Test("Texts, whole numbers, answers and ids of lists are values") func scalars() throws {
    let known = project {
      $0.name = "申請のオンライン化"
      $0.priority = .known(false)
      $0.change = .known(.renewal)
      $0.phase = .known(.serviceProposal)
      var cost = Project.LifecycleCost()
      cost.years = .known(5)
      $0.lifecycleCost = .known(cost)
    }
    #expect(try value("project.name", known) == "\"申請のオンライン化\"")
    #expect(try value("project.priority", known) == "false")
    #expect(try value("project.change", known) == "\"renewal\"")
    #expect(try value("project.phase", known) == "\"planning/serviceProposal\"")
    #expect(try value("project.lifecycleCost.years + 1", known) == "6")
    #expect(
      try value("within(project.phase, 'planning') && !within(project.phase, 'design')", known) == "true")
  }

  @Test("A day is its first moment in UTC") func day() throws {
    let leapDay = try #require(CalendarDate("2024-02-29"))
    let known = project {
      var consultation = Project.Consultation()
      consultation.date = .known(leapDay)
      $0.consultations = .known([consultation])
    }
    #expect(
      try value("project.consultations[0].date == timestamp('2024-02-29T00:00:00Z')", known) == "true")
    #expect(
      try value("project.consultations[0].date + days(1) == timestamp('2024-03-01T00:00:00Z')", known)
        == "true")
    #expect(try value("asOf - project.consultations[0].date == days(1)", known, asOf: "2024-03-01") == "true")
  }

  @Test("A period is its first and last day and how it was written") func period() throws {
    let year = try #require(CalendarPeriod("令和7年度"))
    let known = project { $0.budgetYear = .known(year) }
    #expect(try value("project.budgetYear.first == timestamp('2025-04-01T00:00:00Z')", known) == "true")
    #expect(try value("project.budgetYear.last == timestamp('2026-03-31T00:00:00Z')", known) == "true")
    #expect(try value("project.budgetYear.text", known) == "\"\(year.description)\"")
  }

  @Test("An amount is its number, its unit and how sure it is") func amount() throws {
    let known = project {
      var scale = Project.Scale()
      scale.users = .known("約3.6万人")
      scale.organisations = .known("延べ85団体")
      scale.cost = .nothing
      $0.scale = .known(scale)
    }
    #expect(try value("project.scale.users.number == 36000.0", known) == "true")
    #expect(try value("project.scale.users.unit", known) == "\"人\"")
    #expect(
      try value("[project.scale.users.approximate, project.scale.users.cumulative]", known) == "[true, false]"
    )
    #expect(try value("project.scale.organisations.cumulative", known) == "true")
    #expect(try value("has(project.scale.cost)", known) == "false")
    #expect(try value("has(project.scale.cost.number)", known) == "false")
    #expect(try value("project.scale.pages.number", known) == "? project.scale.pages")
  }

  @Test("A processing time is a duration, and prose in its place is stated and cannot be used")
  func duration()
    throws
  {
    var procedure = Procedure()
    var periods = Procedure.StandardPeriods()
    periods.online = .known(ProcessingPeriod("2週"))
    periods.offline = .known(ProcessingPeriod("案件による"))
    procedure.standardPeriod = .known(periods)
    #expect(try value("procedure.standardPeriod.online == days(14)", procedure) == "true")
    #expect(
      try value("procedure.standardPeriod.offline > days(1)", procedure)
        == "? procedure.standardPeriod.offline")
    #expect(
      try value("has(procedure.standardPeriod.offline)", procedure) == "? procedure.standardPeriod.offline")
    #expect(try value("stated(procedure.standardPeriod.offline)", procedure) == "true")
  }

  @Test("Lists are lists, none of them empty, and their records are read one by one") func lists() throws {
    let known = project {
      $0.audience = .known([.residents, .staff])
      $0.languages = .nothing
      var test = Project.UserTest()
      test.phase = .known(.testing)
      $0.userTests = .known([Project.UserTest(), test])
    }
    #expect(try value("project.audience", known) == "[\"residents\", \"staff\"]")
    #expect(try value("project.languages", known) == "[]")
    #expect(try value("size(project.userTests)", known) == "2")
    #expect(try value("project.userTests[1].phase", known) == "\"testing\"")
    #expect(try value("project.userTests[0].phase", known) == "? project.userTests[0].phase")
    #expect(
      try value("project.userTests.exists(t, t.phase == 'design')", known) == "? project.userTests[0].phase")
    #expect(try value("project.userTests.exists(t, t.phase == 'testing')", known) == "true")
    #expect(try value("size(project.partners)", known) == "? project.partners")
  }

  @Test("A document that is not at hand is unknown, and so is each of its facts") func absent() throws {
    #expect(try value("canvas.name", Project()) == "? canvas")
    #expect(try value("project.name", Project()) == "? project.name")
    #expect(try value("stated(canvas.name)", Project()) == "false")
  }

  @Test("Every field of every kind is read without an error, stated, none and unknown") func everyField()
    throws
  {
    var count = 0
    for kind in KnownKinds.withFacts {
      func read<K: Kind>(_ kind: K.Type) {
        for document in [FilledRecord.full(kind), FilledRecord.nothing(kind), K()] {
          count += read(document, kind.description)
        }
      }
      func read(_ record: any Record, _ description: RecordDescription) -> Int {
        var count = 0
        func facts<R: Record>(_ record: R) -> any CELRecord { RecordFacts([record], at: 0) }
        for (index, field) in description.fields.enumerated() {
          func content<R: Record>(_ record: R) -> FactContent { record.content(of: field) }
          switch (content(record), facts(record).celFact(at: index)) {
          case (.unknown, .unknown), (.nothing, .nothing): count += 1
          case (.scalar, .stated(let value)):
            guard case .scalar(let form) = field.type else { break }
            #expect(form.holds(value), "\(description.typeName).\(field.name)")
            count += 1
          case (.scalars(let contents), .stated(.list(let list))):
            #expect(contents.count == list.count)
            count += 1
          case (.record(let nested), .stated(.record)):
            guard let nestedDescription = field.type.record else { break }
            count += 1 + read(nested.record(at: 0), nestedDescription)
          case (.records(let contents), .stated(.list(let list))):
            #expect(contents.count == list.count)
            guard let nestedDescription = field.type.record else { break }
            count += 1 + read(contents.record(at: 0), nestedDescription)
          case (let content, let fact):
            Issue.record("\(description.typeName).\(field.name): \(content) is read as \(fact)")
          }
        }
        return count
      }
      read(kind)
    }
    #expect(count > 1_000)
  }
}

extension ScalarForm {
  /// Whether a value has the type that the checker was told.
  fileprivate func holds(_ value: CELValue) -> Bool {
    switch (self, value) {
    case (.text, .string), (.choice, .string), (.code, .string), (.integer, .int), (.flag, .bool),
      (.date, .timestamp), (.duration, .duration), (.timeSpan, .duration):
      true
    case (.period, .record(let record)): record.record is PeriodRecord
    case (.amount, .record(let record)): record.record is AmountRecord
    default: false
    }
  }
}
