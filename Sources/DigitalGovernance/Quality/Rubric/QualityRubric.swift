public import GovernanceFindings

/// A rubric of the quality of service (QOS): principles, and under each the criteria of every level.
///
/// A level is held when all its criteria and those of the levels below hold. A procedure's level is that of its lowest
/// principle. Another office may have other levels and names.
/// ```swift
/// let grader = QualityGrader(.kanriQOS)
/// let grade = grader.grade(procedure, asOf: today)
/// grade.proven      // "online": what the stated facts show
/// grade.attainable  // "attractive": where it stands if every fact that is not stated turns out well
/// ```
public struct QualityRubric: Kind {
  /// The name under which commands refer to it.
  public var id: Fact<String> = .unknown
  /// What it is called.
  public var name: Fact<String> = .unknown
  /// Its version.
  public var version: Fact<String> = .unknown
  /// The office that answers for it.
  public var owner: Fact<String> = .unknown
  /// What it is for.
  public var purpose: Fact<String> = .unknown
  /// The ids of the levels, the lowest first.
  public var levels: Fact<[String]> = .unknown
  /// What the levels are called, in the order of ``levels``.
  public var levelNames: Fact<[String]> = .unknown
  /// Which procedures carry a grade, as an expression: where it is false there is none. All if nothing is said.
  public var scope: Fact<String> = .unknown
  /// The principles.
  public var principles: Fact<[QualityPrinciple]> = .unknown

  public init() {}

  public static let kindName = KindName(en: "QualityRubric", ja: "品質基準", variable: "rubric")

  public static let documentation = Bilingual(
    en: "By which criteria procedures reach which level of quality.",
    ja: "手続のサービスの品質（QOS）を、どの基準でどの水準とするかを書きます。")

  /// A principle of the rubric.
  public struct QualityPrinciple: Record {
    /// Its name in reports: `faster`.
    public var id: Fact<String> = .unknown
    /// What it is called.
    public var name: Fact<Wording> = .unknown
    /// The criteria of each level.
    public var levels: Fact<[QualityLevel]> = .unknown

    public init() {}

    public static let description = RecordDescription(of: QualityPrinciple.self) {
      Field(
        "id", ja: "識別子", other: ["ID"], \.id, required: true, sample: "faster",
        Bilingual(en: "Its name in reports.", ja: "報告で使う名前。"))
      Field(
        "name", ja: "名称", \.name, sample: "より早く",
        Bilingual(en: "What it is called.", ja: "原則の名称。"))
      Field(
        "levels", ja: "水準", \.levels, required: true,
        Bilingual(en: "The criteria of each level.", ja: "水準ごとの基準。"))
    }
  }

  /// The criteria of one level under one principle.
  public struct QualityLevel: Record {
    /// The level.
    public var id: Fact<String> = .unknown
    /// What it takes beyond the level below; nothing for the lowest.
    public var criteria: Fact<[Criterion]> = .unknown

    public init() {}

    /// A level of a built-in rubric.
    public init(_ id: String, _ criteria: [Criterion]) {
      self.id = .known(id)
      self.criteria = criteria.isEmpty ? .nothing : .known(criteria)
    }

    public static let description = RecordDescription(of: QualityLevel.self) {
      Field(
        "id", ja: "識別子", other: ["ID"], \.id, required: true, sample: "essential",
        Bilingual(en: "The level, one of the rubric's.", ja: "品質基準の水準のどれか。"))
      Field(
        "criteria", ja: "基準", other: ["項目"], \.criteria, required: true,
        Bilingual(en: "What it takes beyond the level below.", ja: "下の水準に加えて満たすこと。"))
    }
  }

  public static let description = RecordDescription(of: QualityRubric.self) {
    Field(
      "id", ja: "識別子", other: ["ID"], \.id, required: true, role: .identity, sample: "bureau-qos",
      Bilingual(en: "The name under which commands refer to it.", ja: "ほかから参照するときの名前。"))
    Field(
      "name", ja: "名称", \.name, required: true, sample: "○○局の品質基準",
      Bilingual(en: "What it is called.", ja: "品質基準の名称。"))
    Field("version", ja: "版", \.version, sample: "1", Bilingual(en: "Its version.", ja: "品質基準の版。"))
    Field(
      "owner", ja: "所管", other: ["所管局"], \.owner,
      Bilingual(en: "The office that answers for it.", ja: "この品質基準に責任を持つ組織。"))
    Field("purpose", ja: "目的", \.purpose, Bilingual(en: "What it is for.", ja: "何のための品質基準か。"))
    Field(
      "levels", ja: "水準", \.levels, required: true, sample: "online",
      Bilingual(en: "The ids of the levels, the lowest first.", ja: "水準の名前。低い順に書きます。"))
    Field(
      "levelNames", ja: "水準の名称", \.levelNames, sample: "オンライン化済",
      Bilingual(en: "What the levels are called, in the same order.", ja: "水準の呼び名。同じ順に書きます。"))
    Field(
      "scope", ja: "対象", \.scope, sample: "procedure.type == 'application'",
      Bilingual(en: "Which procedures carry a grade.", ja: "評価する手続の条件の式。書かなければ、すべてを評価します。"))
    Field(
      "principles", ja: "原則", \.principles, required: true,
      Bilingual(en: "The principles.", ja: "品質の原則。"))
  }
}
