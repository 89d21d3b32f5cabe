import GovernanceFindings

extension Project {
  /// How surely the service must know who is before it, and why (本人確認).
  ///
  /// - Source: DS-511 行政手続等での本人確認におけるデジタルアイデンティティの取扱いに関するガイドライン: risk, assurance level, method, record, review.
  public struct IdentityAssurance: Record {
    /// What may happen if somebody poses as another.
    public var risk: Fact<String> = .unknown
    /// How surely identity must be known.
    public var level: Fact<Level> = .unknown
    /// Why that level, and no higher one.
    public var reason: Fact<String> = .unknown
    /// How identity is verified.
    public var method: Fact<String> = .unknown
    /// When it was settled.
    public var date: Fact<CalendarDate> = .unknown

    public init() {}

    /// The assurance levels.
    public enum Level: String, Choice {
      case basic, substantial, high

      public static let choices = ChoiceTable<Level>([
        (.basic, "レベル1", ["低"]),
        (.substantial, "レベル2", ["中"]),
        (.high, "レベル3", ["高"]),
      ])
    }

    public static let description = RecordDescription(of: IdentityAssurance.self) {
      Field(
        "risk", ja: "なりすましのリスク", other: ["リスク"], \.risk, nothing: true, sample: "別人が給付を受け取る",
        Bilingual(en: "What may happen if somebody poses as another.", ja: "他人になりすまされたときに起こること。"))
      Field(
        "level", ja: "保証水準", other: ["保証レベル"], \.level, sample: "レベル2",
        Bilingual(en: "How surely identity must be known.", ja: "本人確認に求める確かさ。"))
      Field(
        "reason", ja: "水準の理由", other: ["理由"], \.reason, nothing: true,
        Bilingual(en: "Why that level, and no higher one.", ja: "その水準とし、それより高くしない理由。"))
      Field(
        "method", ja: "方法", \.method, sample: "マイナンバーカードの読取り",
        Bilingual(en: "How identity is verified.", ja: "本人確認の方法。"))
      Field(
        "date", ja: "日付", other: ["決定日"], \.date, sample: "2026-05-11",
        Bilingual(en: "When it was settled.", ja: "決めた日。"))
    }
  }
}
