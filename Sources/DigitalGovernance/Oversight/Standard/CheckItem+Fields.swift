import GovernanceFindings

extension CheckItem {
  public static let description = RecordDescription(of: CheckItem.self) {
    Field(
      "phase", ja: "工程", \.phase, sample: "設計",
      Bilingual(en: "The phase at whose end it is due.", ja: "どの工程の終わりに点検するか。"))
    Field(
      "area", ja: "分野", \.area, sample: "セキュリティ",
      Bilingual(en: "What it is a part of.", ja: "点検の分野。"))
    Field(
      "task", ja: "タスク", \.task, sample: "画面の設計",
      Bilingual(en: "The task that it checks.", ja: "点検するタスク。"))
    IncludedFields(of: \.criterion)
    Field(
      "method", ja: "チェック方法", other: ["点検方法"], \.method, sample: "自動",
      Bilingual(
        en: "Whether an expression or rules decide, or a person with evidence.",
        ja: "式や規則で自動に判定するか、人が根拠資料を見て確認するか。"
      ))
    Field(
      "passes", ja: "合格の条件", \.passes,
      Bilingual(en: "The pass/fail criterion in words.", ja: "合否判定基準を文で書いたもの。"))
    Field(
      "rules", ja: "規則", \.rules, sample: "G021",
      Bilingual(en: "The codes of rules that must be silent.", ja: "指摘がないことを合格とする規則のコード。"))
    Field(
      "evidence", ja: "根拠資料", \.evidence,
      Bilingual(en: "What a person must see.", ja: "人が確認する資料。"))
    Field(
      "principles", ja: "10か条", other: ["デジタル10か条"], \.principles, sample: "1",
      Bilingual(en: "The Digital 10 articles that it serves.", ja: "関係するデジタル10か条の番号。"))
  }
}
