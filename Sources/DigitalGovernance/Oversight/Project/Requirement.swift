import GovernanceFindings

extension Project {
  /// Something that the service must do or be (要件), traced to an issue on one side and to a test on the other.
  ///
  /// - Source: the areas are the six functional and seventeen non-functional ones of 標準ガイドライン実践ガイドブック（2020年） chapter 5.
  public struct Requirement: Record {
    /// The name under which others refer to it.
    public var id: Fact<String> = .unknown
    /// What is required.
    public var text: Fact<String> = .unknown
    /// What it is about.
    public var area: Fact<Area> = .unknown
    /// How much it matters among the others.
    public var priority: Fact<Risk.Degree> = .unknown
    /// The ids of the issues of the canvas that it answers.
    public var issues: Fact<[String]> = .unknown
    /// The ids of the system tests that verify it.
    public var tests: Fact<[String]> = .unknown

    public init() {}

    /// What requirements are about.
    public enum Area: String, Choice {
      case function, screen, report, file, data, externalInterface, usability, architecture, scale,
        performance, reliability, extensibility, compatibility, neutrality, continuity, security, environment,
        testing, migration, handover, training, operation, maintenance

      public static let choices = ChoiceTable<Area>([
        (.function, "機能", []),
        (.screen, "画面", []),
        (.report, "帳票", []),
        (.file, "ファイル", []),
        (.data, "情報・データ", ["データ"]),
        (.externalInterface, "外部インタフェース", ["外部連携"]),
        (.usability, "ユーザビリティ・アクセシビリティ", ["ユーザビリティ及びアクセシビリティ"]),
        (.architecture, "システム方式", []),
        (.scale, "規模", []),
        (.performance, "性能", []),
        (.reliability, "信頼性", []),
        (.extensibility, "拡張性", []),
        (.compatibility, "上位互換性", []),
        (.neutrality, "中立性", []),
        (.continuity, "継続性", []),
        (.security, "情報セキュリティ", ["セキュリティ"]),
        (.environment, "稼働環境", []),
        (.testing, "テスト", []),
        (.migration, "移行", []),
        (.handover, "引継ぎ", []),
        (.training, "教育", ["研修"]),
        (.operation, "運用", []),
        (.maintenance, "保守", []),
      ])
    }

    public static let description = RecordDescription(of: Requirement.self) {
      Field(
        "id", ja: "識別子", other: ["ID"], \.id, role: .identity, sample: "R1",
        Bilingual(en: "The name under which others refer to it.", ja: "ほかから参照するときの名前。"))
      Field(
        "text", ja: "内容", \.text, required: true, sample: "申請の途中で保存できる",
        Bilingual(en: "What is required.", ja: "求める内容。"))
      Field(
        "area", ja: "区分", other: ["要件の区分"], \.area, sample: "機能",
        Bilingual(en: "What it is about.", ja: "何についての要件か。"))
      Field(
        "priority", ja: "優先度", \.priority, sample: "高",
        Bilingual(en: "How much it matters among the others.", ja: "ほかの要件と比べた優先度。"))
      Field(
        "issues", ja: "対応する課題", \.issues, sample: "K1",
        Bilingual(en: "The ids of the issues of the canvas that it answers.", ja: "もとになるキャンバスの課題のid。"))
      Field(
        "tests", ja: "確かめるテスト", \.tests, role: .local(lists: ["systemTests"]), sample: "X1",
        Bilingual(en: "The ids of the system tests that verify it.", ja: "満たしたことを確かめるシステムテストのid。"))
    }
  }
}
