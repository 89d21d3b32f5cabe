import GovernanceFindings

/// What the criteria of the built-in rule set on procedures share.
enum InventoryCriterion {
  /// The survey asks for it, and says nothing of what follows from a wrong answer.
  static let survey = Provenance.published(source: "行政手続等の棚卸調査（令和6年度）調査項目")
  /// A reading of kanri's own.
  static func ours(_ reason: Bilingual) -> Provenance { .derived(because: reason) }

  static let contradiction = ours(
    Bilingual(en: "the survey states no rules of consistency", ja: "調査の要領に、項目の間の整合の規則がないためです"))

  static let plan = Provenance.plan(source: "都の行政手続100%デジタル化（重点手続）")
  static let proxyPlan = Provenance.plan(source: "代理人申請への対応")
  static let chain = ours(
    Bilingual(
      en:
        "a procedure is online only if nobody has to use paper on the way; the official criteria are not public",
      ja: "途中で紙や窓口に戻る手続は、オンラインで完結しません。公式の基準は公開されていません"))
  static let onceOnly = ours(
    Bilingual(
      en: "once-only: never ask for what the government already holds", ja: "行政が既に持つ情報を再び求めないという考え方によります"))
  static let threeYears = ours(
    Bilingual(en: "three years is kanri's own measure", ja: "3年という目安は、kanriが定めたものです"))
  static let priority = ours(
    Bilingual(
      en: "the plan takes procedures of 10,000 filings a year first", ja: "計画が年間1万件以上を重点手続の目安としているためです"))
  static let tenth = ours(
    Bilingual(
      en: "a tenth of a thousand filings is kanri's own measure", ja: "1,000件以上、1割という目安は、kanriが定めたものです"))
  static let reviews = ours(
    Bilingual(
      en: "the plan asks for 3.5 of 5; that fewer than 30 answers say nothing is kanri's own measure",
      ja: "計画の目標は5段階の3.5です。30件未満を判断しないことは、kanriが定めたものです"))
  static let identity = ours(
    Bilingual(en: "the official levels are not set for each procedure", ja: "手続ごとの公式の水準が示されていないためです"))
  static let periodKept = ours(
    Bilingual(en: "a standard is kept where half of the cases keep it", ja: "半数の申請が守ることを目安としました"))
  static let reform = ours(
    Bilingual(en: "a reform that shortens nothing changed nothing", ja: "手順が減らない見直しでは、利用者の負担が変わらないためです"))
  static let barriers = Provenance.plan(source: "都の行政手続100%デジタル化（障壁への対応）")

  static func remedy(en: String, ja: String, days: Amount = 1, by actor: Remedy.Actor = .bureau) -> Remedy {
    Remedy(Bilingual(en: en, ja: ja), days: days, by: actor)
  }
}
