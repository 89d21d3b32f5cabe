import GovernanceFindings

extension Procedure {
  /// Filing by somebody else with a mandate (代理人申請).
  ///
  /// - Source: 行政手続等の棚卸調査, item 21; measure 21 of the plan.
  public struct ProxyFiling: Record {
    /// Whether somebody else may file.
    public var accepted: Fact<Bool> = .unknown
    /// Whether that works online as well.
    public var online: Fact<Bool> = .unknown
    /// How the mandate is shown.
    public var mandate: Fact<Mandate> = .unknown
    /// The professions that may act in it.
    public var professions: Fact<[Profession]> = .unknown

    public init() {}

    /// How a mandate is shown.
    public enum Mandate: String, Choice {
      case paper, attachedFile, electronic, notNeeded

      public static let choices = ChoiceTable<Mandate>([
        (.paper, "紙の委任状", []),
        (.attachedFile, "委任状の添付", ["ファイル添付"]),
        (.electronic, "電子委任", ["電子委任状"]),
        (.notNeeded, "不要", []),
      ])
    }

    /// The professions of the survey.
    public enum Profession: String, Choice {
      case attorney, judicialScrivener, administrativeScrivener, taxAccountant, labourConsultant,
        accountant, patentAttorney, landSurveyor, maritimeScrivener, managementConsultant, medical,
        other, noProfession

      public static let choices = ChoiceTable<Profession>([
        (.attorney, "弁護士", []),
        (.judicialScrivener, "司法書士", []),
        (.administrativeScrivener, "行政書士", []),
        (.taxAccountant, "税理士", []),
        (.labourConsultant, "社会保険労務士", []),
        (.accountant, "公認会計士", []),
        (.patentAttorney, "弁理士", []),
        (.landSurveyor, "土地家屋調査士", []),
        (.maritimeScrivener, "海事代理士", []),
        (.managementConsultant, "中小企業診断士", []),
        (.medical, "医療系職種", []),
        (.other, "その他", []),
        (.noProfession, "士業が介在しない", []),
      ])
    }

    public static let description = RecordDescription(of: ProxyFiling.self) {
      Field(
        "accepted", ja: "可否", \.accepted, sample: "はい",
        Bilingual(
          en: "Whether somebody else may file.",
          ja: "代理人が申請できるか。"))
      Field(
        "online", ja: "オンライン", \.online,
        Bilingual(
          en: "Whether that works online as well.",
          ja: "代理人がオンラインでも申請できるか。"))
      Field(
        "mandate", ja: "委任状", \.mandate,
        Bilingual(
          en: "How the mandate is shown.",
          ja: "委任を示す方法。"))
      Field(
        "professions", ja: "士業", \.professions,
        Bilingual(
          en: "The professions that may act in it.",
          ja: "代理などで関わることのできる士業。"))
    }
  }
}
