import GovernanceFindings

extension Procedure {
  /// The systems that a procedure runs on (情報システム).
  ///
  /// - Source: 行政手続等の棚卸調査, item 16.
  public struct Systems: Record {
    /// Where it is filed: the platform.
    public var filing: Fact<[String]> = .unknown
    /// Further places where it can be filed.
    public var otherFiling: Fact<[String]> = .unknown
    /// Where the office works on it.
    public var processing: Fact<[String]> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Systems.self) {
      Field(
        "filing", ja: "申請", other: ["電子申請基盤"], \.filing, sample: "電子申請サービス",
        Bilingual(
          en: "Where it is filed: the platform.",
          ja: "申請するシステム（基盤）。"))
      Field(
        "otherFiling", ja: "申請（その他）", other: ["申請(その他)"], \.otherFiling,
        Bilingual(
          en: "Further places where it can be filed.",
          ja: "ほかに申請できるシステム。"))
      Field(
        "processing", ja: "事務処理", \.processing,
        Bilingual(
          en: "Where the office works on it.",
          ja: "事務処理のシステム。"))
    }
  }
}
