import GovernanceFindings

/// What the gate of 企画の調達 asks for.
enum ProcurementItems {
  static let all: [BuiltInItem] = [
    cloudNotAssured,
    cloudWithoutExit,
    marketNotAsked,
    procurementPapersDisagree,
    phaseWithoutDeliverable,
    contractTermsMissing,
    dataReturnUnsettled,
    competitionNotConsidered,
    awardCriteriaMissing,
    procurementNotReviewed,
    contractUnfitForRounds,
  ]

  private static let cloud = Bilingual(en: "Cloud services", ja: "クラウド")
  private static let award = Bilingual(en: "Competition and award", ja: "競争と評価")
  private static let papers = Bilingual(en: "Procurement papers", ja: "調達の文書")
  private static let contract = Bilingual(en: "Contract terms", ja: "契約条件")
  private static let cloudMatters = Bilingual(
    en: "Safety and return of data cannot be settled once it is in use.",
    ja: "預けるデータの安全と戻し方は、使い始めてからでは決められません。")
  private static let awardMatters = Bilingual(
    en: "Without competition neither cost nor quality can be compared.",
    ja: "競争がないと、費用も質も比べられません。")
  private static let papersMatters = Bilingual(
    en: "Where papers disagree there is dispute about what to build.",
    ja: "文書が食い違うと、何を作るかで争いになります。")
  private static let contractMatters = Bilingual(
    en: "What the contract lacks cannot be asked for later.",
    ja: "契約にないことは、後から求められません。")

