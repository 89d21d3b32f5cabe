import GovernanceFindings

extension Project {
  /// A version of the service as it went live.
  public struct Release: Record {
    /// Its version.
    public var version: Fact<String> = .unknown
    /// When it was planned to go live.
    public var planned: Fact<CalendarPeriod> = .unknown
    /// When the criteria for going live were written down.
    public var criteriaSet: Fact<CalendarDate> = .unknown
    /// Who decides about going live: a post, not a private name.
    public var decider: Fact<String> = .unknown
    /// How one goes back if it fails.
    public var backOut: Fact<String> = .unknown
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
        "criteriaSet", ja: "判断基準の決定日", \.criteriaSet, nothing: true, sample: "2026-08-03",
        Bilingual(en: "When the criteria for going live were written down.", ja: "リリース判断の基準を決めた日。"))
      Field(
        "decider", ja: "判断する人", \.decider, sample: "担当部長",
        Bilingual(
          en: "Who decides about going live: a post, not a private name.", ja: "リリースを判断する人の職。個人名は要りません。"))
      Field(
        "backOut", ja: "切戻し", other: ["切り戻し"], \.backOut, nothing: true, sample: "前の版に戻し、窓口で受け付ける",
        Bilingual(en: "How one goes back if it fails.", ja: "うまくいかないときに、元に戻す方法。"))
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
