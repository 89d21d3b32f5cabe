import GovernanceFindings

extension Project.UserTest {
  /// Something that a user test brought to light, and what became of it.
  public struct Finding: Record {
    /// The name under which later tests refer to the finding.
    public var id: Fact<String> = .unknown
    /// What was found.
    public var text: Fact<String> = .unknown
    /// How much it matters.
    public var severity: Fact<Risk.Degree> = .unknown
    /// What was decided about it.
    public var decision: Fact<Project.Disposition> = .unknown

    public init() {}

    public static let description = RecordDescription(of: Finding.self) {
      Field(
        "id", ja: "識別子", other: ["ID"], \.id, role: .identity, sample: "F1",
        Bilingual(en: "The name under which later tests refer to the finding.", ja: "後のテストから参照するときの名前。"))
      Field(
        "text", ja: "内容", \.text, required: true, sample: "失敗すると最初の画面に戻る",
        Bilingual(en: "What was found.", ja: "分かった問題の内容。"))
      Field(
        "severity", ja: "重要度", \.severity, sample: "高",
        Bilingual(en: "How much it matters.", ja: "問題の重さ。"))
      Field(
        "decision", ja: "判断", \.decision, nothing: true,
        Bilingual(en: "What was decided about it.", ja: "どう扱うと決めたか。"))
    }
  }
}
