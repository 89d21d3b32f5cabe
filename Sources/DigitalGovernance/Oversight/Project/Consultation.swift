import GovernanceFindings

extension Project {
  /// One exchange with the digital services bureau or another adviser (協議).
  public struct Consultation: Record {
    /// The phase that it was held in.
    public var phase: Fact<Phase> = .unknown
    /// When it was held.
    public var date: Fact<CalendarDate> = .unknown
    /// What it was about.
    public var topic: Fact<String> = .unknown
    /// The advice given.
    public var advice: Fact<String> = .unknown
    /// What was done about the advice.
    public var response: Fact<String> = .unknown
    /// When that was done.
    public var respondedOn: Fact<CalendarDate> = .unknown
    /// Who was consulted.
    public var by: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Consultation.self) {
      Field(
        "phase", ja: "工程", other: ["段階"], \.phase, sample: "設計",
        Bilingual(en: "The phase that it was held in.", ja: "どの工程での協議か。"))
      Field(
        "date", ja: "日付", \.date, sample: "2026-05-11",
        Bilingual(en: "When it was held.", ja: "協議した日。"))
      Field(
        "topic", ja: "議題", \.topic,
        Bilingual(en: "What it was about.", ja: "協議の内容。"))
      Field(
        "advice", ja: "助言", \.advice, nothing: true,
        Bilingual(en: "The advice given.", ja: "受けた助言。"))
      Field(
        "response", ja: "対応", \.response, nothing: true,
        Bilingual(en: "What was done about the advice.", ja: "助言にどう対応したか。"))
      Field(
        "respondedOn", ja: "対応日", \.respondedOn, nothing: true,
        Bilingual(en: "When that was done.", ja: "対応した日。"))
      Field(
        "by", ja: "相手", other: ["助言者"], \.by, sample: "デジタルサービス局",
        Bilingual(en: "Who was consulted.", ja: "協議した相手。"))
    }
  }
}
