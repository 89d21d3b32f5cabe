import GovernanceFindings

extension Project {
  /// What a person decided about going on at the end of a phase.
  ///
  /// It is a record of its own beside the computed verdict: in practice a decision is not a function of the points.
  public struct Decision: Record {
    /// What was decided.
    public var outcome: Fact<Outcome> = .unknown
    /// When.
    public var date: Fact<CalendarDate> = .unknown
    /// Who decided: a post, not a private name.
    public var by: Fact<String> = .unknown
    /// Why.
    public var reasons: Fact<String> = .unknown
    /// What must still be done.
    public var conditions: Fact<[Condition]> = .unknown
    /// The id of the oversight standard that was used.
    public var standard: Fact<String> = .unknown
    /// When the criteria were written down.
    public var criteriaSet: Fact<CalendarDate> = .unknown

    public init() {}

    /// The outcomes of a decision.
    public enum Outcome: String, Choice {
      case passed, conditional, failed, incomplete, stopped

      public static let choices = ChoiceTable<Outcome>([
        (.passed, "合格", ["承認"]),
        (.conditional, "条件付合格", ["条件付き合格", "条件付"]),
        (.failed, "不合格", []),
        (.incomplete, "判定保留", ["保留"]),
        (.stopped, "中止", ["取りやめ"]),
      ])
    }

    public static let description = RecordDescription(of: Decision.self) {
      Field(
        "outcome", ja: "結果", \.outcome, required: true, sample: "合格",
        Bilingual(en: "What was decided.", ja: "決めた結果。"))
      Field(
        "date", ja: "日付", other: ["判定日"], \.date, sample: "2026-03-31",
        Bilingual(en: "When.", ja: "決めた日。"))
      Field(
        "by", ja: "判定者", \.by, sample: "担当課長",
        Bilingual(en: "Who decided: a post, not a private name.", ja: "決めた人の職。個人名は要りません。"))
      Field(
        "reasons", ja: "理由", \.reasons,
        Bilingual(en: "Why.", ja: "そのように決めた理由。"))
      Field(
        "conditions", ja: "条件", \.conditions,
        Bilingual(en: "What must still be done.", ja: "引き続き行うこととした事項。"))
      Field(
        "standard", ja: "監理標準", \.standard,
        Bilingual(en: "The id of the oversight standard that was used.", ja: "用いた監理標準のid。"))
      Field(
        "criteriaSet", ja: "基準を決めた日", other: ["判定基準の決定日"], \.criteriaSet,
        Bilingual(en: "When the criteria were written down.", ja: "判定の基準を決めた日。"))
    }
  }
}
