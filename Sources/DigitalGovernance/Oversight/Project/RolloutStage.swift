import GovernanceFindings

extension Project {
  /// One stage in which the service reaches more organisations or procedures (対象拡大).
  public struct RolloutStage: Record {
    /// The name or number of the stage.
    public var stage: Fact<String> = .unknown
    /// Which organisations it reaches.
    public var target: Fact<String> = .unknown
    /// Which kinds of contracts or procedures it reaches.
    public var kinds: Fact<[String]> = .unknown
    /// When it is planned to begin.
    public var planned: Fact<CalendarPeriod> = .unknown
    /// When it began.
    public var start: Fact<CalendarPeriod> = .unknown
    /// What is to be reached.
    public var goal: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: RolloutStage.self) {
      Field(
        "stage", ja: "段階", \.stage, sample: "第1段階",
        Bilingual(en: "The name or number of the stage.", ja: "段階の名前や番号。"))
      Field(
        "target", ja: "対象", other: ["対象組織"], \.target, sample: "デジタルサービス局",
        Bilingual(en: "Which organisations it reaches.", ja: "対象とする組織。"))
      Field(
        "kinds", ja: "契約・手続の種類", other: ["契約の種類", "手続の種類"], \.kinds, sample: "物品",
        Bilingual(en: "Which kinds of contracts or procedures it reaches.", ja: "対象とする契約や手続の種類。"))
      Field(
        "planned", ja: "開始予定", other: ["予定"], \.planned, sample: "2026-04",
        Bilingual(en: "When it is planned to begin.", ja: "始める予定の時期。"))
      Field(
        "start", ja: "開始", other: ["開始日"], \.start, nothing: true, sample: "2026-04-01",
        Bilingual(en: "When it began.", ja: "実際に始めた時期。"))
      Field(
        "goal", ja: "目標", \.goal,
        Bilingual(en: "What is to be reached.", ja: "この段階で目指すこと。"))
    }
  }
}
