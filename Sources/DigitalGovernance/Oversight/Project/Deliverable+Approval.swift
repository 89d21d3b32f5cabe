import GovernanceFindings

extension Project.Deliverable {
  /// Who approved a deliverable, and when.
  public struct Approval: Record {
    /// When.
    public var date: Fact<CalendarDate> = .unknown
    /// Who: a post, not a private name.
    public var by: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Approval.self) {
      Field(
        "date", ja: "日付", other: ["承認日"], \.date, sample: "2026-05-15",
        Bilingual(en: "When.", ja: "承認した日。"))
      Field(
        "by", ja: "承認者", \.by, sample: "担当課長",
        Bilingual(en: "Who: a post, not a private name.", ja: "承認した人の職。個人名は要りません。"))
    }
  }
}
