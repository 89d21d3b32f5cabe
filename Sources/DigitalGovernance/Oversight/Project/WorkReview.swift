import GovernanceFindings

extension Project {
  /// A review of papers or products before work goes on (工程レビュー).
  public struct WorkReview: Record {
    /// What was reviewed.
    public var kind: Fact<Kind> = .unknown
    /// When.
    public var date: Fact<CalendarDate> = .unknown
    /// Who: a post or a section.
    public var by: Fact<String> = .unknown
    /// How many points are still open.
    public var openPoints: Fact<Int64> = .unknown

    public init() {}

    /// What is reviewed.
    public enum Kind: String, Choice {
      case procurementPapers, requirements, design, code, other

      public static let choices = ChoiceTable<Kind>([
        (.procurementPapers, "調達文書", ["第一次工程レビュー"]),
        (.requirements, "要件の再確認", ["第二次工程レビュー"]),
        (.design, "設計", ["設計レビュー"]),
        (.code, "ソースコード", ["コードレビュー"]),
        (.other, "その他", []),
      ])
    }

    public static let description = RecordDescription(of: WorkReview.self) {
      Field(
        "kind", ja: "種類", \.kind, required: true, sample: "調達文書",
        Bilingual(en: "What was reviewed.", ja: "何を確認したか。"))
      Field(
        "date", ja: "日付", \.date, sample: "2026-05-11",
        Bilingual(en: "When.", ja: "確認した日。"))
      Field(
        "by", ja: "確認者", \.by, sample: "担当係長",
        Bilingual(en: "Who: a post or a section.", ja: "確認した課や職。"))
      Field(
        "openPoints", ja: "未対応の指摘", \.openPoints, range: 0...1_000_000, sample: "0",
        Bilingual(en: "How many points are still open.", ja: "まだ対応していない指摘の件数。"))
    }
  }
}
