import GovernanceFindings

extension Reform {
  /// One step of a flow (手順).
  public struct Step: Record {
    /// What is done.
    public var name: Fact<String> = .unknown
    /// Who does it.
    public var actor: Fact<String> = .unknown
    /// Through which channel.
    public var channel: Fact<Channel> = .unknown
    /// The papers that it needs or makes.
    public var documents: Fact<[String]> = .unknown
    /// How long it is worked on, per case.
    public var work: Fact<Spread> = .unknown
    /// How long the case waits before it is worked on.
    public var waiting: Fact<Spread> = .unknown

    public init() {}

    /// The ways in which a step is done.
    public enum Channel: String, Choice {
      case online, paper, counter, telephone, post, eMail, automatic

      public static let choices = ChoiceTable<Channel>([
        (.online, "オンライン", ["システム"]),
        (.paper, "紙", ["書面"]),
        (.counter, "窓口", ["対面"]),
        (.telephone, "電話", []),
        (.post, "郵送", []),
        (.eMail, "電子メール", ["メール"]),
        (.automatic, "自動", ["自動処理"]),
      ])
    }

    public static let description = RecordDescription(of: Step.self) {
      Field(
        "name", ja: "名称", \.name, required: true, sample: "内容を確認する",
        Bilingual(
          en: "What is done.",
          ja: "何をするか。"))
      Field(
        "actor", ja: "担当", \.actor, sample: "担当課",
        Bilingual(
          en: "Who does it.",
          ja: "誰が行うか。"))
      Field(
        "channel", ja: "手段", \.channel, sample: "オンライン",
        Bilingual(
          en: "Through which channel.",
          ja: "手段。"))
      Field(
        "documents", ja: "書類", \.documents,
        Bilingual(
          en: "The papers that it needs or makes.",
          ja: "その手順で使う、または作る書類。"))
      Field(
        "work", ja: "作業時間", \.work,
        Bilingual(
          en: "How long it is worked on, per case.",
          ja: "1件当たりの作業時間。"))
      Field(
        "waiting", ja: "待ち時間", \.waiting,
        Bilingual(
          en: "How long the case waits before it is worked on.",
          ja: "作業が始まるまで待つ時間。"))
    }
  }
}
