import GovernanceFindings

extension Project {
  /// Whether something that exists already could be used (共通機能の検討).
  public struct ReuseStudy: Record {
    /// Whether it was considered.
    public var considered: Fact<Bool> = .unknown
    /// When.
    public var date: Fact<CalendarDate> = .unknown
    /// What was considered.
    public var candidates: Fact<[String]> = .unknown
    /// What came out.
    public var result: Fact<String> = .unknown
    /// Why something else is built.
    public var reason: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: ReuseStudy.self) {
      Field(
        "considered", ja: "検討", \.considered, required: true, sample: "はい",
        Bilingual(en: "Whether it was considered.", ja: "既にあるものを使えないか検討したか。"))
      Field(
        "date", ja: "日付", other: ["検討日"], \.date, sample: "2026-05-11",
        Bilingual(en: "When.", ja: "検討した日。"))
      Field(
        "candidates", ja: "候補", \.candidates,
        Bilingual(en: "What was considered.", ja: "検討した候補。"))
      Field(
        "result", ja: "結果", \.result,
        Bilingual(en: "What came out.", ja: "検討の結果。"))
      Field(
        "reason", ja: "理由", \.reason,
        Bilingual(en: "Why something else is built.", ja: "新たに作る場合は、その理由。"))
    }
  }
}
