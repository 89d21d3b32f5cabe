import GovernanceFindings

/// Somebody outside the project team who takes part.
public struct Partner: Record {
  /// The name of the body.
  public var name: Fact<String> = .unknown
  /// What kind of body it is.
  public var kind: Fact<Kind> = .unknown
  /// The code of a municipality, in quotes.
  public var code: Fact<MunicipalityCode> = .unknown
  /// The corporate number of a company, in quotes.
  public var corporateNumber: Fact<CorporateNumber> = .unknown
  /// What part it takes.
  public var role: Fact<String> = .unknown
  /// When it joined.
  public var joined: Fact<CalendarPeriod> = .unknown

  public init() {}

  /// The kinds of bodies.
  public enum Kind: String, Choice {
    case nation, govTechTokyo, bureau, municipality, affiliatedBody, privateBusiness, facility, university,
      residents

    public static let choices = ChoiceTable<Kind>([
      (.nation, "国", ["国の機関"]),
      (.govTechTokyo, "GovTech東京", []),
      (.bureau, "局", ["都の局"]),
      (.municipality, "区市町村", []),
      (.affiliatedBody, "政策連携団体", []),
      (.privateBusiness, "民間事業者", ["事業者"]),
      (.facility, "施設", []),
      (.university, "大学", ["研究機関"]),
      (.residents, "都民", ["住民", "都民団体"]),
    ])
  }

  public static let description = RecordDescription(of: Partner.self) {
    Field(
      "name", ja: "名称", \.name, required: true, sample: "○○区",
      Bilingual(en: "The name of the body.", ja: "機関の名称。"))
    Field(
      "kind", ja: "種類", \.kind, sample: "区市町村",
      Bilingual(en: "What kind of body it is.", ja: "機関の種類。"))
    Field(
      "code", ja: "団体コード", other: ["コード", "全国地方公共団体コード"], \.code,
      Bilingual(en: "The code of a municipality, in quotes.", ja: "区市町村の全国地方公共団体コード。引用符で囲みます。"))
    Field(
      "corporateNumber", ja: "法人番号", \.corporateNumber,
      Bilingual(en: "The corporate number of a company, in quotes.", ja: "法人番号。引用符で囲みます。"))
    Field(
      "role", ja: "役割", \.role,
      Bilingual(en: "What part it takes.", ja: "担う役割。"))
    Field(
      "joined", ja: "参加", other: ["参加日"], \.joined,
      Bilingual(en: "When it joined.", ja: "参加した時期。"))
  }
}
