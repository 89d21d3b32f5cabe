import GovernanceFindings

extension Project {
  /// How the service ends, and what becomes of its data (廃止).
  public struct Retirement: Record {
    /// Whether it is completed or ended early.
    public var kind: Fact<Kind> = .unknown
    /// When it ends.
    public var date: Fact<CalendarPeriod> = .unknown
    /// Why it ends.
    public var reason: Fact<String> = .unknown
    /// When users were told.
    public var announced: Fact<CalendarDate> = .unknown
    /// What takes its place.
    public var successor: Fact<String> = .unknown
    /// What becomes of the domain name.
    public var domain: Fact<String> = .unknown
    /// When contractors and providers gave the data back.
    public var dataReturned: Fact<CalendarDate> = .unknown
    /// What becomes of each store of data.
    public var stores: Fact<[Store]> = .unknown

    public init() {}

    /// How a service ends.
    public enum Kind: String, Choice {
      case completed, ended, replaced

      public static let choices = ChoiceTable<Kind>([
        (.completed, "完了", []),
        (.ended, "途中終了", ["打切り"]),
        (.replaced, "移行", ["更改"]),
      ])
    }

    public static let description = RecordDescription(of: Retirement.self) {
      Field(
        "kind", ja: "種類", \.kind, sample: "完了",
        Bilingual(en: "Whether it is completed or ended early.", ja: "完了か、途中での終了か。"))
      Field(
        "date", ja: "時期", other: ["日付", "廃止日"], \.date, sample: "2028-03-31",
        Bilingual(en: "When it ends.", ja: "終わる時期。"))
      Field(
        "reason", ja: "理由", \.reason,
        Bilingual(en: "Why it ends.", ja: "終える理由。"))
      Field(
        "announced", ja: "周知日", \.announced, nothing: true,
        Bilingual(en: "When users were told.", ja: "利用者に知らせた日。"))
      Field(
        "successor", ja: "後継", \.successor, nothing: true,
        Bilingual(en: "What takes its place.", ja: "後を継ぐサービス。"))
      Field(
        "domain", ja: "ドメインの扱い", \.domain, nothing: true, sample: "5年間保有し、案内のページを残す",
        Bilingual(en: "What becomes of the domain name.", ja: "ドメイン名をどうするか。"))
      Field(
        "dataReturned", ja: "データの返還日", \.dataReturned, nothing: true,
        Bilingual(en: "When contractors and providers gave the data back.", ja: "委託先やクラウドの提供元からデータを受け取った日。"))
      Field(
        "stores", ja: "データの扱い", \.stores,
        Bilingual(en: "What becomes of each store of data.", ja: "保管しているデータを、それぞれどうするか。"))
    }
  }
}
