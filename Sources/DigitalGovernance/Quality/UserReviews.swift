import GovernanceFindings

/// What users answered on the common form of five points, and said in their own words (ユーザーレビュー).
///
/// ``UserReviews/summary(satisfiedFrom:)`` computes mean, shares and intervals; nothing of them is typed in.
///
/// - Source: 東京デジタルファースト推進計画 第二期, measures 2, 5 and 6: one form for every procedure, counter and site.
public struct UserReviews: Record {
  /// When the answers were given.
  public var period: Fact<CalendarPeriod> = .unknown
  /// How many gave five points, the best.
  public var five: Fact<Int64> = .unknown
  /// How many gave four points.
  public var four: Fact<Int64> = .unknown
  /// How many gave three points.
  public var three: Fact<Int64> = .unknown
  /// How many gave two points.
  public var two: Fact<Int64> = .unknown
  /// How many gave one point, the worst.
  public var one: Fact<Int64> = .unknown
  /// What they said in their own words.
  public var comments: Fact<[String]> = .unknown
  /// What was changed because of them.
  public var responses: Fact<[String]> = .unknown

  public init() {}

  public static let description = RecordDescription(of: UserReviews.self) {
    Field(
      "period", ja: "期間", other: ["時点"], \.period, sample: "令和7年度",
      Bilingual(
        en: "When the answers were given.",
        ja: "回答の期間。"))
    Field(
      "five", ja: "5点", other: ["５点"], \.five, range: 0...1_000_000_000_000, sample: "40",
      Bilingual(
        en: "How many gave five points, the best.",
        ja: "5点（最も良い）の回答数。"))
    Field(
      "four", ja: "4点", other: ["４点"], \.four, range: 0...1_000_000_000_000, sample: "35",
      Bilingual(
        en: "How many gave four points.",
        ja: "4点の回答数。"))
    Field(
      "three", ja: "3点", other: ["３点"], \.three, range: 0...1_000_000_000_000, sample: "15",
      Bilingual(
        en: "How many gave three points.",
        ja: "3点の回答数。"))
    Field(
      "two", ja: "2点", other: ["２点"], \.two, range: 0...1_000_000_000_000, sample: "7",
      Bilingual(
        en: "How many gave two points.",
        ja: "2点の回答数。"))
    Field(
      "one", ja: "1点", other: ["１点"], \.one, range: 0...1_000_000_000_000, sample: "3",
      Bilingual(
        en: "How many gave one point, the worst.",
        ja: "1点（最も悪い）の回答数。"))
    Field(
      "comments", ja: "自由意見", other: ["意見"], \.comments,
      Bilingual(
        en: "What they said in their own words.",
        ja: "自由記述の意見。"))
    Field(
      "responses", ja: "対応", \.responses,
      Bilingual(
        en: "What was changed because of them.",
        ja: "意見を受けて改めたこと。"))
  }
}
