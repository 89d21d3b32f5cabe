import GovernanceFindings

/// What the gate of 企画のサービス立案 asks for.
enum ServiceProposalItems {
  static let all: [BuiltInItem] = [
    valueForProvidersOnly,
    solutionNotFromIssues,
    flowCutShort,
    goalsNotMeasurable,
    workNotRedesigned,
    reformWithoutGain,
    presentWorkNotMeasured,
    effectWithoutStep,
    reuseNotConsidered,
    overbuilt,
    allAtOnce,
    constraintsUnlisted,
    risksNotAssessed,
    costWithoutAlternative,
    investmentNotDecided,
    asksAgain,
    noAssistedChannel,
    noProxyFiling,
    notConsultedInPlanning,
  ]

  private static let solution = Bilingual(en: "Solution", ja: "解決策")
  private static let goals = Bilingual(en: "Goals", ja: "目標")
  private static let reform = Bilingual(en: "Redesign of the work", ja: "業務改革")
  private static let reuse = Bilingual(en: "Shared platforms", ja: "共通機能と連携")
  private static let stages = Bilingual(en: "Stages and scope", ja: "段階と範囲")
  private static let risk = Bilingual(en: "Risks", ja: "リスク")
  private static let cost = Bilingual(en: "Cost and value", ja: "費用と効果")
  private static let onceOnly = Bilingual(en: "Once-only", ja: "ワンスオンリー")
  private static let inclusion = Bilingual(en: "Nobody left behind", ja: "誰もが使えること")
  private static let consultation = Bilingual(en: "Consultation", ja: "協議")
  private static let solutionMatters = Bilingual(
    en: "A solution without an issue becomes an end in itself.",
    ja: "課題と結び付かない解決策は、作ること自体が目的になります。")
  private static let goalsMatters = Bilingual(
    en: "Without a goal nobody can tell whether it got better.",
    ja: "目標がないと、良くなったかどうかを判断できません。")
  private static let reformMatters = Bilingual(
    en: "A system built on the work as it is keeps its waste.",
    ja: "今の業務のままシステムにすると、無駄もそのまま残ります。")
  private static let reuseMatters = Bilingual(
    en: "Building the same again doubles cost and upkeep.",
    ja: "同じものを別に作ると、費用も運用も重なります。")
  private static let stagesMatters = Bilingual(
    en: "What spreads at once spreads its problems at once.",
    ja: "一度に広げるほど、問題も一度に広がります。")
  private static let riskMatters = Bilingual(
    en: "A risk without owner and response catches everybody unprepared.",
    ja: "担当と対応のないリスクは、起きてから慌てることになります。")
  private static let costMatters = Bilingual(
    en: "Who looks at the build alone overlooks the cost of running it.",
    ja: "作る費用だけを見ると、使い続ける費用を見落とします。")
  private static let onceOnlyMatters = Bilingual(
    en: "Asking for what is held puts work on those who file.",
    ja: "行政が持つものを求めると、申請する人の手間が増えます。")
  private static let inclusionMatters = Bilingual(
    en: "Those who cannot use it alone may need it most.",
    ja: "一人では使えない人ほど、サービスを必要としていることがあります。")
  private static let consultationMatters = Bilingual(
    en: "Once work has gone on, advice is hard to use.",
    ja: "進めた後では、助言を生かしにくくなります。")

  static let valueForProvidersOnly = BuiltInItem(
    "G121", "value-for-providers-only", phase: .serviceProposal, area: .serviceDesign, task: solution,
    item: Bilingual(
      en: "There is value for users, and it is measured",
      ja: "利用者にとっての価値を示し、成果で測っている"),
    check: .rules(["C137", "C124", "C125"], about: "canvas.values"),
    passes: Bilingual(
      en: "value for users, not the solution again, with an outcome each",
      ja: "利用者の価値があり、解決策の繰返しでなく、測る成果があること"),
    weight: .blocking,
    question: Bilingual(en: "What do users gain, and how is it measured?", ja: "利用者は何を得て、それをどう測りますか"),
    rationale: solutionMatters,
    remedy: Remedy(
      Bilingual(
        en: "Say what users gain, and add an indicator",
        ja: "利用者が得ることを書き、測る指標を加えてください"), days: 2),
    provenance: .derived(from: "推進計画（第二期）「サービスデザインガイドライン」"),
    principles: [1]
  )

