import GovernanceFindings

extension Mapping {
  /// What one code of a column means.
  public struct Code: Record {
    /// The code, as it stands in cells.
    public var code: Fact<String> = .unknown
    /// The value of the field, `なし`, or 未記入 for a code that says that nobody knows.
    public var value: Fact<String> = .unknown

    public init() {}

    /// The words for a fact that nobody stated.
    public static let wordsForUnknown = ["未記入", "unknown"]

    public static let description = RecordDescription(of: Code.self) {
      Field(
        "code", ja: "表の値", \.code, required: true, sample: "済", marks: true,
        Bilingual(
          en: "The code, as it stands in cells.",
          ja: "セルに書かれている値。"))
      Field(
        "value", ja: "項目の値", \.value, required: true, nothing: true, sample: "実施済", marks: true,
        Bilingual(
          en: "The value of the field, none, or unknown.",
          ja: "項目の値。「なし」や「未記入」も書けます。"))
    }
  }
}
