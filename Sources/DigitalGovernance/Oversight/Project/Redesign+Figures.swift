import GovernanceFindings

extension Project.Redesign {
  /// What the work costs those who file and those who process.
  public struct Figures: Record {
    /// How many steps there are.
    public var steps: Fact<Amount> = .unknown
    /// How many papers are asked for.
    public var documents: Fact<Amount> = .unknown
    /// How many items have to be filled in.
    public var inputs: Fact<Amount> = .unknown
    /// How often the case changes hands.
    public var handOffs: Fact<Amount> = .unknown
    /// How many days pass from filing to result.
    public var days: Fact<Amount> = .unknown
    /// How long it is worked on.
    public var workTime: Fact<Amount> = .unknown
    /// How long it lies waiting.
    public var waitingTime: Fact<Amount> = .unknown
    /// How many cases there are in the busiest month.
    public var peak: Fact<Amount> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Figures.self) {
      Field(
        "steps", ja: "手順数", \.steps, sample: "12",
        Bilingual(en: "How many steps there are.", ja: "手順の数。"))
      Field(
        "documents", ja: "書類数", \.documents, nothing: true, sample: "5枚",
        Bilingual(en: "How many papers are asked for.", ja: "求める書類の数。"))
      Field(
        "inputs", ja: "入力項目数", \.inputs, sample: "30",
        Bilingual(en: "How many items have to be filled in.", ja: "記入する項目の数。"))
      Field(
        "handOffs", ja: "受渡し回数", \.handOffs, sample: "4回",
        Bilingual(en: "How often the case changes hands.", ja: "担当が変わる回数。"))
      Field(
        "days", ja: "処理日数", \.days, sample: "14日",
        Bilingual(en: "How many days pass from filing to result.", ja: "申請から結果までの日数。"))
      Field(
        "workTime", ja: "作業時間", \.workTime, sample: "40分",
        Bilingual(en: "How long it is worked on.", ja: "実際に作業する時間。"))
      Field(
        "waitingTime", ja: "待ち時間", \.waitingTime, sample: "10日",
        Bilingual(en: "How long it lies waiting.", ja: "処理を待っている時間。"))
      Field(
        "peak", ja: "繁忙期の件数", \.peak, sample: "2,000件",
        Bilingual(en: "How many cases there are in the busiest month.", ja: "最も多い月の件数。"))
    }
  }
}
