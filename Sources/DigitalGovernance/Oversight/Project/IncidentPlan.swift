import GovernanceFindings

extension Project {
  /// Who does what when the service fails (障害対応).
  public struct IncidentPlan: Record {
    /// Who leads: a post or a section.
    public var responsible: Fact<String> = .unknown
    /// How soon it is reported.
    public var reportWithin: Fact<Amount> = .unknown
    /// How they are reached: no private numbers.
    public var contacts: Fact<String> = .unknown
    /// How soon the service is to run again.
    public var recoverWithin: Fact<Amount> = .unknown
    /// When data were last restored from a backup to see that it works.
    public var backupTested: Fact<CalendarDate> = .unknown
    /// When it was last rehearsed.
    public var rehearsed: Fact<CalendarDate> = .unknown

    public init() {}

    public static let description = RecordDescription(of: IncidentPlan.self) {
      Field(
        "responsible", ja: "担当", other: ["責任者"], \.responsible, sample: "担当課長",
        Bilingual(en: "Who leads: a post or a section.", ja: "対応の責任を持つ課や職。"))
      Field(
        "reportWithin", ja: "報告の期限", \.reportWithin, sample: "1時間",
        Bilingual(en: "How soon it is reported.", ja: "いつまでに報告するか。"))
      Field(
        "contacts", ja: "連絡先", other: ["連絡方法"], \.contacts,
        Bilingual(en: "How they are reached: no private numbers.", ja: "連絡の方法。個人の電話番号は書きません。"))
      Field(
        "recoverWithin", ja: "復旧の目標", \.recoverWithin, sample: "4時間",
        Bilingual(en: "How soon the service is to run again.", ja: "いつまでに復旧するか。"))
      Field(
        "backupTested", ja: "復元の確認日", other: ["バックアップからの復元"], \.backupTested, nothing: true,
        Bilingual(
          en: "When data were last restored from a backup to see that it works.",
          ja: "バックアップから戻せることを最後に確かめた日。"))
      Field(
        "rehearsed", ja: "訓練日", \.rehearsed, nothing: true,
        Bilingual(en: "When it was last rehearsed.", ja: "最後に訓練した日。"))
    }
  }
}
