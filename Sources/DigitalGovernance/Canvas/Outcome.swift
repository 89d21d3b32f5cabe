import GovernanceFindings

extension ServiceCanvas {
  /// How it is seen that a value has come about.
  public struct Outcome: Record {
    /// The name of the outcome.
    public var id: Fact<String> = .unknown
    /// What is measured.
    public var indicator: Fact<String> = .unknown
    /// The id of the value that it measures.
    public var value: Fact<String> = .unknown
    /// The figure before the service changes.
    public var baseline: Fact<Amount> = .unknown
    /// The figure aimed at.
    public var target: Fact<Amount> = .unknown
    /// When the target shall be met.
    public var targetDate: Fact<CalendarPeriod> = .unknown
    /// When target and date will be decided, if they are open.
    public var decideBy: Fact<CalendarPeriod> = .unknown
    /// What was measured, each with its time.
    public var results: Fact<[Result]> = .unknown
    /// Where the figures come from.
    public var source: Fact<String> = .unknown

    public init() {}

    /// A measured figure.
    public struct Result: Record {
      /// The figure.
      public var value: Fact<Amount> = .unknown
      /// The time that it was measured at.
      public var at: Fact<CalendarPeriod> = .unknown

      public init() {}

      public static let description = RecordDescription(of: Result.self) {
        Field(
          "value", ja: "値", \.value, required: true,
          Bilingual(en: "The figure.", ja: "測った値。"))
        Field(
          "at", ja: "時点", \.at, required: true,
          Bilingual(en: "The time that it was measured at.", ja: "測った時点。"))
      }
    }

    public static let description = RecordDescription(of: Outcome.self) {
      Field(
        "id", ja: "識別子", other: ["ID"], \.id, role: .identity,
        Bilingual(en: "The name of the outcome.", ja: "成果の名前。"))
      Field(
        "indicator", ja: "指標", \.indicator, required: true, sample: "10分以内に手続を完了した人の割合",
        Bilingual(en: "What is measured.", ja: "何を測るか。"))
      Field(
        "value", ja: "価値", \.value, role: .local(lists: ["values"]), sample: "V1",
        Bilingual(en: "The id of the value that it measures.", ja: "測る価値のid。"))
      Field(
        "baseline", ja: "現状値", \.baseline, nothing: true, sample: "7%",
        Bilingual(en: "The figure before the service changes.", ja: "変える前の値。"))
      Field(
        "target", ja: "目標値", \.target, sample: "70%",
        Bilingual(en: "The figure aimed at.", ja: "目指す値。"))
      Field(
        "targetDate", ja: "期限", other: ["達成時期"], \.targetDate, sample: "2027-03",
        Bilingual(en: "When the target shall be met.", ja: "目標を達成する時期。"))
      Field(
        "decideBy", ja: "決定予定", \.decideBy,
        Bilingual(
          en: "When target and date will be decided, if they are open.", ja: "目標値や期限が決まっていないときは、決める予定日。"))
      Field(
        "results", ja: "実績", \.results,
        Bilingual(en: "What was measured, each with its time.", ja: "測った値と、その時点。"))
      Field(
        "source", ja: "出典", \.source,
        Bilingual(en: "Where the figures come from.", ja: "値の出典。"))
    }
  }
}
