import GovernanceFindings

extension Project {
  /// When something begins and ends; the end may be open.
  public struct Schedule: Record {
    /// When it begins: a day, a month or a fiscal year.
    public var start: Fact<CalendarPeriod> = .unknown
    /// When it ends; none if it is meant to last.
    public var end: Fact<CalendarPeriod> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Schedule.self) {
      Field(
        "start", ja: "開始", other: ["開始日"], \.start, sample: "2026-04",
        Bilingual(en: "When it begins: a day, a month or a fiscal year.", ja: "始まる時期。日付、年月、年度のどれか。"))
      Field(
        "end", ja: "終了", other: ["終了日"], \.end, nothing: true, sample: "2026-09",
        Bilingual(en: "When it ends; none if it is meant to last.", ja: "終わる時期。続くものは「なし」とします。"))
    }
  }
}
