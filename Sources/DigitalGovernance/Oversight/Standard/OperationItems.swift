import GovernanceFindings

/// What the gate of 運用 asks for.
enum OperationItems {
  static let all: [BuiltInItem] = [
    releaseNotDecided,
    releasedAgainstDecision,
    figuresNotAutomatic,
    incidentWithoutPrevention,
    noIncidentDrill,
    maintenanceOverdue,
    voicesNotSorted,
    noResearchAfterRelease,
    trainedOnce,
    changeUndecided,
    vulnerabilityTestStale,
    accessibilityTestStale,
    accessNotReviewed,
    publishedDataStale,
    contractorNotSupervised,
    serviceLevelMissed,
    noReviews,
    spreadWithoutListening,
    answersNotTold,
    noImprovementPlan,
  ]

  private static let goingLive = Bilingual(en: "Decision on going live", ja: "リリース判断")
  private static let measure = Bilingual(en: "Measuring", ja: "測定")
  private static let incident = Bilingual(en: "Incidents", ja: "障害")
  private static let watch = Bilingual(en: "Watch and maintenance", ja: "監視と保守")
  private static let voices = Bilingual(en: "Voices of users", ja: "利用者の声")
  private static let training = Bilingual(en: "Training", ja: "教育と定着")
  private static let vulnerabilities = Bilingual(en: "Vulnerabilities", ja: "脆弱性")
  private static let accessibility = Bilingual(en: "Accessibility", ja: "アクセシビリティ")
  private static let security = Bilingual(en: "Security", ja: "セキュリティ")
  private static let openData = Bilingual(en: "Open data", ja: "オープンデータ")
  private static let privacy = Bilingual(en: "Personal data", ja: "個人情報")
  private static let rollout = Bilingual(en: "Reaching more people", ja: "対象の拡大")
  private static let goingLiveMatters = Bilingual(
    en: "Criteria and ways back settled on the day make for weak decisions.",
    ja: "当日に基準や戻し方を決めると、判断が甘くなります。")
  private static let measureMatters = Bilingual(
    en: "What is not measured cannot be seen to improve.",
    ja: "測らなければ、良くなったかどうかが分かりません。")
  private static let incidentMatters = Bilingual(
    en: "What is settled after it failed comes late.", ja: "起きてから決めていては、復旧が遅れます。")
  private static let watchMatters = Bilingual(
    en: "A service without upkeep grows old and unsafe.",
    ja: "手入れをしないサービスは、古くなり危険になります。")
  private static let voicesMatters = Bilingual(
    en: "A service that does not answer is no longer used.",
    ja: "声に応えないサービスは、使われなくなります。")
  private static let trainingMatters = Bilingual(
    en: "Staff change; one training does not last.",
    ja: "担当者は替わります。一度の研修では定着しません。")
  private static let vulnerabilitiesMatters = Bilingual(
    en: "A weakness in the open is soon attacked.", ja: "公開した弱点は、すぐに狙われます。")
  private static let accessibilityMatters = Bilingual(
    en: "What is not settled and checked early is dear to mend.",
    ja: "初めに決めて確かめておかないと、直す費用が大きくなります。")
  private static let securityMatters = Bilingual(
    en: "Safety added later is dear and leaves gaps.",
    ja: "後から足す対策は、高くつき、抜けが残ります。")
  private static let openDataMatters = Bilingual(
    en: "Published data serve others too.", ja: "公開されたデータは、ほかの人がさらに役立てます。")
  private static let privacyMatters = Bilingual(
    en: "Personal data without rules can be neither protected nor erased.",
    ja: "扱い方を決めていない個人情報は、守ることも消すこともできません。")
  private static let rolloutMatters = Bilingual(
    en: "Spreading it before mending spreads its problems.",
    ja: "前の段階の問題を直さずに広げると、問題も広がります。")

