import GovernanceFindings

/// What the gate of 企画の要件定義 asks for.
enum RequirementsItems {
  static let all: [BuiltInItem] = [
    canvasNotRevisited,
    requirementWithoutIssue,
    issueWithoutRequirement,
    requirementsUnranked,
    functionalAreasMissing,
    nonFunctionalAreasMissing,
    identityAssuranceUnreasoned,
    accessibilityNotRequired,
    dataStandardsUnsettled,
    personalDataUnsettled,
    impactAssessmentMissing,
    securityRiskNotAssessed,
    requirementsNotApproved,
    planNotRefined,
    reformAfterRequirements,
  ]

  private static let canvas = Bilingual(en: "Service canvas", ja: "サービスキャンバス")
  private static let requirements = Bilingual(en: "Requirements", ja: "要件定義")
  private static let identity = Bilingual(en: "Identity assurance", ja: "本人確認")
  private static let accessibility = Bilingual(en: "Accessibility", ja: "アクセシビリティ")
  private static let data = Bilingual(en: "Data", ja: "データ")
  private static let privacy = Bilingual(en: "Personal data", ja: "個人情報")
  private static let security = Bilingual(en: "Security", ja: "セキュリティ")
  private static let plan = Bilingual(en: "Plan", ja: "計画")
  private static let canvasMatters = Bilingual(
    en: "Without a shared purpose later decisions do not fit together.",
    ja: "何のために作るかを共有しないと、後の判断がそろいません。")
  private static let requirementsMatters = Bilingual(
    en: "Requirements without reason or test cost money and end in dispute.",
    ja: "理由も確かめ方もない要件は、費用を増やし、後で争いになります。")
  private static let identityMatters = Bilingual(
    en: "Too much keeps people away, too little lets impostors in.",
    ja: "求めすぎれば使われず、足りなければなりすましを防げません。")
  private static let accessibilityMatters = Bilingual(
    en: "What is not settled and checked early is dear to mend.",
    ja: "初めに決めて確かめておかないと、直す費用が大きくなります。")
  private static let dataMatters = Bilingual(
    en: "Data that follow no standard do not link up.",
    ja: "標準に合わないデータは、ほかとつながりません。")
  private static let privacyMatters = Bilingual(
    en: "Personal data without rules can be neither protected nor erased.",
    ja: "扱い方を決めていない個人情報は、守ることも消すこともできません。")
  private static let securityMatters = Bilingual(
    en: "Safety added later is dear and leaves gaps.",
    ja: "後から足す対策は、高くつき、抜けが残ります。")
  private static let planMatters = Bilingual(
    en: "A plan out of date hides delays.", ja: "計画が古いままだと、遅れやずれに気付けません。")

  static let canvasNotRevisited = BuiltInItem(
    "G151", "canvas-not-revisited", phase: .requirementsAndProcurement, area: .serviceDesign, task: canvas,
    item: Bilingual(
      en: "The canvas is revisited before requirements are settled",
      ja: "要件を決める前に、キャンバスを見直している"),
    check: .rules(["C113", "C142", "C144"], about: "canvas.revisions"),
    passes: Bilingual(
      en: "the canvas is neither older than the requirements nor behind the project",
      ja: "要件より古いキャンバス、プロジェクトより遅れたキャンバスでないこと"),
    weight: .blocking,
    question: Bilingual(
      en: "What changed in the canvas before the requirements?",
      ja: "要件を決める前に、キャンバスのどこを直しましたか"),
    rationale: canvasMatters,
    remedy: Remedy(
      Bilingual(
        en: "Revise the canvas, with date and reason",
        ja: "キャンバスを見直し、「改訂」に日付と理由を書いてください"), days: 2),
    provenance: .published(source: "サービスデザインガイドライン VERSION2.0（東京都、2024年3月）"),
    principles: [1]
  )

