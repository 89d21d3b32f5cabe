import GovernanceFindings

extension Project {
  /// Somebody who takes part in a project, and for which side of it.
  ///
  /// - Source: 標準ガイドライン実践ガイドブック（2020年） asks that those in charge of the rules, of the work and of the system are all in the team.
  public struct TeamMember: Record {
    /// The side of the project that they answer for.
    public var area: Fact<Area> = .unknown
    /// The task.
    public var role: Fact<String> = .unknown
    /// The section, post or contractor that has it.
    public var responsible: Fact<String> = .unknown

    public init() {}

    /// The sides of a project.
    public enum Area: String, Choice {
      case policy, work, system, other

      public static let choices = ChoiceTable<Area>([
        (.policy, "制度", ["制度所管"]),
        (.work, "業務", ["業務実施"]),
        (.system, "情報システム", ["システム"]),
        (.other, "その他", []),
      ])
    }

    public static let description = RecordDescription(of: TeamMember.self) {
      Field(
        "area", ja: "分野", other: ["担当分野"], \.area, sample: "制度",
        Bilingual(en: "The side of the project that they answer for.", ja: "制度、業務、情報システムのどれを担当するか。"))
      Field(
        "role", ja: "役割", \.role, required: true, sample: "要綱の改正",
        Bilingual(en: "The task.", ja: "担う役割。"))
      Field(
        "responsible", ja: "担当", \.responsible, required: true, sample: "担当課",
        Bilingual(en: "The section, post or contractor that has it.", ja: "担当する課、職、または委託先。"))
    }
  }
}
