import GovernanceFindings

extension Project.Decision {
  /// Something that must still be done after a conditional decision.
  public struct Condition: Record {
    /// What must be done.
    public var text: Fact<String> = .unknown
    /// By when.
    public var due: Fact<CalendarDate> = .unknown
    /// When it was done.
    public var done: Fact<CalendarDate> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Condition.self) {
      Field(
        "text", ja: "内容", \.text, required: true,
        Bilingual(en: "What must be done.", ja: "行うこと。"))
      Field(
        "due", ja: "期限", \.due, nothing: true,
        Bilingual(en: "By when.", ja: "いつまでに行うか。"))
      Field(
        "done", ja: "完了日", \.done, nothing: true,
        Bilingual(en: "When it was done.", ja: "終えた日。"))
    }
  }
}
