import GovernanceFindings

extension Procedure {
  /// What is measured of a procedure, above all of a priority one (KPI).
  ///
  /// - Source: 東京デジタルファースト推進計画 第二期, measure 1, names processing time, hours of acceptance and devices.
  public struct KPI: Record {
    /// How many minutes it takes to file, at the median.
    public var filingMinutes: Fact<Int64> = .unknown
    /// The time from filing to result that is aimed at.
    public var processingTarget: Fact<ProcessingPeriod> = .unknown
    /// When filings are taken.
    public var acceptance: Fact<Acceptance> = .unknown
    /// The hours, if they are limited.
    public var hours: Fact<String> = .unknown
    /// On what it can be filed.
    public var devices: Fact<[Device]> = .unknown
    /// How many items have to be filled in.
    public var inputCount: Fact<Int64> = .unknown
    /// Whether what is known is filled in beforehand.
    public var prefilled: Fact<Bool> = .unknown

    public init() {}

    /// When filings are taken.
    public enum Acceptance: String, Choice {
      case always, limited

      public static let choices = ChoiceTable<Acceptance>([
        (.always, "24時間365日", ["常時"]),
        (.limited, "時間限定", ["開庁時間のみ"]),
      ])
    }

    public static let description = RecordDescription(of: KPI.self) {
      Field(
        "filingMinutes", ja: "申請時間", \.filingMinutes, range: 0...100_000, sample: "15",
        Bilingual(
          en: "How many minutes it takes to file, at the median.",
          ja: "申請にかかる時間（分、中央値）。"))
      Field(
        "processingTarget", ja: "処理時間の目標", \.processingTarget,
        Bilingual(
          en: "The time from filing to result that is aimed at.",
          ja: "申請から結果までの期間の目標。"))
      Field(
        "acceptance", ja: "受付時間", \.acceptance, sample: "24時間365日",
        Bilingual(
          en: "When filings are taken.",
          ja: "申請を受け付ける時間。"))
      Field(
        "hours", ja: "受付時間の詳細", \.hours,
        Bilingual(
          en: "The hours, if they are limited.",
          ja: "受付時間が限られるときは、その時間帯。"))
      Field(
        "devices", ja: "端末", \.devices, sample: "スマートフォン",
        Bilingual(
          en: "On what it can be filed.",
          ja: "申請できる端末。"))
      Field(
        "inputCount", ja: "入力項目数", \.inputCount, range: 0...100_000,
        Bilingual(
          en: "How many items have to be filled in.",
          ja: "記入する項目の数。"))
      Field(
        "prefilled", ja: "自動入力", \.prefilled,
        Bilingual(
          en: "Whether what is known is filled in beforehand.",
          ja: "分かっている項目があらかじめ入力されるか。"))
    }
  }
}
