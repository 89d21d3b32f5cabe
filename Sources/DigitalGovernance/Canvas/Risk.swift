import GovernanceFindings

/// Something that may go wrong.
public struct Risk: Record {
  /// What may happen.
  public var text: Fact<String> = .unknown
  /// How likely it is.
  public var likelihood: Fact<Degree> = .unknown
  /// How much it would hurt.
  public var impact: Fact<Degree> = .unknown
  /// What is done about it.
  public var response: Fact<String> = .unknown
  /// Who watches it.
  public var owner: Fact<String> = .unknown

  public init() {}

  /// Three degrees.
  public enum Degree: String, Choice {
    case low, medium, high

    public static let choices = ChoiceTable<Degree>([
      (.low, "低", ["小"]), (.medium, "中", []), (.high, "高", ["大"]),
    ])
  }

  public static let description = RecordDescription(of: Risk.self) {
    Field(
      "text", ja: "内容", \.text, required: true,
      Bilingual(en: "What may happen.", ja: "起こりうること。"))
    Field(
      "likelihood", ja: "起こりやすさ", \.likelihood,
      Bilingual(en: "How likely it is.", ja: "起こりやすさ。"))
    Field(
      "impact", ja: "影響", \.impact,
      Bilingual(en: "How much it would hurt.", ja: "影響の大きさ。"))
    Field(
      "response", ja: "対応", \.response,
      Bilingual(en: "What is done about it.", ja: "対応の方法。"))
    Field(
      "owner", ja: "担当", \.owner,
      Bilingual(en: "Who watches it.", ja: "担当する課や職。"))
  }
}
