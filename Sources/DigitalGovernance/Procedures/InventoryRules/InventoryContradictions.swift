import GovernanceFindings

/// Facts of one procedure that cannot all be true.
enum InventoryContradictions {
  static let all: [Criterion] = [
    neverUsed, signatureStray, slowerOnline, onlineAboveTotal, countsDoNotAddUp, notOnlineYetUsed,
    planOverdue, exemptYetPlanned, onlineYetPlanned,
  ]

  private static let neverUsed = Criterion(
    "I204", "online-and-never-used",
    title: Bilingual(en: "Use of an online procedure", ja: "オンラインでの利用"),
    expression:
      "!(procedure.onlineState == 'implemented' && procedure.volume.total > 0) || procedure.volume.online != 0",
    about: "procedure.volume.online",
    severity: .warning,
    message: Bilingual(
      en: "online, {procedure.volume.total} filings, none of them online",
      ja: "オンライン化済ですが、{procedure.volume.total}件のうちオンラインは0件です"),
    remedy: InventoryCriterion.remedy(
      en: "Find out why nobody files online, or correct the count.", ja: "使われない理由を調べるか、件数を確かめてください", days: 3),
    provenance: InventoryCriterion.contradiction,
    tests: [
      CriterionTest(.true) {
        $0.onlineState = .known(.implemented);
        $0.volume = .known(
          .stating {
            $0.total = 10; $0.online = 4
          })
      },
      CriterionTest(.false) {
        $0.onlineState = .known(.implemented);
        $0.volume = .known(
          .stating {
            $0.total = 10; $0.online = 0
          })
      },
      CriterionTest(.unknown) { $0.onlineState = .known(.implemented) },
    ])

  private static let signatureStray = Criterion(
    "I206", "signature-without-electronic-only",
    title: Bilingual(en: "Signature asked of electronic papers", ja: "電子署名の要否と提出方法"),
    expression:
      "!stated(procedure.attachments.signature) || (stated(procedure.attachments.ways) && 'electronicOnly' in procedure.attachments.ways)",
    about: "procedure.attachments.signature",
    severity: .note,
    message: Bilingual(
      en: "an electronic signature is stated, and papers are not handed in electronically alone",
      ja: "電子署名の要否がありますが、提出方法が「電子での提出のみ」ではありません"),
    remedy: InventoryCriterion.remedy(
      en: "Leave it blank unless papers are handed in electronically alone.",
      ja: "電子での提出のみの手続でなければ、空欄にしてください", days: 1),
    provenance: InventoryCriterion.survey,
    tests: [
      CriterionTest(.true) {
        $0.attachments = .known(
          .stating {
            $0.signature = [.notNeeded]; $0.ways = [.electronicOnly]
          })
      },
      CriterionTest(.false) {
        $0.attachments = .known(
          .stating {
            $0.signature = [.notNeeded]; $0.ways = [.paperOnly]
          })
      },
    ])

  private static let slowerOnline = Criterion(
    "I207", "online-slower-than-paper",
    title: Bilingual(en: "Online as fast as on paper", ja: "オンラインの処理期間"),
    expression: "!(procedure.standardPeriod.online > procedure.standardPeriod.offline)",
    about: "procedure.standardPeriod.online",
    severity: .warning,
    message: Bilingual(
      en: "online takes {procedure.standardPeriod.online}, on paper {procedure.standardPeriod.offline}",
      ja: "標準処理期間が、オンラインで{procedure.standardPeriod.online}、書面で{procedure.standardPeriod.offline}です"),
    remedy: InventoryCriterion.remedy(
      en: "Find what slows the online way down, or correct the period.", ja: "オンラインの方が遅い原因を調べるか、期間を確かめてください",
      days: 3),
    provenance: InventoryCriterion.contradiction,
    tests: [
      CriterionTest(.true) {
        $0.standardPeriod = .known(
          .stating {
            $0.online = "20日"; $0.offline = "30日"
          })
      },
      CriterionTest(.false) {
        $0.standardPeriod = .known(
          .stating {
            $0.online = "2月"; $0.offline = "30日"
          })
      },
      CriterionTest(.unknown) {
        $0.standardPeriod = .known(
          .stating {
            $0.online = "即日"; $0.offline = "30日"
          })
      },
    ])

  private static let onlineAboveTotal = Criterion(
    "I208", "online-above-total",
    title: Bilingual(en: "Online filings within the total", ja: "オンライン件数と総件数"),
    expression: "procedure.volume.online <= procedure.volume.total",
    about: "procedure.volume.online",
    severity: .error,
    message: Bilingual(
      en: "online {procedure.volume.online} is more than the total {procedure.volume.total}",
      ja: "オンライン{procedure.volume.online}件が、総件数{procedure.volume.total}件を超えています"),
    remedy: InventoryCriterion.remedy(
      en: "Correct the counts.", ja: "件数を直してください", days: 1),
    provenance: InventoryCriterion.contradiction,
    tests: [
      CriterionTest(.true) {
        $0.volume = .known(
          .stating {
            $0.total = 10; $0.online = 4
          })
      },
      CriterionTest(.false) {
        $0.volume = .known(
          .stating {
            $0.total = 10; $0.online = 14
          })
      },
      CriterionTest(.unknown) { $0.volume = .known(.stating { $0.total = 10 }) },
    ])

