import GovernanceFindings

/// What the gate of 評価 asks for.
enum EvaluationItems {
  static let all: [BuiltInItem] = [
    outcomeNotMeasured,
    outcomeOverdue,
    missNotExplained,
    usersNotSatisfied,
    mostlyNotOnline,
    spendingNotExplained,
    savingNotMeasured,
    notEvaluated,
    auditFindingOpen,
    lessonsNotRecorded,
    needNotReconsidered,
    leftBehindNotLookedFor,
    qualityLevelNotGraded,
  ]

  private static let effect = Bilingual(en: "Outcomes", ja: "成果")
  private static let measure = Bilingual(en: "Measuring", ja: "測定")
  private static let cost = Bilingual(en: "Cost and value", ja: "費用と効果")
  private static let audit = Bilingual(en: "Audit", ja: "監査")
  private static let learning = Bilingual(en: "Learning", ja: "学び")
  private static let inclusion = Bilingual(en: "Nobody left behind", ja: "誰もが使えること")
  private static let effectMatters = Bilingual(
    en: "Without results nobody can say why it goes on.",
    ja: "成果を確かめないと、続ける理由を説明できません。")
  private static let measureMatters = Bilingual(
    en: "What is not measured cannot be seen to improve.",
    ja: "測らなければ、良くなったかどうかが分かりません。")
  private static let costMatters = Bilingual(
    en: "Who looks at the build alone overlooks the cost of running it.",
    ja: "作る費用だけを見ると、使い続ける費用を見落とします。")
  private static let auditMatters = Bilingual(
    en: "Some problems cannot be seen from inside.", ja: "内側からは見えない問題があります。")
  private static let learningMatters = Bilingual(
    en: "A lesson not kept serves nobody.", ja: "残さない学びは、次に生かせません。")
  private static let inclusionMatters = Bilingual(
    en: "Those who cannot use it alone may need it most.",
    ja: "一人では使えない人ほど、サービスを必要としていることがあります。")

  static let outcomeNotMeasured = BuiltInItem(
    "G701", "outcome-not-measured", phase: .evaluation, area: .cost, task: effect,
    item: Bilingual(en: "Each outcome has a result", ja: "すべての成果に実績がある"),
    check: .expression(
      "size(canvas.outcomes) > 0 && canvas.outcomes.all(o, size(o.results) > 0)",
      about: "canvas.outcomes"),
    passes: Bilingual(en: "there are outcomes, each measured", ja: "成果があり、すべてに測った値があること"),
    weight: .blocking,
    question: Bilingual(en: "How much is it now?", ja: "目標の値は、いまいくつですか"),
    rationale: effectMatters,
    remedy: Remedy(
      Bilingual(
        en: "Measure, and write it under \"results\" of the canvas",
        ja: "指標を測り、キャンバスの「実績」に書いてください"), days: 2),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第2章 Step 4"),
    principles: [1, 10],
    tests: [
      CriterionTest(.true) { _, canvas in
        canvas.outcomes = [.with { $0.results = [.with { $0.value = "2日" }] }]
      },
      CriterionTest(.false) { _, canvas in canvas.outcomes = [.with { $0.results = [] }] },
      CriterionTest(.unknown) { _, canvas in canvas.outcomes = [.with { $0.indicator = "日数" }] },
    ]
  )

  static let outcomeOverdue = BuiltInItem(
    "G702", "outcome-overdue", phase: .evaluation, area: .cost, task: effect,
    item: Bilingual(en: "Outcomes that are due have results", ja: "期限を過ぎた成果に、実績がある"),
    check: .rules(["C136"], about: "canvas.outcomes"),
    passes: Bilingual(en: "no outcome past its date without a result", ja: "期限を過ぎて実績のない成果がないこと"),
    weight: .blocking,
    question: Bilingual(en: "Was the target met in time?", ja: "期限までに、目標に届きましたか"),
    rationale: effectMatters,
    remedy: Remedy(
      Bilingual(en: "Measure it, and write it", ja: "期限の時点の値を測って書いてください"), days: 1),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第2章 Step 4"),
    principles: [10]
  )

  static let missNotExplained = BuiltInItem(
    "G703", "miss-not-explained", phase: .evaluation, area: .cost, task: effect,
    item: Bilingual(en: "The cause of a miss was looked for", ja: "目標に届かない成果は、原因を調べている"),
    check: .review(
      evidence: Bilingual(
        en: "gap, cause and next step; or a statement that all targets were met",
        ja: "目標と実績の差、その原因、次の手（届いていれば、その旨）")),
    passes: Bilingual(en: "each miss has a cause and a next step", ja: "届かない成果のすべてに、原因と次の手があること"),
    weight: .blocking,
    question: Bilingual(en: "Why was it missed, and what is next?", ja: "なぜ届かず、次に何をしますか"),
    rationale: effectMatters,
    remedy: Remedy(
      Bilingual(en: "Ask users, sort the causes, and decide", ja: "利用者に聞き、原因を分けて次の手を決めてください"), days: 3),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第2章 Step 4"),
    principles: [1, 10]
  )

