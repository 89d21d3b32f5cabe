import GovernanceFindings

extension Project {
  /// What is known about the security of the service.
  public struct Security: Record {
    /// How the information is classified.
    public var classification: Fact<String> = .unknown
    /// The assessment of risks.
    public var riskAssessment: Fact<Review> = .unknown
    /// The last test for vulnerabilities.
    public var vulnerabilityTest: Fact<VulnerabilityTest> = .unknown
    /// The judgement of somebody outside the project.
    public var externalReview: Fact<Review> = .unknown
    /// When it was last seen who has access to what.
    public var accessReview: Fact<CalendarDate> = .unknown
    /// What is done.
    public var measures: Fact<[String]> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Security.self) {
      Field(
        "classification", ja: "情報の格付", other: ["格付"], \.classification, sample: "機密性2",
        Bilingual(en: "How the information is classified.", ja: "扱う情報の格付。"))
      Field(
        "riskAssessment", ja: "リスク評価", \.riskAssessment, nothing: true,
        Bilingual(en: "The assessment of risks.", ja: "リスクを評価した記録。"))
      Field(
        "vulnerabilityTest", ja: "脆弱性診断", \.vulnerabilityTest, nothing: true,
        Bilingual(en: "The last test for vulnerabilities.", ja: "最近の脆弱性診断の記録。"))
      Field(
        "externalReview", ja: "外部の確認", other: ["第三者の確認"], \.externalReview, nothing: true,
        Bilingual(en: "The judgement of somebody outside the project.", ja: "プロジェクトの外の人による確認の記録。"))
      Field(
        "accessReview", ja: "権限の点検日", \.accessReview, nothing: true, sample: "2026-05-11",
        Bilingual(en: "When it was last seen who has access to what.", ja: "誰が何を使えるかを最後に点検した日。"))
      Field(
        "measures", ja: "対策", \.measures,
        Bilingual(en: "What is done.", ja: "行っている対策。"))
    }
  }
}
