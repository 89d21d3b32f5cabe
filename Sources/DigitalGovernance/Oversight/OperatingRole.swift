import GovernanceFindings

/// A task, and who has it.
public struct OperatingRole: Record {
  /// The task.
  public var role: Fact<String> = .unknown
  /// The section, post or contractor that has it.
  public var responsible: Fact<String> = .unknown

  public init() {}

  public static let description = RecordDescription(of: OperatingRole.self) {
    Field(
      "role", ja: "役割", \.role, required: true, sample: "問合せ窓口",
      Bilingual(en: "The task.", ja: "役割。"))
    Field(
      "responsible", ja: "担当", \.responsible, required: true, sample: "担当課",
      Bilingual(en: "The section, post or contractor that has it.", ja: "担当する課、職、または委託先。"))
  }
}
