import GovernanceFindings

extension Mapping {
  /// Rows that are no procedures, told by one of their cells.
  public struct SkippedRow: Record {
    /// The column that tells.
    public var column: Fact<String> = .unknown
    /// What its cell says in such a row.
    public var values: Fact<[String]> = .unknown
    /// Whether its cell is blank in such a row.
    public var blank: Fact<Bool> = .unknown
    /// Why such rows are no procedures.
    public var reason: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: SkippedRow.self) {
      Field(
        "column", ja: "列", \.column, required: true, sample: "手続ID",
        Bilingual(
          en: "The column that tells.",
          ja: "見分けに使う列。"))
      Field(
        "values", ja: "値", \.values, sample: "合計", marks: true,
        Bilingual(
          en: "What its cell says in such a row.",
          ja: "その列がこの値の行を読み飛ばします。"))
      Field(
        "blank", ja: "空欄", \.blank,
        Bilingual(
          en: "Whether its cell is blank in such a row.",
          ja: "その列が空欄の行も読み飛ばすか。"))
      Field(
        "reason", ja: "理由", \.reason, required: true, sample: "小計の行のため",
        Bilingual(
          en: "Why such rows are no procedures.",
          ja: "手続ではない理由。"))
    }
  }
}
