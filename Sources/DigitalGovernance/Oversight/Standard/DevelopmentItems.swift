import GovernanceFindings

/// What the gate of 開発 asks for.
enum DevelopmentItems {
  static let all: [BuiltInItem] = [
    qualityMissed,
    codeNotReviewed,
    securityNotJudgedOutside,
    agreedChangeNotBuilt,
    roundWithoutUsers,
    softwareNotReceived,
    issuesNotTracked,
    componentsNotAccessible,
    realDataInTests,
  ]

  private static let quality = Bilingual(en: "Quality", ja: "品質")
  private static let build = Bilingual(en: "Build", ja: "作る")
  private static let security = Bilingual(en: "Security", ja: "セキュリティ")
  private static let prototyping = Bilingual(en: "Prototyping", ja: "プロトタイピング")
  private static let progress = Bilingual(en: "Progress and issues", ja: "進捗と課題")
  private static let accessibility = Bilingual(en: "Accessibility", ja: "アクセシビリティ")
  private static let privacy = Bilingual(en: "Personal data", ja: "個人情報")
  private static let qualityMatters = Bilingual(
    en: "Measured at the end, there is no time to mend.",
    ja: "終わってから測っても、直す時間がありません。")
  private static let buildMatters = Bilingual(
    en: "Unless checked while building, problems gather at the end.",
    ja: "作りながら確かめないと、問題が最後に集まります。")
  private static let securityMatters = Bilingual(
    en: "Safety added later is dear and leaves gaps.",
    ja: "後から足す対策は、高くつき、抜けが残ります。")
  private static let prototypingMatters = Bilingual(
    en: "After the build little can be changed.", ja: "作ってからでは、大きく直せません。")
  private static let progressMatters = Bilingual(
    en: "Issues without owner and date stay.", ja: "担当と期限のない課題は、残り続けます。")
  private static let accessibilityMatters = Bilingual(
    en: "What is not settled and checked early is dear to mend.",
    ja: "初めに決めて確かめておかないと、直す費用が大きくなります。")
  private static let privacyMatters = Bilingual(
    en: "Personal data without rules can be neither protected nor erased.",
    ja: "扱い方を決めていない個人情報は、守ることも消すこともできません。")

  static let qualityMissed = BuiltInItem(
    "G301", "quality-missed", phase: .development, area: .quality, task: quality,
    item: Bilingual(
      en: "Quality targets of development are met, or acted on",
      ja: "開発の品質の目標を達成したか、対応している"),
    check: .expression(
      """
      project.quality.exists(q, within(q.phase, 'development'))
      && project.quality.filter(q, within(q.phase, 'development')).all(q,
          q.met || has(q.action))
      """,
      about: "project.quality"),
    passes: Bilingual(
      en: "there is a target, and it was met or acted on",
      ja: "開発の目標があり、達成したか、行った対応があること"),
    weight: .blocking,
    question: Bilingual(en: "What was done where a target was missed?", ja: "目標に届かなかったものに、何をしましたか"),
    rationale: qualityMatters,
    remedy: Remedy(
      Bilingual(
        en: "Measure, and where it was missed look for the cause",
        ja: "実績を測り、届かなければ原因を調べて対応してください"), days: 3, by: .contractor),
    provenance: .derived(from: "標準ガイドライン群 実務手引書 第3編第7章"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.quality = [
          .with {
            $0.phase = .known(.development)
            $0.met = true
          }
        ]
        project.contractType = .known(.contract)
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.quality = [
          .with {
            $0.phase = .known(.development)
            $0.met = false
            $0.action = .nothing
          }
        ]
        project.contractType = .known(.contract)
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.quality = [.with { $0.phase = .known(.development) }]
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

  static let codeNotReviewed = BuiltInItem(
    "G302", "code-not-reviewed", phase: .development, area: .quality, task: build,
    item: Bilingual(en: "The code was reviewed, and nothing is open", ja: "ソースコードを確かめ、指摘が残っていない"),
    check: .expression(
      """
      project.reviews.exists(r, r.kind == 'code')
      && project.reviews.filter(r, r.kind == 'code').all(r, r.openPoints == 0)
      """,
      about: "project.reviews"),
    passes: Bilingual(
      en: "a review of the code, with nothing open",
      ja: "ソースコードのレビューがあり、未対応の指摘が0件であること"),
    weight: .conditional,
    question: Bilingual(
      en: "Who reviewed the code, and how many points are open?",
      ja: "コードは誰が確かめ、指摘は何件残っていますか"),
    rationale: buildMatters,
    remedy: Remedy(
      Bilingual(
        en: "Let somebody else review it, and settle the points",
        ja: "別の人が確かめ、指摘に対応してください"), days: 3, by: .contractor),
    provenance: .derived(
      because: Bilingual(
        en: "no public text says how code is to be reviewed",
        ja: "コードの確認の方法を定めた公表資料が見つかりません")),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.reviews = [
          .with {
            $0.kind = .known(.code)
            $0.openPoints = 0
          }
        ]
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.reviews = [
          .with {
            $0.kind = .known(.code)
            $0.openPoints = 3
          }
        ]
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .notSmall, .built)

  static let securityNotJudgedOutside = BuiltInItem(
    "G303", "security-not-judged-outside", phase: .development, area: .security, task: security,
    item: Bilingual(
      en: "Security is judged by somebody outside the project",
      ja: "セキュリティを、プロジェクトの外の人が確かめている"),
    check: .expression(
      """
      has(project.security.externalReview) && project.security.externalReview.date <= asOf
      """,
      about: "project.security.externalReview"),
    passes: Bilingual(en: "a record of a judgement from outside", ja: "外部の確認の記録があること"),
    weight: .blocking,
    question: Bilingual(
      en: "Who outside the project judged it, and when?",
      ja: "プロジェクトの外の誰が、いつ確かめましたか"),
    rationale: securityMatters,
    remedy: Remedy(
      Bilingual(en: "Ask the security office of the bureau", ja: "局のセキュリティ担当などに確かめてもらってください"), days: 3,
      by: .reviewer),
    provenance: .derived(from: "DS-200 政府情報システムにおけるセキュリティ・バイ・デザインガイドライン"),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.security = .known(.with { $0.externalReview = .known(.with { $0.date = .day(2026, 2, 1) }) })
        project.priority = true
      },
      CriterionTest(.false) { project, _ in
        project.security = .known(.with { $0.externalReview = .nothing })
        project.priority = true
      },
      CriterionTest(.unknown) { project, _ in project.priority = true },
      CriterionTest(.notApplicable) { project, _ in
        project.priority = false
        project.scale = .known(.with { $0.users = .nothing })
      },
    ]
  )
  .owed(when: .large)

