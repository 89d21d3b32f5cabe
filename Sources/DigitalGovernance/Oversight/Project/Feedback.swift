import GovernanceFindings

extension Project {
  /// What users said or did after the release, and what was made of it (リリース後の声).
  public struct Feedback: Record {
    /// Where it comes from.
    public var source: Fact<Source> = .unknown
    /// The time that it is about.
    public var period: Fact<CalendarPeriod> = .unknown
    /// How many voices there are.
    public var count: Fact<Amount> = .unknown
    /// What the issue is.
    public var issue: Fact<String> = .unknown
    /// What causes it.
    public var cause: Fact<String> = .unknown
    /// How urgent it is.
    public var priority: Fact<Risk.Degree> = .unknown
    /// What was decided about it, and what changed.
    public var decision: Fact<Disposition> = .unknown

    public init() {}

    /// Where a voice comes from.
    public enum Source: String, Choice {
      case review, inquiry, analytics, survey

      public static let choices = ChoiceTable<Source>([
        (.review, "レビュー", ["ユーザーレビュー"]),
        (.inquiry, "問合せ", ["問い合わせ"]),
        (.analytics, "アクセス解析", ["アクセスログ"]),
        (.survey, "アンケート", []),
      ])
    }

    public static let description = RecordDescription(of: Feedback.self) {
      Field(
        "source", ja: "種類", other: ["情報源"], \.source, required: true, sample: "レビュー",
        Bilingual(en: "Where it comes from.", ja: "どこから分かったか。"))
      Field(
        "period", ja: "期間", \.period, sample: "2026-06",
        Bilingual(en: "The time that it is about.", ja: "いつの声か。"))
      Field(
        "count", ja: "件数", \.count, sample: "120件",
        Bilingual(en: "How many voices there are.", ja: "声の件数。"))
      Field(
        "issue", ja: "課題", other: ["内容"], \.issue, nothing: true,
        Bilingual(en: "What the issue is.", ja: "分かった課題。"))
      Field(
        "cause", ja: "原因", \.cause,
        Bilingual(en: "What causes it.", ja: "課題の原因。"))
      Field(
        "priority", ja: "優先度", \.priority,
        Bilingual(en: "How urgent it is.", ja: "対応の優先度。"))
      Field(
        "decision", ja: "判断", \.decision, nothing: true,
        Bilingual(en: "What was decided about it, and what changed.", ja: "どう扱うと決め、何を変えたか。"))
    }
  }
}