  static let solutionNotFromIssues = BuiltInItem(
    "G122", "solution-not-from-issues", phase: .serviceProposal, area: .serviceDesign, task: solution,
    item: Bilingual(en: "Solutions answer issues", ja: "解決策は課題に対応している"),
    check: .rules(["C112", "C121", "C122", "C123"], about: "canvas.solutions"),
    passes: Bilingual(
      en: "no solution without an issue, and no issue left without a solution or a reason",
      ja: "課題のない解決策、解決策も扱わない理由もない課題がないこと"),
    weight: .blocking,
    question: Bilingual(en: "Which issue does the solution answer?", ja: "その解決策は、どの課題を解きますか"),
    rationale: solutionMatters,
    remedy: Remedy(
      Bilingual(
        en: "Link each solution to issues, and say why others are left",
        ja: "解決策ごとに課題を対応させ、扱わない課題には理由を書いてください"), days: 2),
    provenance: .derived(from: "推進計画（第二期）「サービスデザインガイドライン」"),
    principles: [1]
  )

  static let flowCutShort = BuiltInItem(
    "G123", "flow-cut-short", phase: .serviceProposal, area: .serviceDesign, task: solution,
    item: Bilingual(
      en: "The flow runs from hearing of it to the result",
      ja: "手続を、知るところから結果を受け取るところまで描いている"),
    check: .rules(["C131", "C132"], about: "canvas.flow"),
    passes: Bilingual(
      en: "the flow neither begins nor ends at filing",
      ja: "申請で始まる手続フロー、申請で終わる手続フローでないこと"),
    weight: .blocking,
    question: Bilingual(
      en: "Where do users hear of it, and how do they get the result?",
      ja: "利用者はどこで知り、どのように結果を受け取りますか"),
    rationale: solutionMatters,
    remedy: Remedy(
      Bilingual(
        en: "Write the whole way from notice to result under \"flow\"",
        ja: "案内から結果の通知までを「手続フロー」に書いてください"), days: 1),
    provenance: .derived(from: "「新サービス企画時のチェックリスト」9"),
    principles: [1, 2]
  )

  static let goalsNotMeasurable = BuiltInItem(
    "G124", "goals-not-measurable", phase: .serviceProposal, area: .serviceDesign, task: goals,
    item: Bilingual(en: "Outcomes have baseline, target and date", ja: "成果には、現状値、目標値、期限がある"),
    check: .rules(["C126", "C128", "C129", "C130", "C135"], about: "canvas.outcomes"),
    passes: Bilingual(
      en: "baseline, target, date and value are all there and fit together",
      ja: "現状値・目標値・期限・価値との対応に漏れがないこと"),
    weight: .blocking,
    question: Bilingual(en: "How much is it now, and how much by when?", ja: "今はいくつで、いつまでに、いくつにしますか"),
    rationale: goalsMatters,
    remedy: Remedy(
      Bilingual(
        en: "Measure the present, and settle target and date",
        ja: "現状を測り、目標値と期限を決めてください"), days: 3),
    provenance: .derived(from: "「新サービス企画時のチェックリスト」1"),
    principles: [1]
  )

  static let workNotRedesigned = BuiltInItem(
    "G125", "work-not-redesigned", phase: .serviceProposal, area: .reform, task: reform,
    item: Bilingual(
      en: "The work is redesigned before a system is made",
      ja: "システムにする前に、業務を見直している"),
    check: .expression(
      "has(project.bpr) && (project.bpr.done || has(project.bpr.reason))",
      about: "project.bpr"),
    passes: Bilingual(
      en: "the work was redesigned, or there is a reason why not",
      ja: "業務の見直しを行ったか、行わない理由があること"),
    weight: .blocking,
    question: Bilingual(
      en: "Which steps or papers were dropped before the system?",
      ja: "システムにする前に、どの手順や書類をなくしましたか"),
    rationale: reformMatters,
    remedy: Remedy(
      Bilingual(
        en: "Redesign steps, papers and hand-offs, and write it under \"bpr\"",
        ja: "手順、書類、受渡しを見直し、「BPR」に書いてください"), days: 10),
    provenance: .derived(from: "「新サービス企画時のチェックリスト」11"),
    principles: [2],
    tests: [
      CriterionTest(.true) { project, _ in
        project.bpr = .known(.with { $0.done = true })
        project.audience = [.residents]
        project.change = .known(.new)
      },
      CriterionTest(.false) { project, _ in
        project.bpr = .known(
          .with {
            $0.done = false
            $0.reason = .nothing
          })
        project.audience = [.residents]
        project.change = .known(.new)
      },
      CriterionTest(.unknown) { project, _ in
        project.bpr = .known(.with { $0.done = false })
        project.audience = [.residents]
        project.change = .known(.new)
      },
      CriterionTest(.false) { project, _ in
        project.bpr = .nothing
        project.audience = [.residents]
        project.change = .known(.new)
      },
      CriterionTest(.notApplicable) { project, _ in project.change = .known(.alteration) },
    ]
  )
  .owed(when: .notSmall, .newOrRenewed)

