import GovernanceFindings

/// What the gate of 企画の仮説検討 asks for.
enum HypothesisItems {
  static let all: [BuiltInItem] = [
    canvasNotMade,
    canvasMadeLate,
    usersVague,
    needsUnproven,
    providersLeftOut,
    purposeIsASystem,
    hypothesesUntested,
    goalWithoutHigherPlan,
    teamOneSided,
    researchNotHeld,
    oneMethodOnly,
    workNotObserved,
    notConsultedEarly,
  ]

  private static let canvas = Bilingual(en: "Service canvas", ja: "サービスキャンバス")
  private static let users = Bilingual(en: "Users and needs", ja: "利用者とニーズ")
  private static let goals = Bilingual(en: "Goals", ja: "目標")
  private static let team = Bilingual(en: "Team", ja: "体制")
  private static let research = Bilingual(en: "User research", ja: "ユーザーリサーチ")
  private static let consultation = Bilingual(en: "Consultation", ja: "協議")
  private static let canvasMatters = Bilingual(
    en: "Without a shared purpose later decisions do not fit together.",
    ja: "何のために作るかを共有しないと、後の判断がそろいません。")
  private static let usersMatters = Bilingual(
    en: "An issue not learned from users is a guess.", ja: "利用者から確かめていない課題は推測です。")
  private static let goalsMatters = Bilingual(
    en: "Without a goal nobody can tell whether it got better.",
    ja: "目標がないと、良くなったかどうかを判断できません。")
  private static let teamMatters = Bilingual(
    en: "If one is missing, the misfit shows only after the build.",
    ja: "どれかが欠けると、作った後で制度や業務に合わないと分かります。")
  private static let researchMatters = Bilingual(
    en: "The later users are asked, the dearer it is to change.",
    ja: "利用者に聞くのが遅いほど、直す費用は大きくなります。")
  private static let consultationMatters = Bilingual(
    en: "Once work has gone on, advice is hard to use.",
    ja: "進めた後では、助言を生かしにくくなります。")

  static let canvasNotMade = BuiltInItem(
    "G101", "canvas-not-made", phase: .hypothesis, area: .serviceDesign, task: canvas,
    item: Bilingual(en: "A service canvas is made in planning", ja: "サービスキャンバスを企画工程で作っている"),
    check: .expression("has(project.canvas)", about: "project.canvas"),
    passes: Bilingual(
      en: "the project names the canvas that it rests on",
      ja: "プロジェクトがサービスキャンバスを参照していること"),
    weight: .blocking,
    question: Bilingual(en: "Which canvas does this service rest on?", ja: "このサービスのキャンバスはどれですか"),
    rationale: canvasMatters,
    remedy: Remedy(
      Bilingual(
        en: "Make a canvas and write its id under \"canvas\"",
        ja: "キャンバスを作り、プロジェクトの「キャンバス」に識別子を書いてください"), days: 3),
    provenance: .plan(source: "推進計画（第二期）「サービスデザインガイドライン」"),
    principles: [1],
    tests: [
      CriterionTest(.true) { project, _ in project.canvas = "canvas-001" },
      CriterionTest(.false) { project, _ in project.canvas = .nothing },
      CriterionTest(.unknown),
    ]
  )

  static let canvasMadeLate = BuiltInItem(
    "G102", "canvas-made-late", phase: .hypothesis, area: .serviceDesign, task: canvas,
    item: Bilingual(en: "The canvas was made before planning ended", ja: "キャンバスは企画工程の終わりまでに作っている"),
    check: .rules(["C141"], about: "canvas.created"),
    passes: Bilingual(en: "no canvas made after planning", ja: "企画の終了より後に作ったキャンバスがないこと"),
    weight: .blocking,
    question: Bilingual(en: "When was the canvas made?", ja: "キャンバスはいつ作りましたか"),
    rationale: canvasMatters,
    remedy: Remedy(
      Bilingual(
        en: "Look up when it was made, and put the date right",
        ja: "作成の経過が分かる資料を確かめ、作成日を直してください"), days: 1),
    provenance: .plan(source: "推進計画（第二期）「サービスデザインガイドライン」"),
    principles: [1]
  )

