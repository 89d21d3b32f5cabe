public import GovernanceFindings

/// A requirement on a service, project or procedure as data: an expression over the facts, with all that people need
/// to act on it.
///
/// The expression, in the Common Expression Language, states what is owed. Where it is false there is a finding, where
/// a fact that it needs is not stated it is unknown. Check items, principles, levels and an office's own rules are
/// criteria.
/// ```swift
/// var criterion = Criterion()
/// criterion.code = "O101"
/// criterion.expression = "project.userTests.exists(t, t.phase == 'design')"
/// criterion.about = "project.userTests"
/// let compiled = try CriteriaEnvironment().compile(criterion)
/// compiled.outcome(for: CriteriaSubject([project], asOf: today))   // .met, .notMet, .unknown, …
/// ```
public struct Criterion: Record {
  /// The code of its findings, unique in all that is in force: `O101`.
  public var code: Fact<String> = .unknown
  /// The name in kebab case, or as an office numbers its items; in a rubric the only name.
  public var id: Fact<String> = .unknown
  /// A short noun phrase for lists.
  public var title: Fact<Wording> = .unknown
  /// What a finding says, with values in braces: `{size(project.userTests)}件です`. Without it, the title and the
  /// values that decided are said.
  public var message: Fact<Wording> = .unknown
  /// Why it matters, one sentence.
  public var rationale: Fact<Wording> = .unknown
  /// What a reviewer asks.
  public var question: Fact<Wording> = .unknown
  /// When it is owed at all; always if nothing is said.
  public var appliesWhen: Fact<String> = .unknown
  /// Why it is not owed where ``appliesWhen`` is false.
  public var notApplicable: Fact<Wording> = .unknown
  /// What is owed.
  public var expression: Fact<String> = .unknown
  /// The fact where a finding is shown, with the variable in front: `project.userTests`.
  public var about: Fact<String> = .unknown
  /// How grave a finding is; a warning if nothing is said.
  public var severity: Fact<Gravity> = .unknown
  /// Whether a gate can be passed on a condition where it is open.
  public var weight: Fact<Weight> = .unknown
  /// Whether it is owed or recommended.
  public var strength: Fact<Strength> = .unknown
  /// Where it comes from.
  public var provenance: Fact<Basis> = .unknown
  /// What to do where it is not met.
  public var remedy: Fact<Remedy> = .unknown
  /// Cases that it must decide as expected.
  public var tests: Fact<[CriterionTest]> = .unknown

  public init() {}

  /// A criterion of the built-in standards.
  public init(
    _ code: String, _ id: String, title: Bilingual, expression: String, about: String,
    appliesWhen: String? = nil, notApplicable: Bilingual? = nil, question: Bilingual? = nil,
    rationale: Bilingual? = nil, severity: Gravity? = nil, message: Bilingual? = nil, remedy: Remedy,
    provenance: Provenance, tests: [CriterionTest]
  ) {
    self.code = .known(code)
    self.id = .known(id)
    self.title = .known(Wording(title))
    self.expression = .known(expression)
    self.about = .known(about)
    if let appliesWhen { self.appliesWhen = .known(appliesWhen) }
    if let notApplicable { self.notApplicable = .known(Wording(notApplicable)) }
    if let question { self.question = .known(Wording(question)) }
    if let rationale { self.rationale = .known(Wording(rationale)) }
    if let severity { self.severity = .known(severity) }
    if let message { self.message = .known(Wording(message)) }
    self.remedy = .known(remedy)
    self.provenance = .known(Basis(provenance))
    self.tests = .known(tests)
  }

  /// How grave a finding is, as a document states it.
  public enum Gravity: String, Choice {
    case error, warning, note

    public static let choices = ChoiceTable<Gravity>([
      (.error, "エラー", []), (.warning, "警告", []), (.note, "情報", []),
    ])

    /// The severity of findings.
    public var severity: Severity {
      switch self {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    }
  }

  /// What an open criterion does to a gate.
  public enum Weight: String, Choice {
    case blocking, conditional

    public static let choices = ChoiceTable<Weight>([
      (.blocking, "必達", ["不合格", "ブロッキング"]), (.conditional, "条件付", ["条件付き"]),
    ])
  }

  /// Whether a criterion is owed or recommended. What is recommended never affects a gate.
  public enum Strength: String, Choice {
    case required, recommended

    public static let choices = ChoiceTable<Strength>([(.required, "必須", []), (.recommended, "推奨", [])])
  }
}
