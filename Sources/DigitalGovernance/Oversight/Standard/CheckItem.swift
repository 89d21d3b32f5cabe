public import GovernanceFindings

/// One thing that a gate asks for (点検事項): a criterion with its task, its phase and the way it is checked.
///
/// An automatic item is decided by its expression over the facts, or by rules that must be silent; any other by a
/// person who gives evidence.
public struct CheckItem: Record {
  /// The phase at whose end it is due.
  public var phase: Fact<Phase> = .unknown
  /// What it is a part of, for tables: security, accessibility.
  public var area: Fact<Area> = .unknown
  /// The task that it checks (タスク).
  public var task: Fact<Wording> = .unknown
  /// How it is checked (チェック方法).
  public var method: Fact<Method> = .unknown
  /// The pass/fail criterion in words (合否判定基準).
  public var passes: Fact<Wording> = .unknown
  /// The rules that must be silent on the project, in place of an expression.
  public var rules: Fact<[String]> = .unknown
  /// What a person must see, where the item is reviewed.
  public var evidence: Fact<Wording> = .unknown
  /// The numbers of the Digital 10 articles that it serves.
  public var principles: Fact<[Int64]> = .unknown
  /// What it asks, and all that every criterion tells. Its ``Criterion/title`` is the check item in words.
  public var criterion = Criterion()

  public init() {}

  /// How an item is checked.
  public enum Method: String, Choice {
    case automatic, review

    public static let choices = ChoiceTable<Method>([
      (.automatic, "自動", ["自動判定"]), (.review, "確認", ["レビュー", "目視"]),
    ])
  }

  /// The areas of a standard, the columns of a project's table.
  public enum Area: String, Choice {
    case serviceDesign, userTests, reform, accessibility, plainLanguage, support, identity, security
    case personalData, data, platforms, procurement, quality, management, operation, cost

    public static let choices = ChoiceTable<Area>([
      (.serviceDesign, "サービスデザイン", []), (.userTests, "ユーザーテスト", []),
      (.reform, "業務改革", ["BPR"]), (.accessibility, "アクセシビリティ", []),
      (.plainLanguage, "やさしい日本語", []), (.support, "利用者支援", ["代理申請・支援"]),
      (.identity, "本人確認", []), (.security, "セキュリティ", []), (.personalData, "個人情報", []),
      (.data, "データ", ["データ利活用"]), (.platforms, "共通基盤", []), (.procurement, "調達", []),
      (.quality, "品質", []), (.management, "プロジェクト管理", []), (.operation, "運用", []),
      (.cost, "費用と効果", []),
    ])
  }

  /// What decides an item of the built-in standard.
  public enum Check: Sendable {
    /// An expression over the facts, and the fact where a finding is shown.
    case expression(String, about: String)
    /// Rules that must be silent, and the fact that they are about.
    case rules([String], about: String)
    /// A person, who must see this evidence.
    case review(evidence: Bilingual)
  }

  /// An item of the built-in standard.
  public init(
    _ code: String, _ id: String, phase: Phase, area: Area, task: Bilingual, item: Bilingual, check: Check,
    passes: Bilingual, appliesWhen: String? = nil, notApplicable: Bilingual? = nil,
    weight: Criterion.Weight, strength: Criterion.Strength = .required, question: Bilingual,
    rationale: Bilingual? = nil, remedy: Remedy, provenance: Provenance, principles: [Int64] = [],
    tests: [CriterionTest] = []
  ) {
    self.phase = .known(phase)
    self.area = .known(area)
    self.task = .known(Wording(task))
    self.passes = .known(Wording(passes))
    self.principles = principles.isEmpty ? .unknown : .known(principles)
    criterion.code = .known(code)
    criterion.id = .known(id)
    criterion.title = .known(Wording(item))
    criterion.question = .known(Wording(question))
    if let rationale { criterion.rationale = .known(Wording(rationale)) }
    if let appliesWhen { criterion.appliesWhen = .known(appliesWhen) }
    if let notApplicable { criterion.notApplicable = .known(Wording(notApplicable)) }
    criterion.weight = .known(weight)
    criterion.strength = .known(strength)
    criterion.remedy = .known(remedy)
    criterion.provenance = .known(Basis(provenance))
    if !tests.isEmpty { criterion.tests = .known(tests) }
    switch check {
    case .expression(let expression, let about):
      method = .known(.automatic)
      criterion.expression = .known(expression)
      criterion.about = .known(about)
    case .rules(let codes, let about):
      method = .known(.automatic)
      rules = .known(codes)
      criterion.about = .known(about)
    case .review(let evidence):
      method = .known(.review)
      self.evidence = .known(Wording(evidence))
    }
  }
}
