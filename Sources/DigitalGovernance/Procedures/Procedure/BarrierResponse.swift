import GovernanceFindings

extension Procedure {
  /// What is done about a barrier (障壁への対応).
  public struct BarrierResponse: Record {
    /// The barrier.
    public var barrier: Fact<Barrier> = .unknown
    /// What is done: a request to the nation, say.
    public var action: Fact<String> = .unknown
    /// When it was or will be done.
    public var date: Fact<CalendarPeriod> = .unknown
    /// What came of it.
    public var result: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: BarrierResponse.self) {
      Field(
        "barrier", ja: "障壁", \.barrier, required: true, sample: "国の制度・方針",
        Bilingual(
          en: "The barrier.",
          ja: "対応する障壁。"))
      Field(
        "action", ja: "対応", \.action, required: true, sample: "国へ制度の見直しを要望する",
        Bilingual(
          en: "What is done: a request to the nation, say.",
          ja: "行うこと。国への要望など。"))
      Field(
        "date", ja: "時期", \.date,
        Bilingual(
          en: "When it was or will be done.",
          ja: "行った、または行う時期。"))
      Field(
        "result", ja: "結果", \.result,
        Bilingual(
          en: "What came of it.",
          ja: "その結果。"))
    }
  }
}
