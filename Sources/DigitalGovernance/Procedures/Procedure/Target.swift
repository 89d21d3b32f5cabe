import GovernanceFindings

extension Procedure {
  /// How good a procedure is to become, and when (目標).
  public struct Target: Record {
    /// When it is to be reached.
    public var date: Fact<CalendarPeriod> = .unknown
    /// The quality level, as the rubric names it.
    public var level: Fact<String> = .unknown
    /// Why this level and this date.
    public var reason: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Target.self) {
      Field(
        "date", ja: "期限", other: ["達成時期"], \.date, sample: "令和8年度末",
        Bilingual(
          en: "When it is to be reached.",
          ja: "達成する時期。"))
      Field(
        "level", ja: "水準", other: ["目標水準"], \.level, sample: "魅力的品質",
        Bilingual(
          en: "The quality level, as the rubric names it.",
          ja: "品質の水準（基準での名称）。"))
      Field(
        "reason", ja: "理由", \.reason,
        Bilingual(
          en: "Why this level and this date.",
          ja: "その水準と期限にした理由。"))
    }
  }
}
