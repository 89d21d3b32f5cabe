import GovernanceFindings

extension ProcedureInventory {
  /// A rate as it was once published or counted.
  ///
  /// Counts are better than a figure: they add up.
  public struct RateRecord: Record {
    /// The day that it holds for.
    public var date: Fact<CalendarDate> = .unknown
    /// Over which procedures it was counted.
    public var scope: Fact<RateScope> = .unknown
    /// How many were digitalized.
    public var digitalized: Fact<Int64> = .unknown
    /// How many were counted.
    public var counted: Fact<Int64> = .unknown
    /// The rate, if only that is known.
    public var share: Fact<Amount> = .unknown
    /// Where it stands.
    public var source: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: RateRecord.self) {
      Field(
        "date", ja: "時点", \.date, required: true, sample: "2025-03-31",
        Bilingual(
          en: "The day that it holds for.",
          ja: "その値の時点。"))
      Field(
        "scope", ja: "分母", \.scope, sample: "都の裁量でデジタル化できるもの",
        Bilingual(
          en: "Over which procedures it was counted.",
          ja: "数えた手続の範囲。"))
      Field(
        "digitalized", ja: "デジタル化済", \.digitalized, range: 0...1_000_000_000_000_000_000,
        Bilingual(
          en: "How many were digitalized.",
          ja: "デジタル化済の数。"))
      Field(
        "counted", ja: "全体", \.counted, range: 0...1_000_000_000_000_000_000,
        Bilingual(
          en: "How many were counted.",
          ja: "数えた手続の数。"))
      Field(
        "share", ja: "率", \.share, sample: "84.0%",
        Bilingual(
          en: "The rate, if only that is known.",
          ja: "率だけが分かるときの値。"))
      Field(
        "source", ja: "出典", \.source,
        Bilingual(
          en: "Where it stands.",
          ja: "値の出典。"))
    }
  }
}
