import GovernanceFindings
import Testing

@testable import DigitalGovernance

@Suite("The built-in standard is whole, honest and decides as its cases say")
struct BuiltInStandardTests {
  static let items = OversightStandard.kanri.items.stated
  static let articles = OversightStandard.kanri.principles.stated
  static let environment = CriteriaEnvironment()

  @Test("There are 95 items or more, at least half automatic, in every phase and step")
  func size() {
    let items = BuiltInStandardTests.items
    #expect(items.count >= 95)
    #expect(items.count { $0.method == .known(.automatic) } * 2 >= items.count)
    let steps = Phase.all.map(\.phase).filter { $0 != .planning }
    for step in steps {
      #expect(items.contains { $0.phase == .known(step) && $0.method == .known(.automatic) }, "\(step.id)")
    }
    for area in CheckItem.Area.allCases {
      #expect(items.contains { $0.area == .known(area) }, "\(area)")
    }
  }

  @Test("Codes follow the phases, and no code or name stands twice")
  func identities() throws {
    let firstDigits = [
      "planning": "1", "design": "2", "development": "3", "testing": "4", "release": "5", "operation": "6",
      "evaluation": "7", "retirement": "8",
    ]
    let criteria =
      BuiltInStandardTests.items.map(\.criterion) + BuiltInStandardTests.articles.flatMap(\.criteria.stated)
    let codes = criteria.compactMap(\.code.known)
    let names = criteria.compactMap(\.id.known)
    #expect(codes.count == criteria.count && Set(codes).count == codes.count)
    #expect(names.count == criteria.count && Set(names).count == names.count)
    for name in names { #expect(name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(name)") }
    var order = -1
    for item in BuiltInStandardTests.items {
      let phase = try #require(item.phase.known)
      let code = try #require(item.criterion.code.known)
      #expect(code.hasPrefix("G\(firstDigits[phase.top.id] ?? "")") && code.count == 4, "\(code)")
      #expect(phase.order >= order, "\(code) is out of the order of the process")
      order = phase.order
    }
  }

  @Test("Each item tells people all they need, in both languages", arguments: items)
  func texts(of item: CheckItem) throws {
    let code = try #require(item.criterion.code.known)
    let texts = [
      item.task, item.passes, item.criterion.title, item.criterion.question, item.criterion.rationale,
      item.criterion.remedy.known?.text ?? .unknown,
    ]
    for text in texts {
      let text = try #require(text.known, "\(code)")
      #expect(text.ja.known?.hasJapanese == true, "\(code)")
      #expect(text.en.known?.isEmpty == false && text.en.known?.hasJapanese == false, "\(code)")
    }
    #expect(item.criterion.weight.known != nil && item.criterion.strength.known != nil)
    #expect((item.criterion.remedy.known?.personDays ?? 0) > 0, "\(code)")
    #expect(item.criterion.question.known?.ja.known?.hasSuffix("か") == true, "\(code)")
    switch item.method.known {
    case .review:
      #expect(item.evidence.known?.ja.known?.hasJapanese == true, "\(code)")
      #expect(item.criterion.expression.isUnknown && item.rules.isUnknown, "\(code)")
    case .automatic:
      #expect(item.criterion.expression.known != nil || !item.rules.stated.isEmpty, "\(code)")
      #expect(item.evidence.isUnknown, "\(code)")
    case nil: Issue.record("\(code) has no method")
    }
    #expect(item.principles.stated.allSatisfy { (1...10).contains($0) }, "\(code)")
    #expect(item.criterion.appliesWhen.isUnknown == item.criterion.notApplicable.isUnknown, "\(code)")
  }

  @Test("What is not stated in a document says why it is asked for all the same")
  func provenance() throws {
    for item in BuiltInStandardTests.items {
      let code = item.criterion.code.known ?? ""
      let basis = try #require(item.criterion.provenance.known, "\(code)")
      switch basis.provenance {
      case .plan(let source): #expect(source.hasPrefix("推進計画（第二期）「"), "\(code)")
      case .published(let source): #expect(!source.isEmpty, "\(code)")
      case .derived(let reason): #expect(reason.ja.hasJapanese && !reason.en.isEmpty, "\(code)")
      }
    }
  }

  @Test("Every expression reads without a problem and never takes silence for an answer")
  func expressions() {
    for criterion in BuiltInStandardTests.expressions {
      let compilation = BuiltInStandardTests.environment.compile(criterion, for: .judgement)
      #expect(compilation.problems.isEmpty, "\(criterion.code): \(compilation.problems)")
      let outcome = compilation.compiled?.outcome(for: CriteriaSubject([], asOf: CriterionTest.usualDay))
      guard case .unknown? = outcome else {
        Issue.record("\(criterion.code) is decided where nothing is stated: \(String(describing: outcome))")
        continue
      }
    }
  }

  @Test("Every expression has cases for true, false and unknown, and decides them so")
  func cases() throws {
    for criterion in BuiltInStandardTests.expressions {
      let compiled = try #require(
        BuiltInStandardTests.environment.compile(criterion, for: .judgement).compiled)
      let tests = criterion.tests.stated
      var owed: Set<CriterionTest.Expectation> = [.true, .false, .unknown]
      if criterion.appliesWhen.known != nil { owed.insert(.notApplicable) }
      #expect(owed.isSubset(of: tests.compactMap(\.expect.known)), "\(compiled.code)")
      for (index, test) in tests.enumerated() {
        let result = CriterionTestResult(of: test, for: compiled)
        #expect(
          result.found == test.expect.known,
          "\(compiled.code), case \(index + 1): \(result.facts.map(\.en)) \(String(describing: result.fault))"
        )
      }
    }
  }

  @Test("No document whatever makes an expression fail: what is none is asked for first")
  func anyDocument() throws {
    let compiled = BuiltInStandardTests.expressions.compactMap {
      BuiltInStandardTests.environment.compile($0, for: .judgement).compiled
    }
    var met: [String: Set<String>] = [:]
    for seed in 1...150 {
      var random = RandomRecord(seed: UInt64(seed))
      let subject = CriteriaSubject(
        [random.make(Project.self), random.make(ServiceCanvas.self)], asOf: CriterionTest.usualDay)
      let bindings = subject.bindings(in: BuiltInStandardTests.environment)
      for criterion in compiled {
        switch criterion.outcome(bindings) {
        case .fault(let problem): Issue.record("\(criterion.code), seed \(seed): \(problem.message.en)")
        case .met: met[criterion.code, default: []].insert("met")
        case .notMet: met[criterion.code, default: []].insert("notMet")
        case .unknown, .notApplicable: break
        }
      }
    }
    // The documents are rich enough to decide most criteria one way or the other.
    #expect(met.count > compiled.count * 3 / 4)
  }

  @Test("Where a condition of an item does not hold, it says why the item is not owed")
  func applicability() {
    for item in BuiltInStandardTests.items {
      guard let why = item.criterion.notApplicable.known else { continue }
      #expect(why.ja.known?.hasSuffix("ためです") == true)
      #expect(why.en.known?.hasJapanese == false)
    }
  }

  @Test("A small tool of ten members of staff owes a third of what a priority project owes, at most")
  func proportion() throws {
    let small = Project.with {
      $0.audience = [.staff]
      $0.scale = .known(.with { $0.users = "10人" })
      $0.priority = false
      $0.change = .known(.new)
      $0.approach = .known(.iterative)
      $0.contractType = .known(.inHouse)
      $0.personalData = .nothing
      $0.systems = []
      $0.bpr = .nothing
      $0.identityAssurance = .nothing
      $0.procurement = .nothing
      $0.publishedData = []
      $0.rollout = []
      $0.retirement = .nothing
    }
    let large = Project.with {
      $0.audience = [.residents, .businesses]
      $0.scale = .known(.with { $0.users = "約100万人" })
      $0.priority = true
      $0.change = .known(.renewal)
      $0.approach = .known(.waterfall)
      $0.contractType = .known(.contract)
      $0.personalData = .known(
        .with {
          $0.handled = true
          $0.myNumber = true
        })
      $0.systems = [.with { $0.kind = .known(.cloudService) }]
      $0.bpr = .known(.with { $0.done = true })
      $0.identityAssurance = .known(.with { _ in })
      $0.procurement = .known(.with { $0.method = .known(.comprehensive) })
      $0.publishedData = [.with { _ in }]
      $0.rollout = [.with { _ in }, .with { _ in }]
      $0.retirement = .nothing
    }
    let owedBySmall = try owed(by: small)
    let owedByLarge = try owed(by: large)
    #expect(owedBySmall > 20)
    #expect(owedBySmall * 3 <= owedByLarge, "\(owedBySmall) of \(owedByLarge)")
  }

  @Test("There are ten articles in order, each with three criteria or more and served by items")
  func articles() {
    let articles = BuiltInStandardTests.articles
    #expect(articles.compactMap(\.number.known) == Array(1...10))
    #expect(
      articles.compactMap { $0.title.known?.ja.known } == [
        "顧客視点", "シンプル", "アクセシビリティ", "データ利活用", "セキュリティ", "オール東京", "オープン", "共創", "チャレンジ", "ラーニング",
      ])
    for article in articles {
      let number = article.number.known ?? 0
      #expect(article.criteria.stated.count >= 3)
      for text in [article.why, article.conduct, article.mechanism] {
        #expect(text.known?.ja.known?.hasSuffix("。") == true && text.known?.en.known?.hasSuffix(".") == true)
      }
      for criterion in article.criteria.stated {
        #expect(criterion.code.known?.hasPrefix("P\(number)") == true)
        #expect(criterion.question.known?.ja.known?.hasSuffix("か") == true)
      }
      #expect(BuiltInStandardTests.items.contains { $0.principles.stated.contains(number) }, "\(number)")
    }
  }

  @Test("An article is shown by facts, never by what a project says of its practice")
  func noClaims() {
    for criterion in BuiltInStandardTests.expressions {
      #expect(criterion.expression.known?.contains("project.principles") == false, "\(criterion.code)")
      #expect(criterion.expression.known?.contains("project.checks") == false, "\(criterion.code)")
    }
  }

  /// All criteria with an expression, of items and articles.
  private static let expressions =
    items.map(\.criterion).filter { $0.expression.known != nil } + articles.flatMap(\.criteria.stated)

  /// How many items a project owes.
  private func owed(by project: Project) throws -> Int {
    let bindings = CriteriaSubject([project], asOf: CriterionTest.usualDay)
      .bindings(in: BuiltInStandardTests.environment)
    return try BuiltInStandardTests.items.count { item in
      guard let condition = item.criterion.appliesWhen.known else { return true }
      let program = try BuiltInStandardTests.environment.language.compile(condition)
      guard case .value(.bool(let owed)) = program.evaluate(bindings) else {
        Issue.record("\(item.criterion.code): \(program.evaluate(bindings))")
        return false
      }
      return owed
    }
  }
}
