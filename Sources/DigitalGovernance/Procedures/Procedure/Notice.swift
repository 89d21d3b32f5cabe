import GovernanceFindings

extension Procedure {
  /// How the result reaches those who filed (処分の通知).
  public struct Notice: Record {
    /// Whether the result is told online.
    public var online: Fact<Bool> = .unknown
    /// How it is told.
    public var ways: Fact<[Way]> = .unknown
    /// Whether the state of a filing can be looked up online.
    public var lookup: Fact<Bool> = .unknown

    public init() {}

    /// The ways to tell a result.
    public enum Way: String, Choice {
      case online, eMail, post, counter, telephone

      public static let choices = ChoiceTable<Way>([
        (.online, "オンライン", ["マイページ"]),
        (.eMail, "電子メール", ["メール"]),
        (.post, "郵送", []),
        (.counter, "窓口", []),
        (.telephone, "電話", []),
      ])
    }

    public static let description = RecordDescription(of: Notice.self) {
      Field(
        "online", ja: "オンライン通知", \.online, sample: "はい",
        Bilingual(
          en: "Whether the result is told online.",
          ja: "結果をオンラインで知らせるか。"))
      Field(
        "ways", ja: "方法", \.ways,
        Bilingual(
          en: "How it is told.",
          ja: "知らせる方法。"))
      Field(
        "lookup", ja: "状況照会", \.lookup, sample: "いいえ",
        Bilingual(
          en: "Whether the state of a filing can be looked up online.",
          ja: "申請の処理状況をオンラインで確かめられるか。"))
    }
  }
}
