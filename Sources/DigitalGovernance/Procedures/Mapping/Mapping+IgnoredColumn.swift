import GovernanceFindings

extension Mapping {
  /// A column that is not read.
  public struct IgnoredColumn: Record {
    /// The text of its header.
    public var column: Fact<String> = .unknown
    /// Why it is not read.
    public var reason: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: IgnoredColumn.self) {
      Field(
        "column", ja: "列名", \.column, required: true, sample: "担当者", marks: true,
        Bilingual(
          en: "The text of its header.",
          ja: "見出しの文字。"))
      Field(
        "reason", ja: "理由", \.reason, required: true, sample: "点検に使わないため",
        Bilingual(
          en: "Why it is not read.",
          ja: "読まない理由。"))
    }
  }
}
