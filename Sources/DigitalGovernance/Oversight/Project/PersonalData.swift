import GovernanceFindings

extension Project {
  /// Which personal data the service handles, and on which footing.
  public struct PersonalData: Record {
    /// Whether it handles personal data.
    public var handled: Fact<Bool> = .unknown
    /// Which data they are.
    public var kinds: Fact<[String]> = .unknown
    /// What they are used for.
    public var purpose: Fact<String> = .unknown
    /// Whether the My Number is used.
    public var myNumber: Fact<Bool> = .unknown
    /// When the impact of using the My Number was assessed.
    public var impactAssessment: Fact<CalendarDate> = .unknown
    /// How contractors who handle the data are watched.
    public var supervision: Fact<Review> = .unknown
    /// How long they are kept.
    public var retention: Fact<String> = .unknown
    /// How they are destroyed afterwards.
    public var disposal: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: PersonalData.self) {
      Field(
        "handled", ja: "取扱い", other: ["取り扱い", "取扱"], \.handled, sample: "はい",
        Bilingual(en: "Whether it handles personal data.", ja: "個人情報を扱うか。"))
      Field(
        "kinds", ja: "項目", \.kinds, sample: "氏名",
        Bilingual(en: "Which data they are.", ja: "扱う個人情報の項目。"))
      Field(
        "purpose", ja: "利用目的", \.purpose,
        Bilingual(en: "What they are used for.", ja: "個人情報を使う目的。"))
      Field(
        "myNumber", ja: "個人番号の利用", other: ["マイナンバーの利用"], \.myNumber, sample: "いいえ",
        Bilingual(en: "Whether the My Number is used.", ja: "個人番号（マイナンバー）を使うか。"))
      Field(
        "impactAssessment", ja: "特定個人情報保護評価", \.impactAssessment, nothing: true,
        Bilingual(en: "When the impact of using the My Number was assessed.", ja: "特定個人情報保護評価を行った日。"))
      Field(
        "supervision", ja: "委託先の監督", \.supervision, nothing: true,
        Bilingual(en: "How contractors who handle the data are watched.", ja: "個人情報を扱う委託先を確認した記録。"))
      Field(
        "retention", ja: "保存期間", \.retention, sample: "5年",
        Bilingual(en: "How long they are kept.", ja: "保存する期間。"))
      Field(
        "disposal", ja: "廃棄方法", \.disposal,
        Bilingual(en: "How they are destroyed afterwards.", ja: "保存期間の後に廃棄する方法。"))
    }
  }
}
