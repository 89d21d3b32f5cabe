import GovernanceFindings

extension Project {
  /// What was decided about a finding or a voice from the field, and what changed.
  public struct Disposition: Record {
    /// What was decided.
    public var outcome: Fact<Outcome> = .unknown
    /// Why.
    public var reason: Fact<String> = .unknown
    /// When it was decided.
    public var date: Fact<CalendarDate> = .unknown
    /// By when the change is due.
    public var due: Fact<CalendarPeriod> = .unknown
    /// What changed.
    public var change: Fact<String> = .unknown
    /// When the change was done.
    public var done: Fact<CalendarDate> = .unknown

    public init() {}

    /// What may be decided about a finding.
    public enum Outcome: String, Choice {
      case fix, decline, schedule

      public static let choices = ChoiceTable<Outcome>([
        (.fix, "対応する", ["対応", "修正する"]),
        (.decline, "見送る", ["見送り", "対応しない"]),
        (.schedule, "時期を決めて対応する", ["時期を決めて対応", "後で対応する"]),
      ])
    }

    public static let description = RecordDescription(of: Disposition.self) {
      Field(
        "outcome", ja: "結果", \.outcome, required: true, sample: "対応する",
        Bilingual(en: "What was decided.", ja: "対応する、見送る、時期を決めて対応する、のどれか。"))
      Field(
        "reason", ja: "理由", \.reason,
        Bilingual(en: "Why.", ja: "そのように決めた理由。"))
      Field(
        "date", ja: "日付", \.date,
        Bilingual(en: "When it was decided.", ja: "決めた日。"))
      Field(
        "due", ja: "期限", \.due, nothing: true,
        Bilingual(en: "By when the change is due.", ja: "いつまでに対応するか。"))
      Field(
        "change", ja: "変更", \.change, nothing: true,
        Bilingual(en: "What changed.", ja: "何を変えたか。"))
      Field(
        "done", ja: "完了日", \.done, nothing: true,
        Bilingual(en: "When the change was done.", ja: "対応を終えた日。"))
    }
  }
}
