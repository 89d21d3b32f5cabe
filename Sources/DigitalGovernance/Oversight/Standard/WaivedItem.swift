import GovernanceFindings

extension OversightStandard {
  /// The permission of an office not to ask for an item, for a time.
  public struct WaivedItem: Record {
    /// The code or id of the item.
    public var item: Fact<String> = .unknown
    /// Why.
    public var reason: Fact<String> = .unknown
    /// Who permits it: a post, not a private name.
    public var authority: Fact<String> = .unknown
    /// The last day on which it holds.
    public var until: Fact<CalendarDate> = .unknown

    public init() {}

    public static let description = RecordDescription(of: WaivedItem.self) {
      Field(
        "item", ja: "項目", \.item, required: true, sample: "G101",
        Bilingual(en: "The code or id of the item.", ja: "項目のコードか識別子。"))
      Field(
        "reason", ja: "理由", \.reason, required: true,
        Bilingual(en: "Why it is not asked for.", ja: "点検しない理由。"))
      Field(
        "authority", ja: "承認者", \.authority, required: true, sample: "監理担当部長",
        Bilingual(en: "Who permits it.", ja: "認めた人の職。"))
      Field(
        "until", ja: "期限", \.until, required: true, sample: "2027-03-31",
        Bilingual(en: "The last day on which it holds.", ja: "いつまで点検しないか。"))
    }
  }
}
