import GovernanceFindings

extension Project {
  /// A phase of a project as it was planned, as it went, and what was decided at its end.
  ///
  /// Iterative work states a phase again for each round, with its number, or lists rounds and steps within the phase.
  public struct PhaseRecord: Record {
    /// Which phase or step it is.
    public var phase: Fact<Phase> = .unknown
    /// The number of the round, where work repeats.
    public var iteration: Fact<Int64> = .unknown
    /// When it was planned.
    public var planned: Fact<Schedule> = .unknown
    /// When it took place.
    public var actual: Fact<Schedule> = .unknown
    /// What was decided at its end.
    public var decision: Fact<Decision> = .unknown
    /// Its steps or rounds.
    public var steps: Fact<[PhaseRecord]> = .unknown

    public init() {}

    public static let description = RecordDescription(of: PhaseRecord.self) {
      Field(
        "phase", ja: "工程", other: ["段階"], \.phase, required: true, sample: "設計",
        Bilingual(en: "Which phase or step it is.", ja: "どの工程か。"))
      Field(
        "iteration", ja: "回", other: ["反復"], \.iteration, range: 1...9_999, sample: "1",
        Bilingual(en: "The number of the round, where work repeats.", ja: "繰り返す場合は、何回目か。"))
      Field(
        "planned", ja: "予定", \.planned, nothing: true,
        Bilingual(en: "When it was planned.", ja: "予定の時期。"))
      Field(
        "actual", ja: "実績", \.actual, nothing: true,
        Bilingual(en: "When it took place.", ja: "実際の時期。"))
      Field(
        "decision", ja: "判定", \.decision, nothing: true,
        Bilingual(en: "What was decided at its end.", ja: "工程の終わりに決めたこと。"))
      Field(
        "steps", ja: "内訳", other: ["細工程"], \.steps,
        Bilingual(en: "Its steps or rounds.", ja: "工程の中の細かい工程や、繰り返しの各回。"))
    }
  }
}
