import GovernanceFindings

extension Project.UserTest {
  /// How many took part in a user test, and who they were.
  public struct Participants: Record {
    /// How many took part.
    public var count: Fact<Amount> = .unknown
    /// Who they were, in a few words.
    public var who: Fact<String> = .unknown
    /// How many of them were residents and no staff.
    public var residents: Fact<Amount> = .unknown
    /// How many of them have a disability.
    public var withDisabilities: Fact<Amount> = .unknown
    /// How many of them are older people.
    public var older: Fact<Amount> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Participants.self) {
      Field(
        "count", ja: "人数", \.count, sample: "8人",
        Bilingual(en: "How many took part.", ja: "参加した人数。"))
      Field(
        "who", ja: "内訳", \.who, sample: "保護者",
        Bilingual(en: "Who they were, in a few words.", ja: "どのような人たちか。"))
      Field(
        "residents", ja: "都民", other: ["住民"], \.residents, nothing: true,
        Bilingual(en: "How many of them were residents and no staff.", ja: "職員ではない都民の人数。"))
      Field(
        "withDisabilities", ja: "障害のある人", \.withDisabilities, nothing: true,
        Bilingual(en: "How many of them have a disability.", ja: "障害のある人の人数。"))
      Field(
        "older", ja: "高齢者", \.older, nothing: true,
        Bilingual(en: "How many of them are older people.", ja: "高齢者の人数。"))
    }
  }
}
