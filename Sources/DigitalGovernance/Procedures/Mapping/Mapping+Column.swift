import GovernanceFindings

extension Mapping {
  /// What one column of a table says.
  public struct Column: Record {
    /// The text of its header.
    public var column: Fact<String> = .unknown
    /// The path of the fact that it states: `volume.online`, `件数.オンライン`.
    public var field: Fact<String> = .unknown
    /// Further facts that the same cell states.
    public var also: Fact<[String]> = .unknown
    /// What its codes mean; a column without any has values as the field takes them.
    public var codes: Fact<[Code]> = .unknown
    /// What stands between several values in one cell.
    public var separator: Fact<String> = .unknown
    /// The unit of a bare number.
    public var unit: Fact<String> = .unknown
    /// What a blank cell says: 未記入, なし, or a value; unknown unless stated.
    public var blank: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Column.self) {
      Field(
        "column", ja: "列名", \.column, required: true, sample: "状態", marks: true,
        Bilingual(
          en: "The text of its header.",
          ja: "見出しの文字。"))
      Field(
        "field", ja: "項目", \.field, required: true, sample: "オンライン化の状態",
        Bilingual(
          en: "The path of the fact that it states, in English or Japanese names.",
          ja: "この列が表す項目。英語でも日本語でも書けます。"))
      Field(
        "also", ja: "併せて入れる項目", \.also,
        Bilingual(
          en: "Further facts that the same cell states.",
          ja: "同じセルの値を入れる、ほかの項目。"))
      Field(
        "codes", ja: "値", \.codes, key: "code", value: "value",
        Bilingual(
          en: "What its codes mean. Left out, its cells have the values of the field.",
          ja: "表の値と項目の値の対応。書かなければ、セルの文字をそのまま項目の値として読みます。"))
      Field(
        "separator", ja: "区切り", \.separator, marks: true,
        Bilingual(
          en: "What stands between several values in one cell.",
          ja: "1つのセルに値が複数あるときの区切り。"))
      Field(
        "unit", ja: "単位", \.unit,
        Bilingual(
          en: "The unit of a bare number.",
          ja: "数字だけのときの単位。"))
      Field(
        "blank", ja: "空欄", \.blank, nothing: true, sample: "未記入", marks: true,
        Bilingual(
          en: "What a blank cell says: unknown, none, or a value. Left out, unknown.",
          ja: "空欄の意味。「未記入」「なし」か、決まった値。書かなければ未記入。"))
    }
  }
}
