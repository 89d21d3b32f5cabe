import GovernanceFindings

extension Project {
  /// A quality target of a phase: what is measured, what is done if it is missed, and what came out (品質目標).
  public struct QualityTarget: Record {
    /// The phase that it is for.
    public var phase: Fact<Phase> = .unknown
    /// What is measured.
    public var indicator: Fact<String> = .unknown
    /// The figure aimed at.
    public var target: Fact<Amount> = .unknown
    /// What is done if it is missed.
    public var ifMissed: Fact<String> = .unknown
    /// The figure measured.
    public var actual: Fact<Amount> = .unknown
    /// Whether the target was met.
    public var met: Fact<Bool> = .unknown
    /// What was done because it was missed.
    public var action: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: QualityTarget.self) {
      Field(
        "phase", ja: "工程", other: ["段階"], \.phase, sample: "開発",
        Bilingual(en: "The phase that it is for.", ja: "どの工程の目標か。"))
      Field(
        "indicator", ja: "指標", \.indicator, required: true, sample: "レビューで見つけた不具合の数",
        Bilingual(en: "What is measured.", ja: "何を測るか。"))
      Field(
        "target", ja: "目標値", \.target, sample: "10件",
        Bilingual(en: "The figure aimed at.", ja: "目指す値。"))
      Field(
        "ifMissed", ja: "未達のときの対応", \.ifMissed, nothing: true,
        Bilingual(en: "What is done if it is missed.", ja: "目標に届かないときに行うこと。"))
      Field(
        "actual", ja: "実績値", \.actual, nothing: true, sample: "12件",
        Bilingual(en: "The figure measured.", ja: "測った値。"))
      Field(
        "met", ja: "達成", \.met, sample: "はい",
        Bilingual(en: "Whether the target was met.", ja: "目標を達成したか。"))
      Field(
        "action", ja: "行った対応", \.action, nothing: true,
        Bilingual(en: "What was done because it was missed.", ja: "届かなかったときに行ったこと。"))
    }
  }
}
