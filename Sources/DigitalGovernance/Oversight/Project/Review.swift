import GovernanceFindings

extension Project {
  /// Somebody looked at something and said what they found.
  public struct Review: Record {
    /// When.
    public var date: Fact<CalendarDate> = .unknown
    /// Who: a section, a post or a company.
    public var by: Fact<String> = .unknown
    /// What they found.
    public var summary: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Review.self) {
      Field(
        "date", ja: "日付", other: ["実施日"], \.date, sample: "2026-05-11",
        Bilingual(en: "When.", ja: "確かめた日。"))
      Field(
        "by", ja: "実施者", \.by,
        Bilingual(en: "Who: a section, a post or a company.", ja: "確かめた課、職、または会社。"))
      Field(
        "summary", ja: "結果", other: ["内容"], \.summary,
        Bilingual(en: "What they found.", ja: "確かめた結果。"))
    }
  }
}
