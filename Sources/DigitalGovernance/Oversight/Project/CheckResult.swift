import GovernanceFindings

extension Project {
  /// What a person found when checking one item of a standard (点検結果).
  ///
  /// A claim, and not yet evidence: kanri compares it with the facts that the item is about.
  public struct CheckResult: Record {
    /// The id of the item in the standard.
    public var item: Fact<String> = .unknown
    /// The id of the standard, if there are several.
    public var standard: Fact<String> = .unknown
    /// What was found.
    public var result: Fact<Result> = .unknown
    /// When it was checked.
    public var date: Fact<CalendarDate> = .unknown
    /// Who checked: a post, not a private name.
    public var by: Fact<String> = .unknown
    /// What shows it.
    public var evidence: Fact<[SupportingMaterial]> = .unknown
    /// Why it came out so, or why the item does not apply.
    public var reason: Fact<String> = .unknown
    /// By when an open item is settled.
    public var dueDate: Fact<CalendarDate> = .unknown
    /// The permission not to meet the item for a time.
    public var waiver: Fact<Waiver> = .unknown

    public init() {}

    /// The results of a check.
    public enum Result: String, Choice {
      case passed, conditional, failed, incomplete, notApplicable

      public static let choices = ChoiceTable<Result>([
        (.passed, "合格", ["適合"]),
        (.conditional, "条件付合格", ["条件付き合格", "条件付"]),
        (.failed, "不合格", ["不適合"]),
        (.incomplete, "判定保留", ["保留"]),
        (.notApplicable, "対象外", ["該当なし"]),
      ])
    }

    public static let description = RecordDescription(of: CheckResult.self) {
      Field(
        "item", ja: "点検項目", other: ["点検事項", "項目"], \.item, required: true, sample: "DS-01",
        Bilingual(en: "The id of the item in the standard.", ja: "監理標準の点検項目のid。"))
      Field(
        "standard", ja: "監理標準", \.standard,
        Bilingual(en: "The id of the standard, if there are several.", ja: "監理標準のid。複数あるときに書きます。"))
      Field(
        "result", ja: "結果", \.result, required: true, sample: "合格",
        Bilingual(en: "What was found.", ja: "点検の結果。"))
      Field(
        "date", ja: "日付", other: ["点検日"], \.date, sample: "2026-05-11",
        Bilingual(en: "When it was checked.", ja: "点検した日。"))
      Field(
        "by", ja: "点検者", \.by, sample: "担当係長",
        Bilingual(en: "Who checked: a post, not a private name.", ja: "点検した人の職。個人名は要りません。"))
      Field(
        "evidence", ja: "根拠資料", other: ["根拠"], \.evidence,
        Bilingual(en: "What shows it.", ja: "結果の根拠となる資料。"))
      Field(
        "reason", ja: "理由", \.reason,
        Bilingual(
          en: "Why it came out so, or why the item does not apply.", ja: "その結果になった理由。対象外とした理由もここに書きます。"))
      Field(
        "dueDate", ja: "期限", \.dueDate, nothing: true,
        Bilingual(en: "By when an open item is settled.", ja: "残った事項をいつまでに終えるか。"))
      Field(
        "waiver", ja: "免除", other: ["点検の免除"], \.waiver, nothing: true,
        Bilingual(en: "The permission not to meet the item for a time.", ja: "点検を一時的に免除する場合の記録。"))
    }
  }
}
