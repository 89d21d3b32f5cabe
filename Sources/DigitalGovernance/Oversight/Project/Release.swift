import GovernanceFindings

extension Project {
  /// A version of the service as it went live.
  public struct Release: Record {
    /// Its version.
    public var version: Fact<String> = .unknown
    /// When it was planned to go live.
    public var planned: Fact<CalendarPeriod> = .unknown
    /// When it went live.
    public var date: Fact<CalendarDate> = .unknown
    /// When users were told.
    public var announced: Fact<CalendarDate> = .unknown
    /// When the migration was rehearsed.
    public var migrationRehearsed: Fact<CalendarDate> = .unknown
    /// When the work was rehearsed.
    public var workRehearsed: Fact<CalendarDate> = .unknown
    /// The last day of close watch.
    public var watchedUntil: Fact<CalendarDate> = .unknown
    /// When it was handed over to those who run it.
    public var handedOver: Fact<CalendarDate> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Release.self) {
      Field(
        "version", ja: "版", \.version, required: true, sample: "1.0",
        Bilingual(en: "Its version.", ja: "リリースした版。"))
      Field(
        "planned", ja: "予定", other: ["予定日"], \.planned,
        Bilingual(en: "When it was planned to go live.", ja: "リリースの予定時期。"))
      Field(
        "date", ja: "日付", other: ["リリース日"], \.date, nothing: true, sample: "2026-09-01",
        Bilingual(en: "When it went live.", ja: "リリースした日。"))
      Field(
        "announced", ja: "周知日", \.announced, nothing: true,
        Bilingual(en: "When users were told.", ja: "利用者に知らせた日。"))
      Field(
        "migrationRehearsed", ja: "移行リハーサル", \.migrationRehearsed, nothing: true,
        Bilingual(en: "When the migration was rehearsed.", ja: "移行のリハーサルをした日。"))
      Field(
        "workRehearsed", ja: "業務リハーサル", \.workRehearsed, nothing: true,
        Bilingual(en: "When the work was rehearsed.", ja: "業務のリハーサルをした日。"))
      Field(
        "watchedUntil", ja: "重点監視の終了", \.watchedUntil, nothing: true,
        Bilingual(en: "The last day of close watch.", ja: "重点監視の最後の日。"))
      Field(
        "handedOver", ja: "引継ぎ", other: ["引継ぎ日"], \.handedOver, nothing: true,
        Bilingual(en: "When it was handed over to those who run it.", ja: "運用する人に引き継いだ日。"))
    }
  }
}
