import GovernanceFindings

extension Procedure {
  /// How many days filings really took: the spread, not only the middle.
  public struct ActualDays: Record {
    /// How many filings were measured.
    public var count: Fact<Int64> = .unknown
    /// Half of them took at most so many days.
    public var median: Fact<Int64> = .unknown
    /// Nine in ten took at most so many days.
    public var ninetieth: Fact<Int64> = .unknown
    /// The longest took so many days.
    public var longest: Fact<Int64> = .unknown

    public init() {}

    public static let description = RecordDescription(of: ActualDays.self) {
      Field(
        "count", ja: "件数", \.count, range: 0...1_000_000_000_000_000_000,
        Bilingual(
          en: "How many filings were measured.",
          ja: "測った件数。"))
      Field(
        "median", ja: "中央値", \.median, range: 0...100_000, sample: "8",
        Bilingual(
          en: "Half of them took at most so many days.",
          ja: "半数がこの日数以内に終わりました。"))
      Field(
        "ninetieth", ja: "90%値", other: ["９０％値"], \.ninetieth, range: 0...100_000,
        Bilingual(
          en: "Nine in ten took at most so many days.",
          ja: "9割がこの日数以内に終わりました。"))
      Field(
        "longest", ja: "最長", \.longest, range: 0...100_000,
        Bilingual(
          en: "The longest took so many days.",
          ja: "最も長くかかった日数。"))
    }
  }
}