  static let releaseNotDecided = BuiltInItem(
    "G601", "release-not-decided", phase: .operation, area: .management, task: goingLive,
    item: Bilingual(en: "The decision on going live is recorded", ja: "リリース判断を記録している"),
    check: .expression(
      """
      project.phases.exists(p,
        p.phase == 'release'
        && has(p.decision)
        && p.decision.outcome in ['passed', 'conditional']
        && has(p.decision.by))
      """,
      about: "project.phases"),
    passes: Bilingual(
      en: "the release phase has an outcome and who decided",
      ja: "リリースの工程に、判定の結果と判定者があること"),
    weight: .blocking,
    question: Bilingual(en: "Who decided to go live, and when?", ja: "リリースは、誰が、いつ判断しましたか"),
    rationale: goingLiveMatters,
    remedy: Remedy(
      Bilingual(
        en: "Write the decision under release in \"phases\"",
        ja: "「工程表」のリリースに、判定を書いてください"), days: 1),
    provenance: .derived(
      because: Bilingual(
        en: "the text of the criteria for going live is not public",
        ja: "リリース判断基準の本文が公開されていません")),
    tests: [
      CriterionTest(.true) { project, _ in
        project.phases = [
          .with {
            $0.phase = .known(.release)
            $0.decision = .known(
              .with {
                $0.outcome = .known(.passed)
                $0.by = "部長"
              })
          }
        ]
      },
      CriterionTest(.false) { project, _ in
        project.phases = [
          .with {
            $0.phase = .known(.release)
            $0.decision = .known(
              .with {
                $0.outcome = .known(.failed)
                $0.by = "部長"
              })
          }
        ]
      },
      CriterionTest(.unknown),
    ]
  )

  static let releasedAgainstDecision = BuiltInItem(
    "G602", "released-against-decision", phase: .operation, area: .management, task: goingLive,
    item: Bilingual(en: "It went live after the decision", ja: "判定の後にリリースしている"),
    check: .rules(["G056", "G064"], about: "project.releases"),
    passes: Bilingual(
      en: "no release before the decision, no criteria after it",
      ja: "判定より前のリリース、判定より後に決めた基準がないこと"),
    weight: .blocking,
    question: Bilingual(en: "Why did it go live before the decision?", ja: "判定の前に公開した経緯は何ですか"),
    rationale: goingLiveMatters,
    remedy: Remedy(
      Bilingual(en: "Check the dates, and keep the reasons", ja: "日付を確かめ、経緯を判定の理由に残してください"), days: 1),
    provenance: .derived(
      because: Bilingual(
        en: "the text of the criteria for going live is not public",
        ja: "リリース判断基準の本文が公開されていません"))
  )

