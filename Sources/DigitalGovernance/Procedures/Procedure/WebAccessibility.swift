import GovernanceFindings

extension Procedure {
  /// Whether everybody can use the pages of a procedure (アクセシビリティ).
  public struct WebAccessibility: Record {
    /// The standard with its edition.
    public var standard: Fact<String> = .unknown
    /// The level of conformance.
    public var level: Fact<String> = .unknown
    /// When it was tested.
    public var testedOn: Fact<CalendarDate> = .unknown
    /// What the test showed.
    public var result: Fact<Project.Accessibility.Result> = .unknown

    public init() {}

    public static let description = RecordDescription(of: WebAccessibility.self) {
      Field(
        "standard", ja: "規格", \.standard, sample: "JIS X 8341-3:2016",
        Bilingual(
          en: "The standard with its edition.",
          ja: "準拠する規格とその版。"))
      Field(
        "level", ja: "適合レベル", \.level, sample: "AA",
        Bilingual(
          en: "The level of conformance.",
          ja: "適合レベル。"))
      Field(
        "testedOn", ja: "試験日", \.testedOn,
        Bilingual(
          en: "When it was tested.",
          ja: "試験を行った日。"))
      Field(
        "result", ja: "試験結果", \.result,
        Bilingual(
          en: "What the test showed.",
          ja: "試験の結果。"))
    }
  }
}
