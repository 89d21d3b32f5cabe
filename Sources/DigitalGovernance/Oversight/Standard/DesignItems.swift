import GovernanceFindings

/// What the gate of 設計 asks for.
enum DesignItems {
  static let all: [BuiltInItem] = [
    planningNotDecided,
    controlsMissing,
    requirementsNotResettled,
    designNotApproved,
    roundsWithoutDone,
    prototypeNotTested,
    findingUndecided,
    onlyStaffTried,
    canvasNotUpdated,
    screensNotConsistent,
    noPlainJapanese,
    japaneseOnly,
    accessNotDesigned,
    openDataUndecided,
    qualityTargetsMissing,
    migrationNotPlanned,
    serviceLevelUnsettled,
    designReviewOpen,
    notConsultedInDesign,
    adviceUnanswered,
  ]

  private static let decision = Bilingual(en: "Decision on the phase before", ja: "前の工程の判定")
  private static let control = Bilingual(en: "Project control", ja: "プロジェクト管理")
  private static let designPapers = Bilingual(en: "Design papers", ja: "設計書")
  private static let prototyping = Bilingual(en: "Prototyping", ja: "プロトタイピング")
  private static let wording = Bilingual(en: "Words", ja: "言葉")
  private static let security = Bilingual(en: "Security", ja: "セキュリティ")
  private static let openData = Bilingual(en: "Open data", ja: "オープンデータ")
  private static let quality = Bilingual(en: "Quality", ja: "品質")
  private static let migration = Bilingual(en: "Migration", ja: "移行")
  private static let serviceLevel = Bilingual(en: "Service level", ja: "サービス水準")
  private static let consultation = Bilingual(en: "Consultation", ja: "協議")
  private static let decisionMatters = Bilingual(
    en: "Without a record of who decided, nobody can give account.",
    ja: "誰が進めると決めたかが残らないと、後で説明できません。")
  private static let controlMatters = Bilingual(
    en: "Without rules things are settled after trouble began.",
    ja: "取決めがないと、問題が起きてから決めることになります。")
  private static let designPapersMatters = Bilingual(
    en: "What is built before it is settled is built twice.",
    ja: "決まらないまま作ると、作り直しになります。")
  private static let prototypingMatters = Bilingual(
    en: "After the build little can be changed.", ja: "作ってからでは、大きく直せません。")
  private static let wordingMatters = Bilingual(
    en: "Who does not understand cannot finish.", ja: "読んで分からなければ、手続を終えられません。")
  private static let securityMatters = Bilingual(
    en: "Safety added later is dear and leaves gaps.",
    ja: "後から足す対策は、高くつき、抜けが残ります。")
  private static let openDataMatters = Bilingual(
    en: "Published data serve others too.", ja: "公開されたデータは、ほかの人がさらに役立てます。")
  private static let qualityMatters = Bilingual(
    en: "Measured at the end, there is no time to mend.",
    ja: "終わってから測っても、直す時間がありません。")
  private static let migrationMatters = Bilingual(
    en: "A failed migration stops the work.", ja: "移行の失敗は、業務を止めます。")
  private static let serviceLevelMatters = Bilingual(
    en: "A service that stops when busy fails when it is needed most.",
    ja: "混むときに止まるサービスは、最も必要なときに使えません。")
  private static let consultationMatters = Bilingual(
    en: "Once work has gone on, advice is hard to use.",
    ja: "進めた後では、助言を生かしにくくなります。")

