import GovernanceFindings

extension Project {
  /// How the work was redesigned before it was made digital (BPR).
  public struct Redesign: Record {
    /// Whether the work was redesigned.
    public var done: Fact<Bool> = .unknown
    /// When the new flow was settled.
    public var date: Fact<CalendarDate> = .unknown
    /// What was changed.
    public var summary: Fact<String> = .unknown
    /// The work before.
    public var before: Fact<Figures> = .unknown
    /// The work after.
    public var after: Fact<Figures> = .unknown
    /// What it saves, step by step.
    public var effects: Fact<[Effect]> = .unknown
    /// Why it was not redesigned.
    public var reason: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Redesign.self) {
      Field(
        "done", ja: "実施", \.done, required: true, sample: "はい",
        Bilingual(en: "Whether the work was redesigned.", ja: "BPRを行ったか。"))
      Field(
        "date", ja: "実施日", other: ["日付"], \.date, sample: "2026-05-11",
        Bilingual(en: "When the new flow was settled.", ja: "見直した後の流れを決めた日。"))
      Field(
        "summary", ja: "内容", other: ["概要"], \.summary,
        Bilingual(en: "What was changed.", ja: "何を見直したか。"))
      Field(
        "before", ja: "見直し前", \.before, nothing: true,
        Bilingual(en: "The work before.", ja: "見直す前の業務。"))
      Field(
        "after", ja: "見直し後", \.after, nothing: true,
        Bilingual(en: "The work after.", ja: "見直した後の業務。"))
      Field(
        "effects", ja: "効果", \.effects,
        Bilingual(en: "What it saves, step by step.", ja: "手順ごとの効果。"))
      Field(
        "reason", ja: "行わない理由", \.reason, nothing: true,
        Bilingual(en: "Why it was not redesigned.", ja: "BPRを行わないときは、その理由。"))
    }
  }
}
