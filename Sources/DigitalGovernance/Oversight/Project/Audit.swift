import GovernanceFindings

extension Project {
  /// A look from outside at how the project or service is run (監査).
  public struct Audit: Record {
    /// When.
    public var date: Fact<CalendarDate> = .unknown
    /// Who held it.
    public var by: Fact<String> = .unknown
    /// Whether they are independent of the project.
    public var independent: Fact<Bool> = .unknown
    /// What was found.
    public var points: Fact<[AuditPoint]> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Audit.self) {
      Field(
        "date", ja: "日付", other: ["実施日"], \.date, sample: "2026-05-11",
        Bilingual(en: "When.", ja: "行った日。"))
      Field(
        "by", ja: "実施者", \.by, sample: "監査担当",
        Bilingual(en: "Who held it.", ja: "監査した課や委託先。"))
      Field(
        "independent", ja: "独立性", other: ["独立"], \.independent, sample: "はい",
        Bilingual(en: "Whether they are independent of the project.", ja: "プロジェクトから独立した立場か。"))
      Field(
        "points", ja: "指摘", \.points,
        Bilingual(en: "What was found.", ja: "指摘と対応。"))
    }
  }
}