  static let usersNotSatisfied = BuiltInItem(
    "G704", "users-not-satisfied", phase: .evaluation, area: .operation, task: measure,
    item: Bilingual(en: "Satisfaction is 3.5 or more", ja: "利用者の満足度が3.5以上である"),
    check: .expression(
      """
      project.usage.exists(u, has(u.satisfaction))
      && project.usage.filter(u, has(u.satisfaction)).all(u, u.satisfaction.number >= 3.5)
      """,
      about: "project.usage"),
    passes: Bilingual(
      en: "there is a five-point mean, 3.5 or more in each period",
      ja: "5段階の平均があり、どの期間も3.5以上であること"),
    weight: .conditional,
    question: Bilingual(en: "How high is it, and what lowers it?", ja: "満足度はいくつで、低い理由は何ですか"),
    rationale: measureMatters,
    remedy: Remedy(
      Bilingual(
        en: "Read why it is low, and decide what to mend",
        ja: "低い評価の理由を読み、直すものを決めてください"), days: 3),
    provenance: .derived(
      because: Bilingual(
        en: "the goal for counters, a mean of 3.5, is applied to online services",
        ja: "窓口の目標（平均3.5以上）を、オンラインのサービスにも当てはめました")),
    principles: [1],
    tests: [
      CriterionTest(.true) { project, _ in
        project.usage = [.with { $0.satisfaction = "3.8" }]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.usage = [.with { $0.satisfaction = "3.1" }]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.usage = [.with { $0.period = .fiscalYear(2025) }]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.staff] },
    ]
  )
  .owed(when: .publicService)

  static let mostlyNotOnline = BuiltInItem(
    "G705", "mostly-not-online", phase: .evaluation, area: .operation, task: measure,
    item: Bilingual(en: "Half of the uses or more are online", ja: "利用の半分以上がオンラインである"),
    check: .expression(
      """
      project.usage.exists(u,
        has(u.online) && has(u.total) && u.online.number * 2.0 >= u.total.number)
      """,
      about: "project.usage"),
    passes: Bilingual(en: "in some period half or more were online", ja: "オンラインが半分以上の期間があること"),
    weight: .conditional, strength: .recommended,
    question: Bilingual(en: "Why do people not use it online?", ja: "オンラインを使わない人は、なぜ使わないのですか"),
    rationale: measureMatters,
    remedy: Remedy(
      Bilingual(
        en: "Ask those at the counter, and mend the way in",
        ja: "窓口に来た人に理由を聞き、入口と案内を直してください"), days: 3),
    provenance: .derived(
      because: Bilingual(en: "no public text sets the share", ja: "オンラインの割合の線を定めた公表資料が見つかりません")),
    principles: [1, 3],
    tests: [
      CriterionTest(.true) { project, _ in
        project.usage = [
          .with {
            $0.total = "100件"
            $0.online = "60件"
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.usage = [
          .with {
            $0.total = "100件"
            $0.online = "20件"
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.usage = [.with { $0.period = .fiscalYear(2025) }]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.staff] },
    ]
  )
  .owed(when: .applicants)

  static let spendingNotExplained = BuiltInItem(
    "G706", "spending-not-explained", phase: .evaluation, area: .cost, task: cost,
    item: Bilingual(en: "Spending above plan has a reason", ja: "予定を超えた費用に理由がある"),
    check: .expression(
      """
      size(project.spending) > 0
      && project.spending.all(s,
          has(s.actual) && (s.actual.number <= s.planned.number || has(s.reason)))
      """,
      about: "project.spending"),
    passes: Bilingual(
      en: "each year has the actual figure, and a reason where it is above plan",
      ja: "すべての年度に実績額があり、予定を超えた年度に理由があること"),
    weight: .conditional,
    question: Bilingual(en: "How far apart are plan and actual, and why?", ja: "予定と実績はいくら違い、なぜですか"),
    rationale: costMatters,
    remedy: Remedy(
      Bilingual(
        en: "Write planned and actual figures of each year",
        ja: "年度ごとの予定額と実績額を書いてください"), days: 1),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第2章 Step 4"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.spending = [
          .with {
            $0.planned = "600万円"
            $0.actual = "580万円"
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.spending = [
          .with {
            $0.planned = "600万円"
            $0.actual = "700万円"
            $0.reason = .nothing
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

  static let savingNotMeasured = BuiltInItem(
    "G707", "saving-not-measured", phase: .evaluation, area: .cost, task: effect,
    item: Bilingual(en: "Time saved by the redesign was measured", ja: "業務の見直しで減った時間を測っている"),
    check: .expression(
      "size(project.bpr.effects) > 0 && project.bpr.effects.all(e, has(e.actual))",
      about: "project.bpr.effects"),
    passes: Bilingual(en: "there are effects, each measured", ja: "効果があり、すべてに削減実績があること"),
    weight: .conditional,
    question: Bilingual(en: "How many hours were saved, and used for what?", ja: "実際に何時間減り、何に使いましたか"),
    rationale: effectMatters,
    remedy: Remedy(
      Bilingual(en: "Measure, and write it under \"actual\"", ja: "作業の時間を測り、「削減実績」に書いてください"), days: 2),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第4章 Step 5"),
    principles: [2, 10],
    tests: [
      CriterionTest(.true) { project, _ in
        project.bpr = .known(
          .with {
            $0.done = true
            $0.effects = [.with { $0.actual = "280時間" }]
          })
      },
      CriterionTest(.false) { project, _ in
        project.bpr = .known(
          .with {
            $0.done = true
            $0.effects = [.with { $0.actual = .nothing }]
          })
      },
      CriterionTest(.unknown) { project, _ in project.bpr = .known(.with { $0.done = true }) },
      CriterionTest(.notApplicable) { project, _ in project.bpr = .nothing },
    ]
  )
  .owed(when: .redesigned)

  static let notEvaluated = BuiltInItem(
    "G708", "not-evaluated", phase: .evaluation, area: .cost, task: effect,
    item: Bilingual(
      en: "It was evaluated within a year, with a decision",
      ja: "1年以内に評価し、続けるか、変えるか、終えるかを決めている"),
    check: .expression(
      """
      project.evaluations.exists(e,
        asOf - e.date <= duration('8784h') && has(e.outcome) && has(e.by))
      """,
      about: "project.evaluations"),
    passes: Bilingual(
      en: "an evaluation within 366 days, with outcome and who",
      ja: "基準日の前の366日以内に、結果と評価者のある評価があること"),
    weight: .blocking,
    question: Bilingual(en: "What was decided?", ja: "評価の結果、何を決めましたか"),
    rationale: effectMatters,
    remedy: Remedy(
      Bilingual(
        en: "Look at outcome, cost and quality, and decide",
        ja: "成果、費用、品質を見て、続け方を決めてください"), days: 3),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第2章 Step 4"),
    principles: [10],
    tests: [
      CriterionTest(.true) { project, _ in
        project.evaluations = [
          .with {
            $0.date = .day(2026, 3, 1)
            $0.outcome = .known(.improve)
            $0.by = "部長"
          }
        ]
      },
      CriterionTest(.false) { project, _ in project.evaluations = [] },
      CriterionTest(.unknown),
    ]
  )

  static let auditFindingOpen = BuiltInItem(
    "G709", "audit-finding-open", phase: .evaluation, area: .management, task: audit,
    item: Bilingual(en: "No audit finding is open", ja: "監査の指摘が残っていない"),
    check: .expression(
      """
      size(project.audits) > 0
      && project.audits.all(a, a.independent && a.points.all(p, has(p.closed)))
      """,
      about: "project.audits"),
    passes: Bilingual(
      en: "an independent audit, each point with its closing date",
      ja: "独立した監査があり、すべての指摘に完了日があること"),
    weight: .conditional,
    question: Bilingual(en: "Which points are not closed?", ja: "監査の指摘のうち、終えていないものはどれですか"),
    rationale: auditMatters,
    remedy: Remedy(
      Bilingual(en: "Act on them, and write when they were closed", ja: "指摘に対応し、完了日を書いてください"), days: 3,
      by: .reviewer),
    provenance: .derived(from: "標準ガイドライン解説書 第10章"),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.audits = [
          .with {
            $0.independent = true
            $0.points = [.with { $0.closed = .day(2026, 3, 1) }]
          }
        ]
        project.priority = true
        project.personalData = .known(.with { $0.handled = true })
      },
      CriterionTest(.false) { project, _ in
        project.audits = [
          .with {
            $0.independent = true
            $0.points = [.with { $0.closed = .nothing }]
          }
        ]
        project.priority = true
        project.personalData = .known(.with { $0.handled = true })
      },
      CriterionTest(.unknown) { project, _ in
        project.audits = [.with { $0.independent = true }]
        project.priority = true
        project.personalData = .known(.with { $0.handled = true })
      },
      CriterionTest(.notApplicable) { project, _ in project.personalData = .nothing },
    ]
  )
  .owed(when: .large, .personalData)

  static let lessonsNotRecorded = BuiltInItem(
    "G710", "lessons-not-recorded", phase: .evaluation, area: .management, task: learning,
    item: Bilingual(en: "Lessons are recorded", ja: "振り返りを行い、教訓を残している"),
    check: .expression("size(project.lessons) > 0", about: "project.lessons"),
    passes: Bilingual(en: "at least one lesson", ja: "教訓が1件以上あること"),
    weight: .blocking,
    question: Bilingual(en: "What would be done differently?", ja: "もう一度行うなら、何を変えますか"),
    rationale: learningMatters,
    remedy: Remedy(
      Bilingual(
        en: "Look back together, and write it under \"lessons\"",
        ja: "関わった人で振り返り、「振り返り」に書いてください"), days: 1),
    provenance: .derived(
      because: Bilingual(
        en: "the text of the article on learning is not public",
        ja: "ラーニングの条の本文が公開されていません")),
    principles: [10],
    tests: [
      CriterionTest(.true) { project, _ in project.lessons = [.with { $0.text = "早く聞く" }] },
      CriterionTest(.false) { project, _ in project.lessons = [] },
      CriterionTest(.unknown),
    ]
  )

  static let needNotReconsidered = BuiltInItem(
    "G711", "need-not-reconsidered", phase: .evaluation, area: .cost, task: effect,
    item: Bilingual(
      en: "Whether rules and work are still needed was asked",
      ja: "制度と業務が今も必要かを考えている"),
    check: .review(
      evidence: Bilingual(
        en: "a record of the question whether rules, procedure and papers are still needed",
        ja: "制度、手続、書類が今も必要かを検討した記録")),
    passes: Bilingual(
      en: "dropping, reducing and merging were considered",
      ja: "やめる、減らす、まとめる案を検討していること"),
    weight: .conditional,
    question: Bilingual(en: "Could the procedure be dropped?", ja: "この手続は、なくすことができませんか"),
    rationale: effectMatters,
    remedy: Remedy(
      Bilingual(en: "See from its use what can be dropped", ja: "利用の実績から、なくせるものを検討してください"), days: 2),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第2章 Step 2"),
    principles: [2]
  )
  .owed(when: .notSmall)

  static let leftBehindNotLookedFor = BuiltInItem(
    "G712", "left-behind-not-looked-for", phase: .evaluation, area: .support, task: inclusion,
    item: Bilingual(
      en: "Those who could not use it, or gave up, were looked for",
      ja: "使えなかった人、途中でやめた人を調べている"),
    check: .review(
      evidence: Bilingual(
        en: "where and how many gave up, and talks with those who could not use it",
        ja: "途中でやめた箇所と人数、使えなかった人への聞き取り")),
    passes: Bilingual(en: "both number and reasons are known", ja: "数と理由の両方が分かること"),
    weight: .conditional,
    question: Bilingual(en: "Where, how many and why?", ja: "どこで、何人がやめ、なぜですか"),
    rationale: inclusionMatters,
    remedy: Remedy(
      Bilingual(en: "Look at the logs, and ask at the counter", ja: "操作の記録と窓口での聞き取りから調べてください"), days: 3),
    provenance: .derived(from: "推進計画（第二期）「デジタルデバイド対策」"),
    principles: [1, 3]
  )
  .owed(when: .residents)

  static let qualityLevelNotGraded = BuiltInItem(
    "G713", "quality-level-not-graded", phase: .evaluation, area: .operation, task: measure,
    item: Bilingual(en: "The quality of the procedure is graded", ja: "手続の品質の水準を判定している"),
    check: .review(
      evidence: Bilingual(
        en: "the grade under the three principles, and the step to the next level",
        ja: "3原則ごとの水準の判定結果と、次の水準への手")),
    passes: Bilingual(
      en: "essential quality is held; priority projects have a plan for attractive quality",
      ja: "当たり前品質に達していること。重点DX事業は、魅力的品質への計画があること"),
    weight: .conditional,
    question: Bilingual(
      en: "Which level is held, and what lacks to the next?",
      ja: "いまの水準はどれで、次の水準に何が足りませんか"),
    rationale: measureMatters,
    remedy: Remedy(
      Bilingual(
        en: "Run kanri grade, and work on what lacks",
        ja: "kanri grade で水準を確かめ、足りないものに取り組んでください"), days: 2),
    provenance: .plan(source: "推進計画（第二期）「デジタル化した都の行政手続の更なるQOS向上」"),
    principles: [1, 2]
  )
  .owed(when: .applicants)
}
