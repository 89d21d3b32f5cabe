import GovernanceFindings

extension Project.Redesign {
  /// What a changed step saves, and what the time is used for.
  public struct Effect: Record {
    /// The step of the new flow that it comes from.
    public var step: Fact<String> = .unknown
    /// What gets better.
    public var text: Fact<String> = .unknown
    /// How many hours it should save a year.
    public var hours: Fact<Amount> = .unknown
    /// What the time is used for.
    public var use: Fact<String> = .unknown
    /// How many hours it did save.
    public var actual: Fact<Amount> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Effect.self) {
      Field(
        "step", ja: "手順", \.step, required: true, sample: "審査する",
        Bilingual(en: "The step of the new flow that it comes from.", ja: "効果が出る手順。キャンバスの手続フローの言葉で書きます。"))
      Field(
        "text", ja: "内容", \.text, sample: "転記がなくなる",
        Bilingual(en: "What gets better.", ja: "良くなること。"))
      Field(
        "hours", ja: "削減時間", other: ["削減見込み"], \.hours, nothing: true, sample: "300時間",
        Bilingual(en: "How many hours it should save a year.", ja: "1年間に減らせる見込みの時間。"))
      Field(
        "use", ja: "生まれた時間の使い道", other: ["使い道"], \.use, nothing: true,
        Bilingual(en: "What the time is used for.", ja: "減らした時間を何に使うか。"))
      Field(
        "actual", ja: "削減実績", other: ["実績"], \.actual, nothing: true,
        Bilingual(en: "How many hours it did save.", ja: "実際に減った時間。"))
    }
  }
}
