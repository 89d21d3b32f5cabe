import GovernanceFindings

extension Procedure {
  /// The rule that demands or allows a procedure (根拠法令).
  ///
  /// - Source: 行政手続等の棚卸調査, item 3.
  public struct LegalBasis: Record {
    /// The full title of the law, ordinance or rule.
    public var law: Fact<String> = .unknown
    /// Its number.
    public var number: Fact<String> = .unknown
    /// The main article, paragraph and item.
    public var article: Fact<String> = .unknown
    /// Further articles of the same law.
    public var relatedArticles: Fact<[String]> = .unknown
    /// Further laws that it rests on.
    public var relatedLaws: Fact<[String]> = .unknown

    public init() {}

    public static let description = RecordDescription(of: LegalBasis.self) {
      Field(
        "law", ja: "法令名", other: ["名称"], \.law, sample: "施設使用条例",
        Bilingual(
          en: "The full title of the law, ordinance or rule.",
          ja: "法令、条例、規則などの正式名称。"))
      Field(
        "number", ja: "法令番号", other: ["番号"], \.number, sample: "令和元年条例第1号", marks: true,
        Bilingual(
          en: "Its number.",
          ja: "法令番号。"))
      Field(
        "article", ja: "条項号", other: ["根拠条項号", "条項"], \.article, sample: "第5条第1項",
        Bilingual(
          en: "The main article, paragraph and item.",
          ja: "主となる条、項、号。"))
      Field(
        "relatedArticles", ja: "関連条項号", \.relatedArticles,
        Bilingual(
          en: "Further articles of the same law.",
          ja: "同じ法令のほかの条項号。"))
      Field(
        "relatedLaws", ja: "関連法令", other: ["関連する根拠法令"], \.relatedLaws,
        Bilingual(
          en: "Further laws that it rests on.",
          ja: "ほかの根拠法令。"))
    }
  }
}
