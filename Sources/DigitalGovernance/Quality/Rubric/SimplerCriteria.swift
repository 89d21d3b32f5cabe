import GovernanceFindings

/// よりシンプルに: what is asked of people.
enum SimplerCriteria {
  static let online: [Criterion] = [simplerOnline]
  static let essential: [Criterion] = [noPaperOriginals, feePayableOnline, noSeal, identityCheckedOnline]
  static let attractive: [Criterion] = [
    noRegisterCertificates, nothingAskedAgain, identityCheckNoStricter, fieldsFilledIn,
  ]

  private static let simplerOnline = QualityCriterion.make(
    "simpler-online", en: "Filed online", ja: "オンラインで申請できる",
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

  private static let noPaperOriginals = QualityCriterion.make(
    "no-paper-originals", en: "No paper originals", ja: "原紙の提出を求めない",
    expression:
      "!('paperOnly' in procedure.attachments.ways) && !('partlyPaper' in procedure.attachments.ways)",
    about: "procedure.attachments.ways",
    remedy: QualityCriterion.remedy(
      en: "Take copies or files.", ja: "写しやデータで受け付ける", days: 4),
    provenance: QualityCriterion.chain,
    tests: [
      CriterionTest(.true) { $0.attachments = .known(.stating { $0.ways = [.eitherWay] }) },
      CriterionTest(.false) { $0.attachments = .known(.stating { $0.ways = [.paperOnly] }) },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])

  private static let feePayableOnline = QualityCriterion.make(
    "fee-payable-online", en: "Fee payable online", ja: "手数料をオンラインで納められる",
    expression:
      "procedure.fee.methods.exists(m, m in ['payEasyBanking', 'payEasyDirect', 'creditCard', 'qrCode', 'internetBanking', 'otherOnline'])",
    about: "procedure.fee.methods",
    appliesWhen: "procedure.fee.required",
    remedy: QualityCriterion.remedy(
      en: "Offer a way to pay online.", ja: "オンラインで納められるようにする", days: 15),
    provenance: QualityCriterion.chain,
    tests: [
      CriterionTest(.true) {
        $0.fee = .known(
          .stating {
            $0.required = true; $0.methods = [.creditCard]
          })
      },
      CriterionTest(.false) {
        $0.fee = .known(
          .stating {
            $0.required = true; $0.methods = [.counter]
          })
      },
      CriterionTest(.unknown) { $0.fee = .known(.stating { $0.required = true }) },
      CriterionTest(.notApplicable) { $0.fee = .known(.stating { $0.required = false }) },
    ])

  private static let noSeal = QualityCriterion.make(
    "no-seal", en: "No seal", ja: "押印を求めない",
    expression: "!procedure.identification.methods.exists(m, m in ['seal', 'sealWithCertificate'])",
    about: "procedure.identification.methods",
    remedy: QualityCriterion.remedy(
      en: "Do without the seal.", ja: "押印を廃止する", days: 2),
    provenance: QualityCriterion.chain,
    tests: [
      CriterionTest(.true) { $0.identification = .known(.stating { $0.methods = [.account] }) },
      CriterionTest(.false) { $0.identification = .known(.stating { $0.methods = [.seal] }) },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])

  private static let identityCheckedOnline = QualityCriterion.make(
    "identity-checked-online", en: "Identity checked online", ja: "本人確認がオンラインで済む",
    expression:
      "procedure.identification.methods.exists(m, m in ['myNumberCard', 'corporateAccount', 'account', 'video', 'notNeeded'])",
    about: "procedure.identification.methods",
    remedy: QualityCriterion.remedy(
      en: "Offer a check that needs no counter.", ja: "窓口に来なくて済む本人確認を用意する", days: 15),
    provenance: QualityCriterion.chain,
    tests: [
      CriterionTest(.true) { $0.identification = .known(.stating { $0.methods = [.myNumberCard] }) },
      CriterionTest(.false) { $0.identification = .known(.stating { $0.methods = [.documents] }) },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])

  private static let noRegisterCertificates = QualityCriterion.make(
    "no-register-certificates", en: "No certificates that a register holds", ja: "登録簿で分かる証明書を求めない",
    expression:
      "!procedure.attachments.documents.exists(d, d in ['residentRecord', 'familyRegister', 'commercialRegister', 'propertyRegister', 'taxCertificate', 'insuranceCertificate'])",
    about: "procedure.attachments.documents",
    remedy: QualityCriterion.remedy(
      en: "Ask the register instead of the applicant.", ja: "国や都が既に持つ証明書の添付をやめる", days: 2),
    provenance: QualityCriterion.onceOnly,
    tests: [
      CriterionTest(.true) { $0.attachments = .known(.stating { $0.documents = [.noDocument] }) },
      CriterionTest(.false) { $0.attachments = .known(.stating { $0.documents = [.residentRecord] }) },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])

  private static let nothingAskedAgain = QualityCriterion.make(
    "nothing-asked-again", en: "Nothing asked twice", ja: "一度聞いたことを再び聞かない",
    expression: "size(procedure.onceOnly.askedAgain) == 0",
    about: "procedure.onceOnly.askedAgain",
    remedy: QualityCriterion.remedy(
      en: "Use what the office holds already.", ja: "既に持っている情報を使い、再び聞かない", days: 10),
    provenance: QualityCriterion.onceOnly,
    tests: [
      CriterionTest(.true) { $0.onceOnly = .known(.stating { $0.askedAgain = [] }) },
      CriterionTest(.false) { $0.onceOnly = .known(.stating { $0.askedAgain = ["住所"] }) },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])

  private static let identityCheckNoStricter = QualityCriterion.make(
    "identity-check-no-stricter", en: "Identity check no stricter than needed", ja: "本人確認が必要な強さを超えない",
    expression: "procedure.identification.level <= procedure.identification.neededLevel",
    about: "procedure.identification.level",
    remedy: QualityCriterion.remedy(
      en: "Offer a lighter check.", ja: "より簡単な本人確認で受け付ける", days: 10),
    provenance: QualityCriterion.identity,
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
      CriterionTest(.unknown) { $0.name = "届出" },
    ])

  private static let fieldsFilledIn = QualityCriterion.make(
    "fields-filled-in", en: "Known answers filled in", ja: "分かっている内容があらかじめ入っている",
    expression: "procedure.kpi.prefilled",
    about: "procedure.kpi.prefilled",
    remedy: QualityCriterion.remedy(
      en: "Fill in what is known of the applicant.", ja: "申請者の情報を入力欄にあらかじめ入れる", days: 10),
    provenance: QualityCriterion.kpi,
    tests: [
      CriterionTest(.true) { $0.kpi = .known(.stating { $0.prefilled = true }) },
      CriterionTest(.false) { $0.kpi = .known(.stating { $0.prefilled = false }) },
      CriterionTest(.unknown) { $0.name = "届出" },
    ])
}