  static let usersVague = BuiltInItem(
    "G103", "users-vague", phase: .hypothesis, area: .serviceDesign, task: users,
    item: Bilingual(
      en: "Kinds and numbers of users are stated, with evidence",
      ja: "利用者の種類と人数を、根拠とともに示している"),
    check: .rules(["C101", "C102", "C103", "C107"], about: "canvas.users"),
    passes: Bilingual(
      en: "no user group that is too broad or without number, evidence or issue",
      ja: "広すぎる利用者像、人数・根拠・課題のない利用者像がないこと"),
    weight: .blocking,
    question: Bilingual(
      en: "Who uses it, how many, and in what situation?",
      ja: "誰が、何人、どのような状況で使いますか"),
    rationale: usersMatters,
    remedy: Remedy(
      Bilingual(
        en: "Split the users up, with numbers and what was learned",
        ja: "利用者を分けて、人数と調べた結果を書いてください"), days: 3),
    provenance: .derived(from: "「新サービス企画時のチェックリスト」3"),
    principles: [1]
  )

  static let needsUnproven = BuiltInItem(
    "G104", "needs-unproven", phase: .hypothesis, area: .serviceDesign, task: users,
    item: Bilingual(en: "Issues and needs were learned from users", ja: "課題とニーズは、利用者から確かめている"),
    check: .rules(["C104", "C105", "C108", "C109"], about: "canvas.issues"),
    passes: Bilingual(
      en: "no issue without evidence, or resting on staff opinion alone",
      ja: "根拠のない課題、職員の意見だけに基づく課題がないこと"),
    weight: .blocking,
    question: Bilingual(en: "From whom and how was the issue learned?", ja: "その課題は、誰から、どのように確かめましたか"),
    rationale: usersMatters,
    remedy: Remedy(
      Bilingual(
        en: "Ask, observe or measure, and write it under \"evidence\"",
        ja: "聞き取り、観察、データなどで確かめ、「根拠」に書いてください"), days: 5),
    provenance: .derived(from: "「新サービス企画時のチェックリスト」4"),
    principles: [1]
  )

  static let providersLeftOut = BuiltInItem(
    "G105", "providers-left-out", phase: .hypothesis, area: .serviceDesign, task: users,
    item: Bilingual(
      en: "Issues of those who provide the service are there too",
      ja: "提供する側の課題も整理している"),
    check: .rules(["C106"], about: "canvas.providers"),
    passes: Bilingual(en: "the canvas names the providers", ja: "提供者のいないキャンバスでないこと"),
    weight: .blocking,
    question: Bilingual(
      en: "What troubles those who process and answer?",
      ja: "審査や問合せの担当者は、何に困っていますか"),
    rationale: usersMatters,
    remedy: Remedy(
      Bilingual(
        en: "Ask the providers, and write it under \"providers\" and \"issues\"",
        ja: "提供者に聞き取り、「提供者」と「課題」に書いてください"), days: 2),
    provenance: .plan(source: "推進計画（第二期）「サービスデザインガイドライン」"),
    principles: [1, 8]
  )

  static let purposeIsASystem = BuiltInItem(
    "G106", "purpose-is-a-system", phase: .hypothesis, area: .serviceDesign, task: goals,
    item: Bilingual(en: "The purpose is a change for somebody", ja: "目的は、誰にとって何が良くなるかで書いている"),
    check: .rules(["C127", "C114"], about: "canvas.purpose"),
    passes: Bilingual(
      en: "the purpose is no system, and no essential box is stated as none",
      ja: "システムを作ることを目的とせず、欠かせない欄を「なし」としていないこと"),
    weight: .blocking,
    question: Bilingual(en: "What gets better, for whom, and how?", ja: "誰の、何が、どう良くなりますか"),
    rationale: goalsMatters,
    remedy: Remedy(
      Bilingual(
        en: "Say what changes for users, not what is built",
        ja: "作る物でなく、利用者に起きる変化で書き直してください"), days: 1),
    provenance: .derived(
      because: Bilingual(
        en: "no public text says how a purpose is to be worded",
        ja: "目的の書き方を定めた公表資料が見つかりません")),
    principles: [1]
  )

  static let hypothesesUntested = BuiltInItem(
    "G107", "hypotheses-untested", phase: .hypothesis, area: .serviceDesign, task: users,
    item: Bilingual(en: "Hypotheses have a test and a result", ja: "仮説には、確かめ方と結果がある"),
    check: .rules(["C111", "C151", "C152"], about: "canvas.hypotheses"),
    passes: Bilingual(
      en: "the boxes of the step are filled, and each hypothesis has a test and, when due, a result",
      ja: "仮説検討の欄が埋まり、確かめ方や結果のない仮説がないこと"),
    weight: .blocking,
    question: Bilingual(en: "When and how is the hypothesis tested?", ja: "仮説をいつ、どのように確かめますか"),
    rationale: usersMatters,
    remedy: Remedy(
      Bilingual(
        en: "Settle how and when, and write what came out",
        ja: "確かめる方法と時期を決め、結果を書いてください"), days: 3),
    provenance: .derived(from: "サービスデザインガイドライン VERSION2.0（東京都、2024年3月）"),
    principles: [1, 9]
  )

