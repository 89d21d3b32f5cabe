import GovernanceFindings

extension Procedure {
  /// How long filings really took (処理の実績).
  public struct ActualPeriods: Record {
    /// Those filed online.
    public var online: Fact<ActualDays> = .unknown
    /// Those filed on paper.
    public var offline: Fact<ActualDays> = .unknown
    /// When it was measured.
    public var measured: Fact<CalendarPeriod> = .unknown

    public init() {}

    public static let description = RecordDescription(of: ActualPeriods.self) {
      Field(
        "online", ja: "オンライン", \.online,
        Bilingual(
          en: "Those filed online.",
          ja: "オンラインで申請されたもの。"))
      Field(
        "offline", ja: "非オンライン", other: ["オフライン"], \.offline,
        Bilingual(
          en: "Those filed on paper.",
          ja: "書面で申請されたもの。"))
      Field(
        "measured", ja: "時点", \.measured,
        Bilingual(
          en: "When it was measured.",
          ja: "測った時期。"))
    }
  }
}
