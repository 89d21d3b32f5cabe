import GovernanceFindings

extension Procedure {
  /// The days that the office states as its standard from filing to result (標準処理期間).
  ///
  /// A standard, not a promise. Offices write `-`, 未定 and なし here too: these are texts, and known.
  ///
  /// - Source: 行政手続法 第6条; 行政手続等の棚卸調査, item 15; オンライン標準処理期間 is an action of the plan's measure 2.
  public struct StandardPeriods: Record {
    /// When filed online.
    public var online: Fact<ProcessingPeriod> = .unknown
    /// When filed on paper.
    public var offline: Fact<ProcessingPeriod> = .unknown

    public init() {}

    public static let description = RecordDescription(of: StandardPeriods.self) {
      Field(
        "online", ja: "オンライン", \.online, sample: "10日", marks: true,
        Bilingual(
          en: "When filed online.",
          ja: "オンラインで申請したときの期間。"))
      Field(
        "offline", ja: "非オンライン", other: ["オフライン"], \.offline, sample: "2週", marks: true,
        Bilingual(
          en: "When filed on paper.",
          ja: "書面で申請したときの期間。"))
    }
  }
}
