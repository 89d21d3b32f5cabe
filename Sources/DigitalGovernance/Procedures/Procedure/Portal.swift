import GovernanceFindings

extension Procedure {
  /// How a portal shows a procedure (ポータル).
  ///
  /// Categories and tags are those of the portal's own vocabulary.
  public struct Portal: Record {
    /// Whether it is shown there.
    public var listed: Fact<Bool> = .unknown
    /// Its categories.
    public var categories: Fact<[String]> = .unknown
    /// Its tags.
    public var tags: Fact<[String]> = .unknown
    /// The address where it is shown.
    public var url: Fact<String> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Portal.self) {
      Field(
        "listed", ja: "掲載", \.listed,
        Bilingual(
          en: "Whether it is shown there.",
          ja: "ポータルに載っているか。"))
      Field(
        "categories", ja: "カテゴリー", other: ["カテゴリ"], \.categories,
        Bilingual(
          en: "Its categories.",
          ja: "分類のカテゴリー。"))
      Field(
        "tags", ja: "タグ", \.tags,
        Bilingual(
          en: "Its tags.",
          ja: "タグ。"))
      Field(
        "url", ja: "URL", \.url,
        Bilingual(
          en: "The address where it is shown.",
          ja: "載っているページのアドレス。"))
    }
  }
}
