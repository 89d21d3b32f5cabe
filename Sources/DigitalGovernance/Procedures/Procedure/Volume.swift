import GovernanceFindings

extension Procedure {
  /// How often a procedure is done in a year (件数). What was not counted is left out, never zero.
  ///
  /// - Source: 行政手続等の棚卸調査, item 17.
  public struct Volume: Record {
    /// How often in all, in one fiscal year. Not counted: leave it out.
    public var total: Fact<Int64> = .unknown
    /// How often online.
    public var online: Fact<Int64> = .unknown
    /// How often in another way.
    public var offline: Fact<Int64> = .unknown
    /// How often it is expected in a year; a priority procedure is chosen by it.
    public var expected: Fact<Int64> = .unknown
    /// The year that was counted.
    public var fiscalYear: Fact<CalendarPeriod> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Volume.self) {
      Field(
        "total", ja: "合計", other: ["総件数", "総手続件数"], \.total, range: 0...1_000_000_000_000_000_000,
        sample: "12,000",
        Bilingual(
          en: "How often in all, in one fiscal year. Not counted: leave it out.",
          ja: "1年度の総件数。数えていないときは書きません。"))
      Field(
        "online", ja: "オンライン", other: ["オンライン件数", "オンライン手続件数"], \.online,
        range: 0...1_000_000_000_000_000_000, sample: "4,800",
        Bilingual(
          en: "How often online.",
          ja: "オンラインで行われた件数。"))
      Field(
        "offline", ja: "非オンライン", other: ["オフライン", "非オンライン件数", "非オンライン手続件数"], \.offline,
        range: 0...1_000_000_000_000_000_000, sample: "7,200",
        Bilingual(
          en: "How often in another way.",
          ja: "オンライン以外で行われた件数。"))
      Field(
        "expected", ja: "見込み", other: ["年間見込み件数"], \.expected, range: 0...1_000_000_000_000_000_000,
        Bilingual(
          en: "How often it is expected in a year; a priority procedure is chosen by it.",
          ja: "1年に見込まれる件数。重点手続の選定に使います。"))
      Field(
        "fiscalYear", ja: "対象年度", other: ["年度"], \.fiscalYear, sample: "令和7年度",
        Bilingual(
          en: "The year that was counted.",
          ja: "数えた年度。"))
    }
  }
}