  static let requirementWithoutIssue = BuiltInItem(
    "G152", "requirement-without-issue", phase: .requirementsAndProcurement, area: .management,
    task: requirements,
    item: Bilingual(en: "Each requirement traces back to an issue", ja: "要件は、キャンバスの課題にさかのぼれる"),
    check: .expression(
      """
      size(project.requirements) > 0
      && project.requirements.all(r,
          size(r.issues) > 0 && r.issues.all(k, canvas.issues.exists(i, i.id == k)))
      """,
      about: "project.requirements"),
    passes: Bilingual(en: "no requirement without an issue of the canvas", ja: "課題と対応しない要件がないこと"),
    weight: .blocking,
    question: Bilingual(en: "Whose issue does the requirement answer?", ja: "その要件は、誰のどの課題を解くためのものですか"),
    rationale: requirementsMatters,
    remedy: Remedy(
      Bilingual(
        en: "Write the issues of each requirement, and drop those without",
        ja: "要件ごとに「対応する課題」を書き、対応しないものは外してください"), days: 3),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第5章 Step 4"),
    principles: [1, 2],
    tests: [
      CriterionTest(.true) { project, canvas in
        project.requirements = [
          .with {
            $0.id = "R1"
            $0.issues = ["K1"]
          }
        ]
        project.audience = [.residents]
        project.contractType = .known(.contract)
        canvas.issues = [.with { $0.id = "K1" }]
      },
      CriterionTest(.false) { project, canvas in
        project.requirements = [
          .with {
            $0.id = "R1"
            $0.issues = ["K9"]
          }
        ]
        project.audience = [.residents]
        project.contractType = .known(.contract)
        canvas.issues = [.with { $0.id = "K1" }]
      },
      CriterionTest(.unknown) { project, canvas in
        project.requirements = [.with { $0.id = "R1" }]
        project.audience = [.residents]
        project.contractType = .known(.contract)
        canvas.issues = [.with { $0.id = "K1" }]
      },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .notSmall, .built)

  static let issueWithoutRequirement = BuiltInItem(
    "G153", "issue-without-requirement", phase: .requirementsAndProcurement, area: .management,
    task: requirements,
    item: Bilingual(en: "Each issue to be solved has a requirement", ja: "解決すると決めた課題には、要件がある"),
    check: .expression(
      """
      size(canvas.solutions) > 0
      && canvas.solutions.all(s,
          s.addresses.all(k, project.requirements.exists(r, k in r.issues)))
      """,
      about: "canvas.solutions"),
    passes: Bilingual(
      en: "every issue that a solution addresses has a requirement",
      ja: "解決策が対応する課題のすべてに、要件が1つ以上あること"),
    weight: .blocking,
    question: Bilingual(en: "Which requirement solves the issue?", ja: "その課題は、どの要件で解決しますか"),
    rationale: requirementsMatters,
    remedy: Remedy(
      Bilingual(
        en: "Add requirements for issues that have none",
        ja: "要件が抜けている課題に、要件を加えてください"), days: 3),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第5章 Step 4"),
    principles: [1],
    tests: [
      CriterionTest(.true) { project, canvas in
        project.requirements = [.with { $0.issues = ["K1"] }]
        project.audience = [.residents]
        project.contractType = .known(.contract)
        canvas.solutions = [.with { $0.addresses = ["K1"] }]
      },
      CriterionTest(.false) { project, canvas in
        project.requirements = [.with { $0.issues = ["K1"] }]
        project.audience = [.residents]
        project.contractType = .known(.contract)
        canvas.solutions = [.with { $0.addresses = ["K1", "K2"] }]
      },
      CriterionTest(.unknown) { project, canvas in
        project.audience = [.residents]
        project.contractType = .known(.contract)
        canvas.solutions = [.with { $0.addresses = ["K1"] }]
      },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .notSmall, .built)

  static let requirementsUnranked = BuiltInItem(
    "G154", "requirements-unranked", phase: .requirementsAndProcurement, area: .management,
    task: requirements,
    item: Bilingual(en: "Requirements are ranked", ja: "要件に優先順位がある"),
    check: .expression(
      """
      size(project.requirements) > 0
      && project.requirements.all(r, has(r.priority))
      && (size(project.requirements) < 3
          || project.requirements.exists(r, r.priority != 'high'))
      """,
      about: "project.requirements"),
    passes: Bilingual(
      en: "each has a priority, and not all are high",
      ja: "すべての要件に優先度があり、すべてが「高」ではないこと"),
    weight: .conditional,
    question: Bilingual(
      en: "Which requirement goes first if money is short?",
      ja: "予算が足りないとき、どの要件から外しますか"),
    rationale: requirementsMatters,
    remedy: Remedy(
      Bilingual(
        en: "Rank them by what the redesigned work needs",
        ja: "見直した業務にとっての重さで、優先度を付けてください"), days: 1),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第5章 Step 4"),
    principles: [2],
    tests: [
      CriterionTest(.true) { project, _ in
        project.requirements = [.with { $0.priority = .known(.high) }, .with { $0.priority = .known(.low) }]
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.requirements = [
          .with { $0.priority = .known(.high) }, .with { $0.priority = .known(.high) },
          .with { $0.priority = .known(.high) },
        ]
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in
        project.requirements = [.with { $0.text = "保存" }]
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .notSmall, .built)

  static let functionalAreasMissing = BuiltInItem(
    "G155", "functional-areas-missing", phase: .requirementsAndProcurement, area: .management,
    task: requirements,
    item: Bilingual(en: "The six functional areas are covered", ja: "機能要件の6つの区分に漏れがない"),
    check: .expression(
      """
      ['function', 'screen', 'report', 'file', 'data', 'externalInterface'].all(a,
        project.requirementAreas.exists(r, r.area == a && (r.defined || has(r.reason))))
      """,
      about: "project.requirementAreas"),
    passes: Bilingual(
      en: "each area has requirements, or a reason why not",
      ja: "6区分のそれぞれに、要件か不要な理由があること"),
    weight: .blocking,
    question: Bilingual(
      en: "Which of function, screen, report, file, data and interface is not settled?",
      ja: "機能、画面、帳票、ファイル、データ、外部連携のうち、決めていないものはどれですか"),
    rationale: requirementsMatters,
    remedy: Remedy(
      Bilingual(
        en: "Say of each area that it is settled, or why not needed",
        ja: "「要件の範囲」に、区分ごとに定義したか、不要な理由を書いてください"), days: 3),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第5章 Step 5"),
    tests: [
      CriterionTest(.true) { project, _ in
        let areas: [Project.Requirement.Area] = [
          .function, .screen, .report, .file, .data, .externalInterface,
        ]
        project.requirementAreas = .known(
          areas.map { area in
            .with {
              $0.area = .known(area)
              $0.defined = true
            }
          })
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.requirementAreas = [
          .with {
            $0.area = .known(.function)
            $0.defined = true
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

  static let nonFunctionalAreasMissing = BuiltInItem(
    "G156", "non-functional-areas-missing", phase: .requirementsAndProcurement, area: .management,
    task: requirements,
    item: Bilingual(en: "The seventeen non-functional areas are covered", ja: "非機能要件の17の区分に漏れがない"),
    check: .expression(
      """
      ['usability', 'architecture', 'scale', 'performance', 'reliability', 'extensibility',
        'compatibility', 'neutrality', 'continuity', 'security', 'environment', 'testing',
        'migration', 'handover', 'training', 'operation', 'maintenance'].all(a,
        project.requirementAreas.exists(r, r.area == a && (r.defined || has(r.reason))))
      """,
      about: "project.requirementAreas"),
    passes: Bilingual(
      en: "each area has requirements, or a reason why not",
      ja: "17区分のそれぞれに、要件か不要な理由があること"),
    weight: .blocking,
    question: Bilingual(
      en: "Which of performance, continuity, migration, handover and so on is not settled?",
      ja: "性能、継続性、移行、引継ぎなどのうち、決めていないものはどれですか"),
    rationale: requirementsMatters,
    remedy: Remedy(
      Bilingual(
        en: "Say of each area that it is settled, or why not needed",
        ja: "「要件の範囲」に、区分ごとに定義したか、不要な理由を書いてください"), days: 5),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第5章 Step 6"),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        let areas: [Project.Requirement.Area] = [
          .usability, .architecture, .scale, .performance, .reliability, .extensibility, .compatibility,
          .neutrality, .continuity, .security, .environment, .testing, .migration, .handover, .training,
          .operation, .maintenance,
        ]
        project.requirementAreas = .known(
          areas.map { area in
            .with {
              $0.area = .known(area)
              $0.defined = true
            }
          })
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.requirementAreas = [
          .with {
            $0.area = .known(.performance)
            $0.defined = true
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

  static let identityAssuranceUnreasoned = BuiltInItem(
    "G157", "identity-assurance-unreasoned", phase: .requirementsAndProcurement, area: .identity,
    task: identity,
    item: Bilingual(en: "The assurance level follows from the risk", ja: "本人確認の水準を、リスクから決めている"),
    check: .expression(
      """
      has(project.identityAssurance.risk)
      && has(project.identityAssurance.level)
      && has(project.identityAssurance.reason)
      && has(project.identityAssurance.method)
      """,
      about: "project.identityAssurance"),
    passes: Bilingual(
      en: "risk, level, its reason and the method are written down",
      ja: "なりすましのリスク、保証水準、その理由、方法が書かれていること"),
    weight: .blocking,
    question: Bilingual(
      en: "What happens if somebody poses as another, and why is the method enough?",
      ja: "他人になりすまされると何が起こり、なぜその方法で足りますか"),
    rationale: identityMatters,
    remedy: Remedy(
      Bilingual(
        en: "Write the risk, the least burdensome method, and why",
        ja: "リスクを書き、最も負担の少ない方法とその理由を書いてください"), days: 2),
    provenance: .derived(from: "DS-511 行政手続等での本人確認におけるデジタルアイデンティティの取扱いに関するガイドライン"),
    principles: [2, 5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.identityAssurance = .known(
          .with {
            $0.risk = "別人が受け取る"
            $0.level = .known(.substantial)
            $0.reason = "給付のため"
            $0.method = "カード"
          })
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.identityAssurance = .known(
          .with {
            $0.risk = .nothing
            $0.level = .known(.substantial)
            $0.reason = "給付のため"
            $0.method = "カード"
          })
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.identityAssurance = .known(.with { $0.method = "カード" })
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in project.identityAssurance = .nothing },
    ]
  )
  .owed(when: .publicService, .identity)

  static let accessibilityNotRequired = BuiltInItem(
    "G158", "accessibility-not-required", phase: .requirementsAndProcurement, area: .accessibility,
    task: accessibility,
    item: Bilingual(
      en: "Standard, level and scope of accessibility are required",
      ja: "アクセシビリティの規格、レベル、範囲を要件にしている"),
    check: .expression(
      """
      project.accessibility.level.contains('AA')
      && (project.accessibility.standard.contains('8341-3:2016')
          || project.accessibility.standard.contains('WCAG 2'))
      && has(project.accessibility.scope)
      """,
      about: "project.accessibility"),
    passes: Bilingual(
      en: "AA or more of JIS X 8341-3:2016 or WCAG 2, with its scope",
      ja: "JIS X 8341-3:2016（またはWCAG 2）のAA以上と、対象範囲があること"),
    weight: .blocking,
    question: Bilingual(
      en: "Which standard and level, for which screens and papers?",
      ja: "どの規格の、どのレベルを、どの画面と文書に求めますか"),
    rationale: accessibilityMatters,
    remedy: Remedy(
      Bilingual(
        en: "Put standard, level and scope into the requirements",
        ja: "規格、適合レベル、対象範囲を要件に加えてください"), days: 1),
    provenance: .derived(from: "ウェブアクセシビリティ基盤委員会「JIS X 8341-3:2016 対応発注ガイドライン」"),
    principles: [3],
    tests: [
      CriterionTest(.true) { project, _ in
        project.accessibility = .known(
          .with {
            $0.standard = "JIS X 8341-3:2016"
            $0.level = "AA"
            $0.scope = "すべての画面"
          })
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.accessibility = .known(
          .with {
            $0.standard = "JIS X 8341-3:2016"
            $0.level = "A"
            $0.scope = "すべての画面"
          })
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

  static let dataStandardsUnsettled = BuiltInItem(
    "G159", "data-standards-unsettled", phase: .requirementsAndProcurement, area: .data, task: data,
    item: Bilingual(
      en: "Standards for data and identifiers are settled",
      ja: "データの形式や識別子の標準を決めている"),
    check: .expression("size(project.dataStandards) > 0", about: "project.dataStandards"),
    passes: Bilingual(en: "at least one data standard is named", ja: "用いるデータの標準が1つ以上あること"),
    weight: .conditional,
    question: Bilingual(
      en: "Which standards do addresses, corporate numbers and dates follow?",
      ja: "住所、法人番号、日付などは、どの標準に合わせますか"),
    rationale: dataMatters,
    remedy: Remedy(
      Bilingual(
        en: "Name the standards under \"dataStandards\"",
        ja: "用いる標準を「データの標準」に書いてください"), days: 2),
    provenance: .derived(
      because: Bilingual(
        en: "the text of the data guideline is not public",
        ja: "データ活用のガイドラインの本文が公開されていません")),
    principles: [4],
    tests: [
      CriterionTest(.true) { project, _ in
        project.dataStandards = ["行政基本情報データ連携モデル"]
        project.audience = [.residents]
        project.change = .known(.new)
      },
      CriterionTest(.false) { project, _ in
        project.dataStandards = []
        project.audience = [.residents]
        project.change = .known(.new)
      },
      CriterionTest(.unknown) { project, _ in
        project.audience = [.residents]
        project.change = .known(.new)
      },
      CriterionTest(.notApplicable) { project, _ in project.change = .known(.alteration) },
    ]
  )
  .owed(when: .notSmall, .newOrRenewed)

  static let personalDataUnsettled = BuiltInItem(
    "G160", "personal-data-unsettled", phase: .requirementsAndProcurement, area: .personalData, task: privacy,
    item: Bilingual(
      en: "Items, purpose, retention and disposal of personal data are settled",
      ja: "個人情報の項目、目的、保存期間、廃棄方法を決めている"),
    check: .expression(
      """
      size(project.personalData.kinds) > 0
      && has(project.personalData.purpose)
      && has(project.personalData.retention)
      && has(project.personalData.disposal)
      """,
      about: "project.personalData"),
    passes: Bilingual(en: "all four are stated", ja: "4つがすべて書かれていること"),
    weight: .blocking,
    question: Bilingual(
      en: "Which items, what for, until when, and how are they erased?",
      ja: "どの項目を、何のために、いつまで持ち、どう消しますか"),
    rationale: privacyMatters,
    remedy: Remedy(
      Bilingual(
        en: "State all four, and do not collect what is not needed",
        ja: "「個人情報」に4つを書き、要らない項目は集めないでください"), days: 2),
    provenance: .derived(
      because: Bilingual(
        en: "law sets the duties, not the items of a record",
        ja: "法令は全体の義務を定めますが、記録の項目は定めていません")),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.personalData = .known(
          .with {
            $0.handled = true
            $0.kinds = ["氏名"]
            $0.purpose = "審査"
            $0.retention = "5年"
            $0.disposal = "消去"
          })
      },
      CriterionTest(.false) { project, _ in
        project.personalData = .known(
          .with {
            $0.handled = true
            $0.kinds = []
            $0.purpose = "審査"
            $0.retention = "5年"
            $0.disposal = "消去"
          })
      },
      CriterionTest(.unknown) { project, _ in
        project.personalData = .known(
          .with {
            $0.handled = true
            $0.kinds = ["氏名"]
          })
      },
      CriterionTest(.notApplicable) { project, _ in project.personalData = .nothing },
    ]
  )
  .owed(when: .personalData)

  static let impactAssessmentMissing = BuiltInItem(
    "G161", "impact-assessment-missing", phase: .requirementsAndProcurement, area: .personalData,
    task: privacy,
    item: Bilingual(en: "The impact of using the My Number is assessed", ja: "特定個人情報保護評価を行っている"),
    check: .expression(
      """
      has(project.personalData.impactAssessment)
      && project.personalData.impactAssessment <= asOf
      """,
      about: "project.personalData.impactAssessment"),
    passes: Bilingual(
      en: "the assessment is dated, and done by today",
      ja: "保護評価の日付があり、基準日までに行っていること"),
    weight: .blocking,
    question: Bilingual(en: "When was the impact assessed?", ja: "特定個人情報保護評価は、いつ行いましたか"),
    rationale: privacyMatters,
    remedy: Remedy(
      Bilingual(en: "Do the assessment, and write its date", ja: "評価を行い、日付を書いてください"), days: 15),
    provenance: .derived(
      because: Bilingual(
        en: "the duty is in law; at which gate it is checked is ours",
        ja: "評価の義務は法令にありますが、どの工程で確かめるかはkanriが決めました")),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.personalData = .known(
          .with {
            $0.handled = true
            $0.myNumber = true
            $0.impactAssessment = .day(2026, 1, 15)
          })
      },
      CriterionTest(.false) { project, _ in
        project.personalData = .known(
          .with {
            $0.handled = true
            $0.myNumber = true
            $0.impactAssessment = .nothing
          })
      },
      CriterionTest(.unknown) { project, _ in
        project.personalData = .known(
          .with {
            $0.handled = true
            $0.myNumber = true
          })
      },
      CriterionTest(.notApplicable) { project, _ in project.personalData = .nothing },
    ]
  )
  .owed(when: .myNumber)

  static let securityRiskNotAssessed = BuiltInItem(
    "G162", "security-risk-not-assessed", phase: .requirementsAndProcurement, area: .security, task: security,
    item: Bilingual(en: "Information is classified and risks are assessed", ja: "情報の格付とリスク評価がある"),
    check: .expression(
      """
      has(project.security.riskAssessment)
      && has(project.security.classification)
      && project.security.riskAssessment.date <= asOf
      """,
      about: "project.security"),
    passes: Bilingual(
      en: "a classification, and an assessment that was done",
      ja: "情報の格付があり、リスク評価を行っていること"),
    weight: .blocking,
    question: Bilingual(
      en: "How is the information classified, and which threats were considered?",
      ja: "扱う情報の格付は何で、どのような脅威を想定しましたか"),
    rationale: securityMatters,
    remedy: Remedy(
      Bilingual(
        en: "Classify, assess, and write it under \"security\"",
        ja: "情報を格付し、リスクを評価して「セキュリティ」に書いてください"), days: 3),
    provenance: .derived(from: "DS-200 政府情報システムにおけるセキュリティ・バイ・デザインガイドライン"),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.security = .known(
          .with {
            $0.classification = "機密性2"
            $0.riskAssessment = .known(.with { $0.date = .day(2026, 1, 15) })
          })
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.security = .known(
          .with {
            $0.classification = "機密性2"
            $0.riskAssessment = .nothing
          })
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.security = .known(.with { $0.riskAssessment = .known(.with { $0.date = .day(2026, 1, 15) }) })
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
        project.personalData = .nothing
      },
    ]
  )
  .owed(when: .exposed)

  static let requirementsNotApproved = BuiltInItem(
    "G165", "requirements-not-approved", phase: .requirementsAndProcurement, area: .management,
    task: requirements,
    item: Bilingual(en: "The requirements are approved", ja: "要件定義書を承認している"),
    check: .expression(
      """
      project.deliverables.exists(d,
        d.kind == 'requirements' && has(d.approval) && d.approval.date <= asOf)
      """,
      about: "project.deliverables"),
    passes: Bilingual(
      en: "a requirements paper with its approval is among the deliverables",
      ja: "承認日のある要件定義書が成果物にあること"),
    weight: .blocking,
    question: Bilingual(en: "Who approved the requirements, and when?", ja: "要件定義書は、誰が、いつ承認しましたか"),
    rationale: requirementsMatters,
    remedy: Remedy(
      Bilingual(
        en: "Let those in charge of the work check and approve",
        ja: "業務の責任者が確かめ、承認してください"), days: 1),
    provenance: .derived(from: "推進計画（第二期）「プロジェクト監理」"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.deliverables = [
          .with {
            $0.kind = .known(.requirements)
            $0.approval = .known(.with { $0.date = .day(2026, 1, 15) })
          }
        ]
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.deliverables = [
          .with {
            $0.kind = .known(.requirements)
            $0.approval = .nothing
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

  static let planNotRefined = BuiltInItem(
    "G166", "plan-not-refined", phase: .requirementsAndProcurement, area: .management, task: plan,
    item: Bilingual(
      en: "The project plan keeps up with what was learned",
      ja: "プロジェクト計画書を、分かったことに合わせて直している"),
    check: .expression(
      """
      project.deliverables.exists(d,
        d.kind == 'plan'
        && ((has(d.revised) && within(d.phase, 'planning'))
            || (has(d.submitted)
                && project.userTests.all(t,
                    !within(t.phase, 'planning') || t.date <= d.submitted))))
      """,
      about: "project.deliverables"),
    passes: Bilingual(
      en: "the plan was revised, or made after the tests in planning",
      ja: "計画書を改訂しているか、企画工程のテストより後に作っていること"),
    weight: .conditional, strength: .recommended,
    question: Bilingual(
      en: "Where did the plan take up what was learned?",
      ja: "企画で分かったことを、計画のどこに反映しましたか"),
    rationale: planMatters,
    remedy: Remedy(
      Bilingual(
        en: "Go through the plan, and write when it was revised",
        ja: "計画書を見直し、改訂日を書いてください"), days: 2),
    provenance: .derived(from: "「新サービス企画時のチェックリスト」13"),
    principles: [10],
    tests: [
      CriterionTest(.true) { project, _ in
        project.deliverables = [
          .with {
            $0.kind = .known(.plan)
            $0.phase = .known(.planning)
            $0.revised = .day(2026, 2, 10)
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.deliverables = [
          .with {
            $0.kind = .known(.plan)
            $0.phase = .known(.planning)
            $0.submitted = .day(2026, 1, 10)
            $0.revised = .nothing
          }
        ]
        project.userTests = [
          .with {
            $0.kind = .known(.research)
            $0.phase = .known(.planning)
            $0.date = .day(2026, 2, 1)
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

  static let reformAfterRequirements = BuiltInItem(
    "G176", "reform-after-requirements", phase: .requirementsAndProcurement, area: .management, task: plan,
    item: Bilingual(
      en: "The work was redesigned before requirements were approved",
      ja: "業務の見直しは、要件を決める前に終えている"),
    check: .expression(
      """
      project.deliverables.exists(d,
        d.kind == 'requirements' && has(d.approval) && project.bpr.date <= d.approval.date)
      """,
      about: "project.bpr"),
    passes: Bilingual(
      en: "the reform is dated before the approval of the requirements",
      ja: "業務の見直しの日付が、要件定義書の承認日より前であること"),
    weight: .conditional,
    question: Bilingual(
      en: "Do the requirements take up the redesigned work?",
      ja: "見直した業務を、要件に反映しましたか"),
    rationale: planMatters,
    remedy: Remedy(
      Bilingual(
        en: "Put the requirements in line with the redesign",
        ja: "見直しの結果に合わせて、要件を直してください"), days: 3),
    provenance: .derived(from: "「新サービス企画時のチェックリスト」11"),
    principles: [2],
    tests: [
      CriterionTest(.true) { project, _ in
        project.bpr = .known(
          .with {
            $0.done = true
            $0.date = .day(2026, 1, 10)
          })
        project.deliverables = [
          .with {
            $0.kind = .known(.requirements)
            $0.approval = .known(.with { $0.date = .day(2026, 2, 1) })
          }
        ]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.bpr = .known(
          .with {
            $0.done = true
            $0.date = .day(2026, 3, 10)
          })
        project.deliverables = [
          .with {
            $0.kind = .known(.requirements)
            $0.approval = .known(.with { $0.date = .day(2026, 2, 1) })
          }
        ]
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in
        project.bpr = .known(.with { $0.done = true })
        project.deliverables = [
          .with {
            $0.kind = .known(.requirements)
            $0.approval = .known(.with { $0.date = .day(2026, 2, 1) })
          }
        ]
        project.contractType = .known(.contract)
      },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .redesigned, .built)
}
