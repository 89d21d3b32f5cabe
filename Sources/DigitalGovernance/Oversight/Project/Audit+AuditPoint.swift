import GovernanceFindings

extension Project.Audit {
  /// Something that an audit found, and what became of it.
  public struct AuditPoint: Record {
    /// What was found.
    public var text: Fact<String> = .unknown
    /// What was done about it.
    public var response: Fact<String> = .unknown
    /// When it was closed.
    public var closed: Fact<CalendarDate> = .unknown

    public init() {}

    public static let description = RecordDescription(of: AuditPoint.self) {
      Field(
        "text", ja: "内容", \.text, required: true, sample: "退職者の権限が残っている",
        Bilingual(en: "What was found.", ja: "指摘の内容。"))
      Field(
        "response", ja: "対応", \.response, nothing: true,
        Bilingual(en: "What was done about it.", ja: "行った対応。"))
      Field(
        "closed", ja: "完了日", \.closed, nothing: true,
        Bilingual(en: "When it was closed.", ja: "対応を終えた日。"))
    }
  }
}
