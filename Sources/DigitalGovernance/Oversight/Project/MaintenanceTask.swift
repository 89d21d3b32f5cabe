import GovernanceFindings

extension Project {
  /// Work that has to be done again and again while the service runs (定期作業).
  public struct MaintenanceTask: Record {
    /// What is done.
    public var name: Fact<String> = .unknown
    /// How often.
    public var cycle: Fact<String> = .unknown
    /// When it was last done.
    public var lastDone: Fact<CalendarDate> = .unknown
    /// When it is due next.
    public var nextDue: Fact<CalendarDate> = .unknown

    public init() {}

    public static let description = RecordDescription(of: MaintenanceTask.self) {
      Field(
        "name", ja: "作業", other: ["名称"], \.name, required: true, sample: "修正プログラムの適用",
        Bilingual(en: "What is done.", ja: "行う作業。"))
      Field(
        "cycle", ja: "周期", \.cycle, sample: "毎月",
        Bilingual(en: "How often.", ja: "どのくらいの間隔で行うか。"))
      Field(
        "lastDone", ja: "前回", other: ["前回の実施日"], \.lastDone, nothing: true, sample: "2026-05-11",
        Bilingual(en: "When it was last done.", ja: "前回行った日。"))
      Field(
        "nextDue", ja: "次回", other: ["次回の予定日"], \.nextDue, nothing: true, sample: "2026-06-11",
        Bilingual(en: "When it is due next.", ja: "次に行う予定の日。"))
    }
  }
}
