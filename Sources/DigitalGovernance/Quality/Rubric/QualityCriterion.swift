import GovernanceFindings

/// What the criteria of the built-in rubric share. The official criteria of the levels are not public: these are kanri's.
enum QualityCriterion {
  static func make(
    _ id: String, en: String, ja: String, expression: String, about: String, appliesWhen: String? = nil,
    remedy: Remedy, provenance: Provenance, tests: [CriterionTest]
  ) -> Criterion {
    var criterion = Criterion()
    criterion.id = .known(id)
    criterion.title = .known(Wording(en: en, ja: ja))
    criterion.expression = .known(expression)
    criterion.about = .known(about)
    if let appliesWhen { criterion.appliesWhen = .known(appliesWhen) }
    criterion.remedy = .known(remedy)
    criterion.provenance = .known(Basis(provenance))
    criterion.tests = .known(tests)
    return criterion
  }

  static func remedy(en: String, ja: String, days: Amount) -> Remedy {
    Remedy(Bilingual(en: en, ja: ja), days: days, by: .bureau)
  }

  static let onlineState = Provenance.plan(source: "都の行政手続100%デジタル化")
  static let periods = Provenance.plan(source: "QOS向上（より早く、オンライン標準処理期間）")
  static let kpi = Provenance.plan(source: "都の行政手続100%デジタル化（重点手続のKPI: 処理時間、受付時間、利用機器）")
  static let proxy = Provenance.plan(source: "代理人申請への対応")
  static let divide = Provenance.plan(source: "デジタルデバイド是正")
  static let chain = ours(
    en: "a service is online only if nobody has to use paper on the way", ja: "途中で紙や窓口に戻らないことを、kanriの基準としました")
  static let onceOnly = ours(
    en: "once-only, as kanri reads it", ja: "ワンスオンリーの考え方を、kanriが基準にしました")
  static let half = ours(en: "the half is kanri's own measure", ja: "半分という目安は、kanriが定めたものです")
  static let ten = ours(en: "ten days are kanri's own measure", ja: "10日という目安は、kanriが定めたものです")
  static let minutes = ours(
    en: "the plan reports filings within ten minutes for one service; asking it of all is kanri's own",
    ja: "計画は一つのサービスで10分以内の完了を挙げています。すべてに求めることは、kanriが定めたものです")
  static let identity = ours(
    en: "the official levels are not set for each procedure", ja: "手続ごとの公式の水準が示されていないためです")
  static let jis = ours(
    en: "JIS X 8341-3:2016 says how to test; that the level needs it is kanri's own",
    ja: "試験の方法はJIS X 8341-3:2016によります。水準に含めることは、kanriが定めたものです")
  static let reviews = Provenance.plan(source: "QOS向上（ユーザーレビュー 5段階の3.5以上）")
  static let plain = ours(
    en: "the plan asks for it without a level of quality", ja: "計画は取組を挙げていますが、品質の水準とは結び付けていません")

  private static func ours(en: String, ja: String) -> Provenance {
    .derived(because: Bilingual(en: en, ja: ja))
  }
}
