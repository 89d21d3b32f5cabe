import GovernanceFindings

extension Project {
  /// A paper or a product that a phase owes (成果物).
  public struct Deliverable: Record {
    /// The name under which evidence refers to it.
    public var id: Fact<String> = .unknown
    /// What it is called.
    public var name: Fact<String> = .unknown
    /// What kind it is.
    public var kind: Fact<Kind> = .unknown
    /// The phase that owes it.
    public var phase: Fact<Phase> = .unknown
    /// Its version.
    public var version: Fact<String> = .unknown
    /// When it was handed in.
    public var submitted: Fact<CalendarDate> = .unknown
    /// Who approved it, and when.
    public var approval: Fact<Approval> = .unknown
    /// When it was last revised.
    public var revised: Fact<CalendarDate> = .unknown
    /// Its file, relative to this document.
    public var file: Fact<String> = .unknown
    /// Its address.
    public var url: Fact<String> = .unknown

    public init() {}

    /// The kinds of deliverables.
    public enum Kind: String, Choice {
      case plan, requirements, procurementSpecification, contractDocument, basicDesign, detailedDesign,
        prototype, software, testPlan, testReport, qualityReport, migrationPlan, operationManual, userManual,
        trainingMaterial, other

      public static let choices = ChoiceTable<Kind>([
        (.plan, "計画書", ["プロジェクト計画書", "企画書", "実施計画書"]),
        (.requirements, "要件定義書", []),
        (.procurementSpecification, "調達仕様書", ["仕様書"]),
        (.contractDocument, "契約書", []),
        (.basicDesign, "基本設計書", []),
        (.detailedDesign, "詳細設計書", []),
        (.prototype, "試作品", ["プロトタイプ"]),
        (.software, "プログラム", ["ソースコード"]),
        (.testPlan, "テスト計画書", ["試験計画書"]),
        (.testReport, "テスト結果報告書", ["テスト報告書", "試験結果報告書"]),
        (.qualityReport, "品質報告書", ["品質評価報告書"]),
        (.migrationPlan, "移行計画書", []),
        (.operationManual, "運用手順書", ["運用マニュアル"]),
        (.userManual, "操作手順書", ["操作マニュアル", "利用者マニュアル"]),
        (.trainingMaterial, "研修資料", []),
        (.other, "その他", []),
      ])
    }

    public static let description = RecordDescription(of: Deliverable.self) {
      Field(
        "id", ja: "識別子", other: ["ID"], \.id, role: .identity, sample: "D1",
        Bilingual(en: "The name under which evidence refers to it.", ja: "根拠資料から参照するときの名前。"))
      Field(
        "name", ja: "名称", \.name, required: true, sample: "基本設計書",
        Bilingual(en: "What it is called.", ja: "成果物の名称。"))
      Field(
        "kind", ja: "種類", \.kind, sample: "基本設計書",
        Bilingual(en: "What kind it is.", ja: "成果物の種類。"))
      Field(
        "phase", ja: "工程", other: ["段階"], \.phase, sample: "設計",
        Bilingual(en: "The phase that owes it.", ja: "どの工程の成果物か。"))
      Field(
        "version", ja: "版", \.version, sample: "1.0",
        Bilingual(en: "Its version.", ja: "成果物の版。"))
      Field(
        "submitted", ja: "提出", other: ["提出日"], \.submitted, nothing: true, sample: "2026-05-11",
        Bilingual(en: "When it was handed in.", ja: "提出された日。"))
      Field(
        "approval", ja: "承認", \.approval, nothing: true,
        Bilingual(en: "Who approved it, and when.", ja: "いつ、誰が承認したか。"))
      Field(
        "revised", ja: "改訂日", other: ["改訂"], \.revised, nothing: true,
        Bilingual(en: "When it was last revised.", ja: "最後に改訂した日。"))
      Field(
        "file", ja: "ファイル", \.file, role: .file,
        Bilingual(en: "Its file, relative to this document.", ja: "この文書から見たファイルの場所。"))
      Field(
        "url", ja: "URL", \.url,
        Bilingual(en: "Its address.", ja: "成果物のアドレス。"))
    }
  }
}