  static let reformWithoutGain = BuiltInItem(
    "G126", "reform-without-gain", phase: .serviceProposal, area: .reform, task: reform,
    item: Bilingual(en: "Steps, papers, inputs or days get fewer", ja: "見直しで、手順、書類、入力、日数のどれかが減る"),
    check: .expression(
      """
      has(project.bpr.before)
      && has(project.bpr.after)
      && (project.bpr.after.steps.number < project.bpr.before.steps.number
          || project.bpr.after.inputs.number < project.bpr.before.inputs.number
          || project.bpr.after.days.number < project.bpr.before.days.number
          || (has(project.bpr.before.documents)
              && has(project.bpr.after.documents)
              && project.bpr.after.documents.number < project.bpr.before.documents.number))
      """,
      about: "project.bpr.after"),
    passes: Bilingual(
      en: "at least one figure is lower after than before",
      ja: "見直しの前後を比べて、1つ以上減っていること"),
    weight: .blocking,
    question: Bilingual(en: "What gets fewer, and by how many?", ja: "見直しで、何がいくつ減りますか"),
    rationale: reformMatters,
    remedy: Remedy(
      Bilingual(
        en: "Count before and after, and write it under \"bpr\"",
        ja: "見直しの前と後の数値を数え、「BPR」に書いてください"), days: 3),
    provenance: .derived(from: "東京都行政手続デジタル化QOS向上ガイドライン"),
    principles: [2],
    tests: [
      CriterionTest(.true) { project, _ in
        project.bpr = .known(
          .with {
            $0.done = true
            $0.before = .known(
              .with {
                $0.steps = "12"
                $0.inputs = "30"
                $0.days = "14日"
                $0.documents = "5"
              })
            $0.after = .known(
              .with {
                $0.steps = "7"
                $0.inputs = "30"
                $0.days = "14日"
                $0.documents = "5"
              })
          })
      },
      CriterionTest(.false) { project, _ in
        project.bpr = .known(
          .with {
            $0.done = true
            $0.before = .known(
              .with {
                $0.steps = "12"
                $0.inputs = "30"
                $0.days = "14日"
                $0.documents = "5"
              })
            $0.after = .known(
              .with {
                $0.steps = "12"
                $0.inputs = "30"
                $0.days = "14日"
                $0.documents = "5"
              })
          })
      },
      CriterionTest(.unknown) { project, _ in
        project.bpr = .known(
          .with {
            $0.done = true
            $0.before = .known(.with { $0.steps = "12" })
            $0.after = .known(.with { $0.steps = "12" })
          })
      },
      CriterionTest(.notApplicable) { project, _ in project.bpr = .nothing },
    ]
  )
  .owed(when: .redesigned)

  static let presentWorkNotMeasured = BuiltInItem(
    "G127", "present-work-not-measured", phase: .serviceProposal, area: .reform, task: reform,
    item: Bilingual(
      en: "Present work is measured, with spread and peaks",
      ja: "今の業務を、ばらつきと繁忙期も含めて測っている"),
    check: .review(
      evidence: Bilingual(
        en: "a paper with the spread of cases, working and waiting time, and peaks",
        ja: "件数の分布、作業時間と待ち時間、繁忙期の件数が分かる資料")),
    passes: Bilingual(
      en: "spread, work apart from waiting, and peaks are known, not the mean alone",
      ja: "平均だけでなく、ばらつき、作業と待ちの区別、繁忙期が分かること"),
    weight: .conditional,
    question: Bilingual(en: "Which cases take longest, and why?", ja: "最も時間がかかるのはどのような申請で、なぜですか"),
    rationale: reformMatters,
    remedy: Remedy(
      Bilingual(
        en: "Collect work data, and lay out spread and peaks",
        ja: "業務データを集め、分布と繁忙期を整理してください"), days: 5),
    provenance: .derived(from: "「新サービス企画時のチェックリスト」6"),
    principles: [2, 4]
  )
  .owed(when: .redesigned)

