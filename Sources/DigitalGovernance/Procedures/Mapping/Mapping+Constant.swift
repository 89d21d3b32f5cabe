import GovernanceFindings

extension Mapping {
  /// A fact that holds for every row of a table.
  public struct Constant: Record {
    /// The path of the fact.
    public var field: Fact<String> = .unknown
    /// Its value.
    public var value: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Constant.self) {
      Field(
        "field", ja: "項目", \.field, required: true, sample: "組織.区分",
        Bilingual(
          en: "The path of the fact.",
          ja: "値を入れる項目。"))
      Field(
        "value", ja: "項目の値", \.value, required: true, nothing: true, sample: "局", marks: true,
        Bilingual(
          en: "Its value.",
          ja: "すべての行に入れる値。"))
    }
  }
}
