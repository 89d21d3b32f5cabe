import GovernanceFindings

extension Mapping {
  /// Where the header of a table is.
  public struct Header: Record {
    /// How many rows stand above it; none unless stated.
    public var before: Fact<Int64> = .unknown
    /// How many rows it has; one unless stated. Without any, columns are named as in a spreadsheet: A, B, C.
    public var rows: Fact<Int64> = .unknown
    /// Which of its rows names the columns, from 1; the last unless stated.
    public var names: Fact<Int64> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Header.self) {
      Field(
        "before", ja: "前の行数", \.before, range: 0...1000, sample: "2",
        Bilingual(
          en: "How many rows stand above it: a title, a date.",
          ja: "見出しより前にある、表題などの行数。"))
      Field(
        "rows", ja: "行数", \.rows, range: 0...20,
        Bilingual(
          en: "How many rows it has. With 0, columns are named A, B, C as in a spreadsheet.",
          ja: "見出しの行数。0なら、列は表計算ソフトと同じA、B、Cで呼びます。"))
      Field(
        "names", ja: "列名の行", \.names, range: 1...20,
        Bilingual(
          en: "Which of its rows names the columns, counted from 1. Left out, the last.",
          ja: "見出しの何行目が列の名前か。書かなければ最後の行。"))
    }
  }
}
