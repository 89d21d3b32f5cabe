import GovernanceFindings

/// What was learned from somebody or something, and how: the reason to believe a need or an issue.
public struct Evidence: Record {
  /// How it was learned.
  public var method: Fact<Method> = .unknown
  /// When.
  public var date: Fact<CalendarPeriod> = .unknown
  /// What was learned.
  public var summary: Fact<String> = .unknown
  /// Where it can be read.
  public var source: Fact<String> = .unknown
  /// How many people or cases it rests on.
  public var count: Fact<Amount> = .unknown

  public init() {}

  /// How something was learned.
  public enum Method: String, Choice {
    case interview, survey, observation, data, userTest, inquiry, literature, staffOpinion

    public static let choices = ChoiceTable<Method>([
      (.interview, "インタビュー", ["聞き取り", "ヒアリング"]),
      (.survey, "アンケート", ["調査"]),
      (.observation, "観察", ["現場観察"]),
      (.data, "業務データ", ["データ", "統計"]),
      (.userTest, "ユーザーテスト", []),
      (.inquiry, "問合せ", ["問い合わせ", "意見"]),
      (.literature, "文献", ["公表資料"]),
      (.staffOpinion, "職員の意見", ["職員の見解", "担当者の意見"]),
    ])
  }

  public static let description = RecordDescription(of: Evidence.self) {
    Field(
      "method", ja: "方法", \.method, required: true, sample: "インタビュー",
      Bilingual(en: "How it was learned.", ja: "どのように確かめたか。"))
    Field(
      "date", ja: "時点", other: ["日付"], \.date, sample: "2026-06",
      Bilingual(en: "When it was learned: a day, a month or a fiscal year.", ja: "いつ確かめたか。日付、年月、年度のどれか。"))
    Field(
      "summary", ja: "分かったこと", \.summary, sample: "本人確認書類をそろえるのに時間がかかる",
      Bilingual(en: "What was learned.", ja: "確かめて分かったこと。"))
    Field(
      "source", ja: "出典", \.source,
      Bilingual(en: "Where it can be read.", ja: "どこで読めるか。"))
    Field(
      "count", ja: "件数", other: ["人数"], \.count,
      Bilingual(en: "How many people or cases it rests on.", ja: "何人、何件に基づくか。"))
  }
}
