import GovernanceFindings

extension ServiceCanvas {
  /// One revision of a canvas.
  public struct Revision: Record {
    /// When it was revised.
    public var date: Fact<CalendarDate> = .unknown
    /// What made the revision necessary.
    public var reason: Fact<String> = .unknown
    /// Who revised it: a post or a section.
    public var author: Fact<String> = .unknown
    /// The ids of the user tests that it takes up.
    public var userTests: Fact<[String]> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Revision.self) {
      Field(
        "date", ja: "日付", \.date, required: true, sample: "2026-06-30",
        Bilingual(en: "When it was revised.", ja: "改訂した日。"))
      Field(
        "reason", ja: "理由", \.reason, required: true, sample: "ユーザーテストの結果を反映",
        Bilingual(en: "What made the revision necessary.", ja: "改訂した理由。"))
      Field(
        "author", ja: "改訂者", \.author,
        Bilingual(en: "Who revised it: a post or a section.", ja: "改訂した課や職。"))
      Field(
        "userTests", ja: "反映したユーザーテスト", \.userTests,
        Bilingual(en: "The ids of the user tests that it takes up.", ja: "改訂に反映したユーザーテストのid。"))
    }
  }
}
