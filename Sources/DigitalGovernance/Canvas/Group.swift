import GovernanceFindings

extension ServiceCanvas {
  /// A group of people on one side of the service: those who use it, or those who provide it.
  public struct Group: Record {
    /// The name under which issues and values refer to the group.
    public var id: Fact<String> = .unknown
    /// Who they are, in a few words.
    public var name: Fact<String> = .unknown
    /// How many they are.
    public var headCount: Fact<Amount> = .unknown
    /// Why nobody knows how many they are.
    public var headCountReason: Fact<String> = .unknown
    /// What they are dealing with when they meet the service.
    public var situation: Fact<String> = .unknown
    /// What they need.
    public var needs: Fact<[String]> = .unknown
    /// What was learned from them, and how.
    public var evidence: Fact<[Evidence]> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Group.self) {
      Field(
        "id", ja: "識別子", other: ["ID"], \.id, role: .identity, sample: "U1",
        Bilingual(en: "The name under which issues and values refer to the group.", ja: "課題や価値から参照するときの名前。"))
      Field(
        "name", ja: "名称", \.name, required: true, sample: "初めて申請する人",
        Bilingual(en: "Who they are, in a few words.", ja: "どのような人たちか。"))
      Field(
        "headCount", ja: "人数", \.headCount, nothing: true, sample: "約1,000人",
        Bilingual(en: "How many they are.", ja: "何人いるか。"))
      Field(
        "headCountReason", ja: "人数が分からない理由", \.headCountReason,
        Bilingual(en: "Why nobody knows how many they are.", ja: "人数が分からないときは、その理由。"))
      Field(
        "situation", ja: "状況", \.situation,
        Bilingual(en: "What they are dealing with when they meet the service.", ja: "サービスを使うときの状況。"))
      Field(
        "needs", ja: "ニーズ", \.needs,
        Bilingual(en: "What they need.", ja: "必要としていること。"))
      Field(
        "evidence", ja: "根拠", \.evidence,
        Bilingual(en: "What was learned from them, and how.", ja: "その人たちから分かったことと、確かめ方。"))
    }
  }
}