  static let effectWithoutStep = BuiltInItem(
    "G128", "effect-without-step", phase: .serviceProposal, area: .reform, task: reform,
    item: Bilingual(
      en: "Each effect names its step and the use of the time",
      ja: "効果は、どの手順から生まれ、何に使うかが分かる"),
    check: .expression(
      """
      size(project.bpr.effects) > 0
      && project.bpr.effects.all(e, e.step in canvas.flow && has(e.use))
      """,
      about: "project.bpr.effects"),
    passes: Bilingual(
      en: "each effect names a step of the canvas flow, and the time saved has a use",
      ja: "効果がキャンバスの手続フローの手順に対応し、生まれた時間の使い道があること"),
    weight: .conditional,
    question: Bilingual(en: "What is the saved time used for?", ja: "減った時間を、何に使いますか"),
    rationale: reformMatters,
    remedy: Remedy(
      Bilingual(
        en: "Write step and use of time for each effect",
        ja: "効果ごとに、手順と時間の使い道を書いてください"), days: 1),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第4章 Step 5"),
    principles: [2],
    tests: [
      CriterionTest(.true) { project, canvas in
        project.bpr = .known(
          .with {
            $0.done = true
            $0.effects = [
              .with {
                $0.step = "審査する"
                $0.use = "相談"
              }
            ]
          })
        canvas.flow = ["申請する", "審査する"]
      },
      CriterionTest(.false) { project, canvas in
        project.bpr = .known(
          .with {
            $0.done = true
            $0.effects = [
              .with {
                $0.step = "審査する"
                $0.use = .nothing
              }
            ]
          })
        canvas.flow = ["申請する", "審査する"]
      },
      CriterionTest(.unknown) { project, canvas in
        project.bpr = .known(.with { $0.done = true })
        canvas.flow = ["審査する"]
      },
      CriterionTest(.notApplicable) { project, _ in project.bpr = .nothing },
    ]
  )
  .owed(when: .redesigned)

