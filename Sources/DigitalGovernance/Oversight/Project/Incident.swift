import GovernanceFindings

extension Project {
  /// A failure of the service, and what was learned from it (障害).
  public struct Incident: Record {
    /// What happened.
    public var text: Fact<String> = .unknown
    /// When it happened.
    public var date: Fact<CalendarDate> = .unknown
    /// When users were told.
    public var told: Fact<CalendarDate> = .unknown
    /// When the service ran again.
    public var recovered: Fact<CalendarDate> = .unknown
    /// What caused it.
    public var cause: Fact<String> = .unknown
    /// What keeps it from happening again.
    public var prevention: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Incident.self) {
      Field(
        "text", ja: "内容", \.text, required: true, sample: "申請の画面が開かない",
        Bilingual(en: "What happened.", ja: "起きたこと。"))
      Field(
        "date", ja: "日付", other: ["発生日"], \.date, sample: "2026-05-11",
        Bilingual(en: "When it happened.", ja: "起きた日。"))
      Field(
        "told", ja: "利用者への周知日", \.told, nothing: true,
        Bilingual(en: "When users were told.", ja: "利用者に知らせた日。"))
      Field(
        "recovered", ja: "復旧日", \.recovered, nothing: true,
        Bilingual(en: "When the service ran again.", ja: "復旧した日。"))
      Field(
        "cause", ja: "原因", \.cause, nothing: true,
        Bilingual(en: "What caused it.", ja: "起きた原因。"))
      Field(
        "prevention", ja: "再発防止策", \.prevention, nothing: true,
        Bilingual(en: "What keeps it from happening again.", ja: "再び起こさないために行うこと。"))
    }
  }
}
