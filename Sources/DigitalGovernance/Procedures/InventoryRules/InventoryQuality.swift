import GovernanceFindings

/// Services that work and could serve better.
enum InventoryQuality {
  static let all: [Criterion] = [
    feeOffline, paperOriginals, certificateDemanded, sealRequired, plannedFarAhead, largeNotOnline,
    hardlyUsed, answerOnPaper, proxyOnPaper, tooStrict, reviewsLow, periodNotKept,
  ]

  private static let feeOffline = Criterion(
    "I202", "fee-payable-offline-only",
    title: Bilingual(en: "Fee payable online", ja: "手数料のオンライン納付"),
    expression:
      "!(procedure.type == 'application' && procedure.onlineState == 'implemented' && procedure.fee.required) || procedure.fee.methods.exists(m, m in ['payEasyBanking', 'payEasyDirect', 'creditCard', 'qrCode', 'internetBanking', 'otherOnline'])",
    about: "procedure.fee.methods",
    rationale: Bilingual(
      en: "Whoever files online has to come to a counter all the same.", ja: "オンラインで申請しても、窓口へ行くことになります"),
    severity: .warning,
    message: Bilingual(
      en: "the fee can be paid offline only", ja: "手数料をオンラインで納められません"),
    remedy: InventoryCriterion.remedy(
      en: "Offer a way to pay online.", ja: "オンラインで納められるようにしてください", days: 20),
    provenance: InventoryCriterion.chain,
    tests: [
      CriterionTest(.true) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented);
        $0.fee = .known(
          .stating {
            $0.required = true; $0.methods = [.counter, .creditCard]
          })
      },
      CriterionTest(.false) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented);
        $0.fee = .known(
          .stating {
            $0.required = true; $0.methods = [.counter]
          })
      },
      CriterionTest(.unknown) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented);
        $0.fee = .known(.stating { $0.required = true })
      },
    ])

  private static let paperOriginals = Criterion(
    "I203", "paper-originals-asked",
    title: Bilingual(en: "Papers that can be sent online", ja: "添付書類の電子提出"),
    expression: "!(procedure.onlineState == 'implemented') || !('paperOnly' in procedure.attachments.ways)",
    about: "procedure.attachments.ways",
    rationale: Bilingual(
      en: "Whoever files online has to post paper all the same.", ja: "オンラインで申請しても、書類を郵送することになります"),
    severity: .warning,
    message: Bilingual(
      en: "papers are taken as paper originals only", ja: "添付書類を原紙でしか提出できないものがあります"),
    remedy: InventoryCriterion.remedy(
      en: "Take copies or files, or ask the register that holds it.", ja: "写しやデータで受け付けるか、原本を持つ機関に照会してください",
      days: 10),
    provenance: InventoryCriterion.chain,
    tests: [
      CriterionTest(.true) {
        $0.onlineState = .known(.implemented); $0.attachments = .known(.stating { $0.ways = [.eitherWay] })
      },
      CriterionTest(.false) {
        $0.onlineState = .known(.implemented);
        $0.attachments = .known(.stating { $0.ways = [.eitherWay, .paperOnly] })
      },
      CriterionTest(.unknown) { $0.onlineState = .known(.implemented) },
    ])

  private static let certificateDemanded = Criterion(
    "I216", "register-certificate-demanded",
    title: Bilingual(en: "Nothing asked that a register holds", ja: "公的な登録簿にある証明書"),
    expression:
      "!(procedure.type == 'application' && procedure.onlineState == 'implemented') || !procedure.attachments.documents.exists(d, d in ['residentRecord', 'familyRegister', 'commercialRegister', 'propertyRegister', 'taxCertificate', 'insuranceCertificate']) || procedure.attachments.abolition.exists(a, a in ['abolished', 'planned'])",
    about: "procedure.attachments.documents",
    severity: .note,
    message: Bilingual(
      en: "a certificate is asked for that a public register holds", ja: "公的な登録簿で確かめられる証明書の添付を求めています"),
    remedy: InventoryCriterion.remedy(
      en: "Ask the register instead of the applicant.", ja: "申請者に求めず、登録簿を持つ機関に照会してください", days: 20),
    provenance: InventoryCriterion.onceOnly,
    tests: [
      CriterionTest(.true) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented);
        $0.attachments = .known(.stating { $0.documents = [.accounts] })
      },
      CriterionTest(.false) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented);
        $0.attachments = .known(
          .stating {
            $0.documents = [.residentRecord]; $0.abolition = [.impossible]
          })
      },
      CriterionTest(.unknown) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented);
        $0.attachments = .known(.stating { $0.documents = [.residentRecord] })
      },
    ])

  private static let sealRequired = Criterion(
    "I217", "seal-still-required",
    title: Bilingual(en: "No seal for an online procedure", ja: "押印の廃止"),
    expression:
      "!(procedure.type == 'application' && procedure.onlineState == 'implemented') || !procedure.identification.methods.exists(m, m in ['seal', 'sealWithCertificate'])",
    about: "procedure.identification.methods",
    severity: .note,
    message: Bilingual(
      en: "online, and a seal is asked for all the same", ja: "オンライン化済ですが、押印を求めています"),
    remedy: InventoryCriterion.remedy(
      en: "Do without the seal, or accept an electronic signature in its place.",
      ja: "押印を廃止するか、電子署名などに替えてください", days: 5),
    provenance: InventoryCriterion.chain,
    tests: [
      CriterionTest(.true) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented);
        $0.identification = .known(.stating { $0.methods = [.myNumberCard] })
      },
      CriterionTest(.false) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented);
        $0.identification = .known(.stating { $0.methods = [.seal] })
      },
      CriterionTest(.unknown) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented)
      },
    ])

  private static let plannedFarAhead = Criterion(
    "I218", "planned-far-ahead",
    title: Bilingual(en: "A plan within three years", ja: "3年以内の予定"),
    expression: "procedure.onlineState == 'implemented' || procedure.plannedFor.first <= asOf + days(1096)",
    about: "procedure.plannedFor",
    severity: .note,
    message: Bilingual(
      en: "planned for {procedure.plannedFor.text}, more than three years ahead",
      ja: "予定が{procedure.plannedFor.text}で、3年より先です"),
    remedy: InventoryCriterion.remedy(
      en: "Look for a part that can go online earlier.", ja: "先にオンライン化できる部分がないか検討してください", days: 3),
    provenance: InventoryCriterion.threeYears,
    tests: [
      CriterionTest(.true, asOf: CalendarDate(year: 2026, month: 4, day: 1)) {
        $0.onlineState = .known(.planned);
        $0.plannedFor = CalendarPeriod(fiscalYear: 2027).map { .known($0) } ?? .unknown
      },
      CriterionTest(.false, asOf: CalendarDate(year: 2026, month: 4, day: 1)) {
        $0.onlineState = .known(.planned);
        $0.plannedFor = CalendarPeriod(fiscalYear: 2030).map { .known($0) } ?? .unknown
      },
      CriterionTest(.unknown) { $0.onlineState = .known(.planned) },
    ])

  private static let largeNotOnline = Criterion(
    "I222", "large-and-not-online",
    title: Bilingual(en: "Much used procedures online", ja: "件数の多い手続のオンライン化"),
    expression:
      "!(procedure.type == 'application' && procedure.onlineState == 'notImplemented') || procedure.volume.total < 10000",
    about: "procedure.onlineState",
    severity: .note,
    message: Bilingual(
      en: "{procedure.volume.total} filings a year, and not online",
      ja: "年間{procedure.volume.total}件ありますが、オンライン化していません"),
    remedy: InventoryCriterion.remedy(
      en: "Put it online first: many people gain.", ja: "多くの人に効くので、先にオンライン化してください", days: 40),
    provenance: InventoryCriterion.priority,
    tests: [
      CriterionTest(.true) {
        $0.type = .known(.application); $0.onlineState = .known(.notImplemented);
        $0.volume = .known(.stating { $0.total = 10 })
      },
      CriterionTest(.false) {
        $0.type = .known(.application); $0.onlineState = .known(.notImplemented);
        $0.volume = .known(.stating { $0.total = 20_000 })
      },
      CriterionTest(.unknown) {
        $0.type = .known(.application); $0.onlineState = .known(.notImplemented)
      },
    ])

  private static let hardlyUsed = Criterion(
    "I223", "hardly-used-online",
    title: Bilingual(en: "Online way that people use", ja: "オンラインの利用率"),
    expression:
      "!(procedure.type == 'application' && procedure.onlineState == 'implemented' && procedure.volume.total >= 1000) || procedure.volume.online * 10 >= procedure.volume.total",
    about: "procedure.volume.online",
    severity: .note,
    message: Bilingual(
      en: "{procedure.volume.online} of {procedure.volume.total} filings online, less than a tenth",
      ja: "オンラインは{procedure.volume.total}件のうち{procedure.volume.online}件で、1割に届きません"),
    remedy: InventoryCriterion.remedy(
      en: "Ask users why they file on paper, and mend that.", ja: "紙を選ぶ理由を利用者に尋ね、直してください", days: 10),
    provenance: InventoryCriterion.tenth,
    tests: [
      CriterionTest(.true) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented);
        $0.volume = .known(
          .stating {
            $0.total = 2_000; $0.online = 900
          })
      },
      CriterionTest(.false) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented);
        $0.volume = .known(
          .stating {
            $0.total = 2_000; $0.online = 90
          })
      },
      CriterionTest(.unknown) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented)
      },
    ])

  private static let answerOnPaper = Criterion(
    "I225", "answer-on-paper",
    title: Bilingual(en: "Answer online", ja: "結果のオンライン通知"),
    expression:
      "!(procedure.type == 'application' && procedure.onlineState == 'implemented') || procedure.notice.online",
    about: "procedure.notice.online",
    severity: .note,
    message: Bilingual(
      en: "filed online, and answered on paper", ja: "オンラインで申請できますが、結果は紙で知らせています"),
    remedy: InventoryCriterion.remedy(
      en: "Send the result online.", ja: "結果をオンラインで知らせてください", days: 20),
    provenance: InventoryCriterion.chain,
    tests: [
      CriterionTest(.true) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented);
        $0.notice = .known(.stating { $0.online = true })
      },
      CriterionTest(.false) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented);
        $0.notice = .known(.stating { $0.online = false })
      },
      CriterionTest(.unknown) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented)
      },
    ])

  private static let proxyOnPaper = Criterion(
    "I226", "representative-on-paper",
    title: Bilingual(en: "Representatives online", ja: "代理人のオンライン申請"),
    expression:
      "!(procedure.type == 'application' && procedure.onlineState == 'implemented' && procedure.proxy.accepted) || procedure.proxy.online",
    about: "procedure.proxy.online",
    severity: .note,
    message: Bilingual(
      en: "representatives cannot file online", ja: "代理人はオンラインで申請できません"),
    remedy: InventoryCriterion.remedy(
      en: "Add a field for the representative and a way to send the mandate.", ja: "代理人の欄と、委任状を送る方法を加えてください",
      days: 10),
    provenance: InventoryCriterion.proxyPlan,
    tests: [
      CriterionTest(.true) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented);
        $0.proxy = .known(
          .stating {
            $0.accepted = true; $0.online = true
          })
      },
      CriterionTest(.false) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented);
        $0.proxy = .known(
          .stating {
            $0.accepted = true; $0.online = false
          })
      },
      CriterionTest(.unknown) {
        $0.type = .known(.application); $0.onlineState = .known(.implemented)
      },
    ])

  private static let tooStrict = Criterion(
    "I227", "identity-check-too-strict",
    title: Bilingual(en: "Identity check no stricter than needed", ja: "本人確認の強さ"),
    expression: "procedure.identification.level <= procedure.identification.neededLevel",
    about: "procedure.identification.level",
    severity: .note,
    message: Bilingual(
      en:
        "identity is checked at level {procedure.identification.level}, {procedure.identification.neededLevel} would do",
      ja: "本人確認の強さが{procedure.identification.level}で、必要な{procedure.identification.neededLevel}を超えています"),
    remedy: InventoryCriterion.remedy(
      en: "Offer a lighter check.", ja: "より簡単な本人確認で受け付けてください", days: 10),
    provenance: InventoryCriterion.identity,
    tests: [
      CriterionTest(.true) {
        $0.identification = .known(
          .stating {
            $0.level = 2; $0.neededLevel = 2
          })
      },
      CriterionTest(.false) {
        $0.identification = .known(
          .stating {
            $0.level = 3; $0.neededLevel = 1
          })
      },
      CriterionTest(.unknown) { $0.identification = .known(.stating { $0.level = 3 }) },
    ])

  private static let reviewsLow = Criterion(
    "I228", "reviews-below-target",
    title: Bilingual(en: "Reviews of 3.5 and more", ja: "ユーザーレビューの評価"),
    expression:
      "(procedure.reviews.five + procedure.reviews.four + procedure.reviews.three + procedure.reviews.two + procedure.reviews.one) < 30 || 2 * (5 * procedure.reviews.five + 4 * procedure.reviews.four + 3 * procedure.reviews.three + 2 * procedure.reviews.two + procedure.reviews.one) >= 7 * (procedure.reviews.five + procedure.reviews.four + procedure.reviews.three + procedure.reviews.two + procedure.reviews.one)",
    about: "procedure.reviews",
    severity: .warning,
    message: Bilingual(
      en: "the mean of the reviews is below 3.5", ja: "ユーザーレビューの平均が3.5に届きません"),
    remedy: InventoryCriterion.remedy(
      en: "Read the comments, mend what is named most, and ask again.", ja: "自由記述を読み、多い指摘から直し、改めて評価を受けてください",
      days: 10),
    provenance: InventoryCriterion.reviews,
    tests: [
      CriterionTest(.true) {
        $0.reviews = .known(
          .stating {
            $0.five = 30; $0.four = 10; $0.three = 0; $0.two = 0; $0.one = 0
          })
      },
      CriterionTest(.false) {
        $0.reviews = .known(
          .stating {
            $0.five = 0; $0.four = 10; $0.three = 10; $0.two = 10; $0.one = 10
          })
      },
      CriterionTest(.unknown) { $0.reviews = .known(.stating { $0.five = 30 }) },
    ])

  private static let periodNotKept = Criterion(
    "I229", "standard-period-not-kept",
    title: Bilingual(en: "Standard period kept", ja: "標準処理期間の遵守"),
    expression: "days(procedure.actualPeriod.online.median) <= procedure.standardPeriod.online",
    about: "procedure.actualPeriod.online",
    severity: .warning,
    message: Bilingual(
      en:
        "half of the online filings take more than {procedure.actualPeriod.online.median} days, the standard is {procedure.standardPeriod.online}",
      ja:
        "オンライン申請の半数が{procedure.actualPeriod.online.median}日以上かかり、標準処理期間（{procedure.standardPeriod.online}）を超えています"
    ),
    remedy: InventoryCriterion.remedy(
      en: "Find the step that takes longest, and shorten it.", ja: "最も時間のかかる段階を調べ、短くしてください", days: 10),
    provenance: InventoryCriterion.periodKept,
    tests: [
      CriterionTest(.true) {
        $0.actualPeriod = .known(.stating { $0.online = .known(.stating { $0.median = 10 }) });
        $0.standardPeriod = .known(.stating { $0.online = "30日" })
      },
      CriterionTest(.false) {
        $0.actualPeriod = .known(.stating { $0.online = .known(.stating { $0.median = 40 }) });
        $0.standardPeriod = .known(.stating { $0.online = "30日" })
      },
      CriterionTest(.unknown) { $0.standardPeriod = .known(.stating { $0.online = "30日" }) },
    ])
}
