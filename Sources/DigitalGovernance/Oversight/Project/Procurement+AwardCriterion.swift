import GovernanceFindings

extension Project.Procurement {
  /// Something by which offers are judged, and its points.
  public struct AwardCriterion: Record {
    /// What is judged.
    public var name: Fact<String> = .unknown
    /// How many points it has.
    public var points: Fact<Amount> = .unknown

    public init() {}

    public static let description = RecordDescription(of: AwardCriterion.self) {
      Field(
        "name", ja: "項目", \.name, required: true, sample: "業務の理解",
        Bilingual(en: "What is judged.", ja: "評価する項目。"))
      Field(
        "points", ja: "配点", \.points, sample: "30点",
        Bilingual(en: "How many points it has.", ja: "配点。"))
    }
  }
}
