public import GovernanceFindings

/// A project under oversight (プロジェクト).
public struct Project: Kind {
  public static let kindName = KindName(en: "Project", ja: "プロジェクト", variable: "project")
  public static let documentation = Bilingual(
    en: "A project under oversight: what it is, how far it has come, what was checked.",
    ja: "監理の対象となるプロジェクトの登録内容、工程、点検の結果を記録する文書です。")

  public var id: Fact<String> = .unknown
  public var name: Fact<String> = .unknown
  public var canvas: Fact<String> = .unknown

  public init() {}

  public static let description = RecordDescription(of: Project.self) {
    Field(
      "id", ja: "識別子", other: ["ID"], \.id, required: true, role: .identity, sample: "P-001",
      Bilingual(en: "The name under which others refer to it.", ja: "ほかの文書から参照するときの名前。"))
    Field(
      "name", ja: "名称", \.name, required: true, Bilingual(en: "Its name.", ja: "プロジェクトの名称。"))
    Field(
      "canvas", ja: "キャンバス", \.canvas, role: .reference(kind: "ServiceCanvas"),
      Bilingual(en: "The canvas it rests on.", ja: "もとになるキャンバス。"))
  }
}
