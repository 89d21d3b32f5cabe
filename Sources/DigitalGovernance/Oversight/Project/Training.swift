import GovernanceFindings

extension Project {
  /// A training or briefing of those who use or provide the service (研修・説明会).
  public struct Training: Record {
    /// What it was about.
    public var topic: Fact<String> = .unknown
    /// When it was held.
    public var date: Fact<CalendarDate> = .unknown
    /// Who took part.
    public var audience: Fact<String> = .unknown
    /// How many took part.
    public var participants: Fact<Amount> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Training.self) {
      Field(
        "topic", ja: "内容", \.topic, required: true, sample: "審査の画面の操作",
        Bilingual(en: "What it was about.", ja: "研修や説明会の内容。"))
      Field(
        "date", ja: "日付", other: ["実施日"], \.date, nothing: true, sample: "2026-05-11",
        Bilingual(en: "When it was held.", ja: "行った日。"))
      Field(
        "audience", ja: "対象", other: ["対象者"], \.audience, sample: "窓口の職員",
        Bilingual(en: "Who took part.", ja: "参加した人。"))
      Field(
        "participants", ja: "参加人数", other: ["人数"], \.participants, nothing: true, sample: "25人",
        Bilingual(en: "How many took part.", ja: "参加した人数。"))
    }
  }
}
