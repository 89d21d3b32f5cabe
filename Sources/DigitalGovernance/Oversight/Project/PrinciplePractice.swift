import GovernanceFindings

extension Project {
  /// What a project does about one of the Digital 10 principles (デジタル10か条).
  public struct PrinciplePractice: Record {
    /// The number of the principle, from 1 to 10.
    public var article: Fact<Int64> = .unknown
    /// How far it is.
    public var state: Fact<State> = .unknown
    /// What is done.
    public var practice: Fact<String> = .unknown
    /// What shows it.
    public var evidence: Fact<[SupportingMaterial]> = .unknown
    /// Why nothing is done, or why it does not apply.
    public var reason: Fact<String> = .unknown

    public init() {}

    /// How far the practice of a principle is.
    public enum State: String, Choice {
      case practised, planned, notPractised, notApplicable

      public static let choices = ChoiceTable<State>([
        (.practised, "実践", ["実践している", "実施"]),
        (.planned, "予定", ["実施予定"]),
        (.notPractised, "未実践", ["実践していない", "未実施"]),
        (.notApplicable, "対象外", ["該当なし"]),
      ])
    }

    public static let description = RecordDescription(of: PrinciplePractice.self) {
      Field(
        "article", ja: "条", \.article, required: true, range: 1...10, sample: "1",
        Bilingual(en: "The number of the principle, from 1 to 10.", ja: "何条か。1から10まで。"))
      Field(
        "state", ja: "状況", other: ["取組状況"], \.state, sample: "実践",
        Bilingual(en: "How far it is.", ja: "取組の状況。"))
      Field(
        "practice", ja: "取組", other: ["内容"], \.practice, sample: "申請する人に試作品を使ってもらい、画面を直した",
        Bilingual(en: "What is done.", ja: "行っていること。"))
      Field(
        "evidence", ja: "根拠資料", other: ["根拠"], \.evidence,
        Bilingual(en: "What shows it.", ja: "取組の根拠となる資料。"))
      Field(
        "reason", ja: "理由", \.reason,
        Bilingual(en: "Why nothing is done, or why it does not apply.", ja: "行っていない理由、または対象外の理由。"))
    }
  }
}
