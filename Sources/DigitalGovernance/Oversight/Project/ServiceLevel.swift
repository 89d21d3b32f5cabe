import GovernanceFindings

extension Project {
  /// What users may count on, and what was measured (サービス水準).
  public struct ServiceLevel: Record {
    /// When the service can be used.
    public var hours: Fact<String> = .unknown
    /// The share of that time in which it is to run.
    public var availability: Fact<Amount> = .unknown
    /// How much it must bear when it is busiest.
    public var peakLoad: Fact<Amount> = .unknown
    /// The share that was measured.
    public var actualAvailability: Fact<Amount> = .unknown

    public init() {}

    public static let description = RecordDescription(of: ServiceLevel.self) {
      Field(
        "hours", ja: "利用時間", other: ["受付時間"], \.hours, sample: "24時間",
        Bilingual(en: "When the service can be used.", ja: "使える時間。"))
      Field(
        "availability", ja: "稼働率の目標", \.availability, nothing: true, sample: "99.5%",
        Bilingual(en: "The share of that time in which it is to run.", ja: "使える時間のうち、動いている割合の目標。"))
      Field(
        "peakLoad", ja: "繁忙時の件数", \.peakLoad, nothing: true, sample: "500件",
        Bilingual(en: "How much it must bear when it is busiest.", ja: "最も混むときに受け付ける件数。"))
      Field(
        "actualAvailability", ja: "稼働率の実績", \.actualAvailability, nothing: true, sample: "99.7%",
        Bilingual(en: "The share that was measured.", ja: "稼働率の測った値。"))
    }
  }
}
