import GovernanceFindings

extension Project {
  /// A look back at what the service achieved, and what follows from it (評価).
  public struct Evaluation: Record {
    /// When.
    public var date: Fact<CalendarDate> = .unknown
    /// Who: a post, not a private name.
    public var by: Fact<String> = .unknown
    /// What was decided.
    public var outcome: Fact<Outcome> = .unknown
    /// Why.
    public var reason: Fact<String> = .unknown
    /// When the result was published.
    public var published: Fact<CalendarDate> = .unknown

    public init() {}

    /// What may follow from an evaluation.
    public enum Outcome: String, Choice {
      case keep, improve, expand, stop

      public static let choices = ChoiceTable<Outcome>([
        (.keep, "継続", ["このまま継続"]),
        (.improve, "改善", ["改善して継続"]),
        (.expand, "拡大", []),
        (.stop, "終了", ["廃止"]),
      ])
    }

    public static let description = RecordDescription(of: Evaluation.self) {
      Field(
        "date", ja: "日付", other: ["評価日"], \.date, sample: "2026-05-11",
        Bilingual(en: "When.", ja: "評価した日。"))
      Field(
        "by", ja: "評価者", \.by, sample: "担当部長",
        Bilingual(en: "Who: a post, not a private name.", ja: "評価した人の職。個人名は要りません。"))
      Field(
        "outcome", ja: "結果", \.outcome, sample: "改善",
        Bilingual(en: "What was decided.", ja: "評価して決めたこと。"))
      Field(
        "reason", ja: "理由", \.reason, nothing: true,
        Bilingual(en: "Why.", ja: "そのように決めた理由。"))
      Field(
        "published", ja: "公表日", \.published, nothing: true,
        Bilingual(en: "When the result was published.", ja: "結果を公表した日。"))
    }
  }
}
