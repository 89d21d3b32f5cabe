import GovernanceFindings

/// より早く: what takes time.
enum FasterCriteria {
  static let online: [Criterion] = [fasterOnline]
  static let essential: [Criterion] = [onlinePeriodSet, onlineNotSlower, acceptedAnyTime, resultOnline]
  static let attractive: [Criterion] = [
    periodHalved, answeredWithinTenDays, filedWithinTenMinutes, progressVisible,
  ]

  private static let fasterOnline = QualityCriterion.make(
    "faster-online", en: "Filed online", ja: "オンラインで申請できる",
    expression: "procedure.onlineState == 'implemented'",
    about: "procedure.onlineState",
    remedy: QualityCriterion.remedy(
      en: "Put the filing online.", ja: "オンラインで申請できるようにする", days: 60),
    provenance: QualityCriterion.onlineState,
    tests: [
      CriterionTest(.true) { $0.onlineState = .known(.implemented) },
      CriterionTest(.false) { $0.onlineState = .known(.notImplemented) },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])

  private static let onlinePeriodSet = QualityCriterion.make(
    "online-period-set", en: "Standard period for online filing set", ja: "オンライン標準処理期間を定めている",
    expression: "has(procedure.standardPeriod.online)",
    about: "procedure.standardPeriod.online",
    remedy: QualityCriterion.remedy(
      en: "Set the period for online filing and publish it.", ja: "オンライン標準処理期間を定めて公表する", days: "0.5"),
    provenance: QualityCriterion.periods,
    tests: [
      CriterionTest(.true) { $0.standardPeriod = .known(.stating { $0.online = "20日" }) },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])

  private static let onlineNotSlower = QualityCriterion.make(
    "online-not-slower", en: "Online no slower than on paper", ja: "オンラインの処理が書面より遅くない",
    expression: "procedure.standardPeriod.online <= procedure.standardPeriod.offline",
    about: "procedure.standardPeriod.online",
    remedy: QualityCriterion.remedy(
      en: "Find what slows the online way down.", ja: "オンラインの処理が遅い段階を調べて直す", days: 5),
    provenance: QualityCriterion.periods,
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
            $0.online = "40日"; $0.offline = "30日"
          })
      },
      CriterionTest(.unknown) { $0.standardPeriod = .known(.stating { $0.online = "20日" }) },
    ])

  private static let acceptedAnyTime = QualityCriterion.make(
    "accepted-any-time", en: "Accepted at any time", ja: "いつでも申請できる",
    expression: "procedure.kpi.acceptance == 'always'",
    about: "procedure.kpi.acceptance",
    remedy: QualityCriterion.remedy(
      en: "Accept filings day and night.", ja: "24時間受け付けるようにする", days: 5),
    provenance: QualityCriterion.kpi,
    tests: [
      CriterionTest(.true) { $0.kpi = .known(.stating { $0.acceptance = .known(.always) }) },
      CriterionTest(.false) { $0.kpi = .known(.stating { $0.acceptance = .known(.limited) }) },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])

  private static let resultOnline = QualityCriterion.make(
    "result-online", en: "Result given online", ja: "結果をオンラインで受け取れる",
    expression: "procedure.notice.online",
    about: "procedure.notice.online",
    remedy: QualityCriterion.remedy(
      en: "Send the result online.", ja: "結果をオンラインで通知する", days: 2),
    provenance: QualityCriterion.chain,
    tests: [
      CriterionTest(.true) { $0.notice = .known(.stating { $0.online = true }) },
      CriterionTest(.false) { $0.notice = .known(.stating { $0.online = false }) },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])

  private static let periodHalved = QualityCriterion.make(
    "period-halved", en: "Online in half the time of paper", ja: "オンラインの処理期間が書面の半分以下",
    expression:
      "procedure.standardPeriod.online + procedure.standardPeriod.online <= procedure.standardPeriod.offline",
    about: "procedure.standardPeriod.online",
    remedy: QualityCriterion.remedy(
      en: "Redesign the work so that it takes half the time.", ja: "業務を見直し、処理期間を半分にする", days: 20),
    provenance: QualityCriterion.half,
    tests: [
      CriterionTest(.true) {
        $0.standardPeriod = .known(
          .stating {
            $0.online = "10日"; $0.offline = "30日"
          })
      },
      CriterionTest(.false) {
        $0.standardPeriod = .known(
          .stating {
            $0.online = "20日"; $0.offline = "30日"
          })
      },
      CriterionTest(.unknown) { $0.standardPeriod = .known(.stating { $0.online = "20日" }) },
    ])

  private static let answeredWithinTenDays = QualityCriterion.make(
    "answered-within-ten-days", en: "Standard period of ten days and less", ja: "標準処理期間が10日以内",
    expression: "procedure.standardPeriod.online <= duration('240h')",
    about: "procedure.standardPeriod.online",
    remedy: QualityCriterion.remedy(
      en: "Shorten the longest step of the work.", ja: "最も時間のかかる段階を短くする", days: 15),
    provenance: QualityCriterion.ten,
    tests: [
      CriterionTest(.true) { $0.standardPeriod = .known(.stating { $0.online = "10日" }) },
      CriterionTest(.false) { $0.standardPeriod = .known(.stating { $0.online = "11日" }) },
      CriterionTest(.unknown) { $0.standardPeriod = .known(.stating { $0.online = "即日" }) },
    ])

  private static let filedWithinTenMinutes = QualityCriterion.make(
    "filed-within-ten-minutes", en: "Filed within ten minutes", ja: "10分以内に申請を終えられる",
    expression: "procedure.kpi.filingMinutes <= 10",
    about: "procedure.kpi.filingMinutes",
    remedy: QualityCriterion.remedy(
      en: "Leave out what need not be typed.", ja: "入力を減らし、10分以内で終えられるようにする", days: 10),
    provenance: QualityCriterion.minutes,
    tests: [
      CriterionTest(.true) { $0.kpi = .known(.stating { $0.filingMinutes = 8 }) },
      CriterionTest(.false) { $0.kpi = .known(.stating { $0.filingMinutes = 25 }) },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])

  private static let progressVisible = QualityCriterion.make(
    "progress-visible", en: "Progress can be looked up", ja: "処理の状況を確かめられる",
    expression: "procedure.notice.lookup",
    about: "procedure.notice.lookup",
    remedy: QualityCriterion.remedy(
      en: "Show how far the filing is.", ja: "処理の状況を画面で確かめられるようにする", days: 8),
    provenance: QualityCriterion.chain,
    tests: [
      CriterionTest(.true) { $0.notice = .known(.stating { $0.lookup = true }) },
      CriterionTest(.false) { $0.notice = .known(.stating { $0.lookup = false }) },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])
}
