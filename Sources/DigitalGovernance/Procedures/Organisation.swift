import GovernanceFindings

/// Who is in charge of procedures: a bureau, a body, a ministry (組織).
///
/// Each kind has a threshold and a denominator of its own.
public struct Organisation: Record {
  /// Its name.
  public var name: Fact<String> = .unknown
  /// What kind of organisation it is.
  public var kind: Fact<Kind> = .unknown
  /// The section in charge.
  public var division: Fact<String> = .unknown

  public init() {}

  /// The kinds of organisations.
  ///
  /// - Source: 東京デジタルファースト推進計画 第二期, measures 1, 8 and 9; `nationalMinistry` is for the national inventory.
  public enum Kind: String, Choice {
    case bureau, affiliatedBody, cooperatingBody, localIndependentAgency, municipality,
      nationalMinistry

    public static let choices = ChoiceTable<Kind>([
      (.bureau, "局", ["庁", "都の局"]),
      (.affiliatedBody, "政策連携団体", ["連携団体"]),
      (.cooperatingBody, "事業協力団体", ["協力団体"]),
      (.localIndependentAgency, "地方独立行政法人", ["地独法"]),
      (.municipality, "区市町村", ["市町村"]),
      (.nationalMinistry, "府省庁", ["府省", "国の機関"]),
    ])
  }

  public static let description = RecordDescription(of: Organisation.self) {
    Field(
      "name", ja: "名称", \.name, sample: "福祉局",
      Bilingual(
        en: "Its name.",
        ja: "組織の名称。"))
    Field(
      "kind", ja: "区分", \.kind, sample: "局",
      Bilingual(
        en: "What kind of organisation it is.",
        ja: "組織の区分。"))
    Field(
      "division", ja: "所管課", other: ["課"], \.division,
      Bilingual(
        en: "The section in charge.",
        ja: "担当する課。"))
  }
}