  static let figuresNotAutomatic = BuiltInItem(
    "G603", "figures-not-automatic", phase: .operation, area: .operation, task: measure,
    item: Bilingual(
      en: "Usage figures come from the system by themselves",
      ja: "利用の数値を、システムから自動で取得している"),
    check: .expression("project.usage.exists(u, u.automatic)", about: "project.usage"),
    passes: Bilingual(
      en: "at least one figure is obtained automatically",
      ja: "自動で取得した利用実績が1件以上あること"),
    weight: .conditional,
    question: Bilingual(en: "Where do counts and times come from?", ja: "件数や所要時間は、どこから、どのように取得していますか"),
    rationale: measureMatters,
    remedy: Remedy(
      Bilingual(en: "Let the system give counts and times", ja: "件数と所要時間をシステムから出せるようにしてください"), days: 3),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第8章 Step 3"),
    principles: [4],
    tests: [
      CriterionTest(.true) { project, _ in
        project.usage = [.with { $0.automatic = true }]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.usage = [.with { $0.automatic = false }]
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

  static let incidentWithoutPrevention = BuiltInItem(
    "G604", "incident-without-prevention", phase: .operation, area: .operation, task: incident,
    item: Bilingual(
      en: "Each incident has a cause and something that prevents it",
      ja: "障害ごとに、原因と再発防止策がある"),
    check: .expression(
      "project.incidents.all(i, has(i.cause) && has(i.prevention))",
      about: "project.incidents"),
    passes: Bilingual(
      en: "each has both; if there were none, it says so",
      ja: "すべての障害に、原因と再発防止策があること。障害がなければ「なし」とあること"),
    weight: .blocking,
    question: Bilingual(
      en: "Why did it happen, and what keeps it from happening again?",
      ja: "なぜ起き、次に起きないように何をしましたか"),
    rationale: incidentMatters,
    remedy: Remedy(
      Bilingual(en: "Find the cause, and act on it", ja: "原因を調べ、再発を防ぐ手を打ってください"), days: 3),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第9章 Step 2"),
    principles: [5, 10],
    tests: [
      CriterionTest(.true) { project, _ in
        project.incidents = [
          .with {
            $0.cause = "容量"
            $0.prevention = "増設"
          }
        ]
      },
      CriterionTest(.false) { project, _ in
        project.incidents = [
          .with {
            $0.cause = "容量"
            $0.prevention = .nothing
          }
        ]
      },
      CriterionTest(.unknown),
    ]
  )

  static let noIncidentDrill = BuiltInItem(
    "G605", "no-incident-drill", phase: .operation, area: .operation, task: incident,
    item: Bilingual(en: "An incident was rehearsed within a year", ja: "障害の訓練を1年以内に行っている"),
    check: .expression(
      """
      has(project.incidentPlan)
      && has(project.incidentPlan.rehearsed)
      && asOf - project.incidentPlan.rehearsed <= duration('8784h')
      """,
      about: "project.incidentPlan.rehearsed"),
    passes: Bilingual(en: "the last rehearsal was within 366 days", ja: "訓練日が、基準日の前の366日以内であること"),
    weight: .conditional,
    question: Bilingual(
      en: "When was the last rehearsal, and what did it show?",
      ja: "最後の訓練はいつで、何が分かりましたか"),
    rationale: incidentMatters,
    remedy: Remedy(
      Bilingual(
        en: "Rehearse from call to recovery, and write the date",
        ja: "連絡から復旧までを訓練し、日付を書いてください"), days: 2),
    provenance: .derived(
      because: Bilingual(en: "no public text sets the interval", ja: "訓練の間隔を定めた公表資料が見つかりません")),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.incidentPlan = .known(.with { $0.rehearsed = .day(2026, 3, 1) })
        project.priority = true
      },
      CriterionTest(.false) { project, _ in
        project.incidentPlan = .known(.with { $0.rehearsed = .nothing })
        project.priority = true
      },
      CriterionTest(.unknown) { project, _ in
        project.incidentPlan = .known(.with { $0.responsible = "担当課長" })
        project.priority = true
      },
      CriterionTest(.notApplicable) { project, _ in
        project.priority = false
        project.scale = .known(.with { $0.users = .nothing })
      },
    ]
  )
  .owed(when: .large)

  static let maintenanceOverdue = BuiltInItem(
    "G606", "maintenance-overdue", phase: .operation, area: .operation, task: watch,
    item: Bilingual(en: "No maintenance is overdue", ja: "定期作業が遅れていない"),
    check: .expression(
      """
      size(project.maintenance) > 0
      && project.maintenance.all(m, has(m.nextDue) && m.nextDue >= asOf)
      """,
      about: "project.maintenance"),
    passes: Bilingual(en: "there are tasks, and none is overdue", ja: "定期作業があり、次回の予定が基準日以後であること"),
    weight: .blocking,
    question: Bilingual(
      en: "When are patches and logs next seen to?",
      ja: "修正プログラムの適用や記録の確認は、次はいつ行いますか"),
    rationale: watchMatters,
    remedy: Remedy(
      Bilingual(
        en: "Do what is overdue, and write the next date",
        ja: "遅れている作業を行い、次回の予定を書いてください"), days: 1, by: .contractor),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第9章 Step 3"),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.maintenance = [.with { $0.nextDue = .day(2099, 1, 1) }]
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.maintenance = [.with { $0.nextDue = .day(2020, 1, 1) }]
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

  static let voicesNotSorted = BuiltInItem(
    "G607", "voices-not-sorted", phase: .operation, area: .serviceDesign, task: voices,
    item: Bilingual(
      en: "Each voice has a cause, a priority and a decision",
      ja: "寄せられた声に、原因、優先度、判断がある"),
    check: .expression(
      """
      size(project.feedback) > 0
      && project.feedback.all(f, has(f.cause) && has(f.priority) && has(f.decision))
      """,
      about: "project.feedback"),
    passes: Bilingual(en: "there are voices, each with all three", ja: "声があり、すべてに3つがそろっていること"),
    weight: .conditional,
    question: Bilingual(
      en: "What causes the most inquiries, and what is done?",
      ja: "最も多い問合せの原因は何で、どうしますか"),
    rationale: voicesMatters,
    remedy: Remedy(
      Bilingual(
        en: "Sort voices by cause, rank them, and decide",
        ja: "声を原因ごとにまとめ、順位と扱いを決めてください"), days: 2),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第4章 Step 4"),
    principles: [1, 10],
    tests: [
      CriterionTest(.true) { project, _ in
        project.feedback = [
          .with {
            $0.cause = "文言"
            $0.priority = .known(.high)
            $0.decision = .known(.with { $0.outcome = .known(.fix) })
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.feedback = []
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.feedback = [.with { $0.source = .known(.inquiry) }]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .notSmall)

  static let noResearchAfterRelease = BuiltInItem(
    "G608", "no-research-after-release", phase: .operation, area: .serviceDesign, task: voices,
    item: Bilingual(en: "Users are asked after the release too", ja: "リリースの後も、利用者に調査している"),
    check: .expression(
      "project.userTests.exists(t, t.kind == 'postRelease' && t.date <= asOf)",
      about: "project.userTests"),
    passes: Bilingual(
      en: "at least one user research after the release",
      ja: "リリース後のユーザーリサーチが1件以上あること"),
    weight: .blocking,
    question: Bilingual(en: "What were users asked after the release?", ja: "リリースの後、利用者に何を聞きましたか"),
    rationale: voicesMatters,
    remedy: Remedy(
      Bilingual(en: "Ask those who used it, and record it", ja: "使った人に聞き取り、記録してください"), days: 3),
    provenance: .plan(source: "推進計画（第二期）「ユーザーテスト」"),
    principles: [1, 10],
    tests: [
      CriterionTest(.true) { project, _ in
        project.userTests = [
          .with {
            $0.kind = .known(.postRelease)
            $0.date = .day(2026, 3, 1)
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.userTests = [
          .with {
            $0.kind = .known(.usability)
            $0.date = .day(2026, 3, 1)
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

  static let trainedOnce = BuiltInItem(
    "G609", "trained-once", phase: .operation, area: .operation, task: training,
    item: Bilingual(en: "Training is repeated", ja: "研修や説明会を、繰り返し行っている"),
    check: .expression("size(project.training) > 1", about: "project.training"),
    passes: Bilingual(en: "two trainings or more", ja: "研修や説明会が2回以上あること"),
    weight: .conditional, strength: .recommended,
    question: Bilingual(en: "When is new staff trained?", ja: "異動してきた担当者は、いつ研修を受けますか"),
    rationale: trainingMatters,
    remedy: Remedy(
      Bilingual(en: "Repeat it as staff change", ja: "担当者の異動に合わせて、繰り返し行ってください"), days: 1),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第8章 Step 3"),
    principles: [10],
    tests: [
      CriterionTest(.true) { project, _ in
        project.training = [.with { $0.topic = "操作" }, .with { $0.topic = "操作" }]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.training = [.with { $0.topic = "操作" }]
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

  static let changeUndecided = BuiltInItem(
    "G610", "change-undecided", phase: .operation, area: .operation, task: watch,
    item: Bilingual(en: "Each change asked for is decided", ja: "変更の申出に、すべて判断がある"),
    check: .expression(
      "project.changes.all(c, c.decision != 'pending' && has(c.decidedOn))",
      about: "project.changes"),
    passes: Bilingual(en: "no change is pending, each has a date", ja: "検討中の変更がなく、すべてに判断日があること"),
    weight: .conditional,
    question: Bilingual(en: "When and by whom are pending changes decided?", ja: "検討中の変更を、いつ、誰が決めますか"),
    rationale: watchMatters,
    remedy: Remedy(
      Bilingual(en: "See what each affects, and decide", ja: "影響を確かめ、承認か却下を決めてください"), days: 1),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第9章 Step 4"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.changes = [
          .with {
            $0.decision = .known(.approved)
            $0.decidedOn = .day(2026, 3, 1)
          }
        ]
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.changes = [.with { $0.decision = .known(.pending) }]
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

  static let vulnerabilityTestStale = BuiltInItem(
    "G611", "vulnerability-test-stale", phase: .operation, area: .security, task: vulnerabilities,
    item: Bilingual(en: "Vulnerabilities were tested within a year", ja: "脆弱性診断を1年以内に行っている"),
    check: .expression(
      """
      has(project.security.vulnerabilityTest)
      && asOf - project.security.vulnerabilityTest.date <= duration('8784h')
      """,
      about: "project.security.vulnerabilityTest.date"),
    passes: Bilingual(en: "the last test was within 366 days", ja: "診断日が、基準日の前の366日以内であること"),
    weight: .blocking,
    question: Bilingual(en: "When was it last tested?", ja: "最後に診断したのはいつですか"),
    rationale: vulnerabilitiesMatters,
    remedy: Remedy(
      Bilingual(en: "Have it tested, and write date and result", ja: "診断を行い、日付と結果を書いてください"), days: 5,
      by: .contractor),
    provenance: .derived(
      because: Bilingual(en: "no public text sets the interval", ja: "診断の間隔を定めた公表資料が見つかりません")),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.security = .known(
          .with { $0.vulnerabilityTest = .known(.with { $0.date = .day(2026, 3, 1) }) })
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.security = .known(.with { $0.vulnerabilityTest = .nothing })
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in project.audience = [.residents] },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
        project.personalData = .nothing
      },
    ]
  )
  .owed(when: .exposed)

  static let accessibilityTestStale = BuiltInItem(
    "G612", "accessibility-test-stale", phase: .operation, area: .accessibility, task: accessibility,
    item: Bilingual(en: "Accessibility is tested once a year", ja: "アクセシビリティの試験を、1年に1回行っている"),
    check: .expression(
      """
      has(project.accessibility.testedOn)
      && asOf - project.accessibility.testedOn <= duration('8784h')
      """,
      about: "project.accessibility.testedOn"),
    passes: Bilingual(en: "the last test was within 366 days", ja: "試験日が、基準日の前の366日以内であること"),
    weight: .blocking,
    question: Bilingual(en: "When was it last tested?", ja: "最後に試験したのはいつですか"),
    rationale: accessibilityMatters,
    remedy: Remedy(
      Bilingual(en: "Test it, and publish the result", ja: "試験を行い、結果を公開してください"), days: 5, by: .contractor),
    provenance: .published(source: "みんなの公共サイト運用ガイドライン（2016年版）"),
    principles: [3],
    tests: [
      CriterionTest(.true) { project, _ in
        project.accessibility = .known(.with { $0.testedOn = .day(2026, 3, 1) })
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.accessibility = .known(.with { $0.testedOn = .day(2020, 3, 1) })
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in project.audience = [.residents] },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.staff] },
    ]
  )
  .owed(when: .publicService)

  static let accessNotReviewed = BuiltInItem(
    "G613", "access-not-reviewed", phase: .operation, area: .security, task: security,
    item: Bilingual(en: "Access rights were reviewed within a year", ja: "使える人の権限を、1年以内に点検している"),
    check: .expression(
      """
      has(project.security.accessReview)
      && asOf - project.security.accessReview <= duration('8784h')
      """,
      about: "project.security.accessReview"),
    passes: Bilingual(en: "the last review was within 366 days", ja: "権限の点検日が、基準日の前の366日以内であること"),
    weight: .conditional,
    question: Bilingual(
      en: "When were rights of those who left taken away?",
      ja: "異動した人の権限は、いつ外しましたか"),
    rationale: securityMatters,
    remedy: Remedy(
      Bilingual(
        en: "Go through the list, and take away what is not needed",
        ja: "権限の一覧を見直し、要らない権限を外してください"), days: 1),
    provenance: .derived(
      because: Bilingual(en: "no public text sets the interval", ja: "点検の間隔を定めた公表資料が見つかりません")),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.security = .known(.with { $0.accessReview = .day(2026, 3, 1) })
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.security = .known(.with { $0.accessReview = .nothing })
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in project.audience = [.residents] },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
        project.personalData = .nothing
      },
    ]
  )
  .owed(when: .exposed)

  static let publishedDataStale = BuiltInItem(
    "G614", "published-data-stale", phase: .operation, area: .data, task: openData,
    item: Bilingual(en: "Published data were updated within a year", ja: "公開データを1年以内に更新している"),
    check: .expression(
      """
      project.publishedData.all(d, has(d.updated) && asOf - d.updated <= duration('8784h'))
      """,
      about: "project.publishedData"),
    passes: Bilingual(
      en: "each was updated within 366 days",
      ja: "すべての公開データの更新日が、基準日の前の366日以内であること"),
    weight: .conditional,
    question: Bilingual(en: "Which data are no longer updated?", ja: "更新が止まっているデータはどれですか"),
    rationale: openDataMatters,
    remedy: Remedy(
      Bilingual(
        en: "Update them, or say that they are no longer",
        ja: "更新するか、更新を終える旨を示してください"), days: 1),
    provenance: .derived(
      because: Bilingual(en: "no public text sets the interval", ja: "更新の間隔を定めた公表資料が見つかりません")),
    principles: [4, 7],
    tests: [
      CriterionTest(.true) { project, _ in
        project.publishedData = [.with { $0.updated = .day(2026, 3, 1) }]
      },
      CriterionTest(.false) { project, _ in
        project.publishedData = [.with { $0.updated = .day(2020, 3, 1) }]
      },
      CriterionTest(.unknown) { project, _ in project.publishedData = [.with { $0.name = "利用件数" }] },
      CriterionTest(.notApplicable) { project, _ in project.publishedData = [] },
    ]
  )
  .owed(when: .publishes)

  static let contractorNotSupervised = BuiltInItem(
    "G615", "contractor-not-supervised", phase: .operation, area: .personalData, task: privacy,
    item: Bilingual(
      en: "Contractors who handle personal data are supervised",
      ja: "個人情報を扱う委託先を確認している"),
    check: .expression(
      """
      has(project.personalData.supervision) && project.personalData.supervision.date <= asOf
      """,
      about: "project.personalData.supervision"),
    passes: Bilingual(en: "a record of the supervision", ja: "委託先を確認した記録があること"),
    weight: .conditional,
    question: Bilingual(
      en: "When and how was the contractor checked?",
      ja: "委託先の管理の状況を、いつ、どのように確かめましたか"),
    rationale: privacyMatters,
    remedy: Remedy(
      Bilingual(en: "Check, and record it", ja: "委託先の管理の状況を確かめ、記録してください"), days: 2),
    provenance: .derived(from: "東京都水道局デジタルサービス開発・運用規程（2023年6月）"),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.personalData = .known(
          .with {
            $0.handled = true
            $0.supervision = .known(.with { $0.date = .day(2026, 3, 1) })
          })
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.personalData = .known(
          .with {
            $0.handled = true
            $0.supervision = .nothing
          })
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in
        project.personalData = .known(.with { $0.handled = true })
        project.contractType = .known(.contract)
      },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.inHouse) },
    ]
  )
  .owed(when: .personalData, .procured)

  static let serviceLevelMissed = BuiltInItem(
    "G616", "service-level-missed", phase: .operation, area: .operation, task: measure,
    item: Bilingual(en: "The availability promised is kept", ja: "約束した稼働率を守っている"),
    check: .expression(
      """
      has(project.serviceLevel)
      && has(project.serviceLevel.availability)
      && has(project.serviceLevel.actualAvailability)
      && project.serviceLevel.actualAvailability.number >=
          project.serviceLevel.availability.number
      """,
      about: "project.serviceLevel"),
    passes: Bilingual(en: "the figure measured reaches the target", ja: "稼働率の実績が目標以上であること"),
    weight: .conditional,
    question: Bilingual(
      en: "What was the availability, and why was it missed?",
      ja: "稼働率はいくつで、下回った原因は何ですか"),
    rationale: measureMatters,
    remedy: Remedy(
      Bilingual(en: "Measure it, and act on the cause", ja: "実績を測り、下回れば原因に対応してください"), days: 2, by: .contractor
    ),
    provenance: .derived(because: Bilingual(en: "no public text sets the line", ja: "稼働率の線を定めた公表資料が見つかりません")),
    principles: [1],
    tests: [
      CriterionTest(.true) { project, _ in
        project.serviceLevel = .known(
          .with {
            $0.availability = "99.5%"
            $0.actualAvailability = "99.7%"
          })
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.serviceLevel = .known(
          .with {
            $0.availability = "99.5%"
            $0.actualAvailability = "98%"
          })
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.serviceLevel = .known(.with { $0.availability = "99.5%" })
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .notSmall)

  static let noReviews = BuiltInItem(
    "G617", "no-reviews", phase: .operation, area: .serviceDesign, task: voices,
    item: Bilingual(en: "Reviews are collected", ja: "利用者のレビューを集めている"),
    check: .expression("project.feedback.exists(f, f.source == 'review')", about: "project.feedback"),
    passes: Bilingual(en: "at least one voice comes from reviews", ja: "レビューから得た声が1件以上あること"),
    weight: .conditional,
    question: Bilingual(en: "What do the reviews say?", ja: "レビューには、何と書かれていますか"),
    rationale: voicesMatters,
    remedy: Remedy(
      Bilingual(
        en: "Collect them by the common form, and write them under \"feedback\"",
        ja: "共通の評価の欄で集め、「リリース後の声」に書いてください"), days: 1),
    provenance: .plan(source: "推進計画（第二期）「デジタル化した都の行政手続の更なるQOS向上」"),
    principles: [1, 10],
    tests: [
      CriterionTest(.true) { project, _ in
        project.feedback = [.with { $0.source = .known(.review) }]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.feedback = [.with { $0.source = .known(.inquiry) }]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in project.audience = [.residents] },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.staff] },
    ]
  )
  .owed(when: .publicService)

  static let spreadWithoutListening = BuiltInItem(
    "G618", "spread-without-listening", phase: .operation, area: .operation, task: rollout,
    item: Bilingual(
      en: "The stage before is listened to before the next",
      ja: "対象を広げる前に、前の段階の声を確かめている"),
    check: .expression(
      """
      project.userTests.exists(t,
        t.kind == 'postRelease' && t.date > project.rollout[0].start.first)
      """,
      about: "project.userTests"),
    passes: Bilingual(
      en: "a research after the release, held after the first stage began",
      ja: "最初の段階の開始より後の、リリース後のユーザーリサーチがあること"),
    weight: .blocking,
    question: Bilingual(
      en: "Which points of the stage before were mended, which were not?",
      ja: "前の段階の指摘のうち、どれを直し、どれを見送りましたか"),
    rationale: rolloutMatters,
    remedy: Remedy(
      Bilingual(en: "Ask them and decide, then go on", ja: "前の段階の利用者に聞き、扱いを決めてから広げてください"), days: 3),
    provenance: .derived(from: "推進計画（第二期）「契約・支出に係るやり取りのデジタル化」"),
    principles: [9, 10],
    tests: [
      CriterionTest(.true) { project, _ in
        project.rollout = [.with { $0.start = .day(2025, 4, 1) }, .with { $0.stage = "2" }]
        project.userTests = [
          .with {
            $0.kind = .known(.postRelease)
            $0.date = .day(2025, 9, 1)
          }
        ]
      },
      CriterionTest(.false) { project, _ in
        project.rollout = [.with { $0.start = .day(2025, 4, 1) }, .with { $0.stage = "2" }]
        project.userTests = []
      },
      CriterionTest(.unknown) { project, _ in
        project.rollout = [.with { $0.start = .day(2025, 4, 1) }, .with { $0.stage = "2" }]
      },
      CriterionTest(.notApplicable) { project, _ in project.rollout = [] },
    ]
  )
  .owed(when: .rollout)

  static let answersNotTold = BuiltInItem(
    "G619", "answers-not-told", phase: .operation, area: .serviceDesign, task: voices,
    item: Bilingual(en: "Users are told what became of their voices", ja: "声にどう応えたかを、利用者に知らせている"),
    check: .review(
      evidence: Bilingual(en: "a page or article with voices and what was done", ja: "声と対応を知らせた記事や画面")),
    passes: Bilingual(en: "told at least once in the past year", ja: "直近の1年に、1回以上知らせていること"),
    weight: .conditional, strength: .recommended,
    question: Bilingual(
      en: "Where do those who spoke learn what was done?",
      ja: "声を寄せた人は、どこで対応を知りますか"),
    rationale: voicesMatters,
    remedy: Remedy(
      Bilingual(
        en: "Publish voices and answers in plain words",
        ja: "声と対応を、分かりやすくまとめて公表してください"), days: 1),
    provenance: .derived(because: Bilingual(en: "no public text asks for it", ja: "公表を定めた資料が見つかりません")),
    principles: [7, 8]
  )
  .owed(when: .publicService, .large)

  static let noImprovementPlan = BuiltInItem(
    "G620", "no-improvement-plan", phase: .operation, area: .operation, task: watch,
    item: Bilingual(
      en: "There is a plan for improvement, with means",
      ja: "改善の計画と、そのための予算や契約の枠がある"),
    check: .review(
      evidence: Bilingual(
        en: "a list of improvements, ranked and dated, and the means",
        ja: "改善の一覧（優先度と時期）と、予算や契約の枠")),
    passes: Bilingual(
      en: "what is done in the year ahead, and how it is paid",
      ja: "次の1年に行う改善と、その費用の当てがあること"),
    weight: .conditional,
    question: Bilingual(en: "What is next, and who pays?", ja: "次に直すものは何で、費用はどこから出ますか"),
    rationale: watchMatters,
    remedy: Remedy(
      Bilingual(
        en: "Choose from voices and figures, and secure means",
        ja: "声と数値から改善を選び、予算の枠を確保してください"), days: 2),
    provenance: .derived(from: "ユーザーテスト実施手順書（東京都、2025年3月）"),
    principles: [1, 10]
  )
  .owed(when: .notSmall)
}
