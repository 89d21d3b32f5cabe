import GovernanceFindings

extension Project {
  /// How large a project and its service are.
  public struct Scale: Record {
    /// How many people use the service.
    public var users: Fact<Amount> = .unknown
    /// How many filings or uses there are a year.
    public var yearlyVolume: Fact<Amount> = .unknown
    /// How many organisations use it.
    public var organisations: Fact<Amount> = .unknown
    /// How many pages or screens it has.
    public var pages: Fact<Amount> = .unknown
    /// What it costs.
    public var cost: Fact<Amount> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Scale.self) {
      Field(
        "users", ja: "利用者数", \.users, nothing: true, sample: "約10万人",
        Bilingual(en: "How many people use the service.", ja: "サービスを使う人数。"))
      Field(
        "yearlyVolume", ja: "年間件数", \.yearlyVolume, nothing: true, sample: "12,000件",
        Bilingual(en: "How many filings or uses there are a year.", ja: "1年間の申請や利用の件数。"))
      Field(
        "organisations", ja: "利用組織数", \.organisations, nothing: true,
        Bilingual(en: "How many organisations use it.", ja: "使う組織の数。"))
      Field(
        "pages", ja: "ページ数", other: ["画面数"], \.pages, nothing: true,
        Bilingual(en: "How many pages or screens it has.", ja: "ページや画面の数。"))
      Field(
        "cost", ja: "経費", other: ["費用", "予算額"], \.cost, nothing: true, sample: "3,200万円",
        Bilingual(en: "What it costs.", ja: "かかる経費。"))
    }
  }
}
