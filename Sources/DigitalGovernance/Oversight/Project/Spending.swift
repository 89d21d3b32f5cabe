import GovernanceFindings

extension Project {
  /// What was to be spent in a fiscal year, and what was (予算と決算).
  public struct Spending: Record {
    /// The fiscal year.
    public var year: Fact<CalendarPeriod> = .unknown
    /// What was to be spent.
    public var planned: Fact<Amount> = .unknown
    /// What was spent.
    public var actual: Fact<Amount> = .unknown
    /// Why the two differ.
    public var reason: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Spending.self) {
      Field(
        "year", ja: "年度", \.year, required: true, sample: "令和8年度",
        Bilingual(en: "The fiscal year.", ja: "年度。"))
      Field(
        "planned", ja: "予定額", other: ["予算額"], \.planned, sample: "3,200万円",
        Bilingual(en: "What was to be spent.", ja: "予定した額。"))
      Field(
        "actual", ja: "実績額", other: ["決算額"], \.actual, nothing: true, sample: "3,050万円",
        Bilingual(en: "What was spent.", ja: "かかった額。"))
      Field(
        "reason", ja: "差の理由", other: ["理由"], \.reason, nothing: true,
        Bilingual(en: "Why the two differ.", ja: "予定と違ったときは、その理由。"))
    }
  }
}
