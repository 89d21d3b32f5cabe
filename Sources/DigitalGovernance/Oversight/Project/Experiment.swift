import GovernanceFindings

extension Project {
  /// Something tried out on a small scale, with a rule when to stop (試行).
  public struct Experiment: Record {
    /// What was tried.
    public var text: Fact<String> = .unknown
    /// When.
    public var date: Fact<CalendarPeriod> = .unknown
    /// When it would have been stopped.
    public var stopRule: Fact<String> = .unknown
    /// What came out.
    public var result: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Experiment.self) {
      Field(
        "text", ja: "内容", \.text, required: true,
        Bilingual(en: "What was tried.", ja: "試したこと。"))
      Field(
        "date", ja: "時期", other: ["日付"], \.date,
        Bilingual(en: "When.", ja: "試した時期。"))
      Field(
        "stopRule", ja: "中止の条件", \.stopRule,
        Bilingual(en: "When it would have been stopped.", ja: "どうなったらやめるか。"))
      Field(
        "result", ja: "結果", \.result, nothing: true,
        Bilingual(en: "What came out.", ja: "試した結果。"))
    }
  }
}
