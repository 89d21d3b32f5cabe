import GovernanceFindings

extension Project {
  /// Whether the requirements of one area are settled, or why there are none.
  public struct RequirementArea: Record {
    /// Which area it is.
    public var area: Fact<Requirement.Area> = .unknown
    /// Whether its requirements are settled.
    public var defined: Fact<Bool> = .unknown
    /// Why none are needed.
    public var reason: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: RequirementArea.self) {
      Field(
        "area", ja: "区分", other: ["要件の区分"], \.area, required: true, sample: "性能",
        Bilingual(en: "Which area it is.", ja: "要件の区分。"))
      Field(
        "defined", ja: "定義", other: ["定義済み"], \.defined, sample: "はい",
        Bilingual(en: "Whether its requirements are settled.", ja: "要件を決めたか。"))
      Field(
        "reason", ja: "不要な理由", other: ["理由"], \.reason, nothing: true,
        Bilingual(en: "Why none are needed.", ja: "要件を決めなくてよいときは、その理由。"))
    }
  }
}
