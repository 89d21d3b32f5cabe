import GovernanceFindings

extension ServiceCanvas {
  /// Something assumed about users or solutions until it is tested.
  public struct Hypothesis: Record {
    /// The name of the hypothesis.
    public var id: Fact<String> = .unknown
    /// What is assumed.
    public var text: Fact<String> = .unknown
    /// How it is tested.
    public var test: Fact<String> = .unknown
    /// When it is or was tested.
    public var date: Fact<CalendarPeriod> = .unknown
    /// What came out.
    public var result: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Hypothesis.self) {
      Field(
        "id", ja: "識別子", other: ["ID"], \.id, role: .identity, sample: "H1",
        Bilingual(en: "The name of the hypothesis.", ja: "仮説の名前。"))
      Field(
        "text", ja: "内容", \.text, required: true, sample: "入力項目を半分にすれば、途中でやめる人が減る",
        Bilingual(en: "What is assumed.", ja: "仮説の内容。"))
      Field(
        "test", ja: "検証方法", \.test, sample: "試作品を使ってもらい、入力をやめた箇所を数える",
        Bilingual(en: "How it is tested.", ja: "どのように確かめるか。"))
      Field(
        "date", ja: "時点", other: ["検証時期"], \.date,
        Bilingual(en: "When it is or was tested.", ja: "いつ確かめるか、確かめたか。"))
      Field(
        "result", ja: "結果", \.result,
        Bilingual(en: "What came out.", ja: "確かめた結果。"))
    }
  }
}
