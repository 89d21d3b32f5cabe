import GovernanceFindings

extension Project {
  /// How the service is procured, and what the contract says (調達).
  public struct Procurement: Record {
    /// How the contractor is chosen.
    public var method: Fact<Method> = .unknown
    /// When the papers were published.
    public var published: Fact<CalendarDate> = .unknown
    /// When the contract was made.
    public var contracted: Fact<CalendarDate> = .unknown
    /// By what offers are judged.
    public var awardCriteria: Fact<[AwardCriterion]> = .unknown
    /// To whom the rights in the work belong.
    public var intellectualProperty: Fact<String> = .unknown
    /// Under which conditions work may be passed on.
    public var subcontracting: Fact<String> = .unknown
    /// Who puts defects right, and for how long.
    public var defectLiability: Fact<String> = .unknown
    /// How data come back when the contract ends.
    public var dataReturn: Fact<String> = .unknown

    public init() {}

    /// The ways of choosing a contractor.
    public enum Method: String, Choice {
      case openPrice, comprehensive, proposal, negotiated, other

      public static let choices = ChoiceTable<Method>([
        (.openPrice, "一般競争", ["一般競争入札"]),
        (.comprehensive, "総合評価", ["総合評価方式"]),
        (.proposal, "企画競争", ["プロポーザル", "企画提案方式"]),
        (.negotiated, "随意契約", ["特命随意契約"]),
        (.other, "その他", []),
      ])
    }

    public static let description = RecordDescription(of: Procurement.self) {
      Field(
        "method", ja: "契約方式", other: ["調達方式"], \.method, sample: "総合評価",
        Bilingual(en: "How the contractor is chosen.", ja: "事業者を選ぶ方法。"))
      Field(
        "published", ja: "公告日", other: ["公表日"], \.published, nothing: true, sample: "2026-05-11",
        Bilingual(en: "When the papers were published.", ja: "調達の書類を公表した日。"))
      Field(
        "contracted", ja: "契約日", \.contracted, nothing: true, sample: "2026-07-01",
        Bilingual(en: "When the contract was made.", ja: "契約した日。"))
      Field(
        "awardCriteria", ja: "評価項目", \.awardCriteria,
        Bilingual(en: "By what offers are judged.", ja: "提案を評価する項目と配点。"))
      Field(
        "intellectualProperty", ja: "知的財産権", \.intellectualProperty, nothing: true,
        Bilingual(en: "To whom the rights in the work belong.", ja: "成果物の権利を誰が持つか。"))
      Field(
        "subcontracting", ja: "再委託", \.subcontracting, nothing: true,
        Bilingual(en: "Under which conditions work may be passed on.", ja: "再委託を認める条件。"))
      Field(
        "defectLiability", ja: "契約不適合責任", \.defectLiability, nothing: true,
        Bilingual(en: "Who puts defects right, and for how long.", ja: "契約に合わないものを、誰がいつまで直すか。"))
      Field(
        "dataReturn", ja: "データの返還", \.dataReturn, nothing: true,
        Bilingual(en: "How data come back when the contract ends.", ja: "契約が終わるときのデータの返還と消去の方法。"))
    }
  }
}
