import GovernanceFindings

extension Project {
  /// How much the service was used in a time, and what users thought of it (利用実績).
  public struct UsageFigure: Record {
    /// The time that the figures are about.
    public var period: Fact<CalendarPeriod> = .unknown
    /// How many uses there were by all channels.
    public var total: Fact<Amount> = .unknown
    /// How many of them were online.
    public var online: Fact<Amount> = .unknown
    /// How many began online.
    public var started: Fact<Amount> = .unknown
    /// How long it took on the average.
    public var minutes: Fact<Amount> = .unknown
    /// The mean of the five-point reviews.
    public var satisfaction: Fact<Amount> = .unknown
    /// How many answers the mean rests on.
    public var answers: Fact<Amount> = .unknown
    /// Whether the figures come from the system by themselves.
    public var automatic: Fact<Bool> = .unknown
    /// Where the figures come from.
    public var source: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: UsageFigure.self) {
      Field(
        "period", ja: "期間", \.period, required: true, sample: "令和8年度",
        Bilingual(en: "The time that the figures are about.", ja: "いつの値か。"))
      Field(
        "total", ja: "全件数", other: ["件数"], \.total, nothing: true, sample: "12,000件",
        Bilingual(en: "How many uses there were by all channels.", ja: "全ての手段を合わせた件数。"))
      Field(
        "online", ja: "オンライン件数", \.online, nothing: true, sample: "9,000件",
        Bilingual(en: "How many of them were online.", ja: "うち、オンラインの件数。"))
      Field(
        "started", ja: "開始件数", \.started, nothing: true, sample: "10,500件",
        Bilingual(en: "How many began online.", ja: "オンラインで始めた件数。"))
      Field(
        "minutes", ja: "所要時間", \.minutes, nothing: true, sample: "8分",
        Bilingual(en: "How long it took on the average.", ja: "終えるまでの平均の時間。"))
      Field(
        "satisfaction", ja: "満足度", \.satisfaction, nothing: true, sample: "3.8",
        Bilingual(en: "The mean of the five-point reviews.", ja: "5段階のレビューの平均。"))
      Field(
        "answers", ja: "回答数", \.answers, nothing: true, sample: "420件",
        Bilingual(en: "How many answers the mean rests on.", ja: "満足度のもとになる回答の数。"))
      Field(
        "automatic", ja: "自動取得", \.automatic, sample: "はい",
        Bilingual(en: "Whether the figures come from the system by themselves.", ja: "値をシステムから自動で取得しているか。"))
      Field(
        "source", ja: "出典", \.source,
        Bilingual(en: "Where the figures come from.", ja: "値の出典。"))
    }
  }
}
