import GovernanceFindings

extension ServiceCanvas {
  /// Who made something, and when.
  public struct Authorship: Record {
    /// When it was made.
    public var date: Fact<CalendarDate> = .unknown
    /// Who made it: a post or a section, not a private name.
    public var author: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Authorship.self) {
      Field(
        "date", ja: "日付", \.date, sample: "2026-05-11",
        Bilingual(en: "When it was made.", ja: "作成した日。"))
      Field(
        "author", ja: "作成者", \.author, sample: "担当課",
        Bilingual(en: "Who made it: a post or a section, not a private name.", ja: "作成した課や職。個人名は要りません。"))
    }
  }
}