  static let goalWithoutHigherPlan = BuiltInItem(
    "G108", "goal-without-higher-plan", phase: .hypothesis, area: .serviceDesign, task: goals,
    item: Bilingual(en: "It serves a higher plan", ja: "上位の計画や方針とつながっている"),
    check: .expression("size(project.higherPlans) > 0", about: "project.higherPlans"),
    passes: Bilingual(en: "at least one plan or policy is named", ja: "もとになる計画や方針が1つ以上あること"),
    weight: .conditional,
    question: Bilingual(en: "Which plan or policy does it follow from?", ja: "どの計画や方針に基づく取組ですか"),
    rationale: goalsMatters,
    remedy: Remedy(
      Bilingual(
        en: "Name the plan or policy under \"higherPlans\"",
        ja: "「上位計画」に計画や方針の名称を書いてください"), days: 1),
    provenance: .derived(from: "「新サービス企画時のチェックリスト」1"),
    principles: [6],
    tests: [
      CriterionTest(.true) { project, _ in
        project.higherPlans = ["推進計画（第二期）"]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.higherPlans = []
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

  static let teamOneSided = BuiltInItem(
    "G109", "team-one-sided", phase: .hypothesis, area: .management, task: team,
    item: Bilingual(
      en: "Rules, work and system each have somebody in the team",
      ja: "制度、業務、情報システムの担当がそろっている"),
    check: .expression(
      "['policy', 'work', 'system'].all(a, project.team.exists(t, t.area == a))",
      about: "project.team"),
    passes: Bilingual(en: "each of the three sides has somebody", ja: "3つの分野のそれぞれに担当がいること"),
    weight: .blocking,
    question: Bilingual(
      en: "Who answers for rules, work and system?",
      ja: "制度、業務、情報システムは、それぞれ誰が担当しますか"),
    rationale: teamMatters,
    remedy: Remedy(
      Bilingual(
        en: "Write who answers for each side under \"team\"",
        ja: "「体制」に、分野ごとの担当を書いてください"), days: 1),
    provenance: .derived(from: "「新サービス企画時のチェックリスト」2"),
    principles: [8],
    tests: [
      CriterionTest(.true) { project, _ in
        project.team = [
          .with { $0.area = .known(.policy) }, .with { $0.area = .known(.work) },
          .with { $0.area = .known(.system) },
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.team = [.with { $0.area = .known(.system) }]
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

  static let researchNotHeld = BuiltInItem(
    "G110", "research-not-held", phase: .hypothesis, area: .userTests, task: research,
    item: Bilingual(en: "User research is held in planning", ja: "企画工程でユーザーリサーチを行っている"),
    check: .expression(
      """
      project.userTests.exists(t, t.kind == 'research' && within(t.phase, 'planning'))
      """,
      about: "project.userTests"),
    passes: Bilingual(en: "at least one user research in planning", ja: "企画工程のユーザーリサーチが1件以上あること"),
    weight: .blocking,
    question: Bilingual(en: "What were users asked while planning?", ja: "企画の段階で、利用者に何を聞きましたか"),
    rationale: researchMatters,
    remedy: Remedy(
      Bilingual(
        en: "Ask or observe users, and record it as a user test",
        ja: "利用者への聞き取りや観察を行い、ユーザーテストに記録してください"), days: 5),
    provenance: .plan(source: "推進計画（第二期）「ユーザーテスト」"),
    principles: [1, 8],
    tests: [
      CriterionTest(.true) { project, _ in
        project.userTests = [
          .with {
            $0.kind = .known(.research)
            $0.phase = .known(.hypothesis)
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.userTests = [
          .with {
            $0.kind = .known(.usability)
            $0.phase = .known(.testing)
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.userTests = [.with { $0.kind = .known(.research) }]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .notSmall)

  static let oneMethodOnly = BuiltInItem(
    "G111", "one-method-only", phase: .hypothesis, area: .userTests, task: research,
    item: Bilingual(en: "Counting and asking why are combined", ja: "数で確かめる方法と、理由を聞く方法を組み合わせている"),
    check: .expression(
      """
      canvas.issues.exists(i,
        i.evidence.exists(e, e.method in ['survey', 'data', 'inquiry']))
      && canvas.issues.exists(i,
          i.evidence.exists(e, e.method in ['interview', 'observation', 'userTest']))
      """,
      about: "canvas.issues"),
    passes: Bilingual(
      en: "the evidence of issues has both quantitative and qualitative methods",
      ja: "課題の根拠に、定量の調査と定性の調査の両方があること"),
    weight: .conditional, strength: .recommended,
    question: Bilingual(en: "What shows how many, and what shows why?", ja: "数は何で、理由は何で確かめましたか"),
    rationale: researchMatters,
    remedy: Remedy(
      Bilingual(
        en: "Add the method that is missing to the evidence",
        ja: "足りない方の調査を加え、課題の「根拠」に書いてください"), days: 4),
    provenance: .derived(from: "ユーザーテストガイドライン VERSION 2.0（東京都、2023年1月）"),
    principles: [1],
    tests: [
      CriterionTest(.true) { project, canvas in
        project.priority = true
        canvas.issues = [
          .with {
            $0.evidence = [.with { $0.method = .known(.survey) }, .with { $0.method = .known(.interview) }]
          }
        ]
      },
      CriterionTest(.false) { project, canvas in
        project.priority = true
        canvas.issues = [.with { $0.evidence = [.with { $0.method = .known(.survey) }] }]
      },
      CriterionTest(.unknown) { project, _ in project.priority = true },
      CriterionTest(.notApplicable) { project, _ in
        project.priority = false
        project.scale = .known(.with { $0.users = .nothing })
      },
    ]
  )
  .owed(when: .large)

  static let workNotObserved = BuiltInItem(
    "G112", "work-not-observed", phase: .hypothesis, area: .userTests, task: research,
    item: Bilingual(en: "The work was seen where it happens", ja: "業務や手続の現場を見ている"),
    check: .review(
      evidence: Bilingual(
        en: "a record of when and where it was seen and what was noticed; two sites, or why one",
        ja: "現場を見た日と場所、気付いた点の記録（2か所以上、または1か所とした理由）")),
    passes: Bilingual(
      en: "two sites or more were seen, or there is a reason for one",
      ja: "2か所以上の現場を見ているか、1か所でよい理由があること"),
    weight: .conditional,
    question: Bilingual(
      en: "Which counter or office was seen, and what was noticed?",
      ja: "どの窓口や職場を見て、何に気付きましたか"),
    rationale: researchMatters,
    remedy: Remedy(
      Bilingual(
        en: "Go and see counter and processing, and keep a record",
        ja: "窓口や審査の現場を見て、記録を残してください"), days: 2),
    provenance: .derived(from: "「新サービス企画時のチェックリスト」5"),
    principles: [1]
  )
  .owed(when: .notSmall)

  static let notConsultedEarly = BuiltInItem(
    "G113", "not-consulted-early", phase: .hypothesis, area: .management, task: consultation,
    item: Bilingual(
      en: "The bureau was consulted before a solution was settled",
      ja: "解決策を決める前に、デジタルサービス局と協議している"),
    check: .expression(
      """
      project.consultations.exists(c,
        within(c.phase, 'planning/hypothesis') || within(c.phase, 'planning/serviceProposal'))
      """,
      about: "project.consultations"),
    passes: Bilingual(
      en: "at least one consultation in the hypothesis or proposal step",
      ja: "仮説検討かサービス立案の協議が1件以上あること"),
    weight: .blocking,
    question: Bilingual(
      en: "When was advice asked for, before the solution was settled?",
      ja: "解決策を決める前に、いつ相談しましたか"),
    rationale: consultationMatters,
    remedy: Remedy(
      Bilingual(
        en: "Ask the bureau, and record the consultation",
        ja: "デジタルサービス局に相談し、協議の記録を書いてください"), days: 2),
    provenance: .derived(from: "推進計画（第二期）「各局DXサポート」"),
    principles: [8],
    tests: [
      CriterionTest(.true) { project, _ in
        project.consultations = [.with { $0.phase = .known(.hypothesis) }]
        project.priority = true
      },
      CriterionTest(.false) { project, _ in
        project.consultations = [.with { $0.phase = .known(.design) }]
        project.priority = true
      },
      CriterionTest(.unknown) { project, _ in project.priority = true },
      CriterionTest(.notApplicable) { project, _ in project.priority = false },
    ]
  )
  .owed(when: .priority)
}
