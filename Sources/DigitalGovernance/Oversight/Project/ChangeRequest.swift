import GovernanceFindings

extension Project {
  /// A change asked for after something was settled (変更管理).
  public struct ChangeRequest: Record {
    /// What is to change.
    public var text: Fact<String> = .unknown
    /// When it was asked for.
    public var date: Fact<CalendarDate> = .unknown
    /// What was decided.
    public var decision: Fact<Decision> = .unknown
    /// When it was decided.
    public var decidedOn: Fact<CalendarDate> = .unknown
    /// Who decided: a post, not a private name.
    public var by: Fact<String> = .unknown

    public init() {}

    /// What may be decided about a change.
    public enum Decision: String, Choice {
      case approved, declined, pending

      public static let choices = ChoiceTable<Decision>([
        (.approved, "承認", []),
        (.declined, "却下", ["見送り"]),
        (.pending, "検討中", ["未定"]),
      ])
    }

    public static let description = RecordDescription(of: ChangeRequest.self) {
      Field(
        "text", ja: "内容", \.text, required: true, sample: "入力項目を1つ減らす",
        Bilingual(en: "What is to change.", ja: "変える内容。"))
      Field(
        "date", ja: "日付", other: ["申出日"], \.date, sample: "2026-05-11",
        Bilingual(en: "When it was asked for.", ja: "申し出た日。"))
      Field(
        "decision", ja: "判断", \.decision, sample: "承認",
        Bilingual(en: "What was decided.", ja: "決めた結果。"))
      Field(
        "decidedOn", ja: "判断日", \.decidedOn, nothing: true, sample: "2026-05-18",
        Bilingual(en: "When it was decided.", ja: "決めた日。"))
      Field(
        "by", ja: "判断者", \.by, sample: "担当課長",
        Bilingual(en: "Who decided: a post, not a private name.", ja: "決めた人の職。個人名は要りません。"))
    }
  }
}
