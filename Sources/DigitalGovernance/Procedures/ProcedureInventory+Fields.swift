import GovernanceFindings

extension ProcedureInventory {
  public static let description = RecordDescription(of: ProcedureInventory.self) {
    Field(
      "id", ja: "識別子", other: ["ID"], \.id, required: true, role: .identity, sample: "inventory-2026q2",
      Bilingual(
        en: "The name under which others refer to it.",
        ja: "ほかの文書から参照するときの名前。"))
    Field(
      "name", ja: "名称", \.name, required: true, sample: "令和8年度第2四半期の棚卸",
      Bilingual(
        en: "Its name.",
        ja: "棚卸の名称。"))
    Field(
      "date", ja: "調査時点", other: ["時点", "調査日"], \.date, required: true, sample: "2026-09-30",
      Bilingual(
        en: "The day of the survey.",
        ja: "調査の時点。"))
    Field(
      "organisation", ja: "組織", \.organisation,
      Bilingual(
        en: "Whose procedures they are; those that name none themselves belong to it.",
        ja: "対象の組織。手続に組織が書かれていないときは、この組織のものとみなします。"))
    Field(
      "fiscalYear", ja: "件数の対象年度", other: ["対象年度"], \.fiscalYear, sample: "令和7年度",
      Bilingual(
        en: "The year whose volumes were counted.",
        ja: "件数を数えた年度。"))
    Field(
      "source", ja: "出典", \.source,
      Bilingual(
        en: "Where the facts come from.",
        ja: "事実の出典。"))
    Field(
      "previous", ja: "前回", \.previous, role: .reference(kind: "ProcedureInventory"),
      Bilingual(
        en: "The inventory before this one.",
        ja: "前回の棚卸。"))
    Field(
      "targets", ja: "目標", \.targets,
      Bilingual(
        en: "The rates aimed at.",
        ja: "デジタル化率の目標。"))
    Field(
      "history", ja: "これまでの率", other: ["推移"], \.history,
      Bilingual(
        en: "The rates of earlier surveys, for the forecast.",
        ja: "以前の調査でのデジタル化率。見込みの計算に使います。"))
    Field(
      "procedures", ja: "手続", \.procedures, required: true,
      Bilingual(
        en: "The procedures.",
        ja: "手続の一覧。"))
    Field(
      "notes", ja: "備考", \.notes,
      Bilingual(
        en: "What readers should know.",
        ja: "読む人が知っておくべきこと。"))
  }
}
