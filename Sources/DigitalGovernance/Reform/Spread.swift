import GovernanceFindings

extension Reform {
  /// How long something takes, from case to case (時間のばらつき).
  public struct Spread: Record {
    /// Half of the cases take at most so long.
    public var median: Fact<TimeSpan> = .unknown
    /// Nine in ten take at most so long.
    public var ninetieth: Fact<TimeSpan> = .unknown
    /// The shortest.
    public var least: Fact<TimeSpan> = .unknown
    /// The longest.
    public var most: Fact<TimeSpan> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Spread.self) {
      Field(
        "median", ja: "中央値", other: ["標準"], \.median, required: true, sample: "20分",
        Bilingual(
          en: "Half of the cases take at most so long.",
          ja: "半数の件がこの時間以内に終わります。"))
      Field(
        "ninetieth", ja: "90%値", other: ["９０％値"], \.ninetieth,
        Bilingual(
          en: "Nine in ten take at most so long.",
          ja: "9割の件がこの時間以内に終わります。"))
      Field(
        "least", ja: "最短", \.least,
        Bilingual(
          en: "The shortest.",
          ja: "最も短い時間。"))
      Field(
        "most", ja: "最長", \.most,
        Bilingual(
          en: "The longest.",
          ja: "最も長い時間。"))
    }
  }
}
