import GovernanceFindings

extension Project {
  /// Data that the project publishes.
  public struct PublishedData: Record {
    /// What data they are.
    public var name: Fact<String> = .unknown
    /// The terms of use.
    public var licence: Fact<String> = .unknown
    /// Where they are.
    public var url: Fact<String> = .unknown
    /// When they were published.
    public var date: Fact<CalendarDate> = .unknown
    /// The format of the file.
    public var format: Fact<String> = .unknown
    /// When they were last brought up to date.
    public var updated: Fact<CalendarDate> = .unknown
    /// How often they are brought up to date.
    public var updateCycle: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: PublishedData.self) {
      Field(
        "name", ja: "名称", \.name, required: true,
        Bilingual(en: "What data they are.", ja: "データの名称。"))
      Field(
        "licence", ja: "ライセンス", other: ["利用条件"], \.licence, sample: "CC BY 4.0",
        Bilingual(en: "The terms of use.", ja: "利用の条件。"))
      Field(
        "url", ja: "URL", \.url,
        Bilingual(en: "Where they are.", ja: "データのアドレス。"))
      Field(
        "date", ja: "公開日", other: ["日付"], \.date, nothing: true, sample: "2026-05-11",
        Bilingual(en: "When they were published.", ja: "公開した日。"))
      Field(
        "format", ja: "形式", \.format, sample: "CSV",
        Bilingual(en: "The format of the file.", ja: "ファイルの形式。"))
      Field(
        "updated", ja: "更新日", \.updated, nothing: true,
        Bilingual(en: "When they were last brought up to date.", ja: "最後に更新した日。"))
      Field(
        "updateCycle", ja: "更新頻度", \.updateCycle, sample: "毎月",
        Bilingual(en: "How often they are brought up to date.", ja: "更新の頻度。"))
    }
  }
}
