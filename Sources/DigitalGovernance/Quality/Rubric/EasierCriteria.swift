import GovernanceFindings

/// より使いやすく: whether everybody can use it.
enum EasierCriteria {
  static let online: [Criterion] = [easierOnline]
  static let essential: [Criterion] = [worksOnSmartphones, accessible, representativesOnline, helpAtHand]
  static let attractive: [Criterion] = [wellReviewed, mostlyOnline, plainJapanese, otherLanguages]

  private static let easierOnline = QualityCriterion.make(
    "easier-online", en: "Filed online", ja: "オンラインで申請できる",
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

  private static let worksOnSmartphones = QualityCriterion.make(
    "works-on-smartphones", en: "Works on smartphones", ja: "スマートフォンで申請できる",
    expression: "'smartphone' in procedure.kpi.devices",
    about: "procedure.kpi.devices",
    remedy: QualityCriterion.remedy(
      en: "Make every screen fit a phone.", ja: "スマートフォンの画面に合わせる", days: 10),
    provenance: QualityCriterion.kpi,
    tests: [
      CriterionTest(.true) { $0.kpi = .known(.stating { $0.devices = [.smartphone] }) },
      CriterionTest(.false) { $0.kpi = .known(.stating { $0.devices = [.computer] }) },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])

  private static let accessible = QualityCriterion.make(
    "accessible", en: "Accessible", ja: "アクセシビリティを確かめている",
    expression: "procedure.accessibility.result == 'conformant'",
    about: "procedure.accessibility.result",
    remedy: QualityCriterion.remedy(
      en: "Test against JIS X 8341-3 and mend what fails.", ja: "JIS X 8341-3の試験を行い、問題を直す", days: 10),
    provenance: QualityCriterion.jis,
    tests: [
      CriterionTest(.true) { $0.accessibility = .known(.stating { $0.result = .known(.conformant) }) },
      CriterionTest(.false) { $0.accessibility = .known(.stating { $0.result = .known(.failed) }) },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])

  private static let representativesOnline = QualityCriterion.make(
    "representatives-online", en: "Representatives can file online", ja: "代理人がオンラインで申請できる",
    expression: "procedure.proxy.online",
    about: "procedure.proxy.online",
    appliesWhen: "procedure.proxy.accepted",
    remedy: QualityCriterion.remedy(
      en: "Add a field for the representative.", ja: "代理人の欄と委任状の添付を加える", days: 5),
    provenance: QualityCriterion.proxy,
    tests: [
      CriterionTest(.true) {
        $0.proxy = .known(
          .stating {
            $0.accepted = true; $0.online = true
          })
      },
      CriterionTest(.false) {
        $0.proxy = .known(
          .stating {
            $0.accepted = true; $0.online = false
          })
      },
      CriterionTest(.unknown) { $0.proxy = .known(.stating { $0.accepted = true }) },
      CriterionTest(.notApplicable) { $0.proxy = .known(.stating { $0.accepted = false }) },
    ])

  private static let helpAtHand = QualityCriterion.make(
    "help-at-hand", en: "Help for those who cannot use it alone", ja: "一人で使えない人を助ける窓口がある",
    expression: "size(procedure.assistedChannels) > 0",
    about: "procedure.assistedChannels",
    remedy: QualityCriterion.remedy(
      en: "Name a place where people find help.", ja: "使い方を助ける窓口を決めて案内する", days: 3),
    provenance: QualityCriterion.divide,
    tests: [
      CriterionTest(.true) { $0.assistedChannels = ["電話"] },
      CriterionTest(.false) { $0.assistedChannels = [] },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])

  private static let wellReviewed = QualityCriterion.make(
    "well-reviewed", en: "Reviews of 3.5 and more", ja: "ユーザーレビューの平均が3.5以上",
    expression:
      "2 * (5 * procedure.reviews.five + 4 * procedure.reviews.four + 3 * procedure.reviews.three + 2 * procedure.reviews.two + procedure.reviews.one) >= 7 * (procedure.reviews.five + procedure.reviews.four + procedure.reviews.three + procedure.reviews.two + procedure.reviews.one)",
    about: "procedure.reviews",
    remedy: QualityCriterion.remedy(
      en: "Read the comments and mend what is named most.", ja: "自由記述を読み、多い指摘から直す", days: 10),
    provenance: QualityCriterion.reviews,
    tests: [
      CriterionTest(.true) {
        $0.reviews = .known(
          .stating {
            $0.five = 3; $0.four = 1; $0.three = 0; $0.two = 0; $0.one = 0
          })
      },
      CriterionTest(.false) {
        $0.reviews = .known(
          .stating {
            $0.five = 0; $0.four = 0; $0.three = 4; $0.two = 0; $0.one = 0
          })
      },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])

  private static let mostlyOnline = QualityCriterion.make(
    "mostly-online", en: "Most people choose the online way", ja: "半数以上がオンラインで申請している",
    expression: "procedure.volume.online * 2 >= procedure.volume.total",
    about: "procedure.volume.online",
    remedy: QualityCriterion.remedy(
      en: "Ask why people file on paper, and mend that.", ja: "紙を選ぶ理由を利用者に尋ねて直す", days: 10),
    provenance: QualityCriterion.half,
    tests: [
      CriterionTest(.true) {
        $0.volume = .known(
          .stating {
            $0.total = 10; $0.online = 6
          })
      },
      CriterionTest(.false) {
        $0.volume = .known(
          .stating {
            $0.total = 10; $0.online = 4
          })
      },
      CriterionTest(.unknown) { $0.volume = .known(.stating { $0.total = 10 }) },
    ])

  private static let plainJapanese = QualityCriterion.make(
    "plain-japanese", en: "Plain Japanese", ja: "やさしい日本語で案内している",
    expression: "procedure.plainJapanese",
    about: "procedure.plainJapanese",
    remedy: QualityCriterion.remedy(
      en: "Rewrite the guidance in plain Japanese.", ja: "案内をやさしい日本語に書き直す", days: 3),
    provenance: QualityCriterion.plain,
    tests: [
      CriterionTest(.true) { $0.plainJapanese = true },
      CriterionTest(.false) { $0.plainJapanese = false },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])

  private static let otherLanguages = QualityCriterion.make(
    "other-languages", en: "Offered in other languages", ja: "日本語以外でも案内している",
    expression: "size(procedure.languages) >= 2",
    about: "procedure.languages",
    remedy: QualityCriterion.remedy(
      en: "Offer the guidance in the languages that users speak.", ja: "利用者の使う言語で案内する", days: 5),
    provenance: QualityCriterion.plain,
    tests: [
      CriterionTest(.true) { $0.languages = ["日本語", "英語"] },
      CriterionTest(.false) { $0.languages = ["日本語"] },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])
}
