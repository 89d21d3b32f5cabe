import GovernanceFindings

extension Procedure {
  /// How it is made sure who files (本人確認).
  ///
  /// - Source: 行政手続等の棚卸調査, item 13; DS-511 行政手続等での本人確認におけるデジタルアイデンティティの取扱いに関するガイドライン asks for a level that
  /// the
  /// risks justify, written down with its reasons.
  public struct Identification: Record {
    /// How it is done.
    public var methods: Fact<[Method]> = .unknown
    /// The assurance level that the methods give, from 1 to 3.
    public var level: Fact<Int64> = .unknown
    /// The assurance level that the risks call for, from 1 to 3.
    public var neededLevel: Fact<Int64> = .unknown
    /// Why this method and this level.
    public var reason: Fact<String> = .unknown
    /// When the risks were assessed.
    public var assessedOn: Fact<CalendarDate> = .unknown

    public init() {}

    /// The ways to make sure who files: those of the survey, and those that work online.
    public enum Method: String, Choice {
      case sealWithCertificate, seal, signature, documents, other, notNeeded, myNumberCard,
        corporateAccount, account, video

      public static let choices = ChoiceTable<Method>([
        (.sealWithCertificate, "押印＋印鑑証明", ["押印+印鑑証明"]),
        (.seal, "押印", []),
        (.signature, "署名", []),
        (.documents, "本人確認書類の提示・提出", ["本人確認書類"]),
        (.other, "その他", []),
        (.notNeeded, "本人確認不要", ["不要"]),
        (.myNumberCard, "マイナンバーカード", ["公的個人認証"]),
        (.corporateAccount, "GビズID", ["gBizID"]),
        (.account, "IDとパスワード", ["アカウント"]),
        (.video, "オンライン面談", ["eKYC"]),
      ])
    }

    public static let description = RecordDescription(of: Identification.self) {
      Field(
        "methods", ja: "手法", other: ["本人確認手法"], \.methods, sample: "本人確認書類の提示・提出",
        Bilingual(
          en: "How it is done.",
          ja: "本人確認の手法。"))
      Field(
        "level", ja: "保証レベル", \.level, range: 1...3,
        Bilingual(
          en: "The assurance level that the methods give, from 1 to 3.",
          ja: "手法が満たす保証レベル（1から3）。"))
      Field(
        "neededLevel", ja: "必要な保証レベル", \.neededLevel, range: 1...3,
        Bilingual(
          en: "The assurance level that the risks call for, from 1 to 3.",
          ja: "リスクから必要とされる保証レベル（1から3）。"))
      Field(
        "reason", ja: "理由", \.reason,
        Bilingual(
          en: "Why this method and this level.",
          ja: "その手法とレベルにした理由。"))
      Field(
        "assessedOn", ja: "評価日", \.assessedOn,
        Bilingual(
          en: "When the risks were assessed.",
          ja: "リスクを評価した日。"))
    }
  }
}
