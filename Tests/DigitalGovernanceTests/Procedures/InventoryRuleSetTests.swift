import GovernanceFindings
import Testing

@testable import DigitalGovernance

@Suite("The built-in rule set on procedures is whole and decides as its cases say")
struct InventoryRuleSetTests {
  static let criteria = RuleSet.kanriInventory.criteria.stated
  static let environment = CriteriaEnvironment()

  /// Codes and names are a contract with those who suppress, count or forbid them.
  static let names: KeyValuePairs<String, [String]> = [
    "I201": ["online-period-not-stated"], "I202": ["fee-payable-offline-only"],
    "I203": ["paper-originals-asked"], "I204": ["online-and-never-used"],
    "I205": ["planned-date-missing"], "I206": ["signature-without-electronic-only"],
    "I207": ["online-slower-than-paper"], "I208": ["online-above-total"],
    "I209": ["counts-do-not-add-up"], "I210": ["not-online-yet-used"], "I211": ["plan-overdue"],
    "I212": ["no-plan-and-no-concern"],
    "I213": [
      "article-not-stated", "filer-not-stated", "kind-not-stated", "law-number-not-stated",
      "online-state-not-stated",
    ],
    "I216": ["register-certificate-demanded"], "I217": ["seal-still-required"],
    "I218": ["planned-far-ahead"], "I219": ["priority-without-target"],
    "I220": ["volume-without-reviews"], "I221": ["reform-without-effect"],
    "I222": ["large-and-not-online"], "I223": ["hardly-used-online"], "I224": ["fee-without-methods"],
    "I225": ["answer-on-paper"], "I226": ["representative-on-paper"],
    "I227": ["identity-check-too-strict"], "I228": ["reviews-below-target"],
    "I229": ["standard-period-not-kept"], "I230": ["exempt-yet-planned"],
    "I231": ["online-yet-planned-later"], "I232": ["barrier-without-response"],
  ]

  @Test("Every code has the criteria that it is known for, and no name stands twice")
  func identities() {
    let found = Dictionary(grouping: Self.criteria) { $0.code.known ?? "" }
      .mapValues { $0.compactMap(\.id.known).sorted() }
    #expect(Set(found.keys) == Set(Self.names.map(\.key)))
    for (code, names) in Self.names { #expect(found[code] == names, "\(code)") }
  }

  @Test(
    "Every expression reads without a problem and never takes silence for a flaw, but where silence is the flaw"
  )
  func expressions() throws {
    for criterion in Self.criteria {
      let compilation = Self.environment.compile(criterion, for: .finding)
      #expect(compilation.problems.isEmpty, "\(criterion.id): \(compilation.problems)")
      let compiled = try #require(compilation.compiled)
      let outcome = compiled.outcome(for: CriteriaSubject([Procedure()], asOf: CriterionTest.usualDay))
      switch (criterion.code.known, outcome) {
      case ("I213", .notMet), ("I206", .met): break
      case ("I213", _), ("I206", _): Issue.record("\(compiled.code): \(outcome)")
      case (_, .unknown): break
      default: Issue.record("\(compiled.code) is decided where nothing is stated: \(outcome)")
      }
    }
  }

  @Test("Every criterion has cases for true, false and unknown, and decides them so")
  func cases() throws {
    for criterion in Self.criteria {
      let compiled = try #require(Self.environment.compile(criterion, for: .finding).compiled)
      let tests = criterion.tests.stated
      var owed: Set<CriterionTest.Expectation> = [.true, .false, .unknown]
      // Of a blank somebody can always say that it is blank.
      if ["I206", "I213"].contains(compiled.code) { owed.remove(.unknown) }
      #expect(owed.isSubset(of: tests.compactMap(\.expect.known)), "\(criterion.id)")
      for (index, test) in tests.enumerated() {
        let result = CriterionTestResult(of: test, for: compiled)
        #expect(
          result.found == test.expect.known,
          "\(criterion.id), case \(index + 1): \(result.facts.map(\.en)) \(String(describing: result.fault))")
      }
    }
  }

  @Test("No procedure whatever makes an expression fail")
  func anyProcedure() {
    let compiled = Self.criteria.compactMap { Self.environment.compile($0, for: .finding).compiled }
    for seed in 1...200 {
      var random = RandomRecord(seed: UInt64(seed))
      let subject = CriteriaSubject([random.make(Procedure.self)], asOf: CriterionTest.usualDay)
      let bindings = subject.bindings(in: Self.environment)
      for criterion in compiled {
        if case .fault(let problem) = criterion.outcome(bindings) {
          Issue.record("\(criterion.criterion.id), seed \(seed): \(problem.message.en)")
        }
      }
    }
  }

  @Test("Each criterion tells people all they need, in both languages", arguments: criteria)
  func texts(of criterion: Criterion) throws {
    let texts = [criterion.title, criterion.message, criterion.remedy.known?.text ?? .unknown]
    for text in texts {
      let text = try #require(text.known, "\(criterion.id)")
      #expect(text.ja.known?.hasJapanese == true, "\(criterion.id)")
      #expect(text.en.known?.isEmpty == false && text.en.known?.hasJapanese == false, "\(criterion.id)")
    }
    #expect(criterion.severity.known != nil && criterion.provenance.known != nil)
    #expect((criterion.remedy.known?.personDays ?? 0) > 0, "\(criterion.id)")
  }
}
