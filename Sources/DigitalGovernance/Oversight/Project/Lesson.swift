import GovernanceFindings

extension Project {
  /// Something learned that others can use (振り返り).
  public struct Lesson: Record {
    /// When it was learned.
    public var date: Fact<CalendarDate> = .unknown
    /// The phase that it comes from.
    public var phase: Fact<Phase> = .unknown
    /// What was learned.
    public var text: Fact<String> = .unknown
    /// Who made use of it.
    public var reusedBy: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Lesson.self) {
      Field(
        "date", ja: "日付", \.date, sample: "2026-05-11",
        Bilingual(en: "When it was learned.", ja: "振り返った日。"))
      Field(
        "phase", ja: "工程", other: ["段階"], \.phase,
        Bilingual(en: "The phase that it comes from.", ja: "どの工程で得た教訓か。"))
      Field(
        "text", ja: "教訓", other: ["内容"], \.text, required: true,
        Bilingual(en: "What was learned.", ja: "得た教訓。"))
      Field(
        "reusedBy", ja: "活用先", \.reusedBy, nothing: true,
        Bilingual(en: "Who made use of it.", ja: "教訓を使った課やプロジェクト。"))
    }
  }
}