  static let planningNotDecided = BuiltInItem(
    "G201", "planning-not-decided", phase: .design, area: .management, task: decision,
    item: Bilingual(en: "The decision on planning is recorded", ja: "企画工程の判定を記録している"),
    check: .expression(
      """
      project.phases.exists(p,
        p.phase == 'planning'
        && has(p.decision)
        && p.decision.outcome in ['passed', 'conditional'])
      """,
      about: "project.phases"),
    passes: Bilingual(
      en: "planning has a decision, passed or conditional",
      ja: "企画工程に、合格か条件付合格の判定があること"),
    weight: .blocking,
    question: Bilingual(en: "Who passed planning, and when?", ja: "企画工程は、誰が、いつ合格と判定しましたか"),
    rationale: decisionMatters,
    remedy: Remedy(
      Bilingual(
        en: "Write outcome, date and who under planning in \"phases\"",
        ja: "「工程表」の企画に、判定の結果、日付、判定者を書いてください"), days: 1),
    provenance: .derived(from: "推進計画（第二期）「プロジェクト監理」"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.phases = [
          .with {
            $0.phase = .known(.planning)
            $0.decision = .known(.with { $0.outcome = .known(.passed) })
          }
        ]
      },
      CriterionTest(.false) { project, _ in
        project.phases = [
          .with {
            $0.phase = .known(.planning)
            $0.decision = .known(.with { $0.outcome = .known(.failed) })
          }
        ]
      },
      CriterionTest(.unknown),
    ]
  )

  static let controlsMissing = BuiltInItem(
    "G202", "controls-missing", phase: .design, area: .management, task: control,
    item: Bilingual(en: "The nine controls are settled", ja: "進め方の9つの取決めがそろっている"),
    check: .expression(
      """
      ['communication', 'organisation', 'schedule', 'quality', 'risk', 'issue',
        'configuration', 'change', 'security'].all(c,
        c in project.controls)
      """,
      about: "project.controls"),
    passes: Bilingual(en: "all nine are there", ja: "9つの取決めのすべてがあること"),
    weight: .blocking,
    question: Bilingual(
      en: """
        Which of communication, organisation, schedule, quality, risk, issue, \
        configuration, change and security is not settled?
        """,
      ja: "会議、体制、工程、品質、リスク、課題、構成、変更、情報セキュリティのうち、決めていないものはどれですか"),
    rationale: controlMatters,
    remedy: Remedy(
      Bilingual(
        en: "Add them to the plan of work, and list them under \"controls\"",
        ja: "実施計画と実施要領に加え、「管理の取決め」に書いてください"), days: 3),
    provenance: .derived(from: "標準ガイドライン群 実務手引書 第3編第7章"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.controls = [
          .communication, .organisation, .schedule, .quality, .risk, .issue, .configuration, .change,
          .security,
        ]
        project.contractType = .known(.contract)
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.controls = [.schedule, .quality]
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

  static let requirementsNotResettled = BuiltInItem(
    "G203", "requirements-not-resettled", phase: .design, area: .management, task: control,
    item: Bilingual(
      en: "Requirements were settled again with the contractor",
      ja: "契約の後に、要件を受託者と確かめ直している"),
    check: .expression(
      """
      has(project.procurement)
      && has(project.procurement.contracted)
      && project.reviews.exists(r,
          r.kind == 'requirements'
          && r.date >= project.procurement.contracted
          && r.openPoints == 0)
      """,
      about: "project.reviews"),
    passes: Bilingual(
      en: "a review of the requirements on or after the contract, with nothing open",
      ja: "契約日以後に、未対応の指摘がない要件のレビューがあること"),
    weight: .blocking,
    question: Bilingual(
      en: "When was it made sure that the contractor reads the requirements the same way?",
      ja: "受託者と、要件の理解が同じであることを、いつ確かめましたか"),
    rationale: controlMatters,
    remedy: Remedy(
      Bilingual(
        en: "Hold the second review, and record it under \"reviews\"",
        ja: "第二次工程レビューを行い、「工程レビュー」に書いてください"), days: 3),
    provenance: .derived(from: "標準ガイドライン群 実務手引書 第3編第7章"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.procurement = .known(.with { $0.contracted = .day(2026, 4, 1) })
        project.reviews = [
          .with {
            $0.kind = .known(.requirements)
            $0.date = .day(2026, 4, 20)
            $0.openPoints = 0
          }
        ]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.procurement = .known(.with { $0.contracted = .day(2026, 4, 1) })
        project.reviews = [
          .with {
            $0.kind = .known(.requirements)
            $0.date = .day(2026, 3, 20)
            $0.openPoints = 0
          }
        ]
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in
        project.procurement = .known(.with { $0.contracted = .day(2026, 4, 1) })
        project.contractType = .known(.contract)
      },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .ordered)

  static let designNotApproved = BuiltInItem(
    "G204", "design-not-approved", phase: .design, area: .quality, task: designPapers,
    item: Bilingual(en: "The basic design is approved", ja: "基本設計書を承認している"),
    check: .expression(
      """
      project.deliverables.exists(d,
        d.kind == 'basicDesign' && has(d.approval) && d.approval.date <= asOf)
      """,
      about: "project.deliverables"),
    passes: Bilingual(
      en: "a basic design with its approval is among the deliverables",
      ja: "承認日のある基本設計書が成果物にあること"),
    weight: .blocking,
    question: Bilingual(en: "Who approved the basic design, and when?", ja: "基本設計書は、誰が、いつ承認しましたか"),
    rationale: designPapersMatters,
    remedy: Remedy(
      Bilingual(
        en: "Let those in charge of the work check too, and approve",
        ja: "業務の担当も含めて確かめ、承認してください"), days: 2),
    provenance: .derived(from: "推進計画（第二期）「プロジェクト監理」"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.deliverables = [
          .with {
            $0.kind = .known(.basicDesign)
            $0.approval = .known(.with { $0.date = .day(2026, 3, 25) })
          }
        ]
        project.contractType = .known(.contract)
        project.approach = .known(.waterfall)
      },
      CriterionTest(.false) { project, _ in
        project.deliverables = [
          .with {
            $0.kind = .known(.basicDesign)
            $0.approval = .nothing
          }
        ]
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
  .owed(when: .built, .staged)

  static let roundsWithoutDone = BuiltInItem(
    "G205", "rounds-without-done", phase: .design, area: .quality, task: designPapers,
    item: Bilingual(
      en: "Each round has a goal and says when it is done",
      ja: "反復の回ごとに、目標と完了の条件を決めている"),
    check: .review(
      evidence: Bilingual(
        en: "a plan with goal, requirements and definition of done of each round",
        ja: "各回の目標、対象の要件、完了の条件が分かる計画")),
    passes: Bilingual(en: "the present and the next round have both", ja: "直近の回と次の回に、目標と完了の条件があること"),
    weight: .blocking,
    question: Bilingual(
      en: "What must work for the next round to count as done?",
      ja: "次の回で何ができれば、完了と言えますか"),
    rationale: designPapersMatters,
    remedy: Remedy(
      Bilingual(
        en: "Settle both, and choose by priority",
        ja: "回ごとの目標と完了の条件を決め、要件の優先度から対象を選んでください"), days: 1),
    provenance: .derived(from: "都庁アジャイルプレイブック"),
    principles: [9]
  )
  .owed(when: .iterative)

  static let prototypeNotTested = BuiltInItem(
    "G206", "prototype-not-tested", phase: .design, area: .userTests, task: prototyping,
    item: Bilingual(
      en: "Users tried a prototype before the build",
      ja: "作り始める前に、試作品を利用者に使ってもらっている"),
    check: .expression(
      """
      project.userTests.exists(t,
        t.kind == 'prototyping'
        && (within(t.phase, 'planning') || t.phase == 'design')
        && t.participants.count.number >= 1.0)
      """,
      about: "project.userTests"),
    passes: Bilingual(
      en: "a prototyping test with participants in planning or design",
      ja: "企画か設計の工程に、参加者のいるプロトタイピングがあること"),
    weight: .blocking,
    question: Bilingual(en: "Who tried the prototype, and when?", ja: "試作品を、誰に、いつ使ってもらいましたか"),
    rationale: prototypingMatters,
    remedy: Remedy(
      Bilingual(
        en: "Make a prototype on paper or screen, and let users try it",
        ja: "紙や画面の試作品を作り、利用者に使ってもらってください"), days: 5),
    provenance: .plan(source: "推進計画（第二期）「ユーザーテスト」"),
    principles: [1, 8],
    tests: [
      CriterionTest(.true) { project, _ in
        project.userTests = [
          .with {
            $0.kind = .known(.prototyping)
            $0.phase = .known(.design)
            $0.participants = .known(.with { $0.count = "8人" })
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.userTests = [
          .with {
            $0.kind = .known(.usability)
            $0.phase = .known(.testing)
            $0.participants = .known(.with { $0.count = "8人" })
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in project.audience = [.residents] },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .notSmall)

  static let findingUndecided = BuiltInItem(
    "G207", "finding-undecided", phase: .design, area: .userTests, task: prototyping,
    item: Bilingual(en: "What becomes of each finding is decided", ja: "利用者の指摘を、どう扱うか決めている"),
    check: .rules(["G041", "G044"], about: "project.userTests"),
    passes: Bilingual(
      en: "no finding without a decision, none declined without a reason",
      ja: "判断のない指摘、理由のない見送りがないこと"),
    weight: .blocking,
    question: Bilingual(en: "Is it acted on? If not, why?", ja: "その指摘に対応しますか。しないなら、なぜですか"),
    rationale: prototypingMatters,
    remedy: Remedy(
      Bilingual(
        en: "Decide on each, with a reason",
        ja: "指摘ごとに、対応、見送り、時期を決めて対応、のどれかと理由を書いてください"), days: 1),
    provenance: .derived(from: "ユーザーテストガイドライン VERSION 2.0（東京都、2023年1月）"),
    principles: [1]
  )

  static let onlyStaffTried = BuiltInItem(
    "G208", "only-staff-tried", phase: .design, area: .userTests, task: prototyping,
    item: Bilingual(
      en: "Residents, not staff alone, tried the prototype",
      ja: "試作品を、職員でない都民にも使ってもらっている"),
    check: .expression(
      """
      project.userTests.exists(t,
        t.kind in ['research', 'prototyping']
        && has(t.participants.residents)
        && t.participants.residents.number >= 1.0)
      """,
      about: "project.userTests"),
    passes: Bilingual(
      en: "a test in which at least one resident took part",
      ja: "都民が1人以上参加したテストがあること"),
    weight: .conditional,
    question: Bilingual(
      en: "How many of those who took part are residents and no staff?",
      ja: "参加者のうち、職員でない都民は何人ですか"),
    rationale: prototypingMatters,
    remedy: Remedy(
      Bilingual(
        en: "Ask residents to take part, and write how many did",
        ja: "都民に参加を呼びかけ、人数を「都民」に書いてください"), days: 5),
    provenance: .derived(from: "推進計画（第二期）「ユーザーテスト」"),
    principles: [1, 8],
    tests: [
      CriterionTest(.true) { project, _ in
        project.userTests = [
          .with {
            $0.kind = .known(.prototyping)
            $0.participants = .known(.with { $0.residents = "5人" })
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.userTests = [
          .with {
            $0.kind = .known(.prototyping)
            $0.participants = .known(.with { $0.residents = .nothing })
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.userTests = [.with { $0.kind = .known(.prototyping) }]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.businesses] },
    ]
  )
  .owed(when: .residents)

  static let canvasNotUpdated = BuiltInItem(
    "G209", "canvas-not-updated", phase: .design, area: .userTests, task: prototyping,
    item: Bilingual(en: "The canvas takes up what tests showed", ja: "テストで分かったことを、キャンバスに反映している"),
    check: .rules(["C143"], about: "canvas.revisions"),
    passes: Bilingual(en: "the canvas was revised after the tests", ja: "テストの後に改訂していないキャンバスでないこと"),
    weight: .conditional,
    question: Bilingual(en: "What changed in the canvas?", ja: "テストの結果で、キャンバスのどこが変わりましたか"),
    rationale: prototypingMatters,
    remedy: Remedy(
      Bilingual(
        en: "Revise it, and name the tests that it takes up",
        ja: "キャンバスを直し、「反映したユーザーテスト」を書いてください"), days: 1),
    provenance: .derived(from: "サービスデザインガイドライン VERSION2.0（東京都、2024年3月）"),
    principles: [1, 10]
  )

  static let screensNotConsistent = BuiltInItem(
    "G210", "screens-not-consistent", phase: .design, area: .quality, task: designPapers,
    item: Bilingual(
      en: "Screens follow the guideline and shared parts",
      ja: "画面は、都の指針と共通の部品に沿っている"),
    check: .review(
      evidence: Bilingual(
        en: "a comparison of the screens with the guideline; where they differ and why",
        ja: "画面の指針との突合せ（沿わない箇所と理由）")),
    passes: Bilingual(en: "where they differ there is a reason", ja: "指針と異なる箇所に、理由があること"),
    weight: .conditional,
    question: Bilingual(en: "Which screens differ, and why?", ja: "指針と異なる画面はどれで、なぜですか"),
    rationale: designPapersMatters,
    remedy: Remedy(
      Bilingual(en: "Bring the screens in line", ja: "指針と共通の部品に合わせて、画面を直してください"), days: 3, by: .contractor),
    provenance: .derived(
      because: Bilingual(en: "the text of the guideline is not public", ja: "指針の本文が公開されていません")),
    principles: [2, 3, 6]
  )
  .owed(when: .publicService, .built)

  static let noPlainJapanese = BuiltInItem(
    "G211", "no-plain-japanese", phase: .design, area: .plainLanguage, task: wording,
    item: Bilingual(en: "It can be used in plain Japanese", ja: "やさしい日本語で使える"),
    check: .expression("project.plainJapanese", about: "project.plainJapanese"),
    passes: Bilingual(en: "guidance or screens in plain Japanese", ja: "やさしい日本語での案内や画面があること"),
    weight: .conditional,
    question: Bilingual(
      en: "What do people read who know little Japanese?",
      ja: "日本語が得意でない人は、どの案内を読みますか"),
    rationale: wordingMatters,
    remedy: Remedy(
      Bilingual(
        en: "Shorten sentences, replace terms, let foreign residents read it",
        ja: "一文を短くし、専門の言葉を言い換え、外国人住民に読んでもらってください"), days: 3),
    provenance: .derived(from: "在留支援のためのやさしい日本語ガイドライン（出入国在留管理庁・文化庁、2020年8月）"),
    principles: [3],
    tests: [
      CriterionTest(.true) { project, _ in
        project.plainJapanese = true
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.plainJapanese = false
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in project.audience = [.residents] },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.businesses] },
    ]
  )
  .owed(when: .residents)

  static let japaneseOnly = BuiltInItem(
    "G212", "japanese-only", phase: .design, area: .plainLanguage, task: wording,
    item: Bilingual(en: "It is explained in another language too", ja: "日本語のほかの言語でも案内している"),
    check: .expression("size(project.languages) > 1", about: "project.languages"),
    passes: Bilingual(en: "two languages or more", ja: "対応言語が2つ以上あること"),
    weight: .conditional, strength: .recommended,
    question: Bilingual(
      en: "Which languages do users speak, and how many are they?",
      ja: "利用者には、どの言語を話す人が何人いますか"),
    rationale: wordingMatters,
    remedy: Remedy(
      Bilingual(en: "Find out, and offer what is needed", ja: "利用者の言語を調べ、必要な言語の案内を用意してください"), days: 5),
    provenance: .derived(
      because: Bilingual(
        en: "no public text sets the number of languages",
        ja: "必要な言語の数を定めた公表資料が見つかりません")),
    principles: [3],
    tests: [
      CriterionTest(.true) { project, _ in
        project.languages = ["日本語", "英語"]
        project.audience = [.residents]
        project.priority = true
      },
      CriterionTest(.false) { project, _ in
        project.languages = ["日本語"]
        project.audience = [.residents]
        project.priority = true
      },
      CriterionTest(.unknown) { project, _ in
        project.audience = [.residents]
        project.priority = true
      },
      CriterionTest(.notApplicable) { project, _ in
        project.priority = false
        project.scale = .known(.with { $0.users = .nothing })
      },
    ]
  )
  .owed(when: .residents, .large)

  static let accessNotDesigned = BuiltInItem(
    "G213", "access-not-designed", phase: .design, area: .security, task: security,
    item: Bilingual(
      en: "Access, logs and defaults are designed on the safe side",
      ja: "権限、記録、初期設定を安全な側で設計している"),
    check: .review(
      evidence: Bilingual(
        en: "a list of access rights, what is logged and for how long, and the defaults",
        ja: "権限の一覧、操作の記録の範囲と保存期間、初期設定の方針")),
    passes: Bilingual(
      en: "only those who need it have access, and use is logged",
      ja: "必要な人だけに権限があり、操作の記録が残る設計であること"),
    weight: .blocking,
    question: Bilingual(en: "Who sees what, and where is that logged?", ja: "誰が何を見られ、その記録はどこに残りますか"),
    rationale: securityMatters,
    remedy: Remedy(
      Bilingual(
        en: "Draw up the rights, and add logging to the design",
        ja: "権限の一覧を作り、記録の範囲を設計書に加えてください"), days: 3, by: .contractor),
    provenance: .derived(from: "DS-200 政府情報システムにおけるセキュリティ・バイ・デザインガイドライン"),
    principles: [5]
  )
  .owed(when: .notSmall)

  static let openDataUndecided = BuiltInItem(
    "G214", "open-data-undecided", phase: .design, area: .data, task: openData,
    item: Bilingual(
      en: "Data to be published are settled, or there is a reason",
      ja: "公開するデータを決めているか、公開しない理由がある"),
    check: .expression(
      "size(project.publishedData) > 0 || has(project.dataNotPublishedReason)",
      about: "project.publishedData"),
    passes: Bilingual(en: "there are data, or a reason why not", ja: "公開データがあるか、公開しない理由があること"),
    weight: .conditional,
    question: Bilingual(
      en: "Which of the data that arise can be published?",
      ja: "このサービスで生まれるデータのうち、公開できるものはどれですか"),
    rationale: openDataMatters,
    remedy: Remedy(
      Bilingual(
        en: "Choose the data, and settle format and licence",
        ja: "公開できるデータを選び、形式と利用条件を決めてください"), days: 2),
    provenance: .derived(from: "オープンデータ基本指針"),
    principles: [4, 7],
    tests: [
      CriterionTest(.true) { project, _ in
        project.publishedData = [.with { $0.name = "利用件数" }]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.publishedData = []
        project.dataNotPublishedReason = .nothing
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.publishedData = []
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .notSmall)

  static let qualityTargetsMissing = BuiltInItem(
    "G215", "quality-targets-missing", phase: .design, area: .quality, task: quality,
    item: Bilingual(
      en: "Each phase has a quality target, and what is done if it is missed",
      ja: "工程ごとに、品質の目標と、届かないときの対応を決めている"),
    check: .expression(
      """
      ['design', 'development', 'testing'].all(p,
        project.quality.exists(q, within(q.phase, p) && has(q.target) && has(q.ifMissed)))
      """,
      about: "project.quality"),
    passes: Bilingual(
      en: "design, development and testing each have both",
      ja: "設計、開発、テストのそれぞれに、目標値と未達のときの対応があること"),
    weight: .blocking,
    question: Bilingual(
      en: "What is measured, and what is done if it is missed?",
      ja: "何を測り、目標に届かないときはどうしますか"),
    rationale: qualityMatters,
    remedy: Remedy(
      Bilingual(
        en: "Settle targets with the contractor, and write them under \"quality\"",
        ja: "工程ごとの目標を受託者と決め、「品質目標」に書いてください"), days: 2, by: .contractor),
    provenance: .derived(from: "標準ガイドライン群 実務手引書 第3編第7章"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.quality = [
          .with {
            $0.phase = .known(.design)
            $0.target = "10件"
            $0.ifMissed = "再確認"
          },
          .with {
            $0.phase = .known(.development)
            $0.target = "5件"
            $0.ifMissed = "再確認"
          },
          .with {
            $0.phase = .known(.testing)
            $0.target = "100%"
            $0.ifMissed = "延長"
          },
        ]
        project.contractType = .known(.contract)
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.quality = [
          .with {
            $0.phase = .known(.design)
            $0.target = "10件"
            $0.ifMissed = .nothing
          }
        ]
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
  .owed(when: .built, .notSmall)

  static let migrationNotPlanned = BuiltInItem(
    "G216", "migration-not-planned", phase: .design, area: .operation, task: migration,
    item: Bilingual(en: "The migration plan is approved", ja: "移行計画書を承認している"),
    check: .expression(
      """
      project.deliverables.exists(d,
        d.kind == 'migrationPlan' && has(d.approval) && d.approval.date <= asOf)
      """,
      about: "project.deliverables"),
    passes: Bilingual(en: "a migration plan with its approval", ja: "承認日のある移行計画書があること"),
    weight: .blocking,
    question: Bilingual(
      en: "Which data move when and how, and who checks?",
      ja: "どのデータを、いつ、どのように移し、誰が確かめますか"),
    rationale: migrationMatters,
    remedy: Remedy(
      Bilingual(
        en: "Plan data, steps and checks, and approve the plan",
        ja: "移すデータ、手順、確かめ方を計画書にして、承認してください"), days: 5),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第8章 Step 2"),
    principles: [4],
    tests: [
      CriterionTest(.true) { project, _ in
        project.deliverables = [
          .with {
            $0.kind = .known(.migrationPlan)
            $0.approval = .known(.with { $0.date = .day(2026, 3, 25) })
          }
        ]
        project.change = .known(.renewal)
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.deliverables = []
        project.change = .known(.renewal)
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in
        project.change = .known(.renewal)
        project.contractType = .known(.contract)
      },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .renewal, .built)

  static let serviceLevelUnsettled = BuiltInItem(
    "G217", "service-level-unsettled", phase: .design, area: .operation, task: serviceLevel,
    item: Bilingual(
      en: "Hours, availability and peak load are settled",
      ja: "使える時間、稼働率、繁忙時の件数を決めている"),
    check: .expression(
      """
      has(project.serviceLevel)
      && has(project.serviceLevel.hours)
      && has(project.serviceLevel.availability)
      && has(project.serviceLevel.peakLoad)
      """,
      about: "project.serviceLevel"),
    passes: Bilingual(en: "all three are settled", ja: "3つがすべて決まっていること"),
    weight: .blocking,
    question: Bilingual(
      en: "How many cases must it bear when it is busiest?",
      ja: "最も混むときに、何件を受け付けますか"),
    rationale: serviceLevelMatters,
    remedy: Remedy(
      Bilingual(en: "Settle them from the peaks of the work", ja: "業務の繁忙期から、必要な水準を決めてください"), days: 2),
    provenance: .derived(
      because: Bilingual(en: "no public text sets the levels", ja: "水準の値を定めた公表資料が見つかりません")),
    principles: [1],
    tests: [
      CriterionTest(.true) { project, _ in
        project.serviceLevel = .known(
          .with {
            $0.hours = "24時間"
            $0.availability = "99.5%"
            $0.peakLoad = "500件"
          })
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.serviceLevel = .nothing
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in project.audience = [.residents] },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .notSmall)

  static let designReviewOpen = BuiltInItem(
    "G218", "design-review-open", phase: .design, area: .quality, task: designPapers,
    item: Bilingual(en: "Nothing is open from the review of the design", ja: "設計の確認で出た指摘が残っていない"),
    check: .expression(
      """
      project.reviews.exists(r, r.kind == 'design')
      && project.reviews.filter(r, r.kind == 'design').all(r, r.openPoints == 0)
      """,
      about: "project.reviews"),
    passes: Bilingual(
      en: "a review of the design, with nothing open",
      ja: "設計のレビューがあり、未対応の指摘が0件であること"),
    weight: .conditional,
    question: Bilingual(
      en: "Who reviewed the design, and how many points are open?",
      ja: "設計は誰が確かめ、指摘は何件残っていますか"),
    rationale: designPapersMatters,
    remedy: Remedy(
      Bilingual(
        en: "Review it with those in charge of the work, and settle the points",
        ja: "業務の担当も加わって設計を確かめ、指摘に対応してください"), days: 2),
    provenance: .derived(from: "大阪市情報システム開発ガイドライン（2019年4月）"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.reviews = [
          .with {
            $0.kind = .known(.design)
            $0.openPoints = 0
          }
        ]
        project.contractType = .known(.contract)
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.reviews = [
          .with {
            $0.kind = .known(.design)
            $0.openPoints = 2
          }
        ]
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
  .owed(when: .built, .notSmall)

  static let notConsultedInDesign = BuiltInItem(
    "G219", "not-consulted-in-design", phase: .design, area: .management, task: consultation,
    item: Bilingual(en: "The bureau was consulted in design", ja: "設計工程で、デジタルサービス局と協議している"),
    check: .expression(
      "project.consultations.exists(c, c.phase == 'design')",
      about: "project.consultations"),
    passes: Bilingual(en: "at least one consultation in design", ja: "設計工程の協議が1件以上あること"),
    weight: .blocking,
    question: Bilingual(en: "When was the consultation in design?", ja: "設計工程の協議は、いつ行いましたか"),
    rationale: consultationMatters,
    remedy: Remedy(
      Bilingual(en: "Hold it, and record advice and response", ja: "協議を行い、助言と対応を記録してください"), days: 2),
    provenance: .plan(source: "推進計画（第二期）「プロジェクト監理」"),
    principles: [8],
    tests: [
      CriterionTest(.true) { project, _ in
        project.consultations = [.with { $0.phase = .known(.design) }]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.consultations = [.with { $0.phase = .known(.planning) }]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in project.audience = [.residents] },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .notSmall)

  static let adviceUnanswered = BuiltInItem(
    "G220", "advice-unanswered", phase: .design, area: .management, task: consultation,
    item: Bilingual(en: "Advice was responded to", ja: "受けた助言に、対応を書いている"),
    check: .rules(["G031"], about: "project.consultations"),
    passes: Bilingual(en: "no advice without a response", ja: "対応のない助言がないこと"),
    weight: .blocking,
    question: Bilingual(en: "What was done about the advice?", ja: "その助言に、どう対応しましたか"),
    rationale: consultationMatters,
    remedy: Remedy(
      Bilingual(en: "Write what was done, or why not", ja: "対応したこと、または対応しない理由を書いてください"), days: 1),
    provenance: .derived(from: "推進計画（第二期）「プロジェクト監理」"),
    principles: [8]
  )
}