  static let cloudNotAssured = BuiltInItem(
    "G163", "cloud-not-assured", phase: .requirementsAndProcurement, area: .security, task: cloud,
    item: Bilingual(
      en: "Cloud services are assured by a scheme or accepted by a person",
      ja: "クラウドの安全性は、評価制度か責任者の判断で確かめている"),
    check: .expression(
      """
      project.systems.filter(s, s.kind in ['cloudService', 'cloudPlatform']).all(s,
        has(s.assurance) || has(s.riskAcceptedBy))
      """,
      about: "project.systems"),
    passes: Bilingual(
      en: "an assessment such as ISMAP, or the post that accepted the risk",
      ja: "ISMAPなどの評価があるか、リスクを受け入れた人の職があること"),
    weight: .blocking,
    question: Bilingual(
      en: "Who checked the safety of the service, and by what?",
      ja: "そのクラウドの安全性は、誰が、何で確かめましたか"),
    rationale: cloudMatters,
    remedy: Remedy(
      Bilingual(
        en: "Look up the scheme, or write who accepted the risk",
        ja: "評価制度の登録を確かめるか、使うと決めた人の職を書いてください"), days: 1),
    provenance: .derived(from: "ISMAP（政府情報システムのためのセキュリティ評価制度）"),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.systems = [
          .with {
            $0.kind = .known(.cloudService)
            $0.assurance = "ISMAP"
          }
        ]
      },
      CriterionTest(.false) { project, _ in
        project.systems = [
          .with {
            $0.kind = .known(.cloudService)
            $0.assurance = .nothing
            $0.riskAcceptedBy = .nothing
          }
        ]
      },
      CriterionTest(.unknown) { project, _ in
        project.systems = [.with { $0.kind = .known(.cloudService) }]
      },
      CriterionTest(.notApplicable) { project, _ in project.systems = [] },
    ]
  )
  .owed(when: .cloud)

  static let cloudWithoutExit = BuiltInItem(
    "G164", "cloud-without-exit", phase: .requirementsAndProcurement, area: .security, task: cloud,
    item: Bilingual(
      en: "How data leave a cloud service is settled before its use",
      ja: "クラウドをやめるときの、データの取出しと消去を決めている"),
    check: .expression(
      """
      project.systems.filter(s, s.kind in ['cloudService', 'cloudPlatform']).all(s,
        has(s.exitTerms))
      """,
      about: "project.systems"),
    passes: Bilingual(en: "each cloud service has terms for its end", ja: "すべてのクラウドに、終了時の扱いがあること"),
    weight: .blocking,
    question: Bilingual(
      en: "In which format do data come back, and how are they erased?",
      ja: "使うのをやめるとき、データはどの形式で戻り、どう消えますか"),
    rationale: cloudMatters,
    remedy: Remedy(
      Bilingual(
        en: "Read the terms, and write it under \"exitTerms\"",
        ja: "利用規約と契約を確かめ、「終了時の扱い」に書いてください"), days: 1),
    provenance: .derived(from: "教育情報セキュリティポリシーに関するガイドライン（文部科学省、2022年3月）"),
    principles: [4, 5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.systems = [
          .with {
            $0.kind = .known(.cloudService)
            $0.exitTerms = "CSVで返却し消去する"
          }
        ]
      },
      CriterionTest(.false) { project, _ in
        project.systems = [
          .with {
            $0.kind = .known(.cloudService)
            $0.exitTerms = .nothing
          }
        ]
      },
      CriterionTest(.unknown) { project, _ in
        project.systems = [.with { $0.kind = .known(.cloudService) }]
      },
      CriterionTest(.notApplicable) { project, _ in project.systems = [] },
    ]
  )
  .owed(when: .cloud)

  static let marketNotAsked = BuiltInItem(
    "G167", "market-not-asked", phase: .requirementsAndProcurement, area: .procurement, task: award,
    item: Bilingual(
      en: "The market was asked fairly, with the same material",
      ja: "事業者への意見照会を、同じ資料で公平に行っている"),
    check: .review(
      evidence: Bilingual(
        en: "the papers, addressees and answers of the request for information",
        ja: "意見照会（RFI）の資料、照会先、回答の一覧")),
    passes: Bilingual(en: "two or more were asked with the same material", ja: "2者以上に同じ資料で照会していること"),
    weight: .conditional,
    question: Bilingual(en: "How many were asked what, with which papers?", ja: "何者に、どの資料で、何を聞きましたか"),
    rationale: awardMatters,
    remedy: Remedy(
      Bilingual(
        en: "Ask several with the same papers, and keep the answers",
        ja: "同じ資料で複数の事業者に照会し、回答を残してください"), days: 5),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第5章 Step 3"),
    principles: [8]
  )
  .owed(when: .large, .procured)

  static let procurementPapersDisagree = BuiltInItem(
    "G168", "procurement-papers-disagree", phase: .requirementsAndProcurement, area: .procurement,
    task: papers,
    item: Bilingual(
      en: "Specification, requirements and contract agree",
      ja: "調達仕様書、要件定義書、契約書の内容が合っている"),
    check: .review(
      evidence: Bilingual(
        en: "a record of the comparison: who, when, what was put right",
        ja: "3つの文書を突き合わせた記録（確認者、日付、直した点）")),
    passes: Bilingual(
      en: "a record of the comparison, with nothing left open",
      ja: "突合せの記録があり、食い違いが残っていないこと"),
    weight: .blocking,
    question: Bilingual(en: "Who compared the three, and when?", ja: "3つの文書を、誰が、いつ突き合わせましたか"),
    rationale: papersMatters,
    remedy: Remedy(
      Bilingual(
        en: "Let somebody else compare them, and keep what was changed",
        ja: "作った人と別の人が突き合わせ、直した点を残してください"), days: 2, by: .reviewer),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第6章 Step 3")
  )
  .owed(when: .ordered)

  static let phaseWithoutDeliverable = BuiltInItem(
    "G169", "phase-without-deliverable", phase: .requirementsAndProcurement, area: .procurement, task: papers,
    item: Bilingual(
      en: "Design, development and testing each have deliverables",
      ja: "設計、開発、テストのそれぞれに成果物を決めている"),
    check: .expression(
      """
      ['design', 'development', 'testing'].all(p,
        project.deliverables.exists(d, within(d.phase, p)))
      """,
      about: "project.deliverables"),
    passes: Bilingual(
      en: "each of the three phases has at least one deliverable",
      ja: "3つの工程のそれぞれに、成果物が1つ以上あること"),
    weight: .blocking,
    question: Bilingual(en: "What is handed over at the end of each phase?", ja: "各工程の終わりに、何を受け取りますか"),
    rationale: papersMatters,
    remedy: Remedy(
      Bilingual(
        en: "List what each phase hands over under \"deliverables\"",
        ja: "受け取る成果物を「成果物」に工程ごとに書いてください"), days: 1),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第6章 Step 3"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.deliverables = [
          .with { $0.phase = .known(.design) }, .with { $0.phase = .known(.development) },
          .with { $0.phase = .known(.testing) },
        ]
        project.contractType = .known(.contract)
        project.approach = .known(.waterfall)
      },
      CriterionTest(.false) { project, _ in
        project.deliverables = [.with { $0.phase = .known(.design) }]
        project.contractType = .known(.contract)
        project.approach = .known(.waterfall)
      },
      CriterionTest(.unknown) { project, _ in
        project.contractType = .known(.contract)
        project.approach = .known(.waterfall)
      },
      CriterionTest(.notApplicable) { project, _ in project.approach = .known(.iterative) },
    ]
  )
  .owed(when: .ordered, .staged)

  static let contractTermsMissing = BuiltInItem(
    "G170", "contract-terms-missing", phase: .requirementsAndProcurement, area: .procurement, task: contract,
    item: Bilingual(
      en: "The contract settles rights, subcontracting and liability",
      ja: "知的財産権、再委託、契約不適合責任を契約で定めている"),
    check: .expression(
      """
      has(project.procurement)
      && has(project.procurement.intellectualProperty)
      && has(project.procurement.subcontracting)
      && has(project.procurement.defectLiability)
      """,
      about: "project.procurement"),
    passes: Bilingual(en: "all three are settled", ja: "3つがすべて定められていること"),
    weight: .blocking,
    question: Bilingual(
      en: "Who owns the work, and until when are defects put right?",
      ja: "成果物の権利は誰にあり、不具合はいつまで直してもらえますか"),
    rationale: contractMatters,
    remedy: Remedy(
      Bilingual(
        en: "Check the clauses, and add what is missing",
        ja: "契約書の条項を確かめ、足りないものを加えてください"), days: 2),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第6章 Step 3"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.procurement = .known(
          .with {
            $0.intellectualProperty = "都に帰属"
            $0.subcontracting = "事前承認"
            $0.defectLiability = "1年"
          })
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.procurement = .known(
          .with {
            $0.intellectualProperty = .nothing
            $0.subcontracting = "事前承認"
            $0.defectLiability = "1年"
          })
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in
        project.procurement = .known(.with { $0.subcontracting = "事前承認" })
        project.contractType = .known(.contract)
      },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .ordered)

  static let dataReturnUnsettled = BuiltInItem(
    "G171", "data-return-unsettled", phase: .requirementsAndProcurement, area: .procurement, task: contract,
    item: Bilingual(
      en: "Return and erasure of data at the end are settled",
      ja: "契約が終わるときのデータの返還と消去を定めている"),
    check: .expression(
      "has(project.procurement) && has(project.procurement.dataReturn)",
      about: "project.procurement.dataReturn"),
    passes: Bilingual(
      en: "format of the return and proof of erasure are settled",
      ja: "返還の形式と消去の証明が定められていること"),
    weight: .blocking,
    question: Bilingual(
      en: "How are data and settings handed on to another contractor?",
      ja: "事業者が替わるとき、データと設定をどう引き継ぎますか"),
    rationale: contractMatters,
    remedy: Remedy(
      Bilingual(
        en: "Add format, time and proof of erasure to the contract",
        ja: "契約書に、返還の形式、時期、消去の証明を加えてください"), days: 1),
    provenance: .derived(from: "教育情報セキュリティポリシーに関するガイドライン（文部科学省、2022年3月）"),
    principles: [4, 5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.procurement = .known(.with { $0.dataReturn = "CSVで返還し証明書を出す" })
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.procurement = .known(.with { $0.dataReturn = .nothing })
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in project.contractType = .known(.contract) },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.inHouse) },
    ]
  )
  .owed(when: .procured)

  static let competitionNotConsidered = BuiltInItem(
    "G172", "competition-not-considered", phase: .requirementsAndProcurement, area: .procurement, task: award,
    item: Bilingual(en: "Single bids and lock-in were considered", ja: "1者応札や囲い込みの恐れを検討している"),
    check: .review(
      evidence: Bilingual(
        en: "a note on likely bidders, limits to entry, and ties to a product",
        ja: "参加できる事業者の見込み、参入を妨げる条件、特定の製品に縛られる恐れの検討")),
    passes: Bilingual(en: "all three points were considered", ja: "3つの点を検討した記録があること"),
    weight: .conditional,
    question: Bilingual(en: "Which conditions keep others out?", ja: "ほかの事業者が参加しにくい条件は、残っていませんか"),
    rationale: awardMatters,
    remedy: Remedy(
      Bilingual(
        en: "Go through the papers, and drop what keeps others out",
        ja: "仕様書を見直し、参入を妨げる条件を外してください"), days: 2, by: .reviewer),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第6章 Step 2"),
    principles: [7]
  )
  .owed(when: .procured)

  static let awardCriteriaMissing = BuiltInItem(
    "G173", "award-criteria-missing", phase: .requirementsAndProcurement, area: .procurement, task: award,
    item: Bilingual(
      en: "Criteria and points for judging offers are settled",
      ja: "提案を評価する項目と配点を決めている"),
    check: .expression(
      """
      size(project.procurement.awardCriteria) > 1
      && project.procurement.awardCriteria.all(c, c.points.number > 0.0)
      """,
      about: "project.procurement.awardCriteria"),
    passes: Bilingual(en: "two criteria or more, each with points", ja: "評価項目が2つ以上あり、すべてに配点があること"),
    weight: .blocking,
    question: Bilingual(en: "What is judged, with how many points?", ja: "何を、何点で評価しますか"),
    rationale: awardMatters,
    remedy: Remedy(
      Bilingual(
        en: "Settle criteria and points, and write them under \"procurement\"",
        ja: "評価項目と配点を決めて、「調達」に書いてください"), days: 1),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第6章 Step 4"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.procurement = .known(
          .with {
            $0.method = .known(.comprehensive)
            $0.awardCriteria = [.with { $0.points = "30" }, .with { $0.points = "20" }]
          })
      },
      CriterionTest(.false) { project, _ in
        project.procurement = .known(
          .with {
            $0.method = .known(.comprehensive)
            $0.awardCriteria = []
          })
      },
      CriterionTest(.unknown) { project, _ in
        project.procurement = .known(.with { $0.method = .known(.comprehensive) })
      },
      CriterionTest(.notApplicable) { project, _ in project.procurement = .nothing },
    ]
  )
  .owed(when: .comprehensive)

  static let procurementNotReviewed = BuiltInItem(
    "G174", "procurement-not-reviewed", phase: .requirementsAndProcurement, area: .procurement, task: papers,
    item: Bilingual(en: "The papers were reviewed before publication", ja: "公告の前に、調達の文書を確認している"),
    check: .expression(
      """
      project.reviews.exists(r,
        r.kind == 'procurementPapers'
        && r.openPoints == 0
        && (!has(project.procurement.published) || r.date <= project.procurement.published))
      """,
      about: "project.reviews"),
    passes: Bilingual(
      en: "a review with nothing open, before publication",
      ja: "未対応の指摘がない調達文書のレビューが、公告より前にあること"),
    weight: .blocking,
    question: Bilingual(en: "Who reviewed the papers, and when?", ja: "調達の文書は、誰が、いつ確認しましたか"),
    rationale: papersMatters,
    remedy: Remedy(
      Bilingual(
        en: "Hold the first review, and settle its points, before publication",
        ja: "公告の前に第一次工程レビューを行い、指摘に対応してください"), days: 2),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第6章 Step 5"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.reviews = [
          .with {
            $0.kind = .known(.procurementPapers)
            $0.date = .day(2026, 1, 10)
            $0.openPoints = 0
          }
        ]
        project.procurement = .known(.with { $0.published = .day(2026, 2, 1) })
        project.contractType = .known(.contract)
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.reviews = [
          .with {
            $0.kind = .known(.procurementPapers)
            $0.date = .day(2026, 3, 10)
            $0.openPoints = 0
          }
        ]
        project.procurement = .known(.with { $0.published = .day(2026, 2, 1) })
        project.contractType = .known(.contract)
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.contractType = .known(.contract)
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .ordered, .notSmall)

  static let contractUnfitForRounds = BuiltInItem(
    "G175", "contract-unfit-for-rounds", phase: .requirementsAndProcurement, area: .procurement,
    task: contract,
    item: Bilingual(en: "The contract fits work in rounds", ja: "反復する開発に合う契約にしている"),
    check: .expression(
      "project.contractType in ['quasiMandate', 'inHouse', 'serviceUse']",
      about: "project.contractType"),
    passes: Bilingual(
      en: "quasi-mandate, in-house or use of a service",
      ja: "準委任、内製、サービス利用のどれかであること"),
    weight: .conditional, strength: .recommended,
    question: Bilingual(
      en: "What becomes of the contract when requirements are swapped?",
      ja: "途中で要件を入れ替えるとき、契約はどうなりますか"),
    rationale: contractMatters,
    remedy: Remedy(
      Bilingual(
        en: "Consider a contract that expects changes",
        ja: "準委任など、途中の変更を前提とした契約を検討してください"), days: 3),
    provenance: .derived(from: "都庁アジャイルプレイブック"),
    principles: [9],
    tests: [
      CriterionTest(.true) { project, _ in
        project.contractType = .known(.quasiMandate)
        project.approach = .known(.iterative)
      },
      CriterionTest(.false) { project, _ in
        project.contractType = .known(.contract)
        project.approach = .known(.iterative)
      },
      CriterionTest(.unknown) { project, _ in project.approach = .known(.iterative) },
      CriterionTest(.notApplicable) { project, _ in project.approach = .known(.waterfall) },
    ]
  )
  .owed(when: .iterative)
}
