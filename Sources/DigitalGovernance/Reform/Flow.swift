import GovernanceFindings

extension Reform {
  /// A flow of work, from knowing of a procedure to its result (業務フロー).
  public struct Flow: Record {
    /// The steps in order.
    public var steps: Fact<[Step]> = .unknown
    /// When the times were measured or estimated.
    public var measured: Fact<CalendarPeriod> = .unknown
    /// Whether the times are estimates.
    public var estimated: Fact<Bool> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Flow.self) {
      Field(
        "steps", ja: "手順", \.steps, required: true,
        Bilingual(
          en: "The steps in order.",
          ja: "手順を順に書きます。"))
      Field(
        "measured", ja: "時点", \.measured,
        Bilingual(
          en: "When the times were measured or estimated.",
          ja: "時間を測った、または見積もった時期。"))
      Field(
        "estimated", ja: "見積り", \.estimated,
        Bilingual(
          en: "Whether the times are estimates.",
          ja: "時間が見積りか。"))
    }
  }
}
