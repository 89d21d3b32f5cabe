import GovernanceFindings

extension Project.CheckResult {
  /// The permission not to meet an item for a time: it has a reason, an authority and an end.
  public struct Waiver: Record {
    /// Why.
    public var reason: Fact<String> = .unknown
    /// Who permitted it: a post, not a private name.
    public var authority: Fact<String> = .unknown
    /// When it was permitted.
    public var granted: Fact<CalendarDate> = .unknown
    /// Its last day.
    public var until: Fact<CalendarDate> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Waiver.self) {
      Field(
        "reason", ja: "理由", \.reason, required: true,
        Bilingual(en: "Why.", ja: "免除する理由。"))
      Field(
        "authority", ja: "決裁者", \.authority,
        Bilingual(en: "Who permitted it: a post, not a private name.", ja: "免除を決めた人の職。個人名は要りません。"))
      Field(
        "granted", ja: "決裁日", \.granted,
        Bilingual(en: "When it was permitted.", ja: "免除を決めた日。"))
      Field(
        "until", ja: "期限", other: ["終了日"], \.until,
        Bilingual(en: "Its last day.", ja: "免除の最後の日。"))
    }
  }
}
