import GovernanceFindings

/// Facts that are left out although everybody needs them.
enum InventoryGaps {
  static let all: [Criterion] = [
    periodNotStated, plannedDateMissing, nothingSaid, typeNotStated, filerNotStated, stateNotStated,
    lawNumberNotStated, articleNotStated, priorityWithoutTarget, volumeWithoutReviews, feeWithoutMethods,
  ]

  private static let periodNotStated = Criterion(
    "I201", "online-period-not-stated",
    title: Bilingual(en: "Online standard processing period stated", ja: "オンライン標準処理期間の設定"),
    expression:
      "!(procedure.type == 'application' && procedure.onlineState == 'implemented') || stated(procedure.standardPeriod.online)",
    about: "procedure.standardPeriod.online",
    rationale: Bilingual(
      en: "Whoever files online cannot tell when the answer comes.", ja: "申請した人が、結果の出る時期を見通せません"),
    severity: .warning,
    message: Bilingual(
      en: "no standard processing period is stated for online filing", ja: "オンラインでの標準処理期間がありません"),
    remedy: InventoryCriterion.remedy(
      en: "Set the period for online filing and publish it.", ja: "オンラインでの標準処理期間を定めて公表してください", days: 2),
    provenance: InventoryCriterion.survey,
    tests: [
      CriterionTest(.true) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented);
        $0.standardPeriod = .known(.stating { $0.online = "30日" })
      },
      CriterionTest(.false) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented)
      },
      CriterionTest(.unknown) { $0.type = .known(.application) },
    ])

  private static let plannedDateMissing = Criterion(
    "I205", "planned-date-missing",
    title: Bilingual(en: "Date of the plan stated", ja: "オンライン化の予定時期の記載"),
    expression: "!('planned' in procedure.concerns) || stated(procedure.plannedFor)",
    about: "procedure.plannedFor",
    severity: .warning,
    message: Bilingual(
      en: "going online is planned, and no date is stated", ja: "オンライン化の予定とありますが、時期がありません"),
    remedy: InventoryCriterion.remedy(
      en: "State the fiscal year in which it goes online.", ja: "オンライン化する年度を書いてください", days: 1),
    provenance: InventoryCriterion.survey,
    tests: [
      CriterionTest(.true) {
        $0.concerns = [.planned]; $0.plannedFor = .known(CalendarPeriod(CalendarDate(daysSinceEpoch: 20000)))
      },
      CriterionTest(.false) { $0.concerns = [.planned] },
      CriterionTest(.unknown) { $0.type = .known(.application) },
    ])

  private static let nothingSaid = Criterion(
    "I212", "no-plan-and-no-concern",
    title: Bilingual(en: "Plan or concern stated", ja: "未実施の理由か予定の記載"),
    expression:
      "procedure.onlineState != 'notImplemented' || stated(procedure.plannedFor) || stated(procedure.concerns)",
    about: "procedure.onlineState",
    severity: .warning,
    message: Bilingual(
      en: "not online, and neither a plan nor a concern is stated", ja: "未実施ですが、予定も懸念もありません"),
    remedy: InventoryCriterion.remedy(
      en: "State when it goes online, or what stands in the way.", ja: "オンライン化の予定か、できない理由を書いてください", days: 1),
    provenance: InventoryCriterion.survey,
    tests: [
      CriterionTest(.true) {
        $0.onlineState = .known(.notImplemented); $0.concerns = [.noSystem]
      },
      CriterionTest(.false) { $0.onlineState = .known(.notImplemented) },
      CriterionTest(.unknown) { $0.type = .known(.application) },
    ])

  /// One code has one title.
  private static let required = Bilingual(en: "Required fields filled in", ja: "必須の項目の記載")

  private static let typeNotStated = Criterion(
    "I213", "kind-not-stated",
    title: required,
    expression: "stated(procedure.type)",
    about: "procedure.type",
    severity: .warning,
    message: Bilingual(
      en: "the kind is not stated", ja: "「手続類型」が空欄です"),
    remedy: InventoryCriterion.remedy(
      en: "State it: every count by kind rests on it.", ja: "記入してください。集計のもとになる項目です", days: 1),
    provenance: InventoryCriterion.survey,
    tests: [
      CriterionTest(.true) { $0.type = .known(.application) },
      CriterionTest(.false) { $0.name = "許可の申請" },
    ])

  private static let filerNotStated = Criterion(
    "I213", "filer-not-stated",
    title: required,
    expression: "stated(procedure.filer)",
    about: "procedure.filer",
    severity: .warning,
    message: Bilingual(
      en: "the filer is not stated", ja: "「手続主体」が空欄です"),
    remedy: InventoryCriterion.remedy(
      en: "State it: every count by kind rests on it.", ja: "記入してください。集計のもとになる項目です", days: 1),
    provenance: InventoryCriterion.survey,
    tests: [
      CriterionTest(.true) { $0.filer = .known(.residents) },
      CriterionTest(.false) { $0.name = "許可の申請" },
    ])

  private static let stateNotStated = Criterion(
    "I213", "online-state-not-stated",
    title: required,
    expression: "stated(procedure.onlineState)",
    about: "procedure.onlineState",
    severity: .warning,
    message: Bilingual(
      en: "the online state is not stated", ja: "「オンライン化の実施状況」が空欄です"),
    remedy: InventoryCriterion.remedy(
      en: "State it: every count by kind rests on it.", ja: "記入してください。集計のもとになる項目です", days: 1),
    provenance: InventoryCriterion.survey,
    tests: [
      CriterionTest(.true) { $0.onlineState = .known(.implemented) },
      CriterionTest(.false) { $0.name = "許可の申請" },
    ])

  private static let lawNumberNotStated = Criterion(
    "I213", "law-number-not-stated",
    title: required,
    expression: "stated(procedure.legalBasis.number)",
    about: "procedure.legalBasis.number",
    severity: .warning,
    message: Bilingual(
      en: "the law number is not stated", ja: "「法令番号」が空欄です"),
    remedy: InventoryCriterion.remedy(
      en: "State it: every count by kind rests on it.", ja: "記入してください。集計のもとになる項目です", days: 1),
    provenance: InventoryCriterion.survey,
    tests: [
      CriterionTest(.true) { $0.legalBasis = .known(.stating { $0.number = "昭和二十六年法律第三百十九号" }) },
      CriterionTest(.false) { $0.name = "許可の申請" },
    ])

  private static let articleNotStated = Criterion(
    "I213", "article-not-stated",
    title: required,
    expression: "stated(procedure.legalBasis.article)",
    about: "procedure.legalBasis.article",
    severity: .warning,
    message: Bilingual(
      en: "the article is not stated", ja: "「根拠条項号」が空欄です"),
    remedy: InventoryCriterion.remedy(
      en: "State it: every count by kind rests on it.", ja: "記入してください。集計のもとになる項目です", days: 1),
    provenance: InventoryCriterion.survey,
    tests: [
      CriterionTest(.true) { $0.legalBasis = .known(.stating { $0.article = "第7条第1項" }) },
      CriterionTest(.false) { $0.name = "許可の申請" },
    ])

  private static let priorityWithoutTarget = Criterion(
    "I219", "priority-without-target",
    title: Bilingual(en: "Target of a priority procedure", ja: "重点手続の目標"),
    expression: "!procedure.priority || stated(procedure.target.date)",
    about: "procedure.target",
    rationale: Bilingual(
      en: "The plan sets KPIs for each of them.", ja: "計画は、重点手続ごとに指標を定めることとしています"),
    severity: .warning,
    message: Bilingual(
      en: "a priority procedure without a target date", ja: "重点手続ですが、目標の時期がありません"),
    remedy: InventoryCriterion.remedy(
      en: "State by when which level of quality is reached.", ja: "どの品質に、いつまでに達するかを書いてください", days: 2),
    provenance: InventoryCriterion.plan,
    tests: [
      CriterionTest(.true) {
        $0.priority = true;
        $0.target = .known(.stating { $0.date = .known(CalendarPeriod(CalendarDate(daysSinceEpoch: 20000))) })
      },
      CriterionTest(.false) { $0.priority = true },
      CriterionTest(.unknown) { $0.type = .known(.application) },
    ])

  private static let volumeWithoutReviews = Criterion(
    "I220", "volume-without-reviews",
    title: Bilingual(en: "Reviews of a much used procedure", ja: "件数の多い手続のユーザーレビュー"),
    expression:
      "!(procedure.onlineState == 'implemented' && procedure.volume.online >= 10000) || stated(procedure.reviews.five)",
    about: "procedure.reviews",
    severity: .note,
    message: Bilingual(
      en: "{procedure.volume.online} online filings a year, and no user reviews",
      ja: "年間{procedure.volume.online}件のオンライン申請がありますが、ユーザーレビューがありません"),
    remedy: InventoryCriterion.remedy(
      en: "Ask users with the common five-point form.", ja: "共通の5段階の評価を、申請の完了画面に付けてください", days: 3),
    provenance: InventoryCriterion.reviews,
    tests: [
      CriterionTest(.true) {
        $0.onlineState = .known(.implemented); $0.volume = .known(.stating { $0.online = 12_000 });
        $0.reviews = .known(.stating { $0.five = 10 })
      },
      CriterionTest(.false) {
        $0.onlineState = .known(.implemented); $0.volume = .known(.stating { $0.online = 12_000 })
      },
      CriterionTest(.unknown) { $0.onlineState = .known(.implemented) },
    ])

  private static let feeWithoutMethods = Criterion(
    "I224", "fee-without-methods",
    title: Bilingual(en: "Ways to pay the fee", ja: "手数料の納付方法の記載"),
    expression: "!procedure.fee.required || stated(procedure.fee.methods)",
    about: "procedure.fee.methods",
    severity: .warning,
    message: Bilingual(
      en: "a fee is due, and no way to pay is stated", ja: "手数料がありますが、納付方法がありません"),
    remedy: InventoryCriterion.remedy(
      en: "State how the fee can be paid.", ja: "納付方法を書いてください", days: 1),
    provenance: InventoryCriterion.survey,
    tests: [
      CriterionTest(.true) {
        $0.fee = .known(
          .stating {
            $0.required = true; $0.methods = [.creditCard]
          })
      },
      CriterionTest(.false) { $0.fee = .known(.stating { $0.required = true }) },
      CriterionTest(.unknown) { $0.type = .known(.application) },
    ])
}
