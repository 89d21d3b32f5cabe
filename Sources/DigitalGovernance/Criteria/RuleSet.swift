public import GovernanceFindings

/// An office's own findings, written without recompiling anything (局の基準).
///
/// Put in force by `ruleSets` in a configuration. Its codes begin with `O`.
public struct RuleSet: Kind {
  /// The name under which others refer to it.
  public var id: Fact<String> = .unknown
  /// What it is called.
  public var name: Fact<String> = .unknown
  /// The office that answers for it.
  public var owner: Fact<String> = .unknown
  /// Its version, as its office counts.
  public var version: Fact<String> = .unknown
  /// What it is for.
  public var purpose: Fact<String> = .unknown
  /// The criteria, in the order in which they are shown.
  public var criteria: Fact<[Criterion]> = .unknown

  public init() {}

  public static let kindName = KindName(en: "RuleSet", ja: "局の基準", variable: "ruleSet")

  public static let documentation = Bilingual(
    en: "Findings of an office's own: what it asks of its projects beyond kanri's rules.",
    ja: "kanriの規則に加えて、局が自らのプロジェクトに求めることを書きます。")

  public static let description = RecordDescription(of: RuleSet.self) {
    Field(
      "id", ja: "識別子", other: ["ID"], \.id, required: true, role: .identity, sample: "bureau-rules",
      Bilingual(en: "The name under which others refer to it.", ja: "ほかの文書から参照するときの名前。"))
    Field(
      "name", ja: "名称", \.name, required: true, sample: "○○局の基準",
      Bilingual(en: "What it is called.", ja: "基準の名称。"))
    Field(
      "owner", ja: "所管", other: ["所管局"], \.owner, sample: "○○局",
      Bilingual(en: "The office that answers for it.", ja: "この基準に責任を持つ組織。"))
    Field(
      "version", ja: "版", \.version, sample: "1",
      Bilingual(en: "Its version.", ja: "基準の版。"))
    Field(
      "purpose", ja: "目的", \.purpose,
      Bilingual(en: "What it is for.", ja: "何のための基準か。"))
    Field(
      "criteria", ja: "基準", other: ["項目"], \.criteria, required: true,
      Bilingual(en: "The criteria.", ja: "一つ一つの基準。"))
  }
}