  private static let countsDoNotAddUp = Criterion(
    "I209", "counts-do-not-add-up",
    title: Bilingual(en: "Counts that add up", ja: "件数の内訳"),
    expression: "procedure.volume.online + procedure.volume.offline == procedure.volume.total",
    about: "procedure.volume.total",
    severity: .warning,
    message: Bilingual(
      en:
        "online {procedure.volume.online} and other {procedure.volume.offline} are not the total {procedure.volume.total}",
      ja:
        "オンライン{procedure.volume.online}件と非オンライン{procedure.volume.offline}件の合計が、総件数{procedure.volume.total}件と合いません"
    ),
    remedy: InventoryCriterion.remedy(
      en: "Correct the counts.", ja: "件数を直してください", days: 1),
    provenance: InventoryCriterion.contradiction,
    tests: [
      CriterionTest(.true) {
        $0.volume = .known(
          .stating {
            $0.total = 10; $0.online = 4; $0.offline = 6
          })
      },
      CriterionTest(.false) {
        $0.volume = .known(
          .stating {
            $0.total = 10; $0.online = 4; $0.offline = 5
          })
      },
      CriterionTest(.unknown) {
        $0.volume = .known(
          .stating {
            $0.total = 10; $0.online = 4
          })
      },
    ])

  private static let notOnlineYetUsed = Criterion(
    "I210", "not-online-yet-used",
    title: Bilingual(en: "No online filings before it is online", ja: "未実施の手続のオンライン件数"),
    expression:
      "!(procedure.onlineState in ['notImplemented', 'exempt', 'other']) || procedure.volume.online == 0",
    about: "procedure.volume.online",
    severity: .warning,
    message: Bilingual(
      en: "not online, and {procedure.volume.online} filings online",
      ja: "オンライン化していないのに、オンラインの件数が{procedure.volume.online}件あります"),
    remedy: InventoryCriterion.remedy(
      en: "Correct the state or the count.", ja: "実施状況か件数を直してください", days: 1),
    provenance: InventoryCriterion.contradiction,
    tests: [
      CriterionTest(.true) {
        $0.onlineState = .known(.notImplemented); $0.volume = .known(.stating { $0.online = 0 })
      },
      CriterionTest(.false) {
        $0.onlineState = .known(.notImplemented); $0.volume = .known(.stating { $0.online = 3 })
      },
      CriterionTest(.unknown) { $0.onlineState = .known(.notImplemented) },
    ])

  private static let planOverdue = Criterion(
    "I211", "plan-overdue",
    title: Bilingual(en: "Plans kept", ja: "予定どおりのオンライン化"),
    expression: "procedure.onlineState == 'implemented' || procedure.plannedFor.last >= asOf",
    about: "procedure.plannedFor",
    severity: .warning,
    message: Bilingual(
      en: "planned for {procedure.plannedFor.text}, and not online",
      ja: "予定（{procedure.plannedFor.text}）を過ぎましたが、実施済ではありません"),
    remedy: InventoryCriterion.remedy(
      en: "Put it online, or state a new date and the reason.", ja: "オンライン化するか、新しい時期と理由を書いてください", days: 5),
    provenance: InventoryCriterion.contradiction,
    tests: [
      CriterionTest(.true, asOf: CalendarDate(year: 2026, month: 4, day: 1)) {
        $0.onlineState = .known(.planned);
        $0.plannedFor = CalendarPeriod(fiscalYear: 2026).map { .known($0) } ?? .unknown
      },
      CriterionTest(.false, asOf: CalendarDate(year: 2026, month: 4, day: 1)) {
        $0.onlineState = .known(.planned);
        $0.plannedFor = CalendarPeriod(fiscalYear: 2025).map { .known($0) } ?? .unknown
      },
      CriterionTest(.unknown) { $0.onlineState = .known(.planned) },
    ])

  private static let exemptYetPlanned = Criterion(
    "I230", "exempt-yet-planned",
    title: Bilingual(en: "No plan for an exempt procedure", ja: "適用除外と予定"),
    expression: "!(procedure.onlineState == 'exempt') || !('planned' in procedure.concerns)",
    about: "procedure.onlineState",
    severity: .warning,
    message: Bilingual(
      en: "exempt, and planned all the same", ja: "適用除外ですが、オンライン化の予定があります"),
    remedy: InventoryCriterion.remedy(
      en: "Correct the state or take the plan back.", ja: "実施状況か予定を直してください", days: 1),
    provenance: InventoryCriterion.contradiction,
    tests: [
      CriterionTest(.true) {
        $0.onlineState = .known(.exempt); $0.concerns = [.unsuitable]
      },
      CriterionTest(.false) {
        $0.onlineState = .known(.exempt); $0.concerns = [.planned]
      },
      CriterionTest(.unknown) { $0.onlineState = .known(.exempt) },
    ])

  private static let onlineYetPlanned = Criterion(
    "I231", "online-yet-planned-later",
    title: Bilingual(en: "No later date for what is online", ja: "実施済と予定時期"),
    expression: "!(procedure.onlineState == 'implemented') || procedure.plannedFor.first <= asOf",
    about: "procedure.plannedFor",
    severity: .note,
    message: Bilingual(
      en: "online, and planned for {procedure.plannedFor.text} all the same",
      ja: "実施済ですが、予定時期が{procedure.plannedFor.text}です"),
    remedy: InventoryCriterion.remedy(
      en: "Correct the state or the date.", ja: "実施状況か時期を直してください", days: 1),
    provenance: InventoryCriterion.contradiction,
    tests: [
      CriterionTest(.true, asOf: CalendarDate(year: 2026, month: 4, day: 1)) {
        $0.onlineState = .known(.implemented);
        $0.plannedFor = CalendarPeriod(fiscalYear: 2024).map { .known($0) } ?? .unknown
      },
      CriterionTest(.false, asOf: CalendarDate(year: 2026, month: 4, day: 1)) {
        $0.onlineState = .known(.implemented);
        $0.plannedFor = CalendarPeriod(fiscalYear: 2030).map { .known($0) } ?? .unknown
      },
      CriterionTest(.unknown) { $0.onlineState = .known(.implemented) },
    ])
}