  static let agreedChangeNotBuilt = BuiltInItem(
    "G304", "agreed-change-not-built", phase: .development, area: .userTests, task: prototyping,
    item: Bilingual(en: "Findings to be fixed are built in", ja: "対応すると決めた指摘を、作り込んでいる"),
    check: .expression(
      """
      project.userTests.filter(t, t.kind == 'prototyping').all(t,
        t.findings.all(f,
          has(f.decision) && (f.decision.outcome != 'fix' || has(f.decision.change))))
      """,
      about: "project.userTests"),
    passes: Bilingual(
      en: "each finding to be fixed says what changed",
      ja: "対応すると決めた指摘のすべてに、変えた内容があること"),
    weight: .blocking,
    question: Bilingual(en: "What changed because of the finding?", ja: "その指摘で、どこを変えましたか"),
    rationale: prototypingMatters,
    remedy: Remedy(
      Bilingual(
        en: "Write what changed under \"change\" of the decision",
        ja: "変えた内容を、指摘の判断の「変更」に書いてください"), days: 1),
    provenance: .derived(from: "ユーザーテストガイドライン VERSION 2.0（東京都、2023年1月）"),
    principles: [1],
    tests: [
      CriterionTest(.true) { project, _ in
        project.userTests = [
          .with {
            $0.kind = .known(.prototyping)
            $0.findings = [
              .with {
                $0.decision = .known(
                  .with {
                    $0.outcome = .known(.fix)
                    $0.change = "図を加えた"
                  })
              }
            ]
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.userTests = [
          .with {
            $0.kind = .known(.prototyping)
            $0.findings = [
              .with {
                $0.decision = .known(
                  .with {
                    $0.outcome = .known(.fix)
                    $0.change = .nothing
                  })
              }
            ]
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.userTests = [
          .with {
            $0.kind = .known(.prototyping)
            $0.findings = [.with { $0.text = "迷う" }]
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .notSmall)

  static let roundWithoutUsers = BuiltInItem(
    "G305", "round-without-users", phase: .development, area: .quality, task: build,
    item: Bilingual(
      en: "Users try what works while it is being built",
      ja: "開発中も、動くものを利用者に使ってもらっている"),
    check: .expression(
      "project.userTests.exists(t, t.phase == 'development')",
      about: "project.userTests"),
    passes: Bilingual(en: "at least one user test in development", ja: "開発工程のユーザーテストが1件以上あること"),
    weight: .blocking,
    question: Bilingual(en: "Who tried what the last round made?", ja: "直近の回で作ったものを、誰に使ってもらいましたか"),
    rationale: buildMatters,
    remedy: Remedy(
      Bilingual(
        en: "Let users try it at the end of a round, and record it",
        ja: "回の終わりに利用者に使ってもらい、記録してください"), days: 3),
    provenance: .derived(from: "都庁アジャイルプレイブック"),
    principles: [1, 9],
    tests: [
      CriterionTest(.true) { project, _ in
        project.userTests = [.with { $0.phase = .known(.development) }]
        project.approach = .known(.iterative)
      },
      CriterionTest(.false) { project, _ in
        project.userTests = [.with { $0.phase = .known(.design) }]
        project.approach = .known(.iterative)
      },
      CriterionTest(.unknown) { project, _ in project.approach = .known(.iterative) },
      CriterionTest(.notApplicable) { project, _ in project.approach = .known(.waterfall) },
    ]
  )
  .owed(when: .iterative)

  static let softwareNotReceived = BuiltInItem(
    "G306", "software-not-received", phase: .development, area: .quality, task: build,
    item: Bilingual(en: "The software is handed over as a deliverable", ja: "プログラムを成果物として受け取っている"),
    check: .expression(
      """
      project.deliverables.exists(d,
        d.kind == 'software' && has(d.submitted) && d.submitted <= asOf)
      """,
      about: "project.deliverables"),
    passes: Bilingual(
      en: "software with its date is among the deliverables",
      ja: "提出日のあるプログラムが成果物にあること"),
    weight: .conditional,
    question: Bilingual(
      en: "Has Tokyo received code and build instructions?",
      ja: "ソースコードと構築の手順は、都が受け取りましたか"),
    rationale: buildMatters,
    remedy: Remedy(
      Bilingual(
        en: "Take over code, build instructions and rights",
        ja: "ソースコード、構築の手順、権利の資料を受け取ってください"), days: 2, by: .contractor),
    provenance: .derived(
      because: Bilingual(
        en: "no public text says how software is handed over",
        ja: "プログラムの受渡しを定めた公表資料が見つかりません")),
    principles: [7],
    tests: [
      CriterionTest(.true) { project, _ in
        project.deliverables = [
          .with {
            $0.kind = .known(.software)
            $0.submitted = .day(2026, 2, 1)
          }
        ]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.deliverables = [.with { $0.kind = .known(.basicDesign) }]
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in project.contractType = .known(.contract) },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .ordered)

  static let issuesNotTracked = BuiltInItem(
    "G307", "issues-not-tracked", phase: .development, area: .management, task: progress,
    item: Bilingual(
      en: "Delays and issues are tracked, with date and owner",
      ja: "遅れと課題を、期限と担当を決めて管理している"),
    check: .review(
      evidence: Bilingual(en: "the latest progress report and list of issues", ja: "直近の進捗報告と課題管理表")),
    passes: Bilingual(
      en: "each issue has owner and date; overdue ones are acted on",
      ja: "すべての課題に担当と期限があり、期限を過ぎたものに対応があること"),
    weight: .conditional,
    question: Bilingual(
      en: "What is most behind, and who acts on it?",
      ja: "いま最も遅れているものは何で、誰が動いていますか"),
    rationale: progressMatters,
    remedy: Remedy(
      Bilingual(
        en: "Settle owner and date of each, and go through them regularly",
        ja: "課題ごとに担当と期限を決め、定例の会議で確かめてください"), days: 1, by: .contractor),
    provenance: .derived(from: "標準ガイドライン群 実務手引書 第3編第7章")
  )
  .owed(when: .notSmall)

  static let componentsNotAccessible = BuiltInItem(
    "G308", "components-not-accessible", phase: .development, area: .accessibility, task: accessibility,
    item: Bilingual(
      en: "Accessibility is checked from the parts on",
      ja: "部品の段階から、アクセシビリティを確かめている"),
    check: .review(
      evidence: Bilingual(
        en: "a record of parts tried with keyboard and screen reader",
        ja: "主な部品をキーボードと読上げで確かめた記録")),
    passes: Bilingual(en: "inputs, buttons and messages were tried", ja: "入力欄、ボタン、警告の表示を確かめていること"),
    weight: .conditional, strength: .recommended,
    question: Bilingual(
      en: "Can a filing be finished with the keyboard alone?",
      ja: "キーボードだけで、申請を終えられますか"),
    rationale: accessibilityMatters,
    remedy: Remedy(
      Bilingual(
        en: "Try with keyboard and screen reader while building, and mend",
        ja: "作りながらキーボードと読上げで確かめ、直してください"), days: 3, by: .contractor),
    provenance: .derived(from: "ウェブアクセシビリティ導入ガイドブック（デジタル庁）"),
    principles: [3]
  )
  .owed(when: .publicService, .built)

  static let realDataInTests = BuiltInItem(
    "G309", "real-data-in-tests", phase: .development, area: .personalData, task: privacy,
    item: Bilingual(
      en: "No real personal data in development and tests",
      ja: "開発とテストに、本物の個人情報を使っていない"),
    check: .review(
      evidence: Bilingual(en: "a record of how test data were made", ja: "テストデータの作り方の記録")),
    passes: Bilingual(
      en: "data are invented, or nobody can be recognised in them",
      ja: "架空のデータか、本人を特定できないデータであること"),
    weight: .blocking,
    question: Bilingual(en: "How were the test data made?", ja: "テストのデータは、どのように作りましたか"),
    rationale: privacyMatters,
    remedy: Remedy(
      Bilingual(
        en: "Replace them with invented data, and erase the real ones",
        ja: "架空のデータに替え、本物のデータは消してください"), days: 2, by: .contractor),
    provenance: .derived(
      because: Bilingual(
        en: "no public text says how test data are handled",
        ja: "テストデータの扱いを定めた公表資料が見つかりません")),
    principles: [5]
  )
  .owed(when: .personalData, .built)
}
