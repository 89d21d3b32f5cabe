import GovernanceFindings

extension Project {
  /// What the service costs over its life, and with what it was compared (ライフサイクルコスト).
  public struct LifecycleCost: Record {
    /// What it costs to build.
    public var initial: Fact<Amount> = .unknown
    /// What it costs to run for a year.
    public var yearly: Fact<Amount> = .unknown
    /// For how many years it is reckoned.
    public var years: Fact<Int64> = .unknown
    /// What it was compared with.
    public var alternatives: Fact<[String]> = .unknown
    /// What the figures rest on.
    public var basis: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: LifecycleCost.self) {
      Field(
        "initial", ja: "初期費用", other: ["構築費"], \.initial, nothing: true, sample: "3,200万円",
        Bilingual(en: "What it costs to build.", ja: "作るための費用。"))
      Field(
        "yearly", ja: "年間費用", other: ["運用費"], \.yearly, nothing: true, sample: "600万円",
        Bilingual(en: "What it costs to run for a year.", ja: "1年間の運用の費用。"))
      Field(
        "years", ja: "使用年数", other: ["年数"], \.years, range: 1...100, sample: "5",
        Bilingual(en: "For how many years it is reckoned.", ja: "何年使うと見込むか。"))
      Field(
        "alternatives", ja: "比べた案", other: ["代替案"], \.alternatives, sample: "既存サービスの利用",
        Bilingual(en: "What it was compared with.", ja: "比べたほかの案。"))
      Field(
        "basis", ja: "積算の根拠", \.basis, nothing: true,
        Bilingual(en: "What the figures rest on.", ja: "金額の根拠。"))
    }
  }
}
