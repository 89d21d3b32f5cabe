import GovernanceFindings

extension Project {
  /// Something about the service that everybody may read (公表).
  public struct Publication: Record {
    /// What it is.
    public var kind: Fact<Kind> = .unknown
    /// When it was published.
    public var date: Fact<CalendarDate> = .unknown
    /// Its address.
    public var url: Fact<String> = .unknown

    public init() {}

    /// What may be published.
    public enum Kind: String, Choice {
      case sourceCode, progress, testResults, reviews, evaluation, documents

      public static let choices = ChoiceTable<Kind>([
        (.sourceCode, "ソースコード", ["プログラム"]),
        (.progress, "進捗", []),
        (.testResults, "テスト結果", []),
        (.reviews, "レビュー結果", ["利用者の声"]),
        (.evaluation, "評価", []),
        (.documents, "文書", ["資料"]),
      ])
    }

    public static let description = RecordDescription(of: Publication.self) {
      Field(
        "kind", ja: "種類", \.kind, required: true, sample: "進捗",
        Bilingual(en: "What it is.", ja: "公表したもの。"))
      Field(
        "date", ja: "日付", other: ["公表日"], \.date, nothing: true, sample: "2026-05-11",
        Bilingual(en: "When it was published.", ja: "公表した日。"))
      Field(
        "url", ja: "URL", \.url,
        Bilingual(en: "Its address.", ja: "公表した場所のアドレス。"))
    }
  }
}