  static let reuseNotConsidered = BuiltInItem(
    "G129", "reuse-not-considered", phase: .serviceProposal, area: .platforms, task: reuse,
    item: Bilingual(
      en: "Use of something that exists was considered",
      ja: "既にある共通機能やサービスを使えないか検討している"),
    check: .expression(
      """
      has(project.reuse) && project.reuse.considered && size(project.reuse.candidates) > 0
      """,
      about: "project.reuse"),
    passes: Bilingual(en: "at least one candidate was considered", ja: "候補を1つ以上挙げて検討した記録があること"),
    weight: .blocking,
    question: Bilingual(
      en: "Which shared platforms or services were compared?",
      ja: "どの共通基盤や既存のサービスを比べましたか"),
    rationale: reuseMatters,
    remedy: Remedy(
      Bilingual(
        en: "Look at shared platforms and at what others use, and write the result",
        ja: "共通基盤や他の局、区市町村のサービスを調べ、結果を書いてください"), days: 2),
    provenance: .derived(from: "DS-310（クラウド・バイ・デフォルト）"),
    principles: [6],
    tests: [
      CriterionTest(.true) { project, _ in
        project.reuse = .known(
          .with {
            $0.considered = true
            $0.candidates = ["共通の申請基盤"]
          })
        project.audience = [.residents]
        project.change = .known(.new)
      },
      CriterionTest(.false) { project, _ in
        project.reuse = .known(.with { $0.considered = false })
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

  static let overbuilt = BuiltInItem(
    "G130", "overbuilt", phase: .serviceProposal, area: .management, task: stages,
    item: Bilingual(en: "Something was left out on purpose", ja: "作らないと決めたものがある"),
    check: .review(
      evidence: Bilingual(en: "a list of what is left out, and why", ja: "作らないと決めた機能と、その理由の一覧")),
    passes: Bilingual(
      en: "at least one function is left out, with a reason",
      ja: "1つ以上の機能を、理由とともに見送っていること"),
    weight: .conditional,
    question: Bilingual(
      en: "What was considered and left out, and why?",
      ja: "検討したが作らないことにした機能は何ですか。なぜですか"),
    rationale: stagesMatters,
    remedy: Remedy(
      Bilingual(
        en: "List the wishes, and drop what does not serve the purpose",
        ja: "要望を並べ、目的に効かないものを外してください"), days: 1),
    provenance: .derived(from: "「新サービス企画時のチェックリスト」10"),
    principles: [2]
  )
  .owed(when: .notSmall, .built)

  static let allAtOnce = BuiltInItem(
    "G131", "all-at-once", phase: .serviceProposal, area: .management, task: stages,
    item: Bilingual(en: "It reaches people in stages", ja: "段階を分けて広げる計画になっている"),
    check: .expression("size(project.rollout) > 1", about: "project.rollout"),
    passes: Bilingual(en: "there are two stages or more", ja: "2段階以上の対象拡大の計画があること"),
    weight: .conditional, strength: .recommended,
    question: Bilingual(
      en: "Who uses it first, and when does it reach others?",
      ja: "最初に誰に使ってもらい、いつ広げますか"),
    rationale: stagesMatters,
    remedy: Remedy(
      Bilingual(
        en: "Write the first scope and the next stages under \"rollout\"",
        ja: "小さく始める範囲と、広げる条件を「対象拡大」に書いてください"), days: 2),
    provenance: .derived(from: "「新サービス企画時のチェックリスト」12"),
    principles: [9],
    tests: [
      CriterionTest(.true) { project, _ in
        project.rollout = [.with { $0.stage = "1" }, .with { $0.stage = "2" }]
        project.priority = true
        project.change = .known(.new)
      },
      CriterionTest(.false) { project, _ in
        project.rollout = [.with { $0.stage = "1" }]
        project.priority = true
        project.change = .known(.new)
      },
      CriterionTest(.unknown) { project, _ in
        project.priority = true
        project.change = .known(.new)
      },
      CriterionTest(.notApplicable) { project, _ in project.change = .known(.alteration) },
    ]
  )
  .owed(when: .large, .newOrRenewed)

  static let constraintsUnlisted = BuiltInItem(
    "G132", "constraints-unlisted", phase: .serviceProposal, area: .management, task: stages,
    item: Bilingual(en: "Constraints and assumptions are listed", ja: "制約と前提を書き出している"),
    check: .review(
      evidence: Bilingual(
        en: """
          a list of constraints and assumptions: law, dates, budget, other systems; or a \
          statement that there are none
          """,
        ja: "法令、期限、予算、他のシステムなどの制約と前提の一覧（ない場合はその旨）")),
    passes: Bilingual(
      en: "there is a list, or it says that there are none",
      ja: "制約と前提の一覧があるか、ないことが明記されていること"),
    weight: .conditional,
    question: Bilingual(en: "What cannot be changed?", ja: "変えられないことは何ですか"),
    rationale: stagesMatters,
    remedy: Remedy(
      Bilingual(
        en: "List them, and check with those concerned",
        ja: "制約と前提を書き出し、関係者に確かめてください"), days: 1),
    provenance: .derived(from: "「新サービス企画時のチェックリスト」7")
  )
  .owed(when: .notSmall)

  static let risksNotAssessed = BuiltInItem(
    "G133", "risks-not-assessed", phase: .serviceProposal, area: .management, task: risk,
    item: Bilingual(
      en: "Each risk has likelihood, impact, response and owner",
      ja: "リスクごとに、起こりやすさ、影響、対応、担当がある"),
    check: .expression(
      """
      size(project.risks) > 0
      && project.risks.all(r,
          has(r.likelihood) && has(r.impact) && has(r.response) && has(r.owner))
      """,
      about: "project.risks"),
    passes: Bilingual(en: "at least one risk, each with all four", ja: "1件以上のリスクがあり、4つの項目がそろっていること"),
    weight: .blocking,
    question: Bilingual(
      en: "If it fails, what would be the cause, and who watches it?",
      ja: "うまくいかないとすれば、何が原因で、誰が見ていますか"),
    rationale: riskMatters,
    remedy: Remedy(
      Bilingual(
        en: "Collect risks together, and settle response and owner",
        ja: "関係者でリスクを出し合い、対応と担当を決めてください"), days: 2),
    provenance: .derived(from: "「新サービス企画時のチェックリスト」8"),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.risks = [
          .with {
            $0.likelihood = .known(.high)
            $0.impact = .known(.low)
            $0.response = "早く始める"
            $0.owner = "担当係"
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.risks = []
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.risks = [.with { $0.text = "遅れる" }]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .notSmall)

  static let costWithoutAlternative = BuiltInItem(
    "G134", "cost-without-alternative", phase: .serviceProposal, area: .cost, task: cost,
    item: Bilingual(
      en: "Cost over the whole life is compared with another way",
      ja: "使い終えるまでの費用を、ほかの案と比べている"),
    check: .expression(
      """
      has(project.lifecycleCost)
      && size(project.lifecycleCost.alternatives) > 0
      && has(project.lifecycleCost.initial)
      && has(project.lifecycleCost.yearly)
      && project.lifecycleCost.years >= 1
      """,
      about: "project.lifecycleCost"),
    passes: Bilingual(
      en: "initial and yearly cost and years are stated, with at least one alternative",
      ja: "初期費用、年間費用、使用年数があり、比べた案が1つ以上あること"),
    weight: .blocking,
    question: Bilingual(
      en: "How many years, how much in all, compared with what?",
      ja: "何年使い、合わせていくらかかり、何と比べましたか"),
    rationale: costMatters,
    remedy: Remedy(
      Bilingual(
        en: "Compare costs, with doing nothing and existing services among the ways",
        ja: "作らない案や既存サービスの案も含めて、費用を比べてください"), days: 3),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第2章 Step 2"),
    principles: [2],
    tests: [
      CriterionTest(.true) { project, _ in
        project.lifecycleCost = .known(
          .with {
            $0.initial = "3200万円"
            $0.yearly = "600万円"
            $0.years = 5
            $0.alternatives = ["既存サービス"]
          })
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.lifecycleCost = .known(
          .with {
            $0.initial = "3200万円"
            $0.yearly = "600万円"
            $0.years = 5
            $0.alternatives = []
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

  static let investmentNotDecided = BuiltInItem(
    "G135", "investment-not-decided", phase: .serviceProposal, area: .cost, task: cost,
    item: Bilingual(
      en: "Who decided to go on, when and why is on record",
      ja: "進めると決めた人、日付、理由が残っている"),
    check: .review(
      evidence: Bilingual(
        en: "the decision paper; for a renewal also whether the service is still needed",
        ja: "進めることを決めた決裁文書（更改では、サービスが今も必要かの検討を含む）")),
    passes: Bilingual(en: "post, date and reason are there", ja: "決めた人の職、日付、理由が分かること"),
    weight: .blocking,
    question: Bilingual(en: "Who decided to go on, when and why?", ja: "誰が、いつ、なぜ進めると決めましたか"),
    rationale: costMatters,
    remedy: Remedy(
      Bilingual(en: "Get the decision, and keep its reasons", ja: "決裁を受け、理由を残してください"), days: 1),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第2章 Step 2")
  )

  static let asksAgain = BuiltInItem(
    "G136", "asks-again", phase: .serviceProposal, area: .data, task: onceOnly,
    item: Bilingual(
      en: "What the government holds is not asked for again",
      ja: "行政が持つデータを、改めて求めていない"),
    check: .expression(
      "canvas.data.all(d, !(d.alreadyHeld && d.asked) || has(d.askedReason))",
      about: "canvas.data"),
    passes: Bilingual(
      en: "data already held are not asked for, or there is a reason",
      ja: "行政が持つデータを求めないか、求める理由があること"),
    weight: .blocking,
    question: Bilingual(
      en: "Which of the items asked for does the government hold already?",
      ja: "申請者に求める項目のうち、行政が既に持つものはどれですか"),
    rationale: onceOnlyMatters,
    remedy: Remedy(
      Bilingual(
        en: "Say of each item whether it is held, and whether it is asked for",
        ja: "データごとに、行政が持つか、申請者に求めるかを書いてください"), days: 2),
    provenance: .derived(from: "推進計画（第二期）「東京デジタル2030ビジョン」"),
    principles: [2, 4],
    tests: [
      CriterionTest(.true) { project, canvas in
        project.audience = [.residents]
        canvas.data = [
          .with {
            $0.alreadyHeld = true
            $0.asked = false
          }
        ]
      },
      CriterionTest(.false) { project, canvas in
        project.audience = [.residents]
        canvas.data = [
          .with {
            $0.alreadyHeld = true
            $0.asked = true
            $0.askedReason = .nothing
          }
        ]
      },
      CriterionTest(.unknown) { project, canvas in
        project.audience = [.residents]
        canvas.data = [.with { $0.name = "住所" }]
      },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.staff] },
    ]
  )
  .owed(when: .applicants)

  static let noAssistedChannel = BuiltInItem(
    "G137", "no-assisted-channel", phase: .serviceProposal, area: .support, task: inclusion,
    item: Bilingual(
      en: "There is help for people who cannot use it alone",
      ja: "一人では使えない人を助ける手段がある"),
    check: .expression("has(project.assistedChannel)", about: "project.assistedChannel"),
    passes: Bilingual(
      en: "counter, telephone or other help is settled",
      ja: "窓口、電話、操作の支援などの手段が決まっていること"),
    weight: .blocking,
    question: Bilingual(
      en: "Where does somebody without a smartphone get help?",
      ja: "スマートフォンを使えない人は、どこで助けてもらえますか"),
    rationale: inclusionMatters,
    remedy: Remedy(
      Bilingual(
        en: "Settle where help is given, and write it under \"assistedChannel\"",
        ja: "支援する窓口や方法を決め、「支援窓口」に書いてください"), days: 3),
    provenance: .derived(from: "推進計画（第二期）「デジタルデバイド対策」"),
    principles: [3],
    tests: [
      CriterionTest(.true) { project, _ in
        project.assistedChannel = "区の窓口"
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.assistedChannel = .nothing
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in project.audience = [.residents] },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.businesses] },
    ]
  )
  .owed(when: .residents)

  static let noProxyFiling = BuiltInItem(
    "G138", "no-proxy-filing", phase: .serviceProposal, area: .support, task: inclusion,
    item: Bilingual(en: "Somebody else may file with a mandate", ja: "代理の人が申請できる"),
    check: .expression(
      "project.proxyFiling || has(project.proxyFilingReason)",
      about: "project.proxyFiling"),
    passes: Bilingual(
      en: "filing by a representative is possible, or there is a reason why not",
      ja: "代理申請ができるか、できない理由があること"),
    weight: .conditional,
    question: Bilingual(en: "Can a relative or an agent file instead?", ja: "家族や行政書士が代わりに申請できますか"),
    rationale: inclusionMatters,
    remedy: Remedy(
      Bilingual(
        en: "Add fields for a representative, and the mandate",
        ja: "代理人の欄と委任状の添付を設けてください"), days: 3),
    provenance: .derived(from: "推進計画（第二期）「代理人申請」"),
    principles: [3],
    tests: [
      CriterionTest(.true) { project, _ in
        project.proxyFiling = true
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.proxyFiling = false
        project.proxyFilingReason = .nothing
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.proxyFiling = false
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.staff] },
    ]
  )
  .owed(when: .applicants)

  static let notConsultedInPlanning = BuiltInItem(
    "G139", "not-consulted-in-planning", phase: .serviceProposal, area: .management, task: consultation,
    item: Bilingual(en: "The bureau was consulted in planning", ja: "企画工程で、デジタルサービス局と協議している"),
    check: .expression(
      "project.consultations.exists(c, within(c.phase, 'planning'))",
      about: "project.consultations"),
    passes: Bilingual(en: "at least one consultation in planning", ja: "企画工程の協議が1件以上あること"),
    weight: .blocking,
    question: Bilingual(en: "When was the consultation in planning?", ja: "企画工程の協議は、いつ行いましたか"),
    rationale: consultationMatters,
    remedy: Remedy(
      Bilingual(en: "Hold it, and record advice and response", ja: "協議を行い、助言と対応を記録してください"), days: 2),
    provenance: .plan(source: "推進計画（第二期）「プロジェクト監理」"),
    principles: [8],
    tests: [
      CriterionTest(.true) { project, _ in
        project.consultations = [.with { $0.phase = .known(.serviceProposal) }]
      },
      CriterionTest(.false) { project, _ in
        project.consultations = [.with { $0.phase = .known(.design) }]
      },
      CriterionTest(.unknown),
    ]
  )
}
