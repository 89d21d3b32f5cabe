import GovernanceFindings

extension ProcedureInventory {
  /// A rate that is aimed at.
  ///
  /// - Source: the plan's measure 1: 70 % by 2024-03-31, 100 % by 2027-03-31.
  public struct RateTarget: Record {
    /// When it is to be reached.
    public var date: Fact<CalendarDate> = .unknown
    /// The rate.
    public var share: Fact<Amount> = .unknown
    /// Over which procedures.
    public var scope: Fact<RateScope> = .unknown
    /// Where it stands.
    public var source: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: RateTarget.self) {
      Field(
        "date", ja: "期限", \.date, required: true, sample: "2027-03-31",
        Bilingual(
          en: "When it is to be reached.",
          ja: "達成する期限。"))
      Field(
        "share", ja: "率", \.share, required: true, sample: "100%",
        Bilingual(
          en: "The rate.",
          ja: "目標の率。"))
      Field(
        "scope", ja: "分母", \.scope, sample: "都の裁量でデジタル化できるもの",
        Bilingual(
          en: "Over which procedures.",
          ja: "数える手続の範囲。"))
      Field(
        "source", ja: "出典", \.source,
        Bilingual(
          en: "Where it stands.",
          ja: "目標の出典。"))
    }
  }
}
