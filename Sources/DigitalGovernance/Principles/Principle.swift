public import GovernanceFindings

/// One article of the Digital 10 (デジタル10か条): why, what people do, and what shows that it is practised.
///
/// Its criteria are drawn from the facts of projects and canvases, never from the presence of a sentence.
public struct Principle: Record {
  /// The number of the article, from 1 to 10.
  public var number: Fact<Int64> = .unknown
  /// The short label.
  public var title: Fact<Wording> = .unknown
  /// Why it matters.
  public var why: Fact<Wording> = .unknown
  /// What people do who live by it.
  public var conduct: Fact<Wording> = .unknown
  /// What in the work makes it happen.
  public var mechanism: Fact<Wording> = .unknown
  /// Where it comes from.
  public var provenance: Fact<Basis> = .unknown
  /// What shows that it is practised.
  public var criteria: Fact<[Criterion]> = .unknown

  public init() {}

  /// An article of the built-in standard.
  public init(
    _ number: Int64, title: Bilingual, why: Bilingual, conduct: Bilingual, mechanism: Bilingual,
    provenance: Provenance, criteria: [Criterion]
  ) {
    self.number = .known(number)
    self.title = .known(Wording(title))
    self.why = .known(Wording(why))
    self.conduct = .known(Wording(conduct))
    self.mechanism = .known(Wording(mechanism))
    self.provenance = .known(Basis(provenance))
    self.criteria = .known(criteria)
  }

  public static let description = RecordDescription(of: Principle.self) {
    Field(
      "number", ja: "番号", other: ["条"], \.number, required: true, range: 1...10, sample: "1",
      Bilingual(en: "The number of the article.", ja: "第何条か。"))
    Field(
      "title", ja: "名称", \.title, required: true, sample: "顧客視点",
      Bilingual(en: "The short label.", ja: "条の短い名前。"))
    Field("why", ja: "理由", \.why, Bilingual(en: "Why it matters.", ja: "なぜ大切か。"))
    Field(
      "conduct", ja: "行動", \.conduct,
      Bilingual(en: "What people do who live by it.", ja: "この条を実践する人が行うこと。"))
    Field(
      "mechanism", ja: "仕組み", \.mechanism,
      Bilingual(en: "What in the work makes it happen.", ja: "実践を支える仕事の仕組み。"))
    Field(
      "provenance", ja: "根拠", \.provenance,
      Bilingual(en: "Where it comes from.", ja: "何に基づくか。"))
    Field(
      "criteria", ja: "基準", other: ["項目"], \.criteria,
      Bilingual(en: "What shows that it is practised.", ja: "実践していることを示す事実。"))
  }
}
