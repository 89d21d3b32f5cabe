import GovernanceFindings

/// What the gate of テスト asks for.
enum TestingItems {
  static let all: [BuiltInItem] = [
    testsNotApproved,
    testsNotRepeated,
    contractorAcceptedOwnWork,
    usabilityNotTested,
    findingsNotRechecked,
    graveFindingOpen,
    tooFewTesters,
    nobodyWithDisabilities,
    accessibilityNotTested,
    accessibilityProblemsOpen,
    seriousVulnerabilityOpen,
    requirementUntested,
    performanceUntested,
    seriousDefectOpen,
    qualityReportMissing,
    helpNotTried,
    wordsNotReadByOutsiders,
    notConsultedInTesting,
  ]

  private static let systemTests = Bilingual(en: "System tests", ja: "システムテスト")
  private static let acceptance = Bilingual(en: "Acceptance", ja: "受入")
  private static let usability = Bilingual(en: "Usability test", ja: "ユーザビリティテスト")
  private static let accessibility = Bilingual(en: "Accessibility", ja: "アクセシビリティ")
  private static let vulnerabilities = Bilingual(en: "Vulnerabilities", ja: "脆弱性")
  private static let quality = Bilingual(en: "Quality", ja: "品質")
  private static let wording = Bilingual(en: "Words", ja: "言葉")
  private static let consultation = Bilingual(en: "Consultation", ja: "協議")
  private static let systemTestsMatters = Bilingual(
    en: "What was not tested users find first.", ja: "確かめていないことは、利用者が最初に見つけます。")
  private static let acceptanceMatters = Bilingual(
    en: "The maker alone cannot tell whether it fits the work.",
    ja: "作った側の確認だけでは、業務で使えるか分かりません。")
  private static let usabilityMatters = Bilingual(
    en: "Makers do not see where first users stumble.",
    ja: "作った人は、初めて使う人のつまずきに気付けません。")
  private static let accessibilityMatters = Bilingual(
    en: "What is not settled and checked early is dear to mend.",
    ja: "初めに決めて確かめておかないと、直す費用が大きくなります。")
  private static let vulnerabilitiesMatters = Bilingual(
    en: "A weakness in the open is soon attacked.", ja: "公開した弱点は、すぐに狙われます。")
  private static let qualityMatters = Bilingual(
    en: "Measured at the end, there is no time to mend.",
    ja: "終わってから測っても、直す時間がありません。")
  private static let wordingMatters = Bilingual(
    en: "Who does not understand cannot finish.", ja: "読んで分からなければ、手続を終えられません。")
  private static let consultationMatters = Bilingual(
    en: "Once work has gone on, advice is hard to use.",
    ja: "進めた後では、助言を生かしにくくなります。")

  static let testsNotApproved = BuiltInItem(
    "G401", "tests-not-approved", phase: .testing, area: .quality, task: systemTests,
    item: Bilingual(
      en: "Integration, system and operation tests have plan and result approved",
      ja: "結合、総合、運用のテストに、計画と結果の承認がある"),
    check: .expression(
      """
      ['integration', 'system', 'operation'].all(k,
        project.systemTests.exists(t,
          t.kind == k && has(t.planApproved) && has(t.resultApproved)))
      """,
      about: "project.systemTests"),
    passes: Bilingual(en: "each of the three has both dates", ja: "3つのテストのそれぞれに、計画と結果の承認日があること"),
    weight: .blocking,
    question: Bilingual(
      en: "Who approved plans and results, and when?",
      ja: "各テストの計画と結果は、誰が、いつ承認しましたか"),
    rationale: systemTestsMatters,
    remedy: Remedy(
      Bilingual(
        en: "Approve plan and result apart, and write the dates",
        ja: "計画と結果を分けて承認し、日付を書いてください"), days: 2),
    provenance: .derived(from: "大阪市情報システム開発ガイドライン（2019年4月）"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.systemTests = [
          .with {
            $0.kind = .known(.integration)
            $0.planApproved = .day(2026, 1, 10)
            $0.resultApproved = .day(2026, 2, 1)
          },
          .with {
            $0.kind = .known(.system)
            $0.planApproved = .day(2026, 1, 10)
            $0.resultApproved = .day(2026, 2, 1)
          },
          .with {
            $0.kind = .known(.operation)
            $0.planApproved = .day(2026, 1, 10)
            $0.resultApproved = .day(2026, 2, 1)
          },
        ]
        project.contractType = .known(.contract)
        project.approach = .known(.waterfall)
      },
      CriterionTest(.false) { project, _ in
        project.systemTests = [
          .with {
            $0.kind = .known(.integration)
            $0.planApproved = .nothing
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

  static let testsNotRepeated = BuiltInItem(
    "G402", "tests-not-repeated", phase: .testing, area: .quality, task: systemTests,
    item: Bilingual(en: "Automated tests run at each change", ja: "変更のたびに、自動のテストを行っている"),
    check: .expression("project.systemTests.exists(t, t.automated)", about: "project.systemTests"),
    passes: Bilingual(en: "there is a test that runs by itself", ja: "自動で実行するテストがあること"),
    weight: .conditional,
    question: Bilingual(
      en: "How is it known that what worked still works?",
      ja: "前の回で動いたものが今も動くことを、どう確かめますか"),
    rationale: systemTestsMatters,
    remedy: Remedy(
      Bilingual(en: "Automate tests of the main operations", ja: "主な操作のテストを自動にしてください"), days: 5,
      by: .contractor),
    provenance: .derived(
      because: Bilingual(
        en: "no public text says how rounds are tested",
        ja: "反復する開発のテストを定めた公表資料が見つかりません")),
    principles: [9],
    tests: [
      CriterionTest(.true) { project, _ in
        project.systemTests = [.with { $0.automated = true }]
        project.approach = .known(.iterative)
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.systemTests = [.with { $0.automated = false }]
        project.approach = .known(.iterative)
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in
        project.systemTests = [.with { $0.kind = .known(.system) }]
        project.approach = .known(.iterative)
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .iterative, .notSmall, .built)

  static let contractorAcceptedOwnWork = BuiltInItem(
    "G403", "contractor-accepted-own-work", phase: .testing, area: .quality, task: acceptance,
    item: Bilingual(en: "The ordering side judges acceptance", ja: "受入の合否を、発注者が決めている"),
    check: .expression(
      """
      project.systemTests.exists(t,
        t.kind == 'acceptance' && t.judge == 'orderer' && has(t.resultApproved))
      """,
      about: "project.systemTests"),
    passes: Bilingual(
      en: "an acceptance test judged by the ordering side, with its result approved",
      ja: "発注者が判定し、結果を承認した受入テストがあること"),
    weight: .blocking,
    question: Bilingual(en: "Who judged the acceptance test?", ja: "受入テストの合否は、誰が決めましたか"),
    rationale: acceptanceMatters,
    remedy: Remedy(
      Bilingual(
        en: "Let those in charge of the work try it and judge",
        ja: "業務の担当が自ら操作して確かめ、合否を決めてください"), days: 3),
    provenance: .derived(from: "業務・システム最適化指針（ガイドライン）"),
    principles: [1],
    tests: [
      CriterionTest(.true) { project, _ in
        project.systemTests = [
          .with {
            $0.kind = .known(.acceptance)
            $0.judge = .known(.orderer)
            $0.resultApproved = .day(2026, 2, 1)
          }
        ]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.systemTests = [
          .with {
            $0.kind = .known(.acceptance)
            $0.judge = .known(.contractor)
            $0.resultApproved = .day(2026, 2, 1)
          }
        ]
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in project.contractType = .known(.contract) },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .ordered)

  static let usabilityNotTested = BuiltInItem(
    "G404", "usability-not-tested", phase: .testing, area: .userTests, task: usability,
    item: Bilingual(
      en: "Users try the service before the release",
      ja: "リリースの前に、利用者が実際に使って確かめている"),
    check: .expression(
      """
      project.userTests.exists(t, t.kind == 'usability' && t.participants.count.number >= 1.0)
      """,
      about: "project.userTests"),
    passes: Bilingual(
      en: "at least one usability test with participants",
      ja: "参加者のいるユーザビリティテストが1件以上あること"),
    weight: .blocking,
    question: Bilingual(
      en: "Who tried the screens to be released, and when?",
      ja: "リリースする画面を、誰が、いつ使って確かめましたか"),
    rationale: usabilityMatters,
    remedy: Remedy(
      Bilingual(
        en: "Let users go all the way, and record where they stumble",
        ja: "利用者に一通り使ってもらい、つまずきを記録してください"), days: 5),
    provenance: .published(source: "ユーザーテストガイドライン VERSION 2.0（東京都、2023年1月）"),
    principles: [1, 8],
    tests: [
      CriterionTest(.true) { project, _ in
        project.userTests = [
          .with {
            $0.kind = .known(.usability)
            $0.participants = .known(.with { $0.count = "8人" })
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.userTests = [
          .with {
            $0.kind = .known(.prototyping)
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

  static let findingsNotRechecked = BuiltInItem(
    "G405", "findings-not-rechecked", phase: .testing, area: .userTests, task: usability,
    item: Bilingual(en: "Earlier findings are checked again", ja: "前のテストの指摘が直ったかを確かめている"),
    check: .rules(["G042"], about: "project.userTests"),
    passes: Bilingual(
      en: "no usability test that rechecks nothing",
      ja: "前の指摘を確かめていないユーザビリティテストがないこと"),
    weight: .blocking,
    question: Bilingual(
      en: "Which earlier findings were checked again?",
      ja: "前の指摘のうち、今回確かめたものはどれですか"),
    rationale: usabilityMatters,
    remedy: Remedy(
      Bilingual(
        en: "Check them, and list them under \"rechecked\"",
        ja: "前の指摘を確かめ、「再確認した指摘」に書いてください"), days: 1),
    provenance: .published(source: "ユーザーテストガイドライン VERSION 2.0（東京都、2023年1月）"),
    principles: [1]
  )

  static let graveFindingOpen = BuiltInItem(
    "G406", "grave-finding-open", phase: .testing, area: .userTests, task: usability,
    item: Bilingual(en: "No grave finding is open", ja: "重い指摘が残っていない"),
    check: .expression(
      """
      project.userTests.all(t,
        t.findings.all(f, f.severity != 'high' || (has(f.decision) && has(f.decision.done))))
      """,
      about: "project.userTests"),
    passes: Bilingual(
      en: "each grave finding has a date on which it was settled",
      ja: "重要度が高い指摘のすべてに、対応の完了日があること"),
    weight: .blocking,
    question: Bilingual(en: "Which grave findings are not mended?", ja: "重い指摘のうち、直していないものはどれですか"),
    rationale: usabilityMatters,
    remedy: Remedy(
      Bilingual(en: "Mend them, and write when it was done", ja: "重い指摘を直し、判断の「完了日」を書いてください"), days: 5),
    provenance: .derived(from: "ユーザーテストガイドライン VERSION 2.0（東京都、2023年1月）"),
    principles: [1],
    tests: [
      CriterionTest(.true) { project, _ in
        project.userTests = [
          .with {
            $0.findings = [
              .with {
                $0.severity = .known(.high)
                $0.decision = .known(.with { $0.done = .day(2026, 2, 1) })
              }
            ]
          }
        ]
      },
      CriterionTest(.false) { project, _ in
        project.userTests = [
          .with {
            $0.findings = [
              .with {
                $0.severity = .known(.high)
                $0.decision = .known(.with { $0.done = .nothing })
              }
            ]
          }
        ]
      },
      CriterionTest(.unknown) { project, _ in
        project.userTests = [.with { $0.findings = [.with { $0.text = "進めない" }] }]
      },
    ]
  )

  static let tooFewTesters = BuiltInItem(
    "G407", "too-few-testers", phase: .testing, area: .userTests, task: usability,
    item: Bilingual(
      en: "Five or more take part in a usability test",
      ja: "ユーザビリティテストに5人以上が参加している"),
    check: .expression(
      """
      project.userTests.exists(t, t.kind == 'usability' && t.participants.count.number >= 5.0)
      """,
      about: "project.userTests"),
    passes: Bilingual(
      en: "a usability test with five participants or more",
      ja: "5人以上が参加したユーザビリティテストがあること"),
    weight: .conditional, strength: .recommended,
    question: Bilingual(en: "How many took part?", ja: "何人が参加しましたか"),
    rationale: usabilityMatters,
    remedy: Remedy(
      Bilingual(en: "Hold another with more people", ja: "参加者を増やして、もう一度行ってください"), days: 4),
    provenance: .derived(
      because: Bilingual(
        en: "no public text sets a number; five is a rule of thumb for the main stumbling blocks",
        ja: "人数を定めた公表資料が見つからないため、主なつまずきが出そろう目安として5人としました")),
    principles: [1],
    tests: [
      CriterionTest(.true) { project, _ in
        project.userTests = [
          .with {
            $0.kind = .known(.usability)
            $0.participants = .known(.with { $0.count = "5人" })
          }
        ]
        project.priority = true
      },
      CriterionTest(.false) { project, _ in
        project.userTests = [
          .with {
            $0.kind = .known(.usability)
            $0.participants = .known(.with { $0.count = "3人" })
          }
        ]
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

  static let nobodyWithDisabilities = BuiltInItem(
    "G408", "nobody-with-disabilities", phase: .testing, area: .userTests, task: usability,
    item: Bilingual(
      en: "People with disabilities or older people take part",
      ja: "障害のある人や高齢者がテストに参加している"),
    check: .expression(
      """
      project.userTests.exists(t,
        (has(t.participants.withDisabilities)
          && t.participants.withDisabilities.number >= 1.0)
        || (has(t.participants.older) && t.participants.older.number >= 1.0))
      """,
      about: "project.userTests"),
    passes: Bilingual(en: "a test in which at least one took part", ja: "どちらかが1人以上参加したテストがあること"),
    weight: .conditional,
    question: Bilingual(
      en: "Did those try it who find things hardest?",
      ja: "使いにくさを感じやすい人に、使ってもらいましたか"),
    rationale: usabilityMatters,
    remedy: Remedy(
      Bilingual(
        en: "Ask associations for help in finding people",
        ja: "団体などに協力を求め、参加してもらってください"), days: 5),
    provenance: .derived(from: "第3回東京デジタルサービス会議の記録"),
    principles: [3, 8],
    tests: [
      CriterionTest(.true) { project, _ in
        project.userTests = [.with { $0.participants = .known(.with { $0.withDisabilities = "1人" }) }]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.userTests = [
          .with {
            $0.participants = .known(
              .with {
                $0.withDisabilities = .nothing
                $0.older = .nothing
              })
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.userTests = [.with { $0.kind = .known(.usability) }]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .residents, .notSmall)

  static let accessibilityNotTested = BuiltInItem(
    "G409", "accessibility-not-tested", phase: .testing, area: .accessibility, task: accessibility,
    item: Bilingual(en: "Accessibility was tested", ja: "アクセシビリティの試験を行っている"),
    check: .expression(
      """
      has(project.accessibility.testedOn)
      && project.accessibility.testedOn <= asOf
      && has(project.accessibility.result)
      && project.accessibility.result != 'failed'
      && size(project.accessibility.tools) > 0
      """,
      about: "project.accessibility"),
    passes: Bilingual(
      en: "a date, a result other than failed, and the tools used",
      ja: "試験日、不適合でない試験結果、試験ツールがあること"),
    weight: .blocking,
    question: Bilingual(
      en: "When was it tested, with what, and what came out?",
      ja: "いつ、何を使って試験し、結果はどうでしたか"),
    rationale: accessibilityMatters,
    remedy: Remedy(
      Bilingual(
        en: "Test by JIS X 8341-3:2016, and write the result",
        ja: "JIS X 8341-3:2016に基づいて試験し、結果を書いてください"), days: 5, by: .contractor),
    provenance: .derived(from: "ウェブアクセシビリティ基盤委員会「JIS X 8341-3:2016 対応発注ガイドライン」"),
    principles: [3],
    tests: [
      CriterionTest(.true) { project, _ in
        project.accessibility = .known(
          .with {
            $0.testedOn = .day(2026, 2, 1)
            $0.result = .known(.partiallyConformant)
            $0.tools = ["miChecker"]
          })
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.accessibility = .known(
          .with {
            $0.testedOn = .nothing
            $0.result = .nothing
            $0.tools = []
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

  static let accessibilityProblemsOpen = BuiltInItem(
    "G410", "accessibility-problems-open", phase: .testing, area: .accessibility, task: accessibility,
    item: Bilingual(en: "No accessibility problem is open", ja: "アクセシビリティの問題が残っていない"),
    check: .expression("project.accessibility.openIssues == 0", about: "project.accessibility.openIssues"),
    passes: Bilingual(en: "nothing is open", ja: "未対応の問題が0件であること"),
    weight: .conditional,
    question: Bilingual(
      en: "How many problems are open, and when are they mended?",
      ja: "残っている問題は何件で、いつ直しますか"),
    rationale: accessibilityMatters,
    remedy: Remedy(
      Bilingual(
        en: "Mend them, or settle date and another way",
        ja: "問題を直すか、直す期限と代わりの手段を決めてください"), days: 5, by: .contractor),
    provenance: .derived(
      because: Bilingual(en: "no public text says what may stay open", ja: "残る問題の許容を定めた公表資料が見つかりません")),
    principles: [3],
    tests: [
      CriterionTest(.true) { project, _ in
        project.accessibility = .known(.with { $0.openIssues = 0 })
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.accessibility = .known(.with { $0.openIssues = 4 })
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

  static let seriousVulnerabilityOpen = BuiltInItem(
    "G411", "serious-vulnerability-open", phase: .testing, area: .security, task: vulnerabilities,
    item: Bilingual(
      en: "Vulnerabilities were tested, none serious is open",
      ja: "脆弱性診断を行い、重大な指摘が残っていない"),
    check: .expression(
      """
      has(project.security.vulnerabilityTest)
      && project.security.vulnerabilityTest.date <= asOf
      && project.security.vulnerabilityTest.openSerious == 0
      """,
      about: "project.security.vulnerabilityTest"),
    passes: Bilingual(en: "a test, with nothing serious open", ja: "診断の記録があり、未対応の重大な指摘が0件であること"),
    weight: .blocking,
    question: Bilingual(
      en: "When was it tested, and how many serious points are open?",
      ja: "脆弱性診断はいつ行い、重大な指摘は何件残っていますか"),
    rationale: vulnerabilitiesMatters,
    remedy: Remedy(
      Bilingual(en: "Have it tested, and mend what is serious", ja: "診断を行い、重大な指摘を直してください"), days: 5,
      by: .contractor),
    provenance: .derived(
      because: Bilingual(en: "the text of DS-221 was not seen", ja: "DS-221の本文を確かめられていません")),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.security = .known(
          .with {
            $0.vulnerabilityTest = .known(
              .with {
                $0.date = .day(2026, 2, 1)
                $0.openSerious = 0
              })
          })
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.security = .known(
          .with {
            $0.vulnerabilityTest = .known(
              .with {
                $0.date = .day(2026, 2, 1)
                $0.openSerious = 1
              })
          })
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

  static let requirementUntested = BuiltInItem(
    "G412", "requirement-untested", phase: .testing, area: .quality, task: systemTests,
    item: Bilingual(en: "Each requirement has a test", ja: "すべての要件に、確かめるテストがある"),
    check: .expression(
      """
      size(project.requirements) > 0
      && project.requirements.all(r,
          size(r.tests) > 0 && r.tests.all(x, project.systemTests.exists(t, t.id == x)))
      """,
      about: "project.requirements"),
    passes: Bilingual(
      en: "each requirement names system tests that there are",
      ja: "要件のすべてが、システムテストに対応していること"),
    weight: .blocking,
    question: Bilingual(
      en: "Which test shows that the requirement is met?",
      ja: "その要件を満たしたことは、どのテストで分かりますか"),
    rationale: systemTestsMatters,
    remedy: Remedy(
      Bilingual(
        en: "Write the tests of each requirement under \"tests\"",
        ja: "要件ごとに「確かめるテスト」を書いてください"), days: 2),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第5章 Step 4"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.requirements = [.with { $0.tests = ["X1"] }]
        project.systemTests = [.with { $0.id = "X1" }]
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.requirements = [.with { $0.tests = [] }]
        project.systemTests = [.with { $0.id = "X1" }]
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in
        project.requirements = [.with { $0.text = "保存" }]
        project.systemTests = [.with { $0.id = "X1" }]
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .notSmall, .built)

  static let performanceUntested = BuiltInItem(
    "G413", "performance-untested", phase: .testing, area: .quality, task: systemTests,
    item: Bilingual(en: "Performance was tested at peak load", ja: "繁忙時の件数で、性能を確かめている"),
    check: .expression(
      "project.systemTests.exists(t, t.kind == 'performance' && t.openSerious == 0)",
      about: "project.systemTests"),
    passes: Bilingual(en: "a performance test with nothing serious open", ja: "重大な不具合のない性能テストがあること"),
    weight: .blocking,
    question: Bilingual(en: "How fast was it at peak load?", ja: "最も混むときの件数で、何秒で応答しましたか"),
    rationale: systemTestsMatters,
    remedy: Remedy(
      Bilingual(
        en: "Put it under peak load, and write the result",
        ja: "繁忙時の件数で負荷をかけ、結果を書いてください"), days: 3, by: .contractor),
    provenance: .derived(
      because: Bilingual(
        en: "no public text sets a pass line for performance",
        ja: "性能の合格の線を定めた公表資料が見つかりません")),
    principles: [1],
    tests: [
      CriterionTest(.true) { project, _ in
        project.systemTests = [
          .with {
            $0.kind = .known(.performance)
            $0.openSerious = 0
          }
        ]
        project.priority = true
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.systemTests = [
          .with {
            $0.kind = .known(.system)
            $0.openSerious = 0
          }
        ]
        project.priority = true
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in
        project.priority = true
        project.contractType = .known(.contract)
      },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .large, .built)

  static let seriousDefectOpen = BuiltInItem(
    "G414", "serious-defect-open", phase: .testing, area: .quality, task: systemTests,
    item: Bilingual(en: "No serious defect is open", ja: "重大な不具合が残っていない"),
    check: .expression(
      """
      size(project.systemTests) > 0 && project.systemTests.all(t, t.openSerious == 0)
      """,
      about: "project.systemTests"),
    passes: Bilingual(
      en: "there are system tests, and nothing serious is open",
      ja: "システムテストがあり、未対応の重大な不具合が0件であること"),
    weight: .blocking,
    question: Bilingual(en: "How many serious defects are open?", ja: "重大な不具合は、何件残っていますか"),
    rationale: systemTestsMatters,
    remedy: Remedy(
      Bilingual(en: "Mend them, and test again", ja: "重大な不具合を直し、もう一度テストしてください"), days: 5, by: .contractor),
    provenance: .derived(from: "大阪市情報システム開発ガイドライン（2019年4月）"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.systemTests = [.with { $0.openSerious = 0 }]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.systemTests = [.with { $0.openSerious = 2 }]
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in
        project.systemTests = [.with { $0.kind = .known(.system) }]
        project.contractType = .known(.contract)
      },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .built)

  static let qualityReportMissing = BuiltInItem(
    "G415", "quality-report-missing", phase: .testing, area: .quality, task: quality,
    item: Bilingual(
      en: "A quality report says whether the quality is enough",
      ja: "品質報告書で、品質が十分かを判断している"),
    check: .expression(
      """
      project.deliverables.exists(d,
        d.kind == 'qualityReport' && has(d.approval) && d.approval.date <= asOf)
      """,
      about: "project.deliverables"),
    passes: Bilingual(en: "a quality report with its approval", ja: "承認日のある品質報告書があること"),
    weight: .conditional,
    question: Bilingual(
      en: "Do the defects show that the quality is enough?",
      ja: "不具合の傾向から、品質は十分と言えますか"),
    rationale: qualityMatters,
    remedy: Remedy(
      Bilingual(en: "Sum up the defects, and judge", ja: "不具合の数と傾向をまとめ、十分かどうかを判断してください"), days: 2,
      by: .contractor),
    provenance: .derived(from: "標準ガイドライン群 実務手引書 第3編第7章"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.deliverables = [
          .with {
            $0.kind = .known(.qualityReport)
            $0.approval = .known(.with { $0.date = .day(2026, 2, 20) })
          }
        ]
        project.contractType = .known(.contract)
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.deliverables = [.with { $0.kind = .known(.testReport) }]
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

  static let helpNotTried = BuiltInItem(
    "G416", "help-not-tried", phase: .testing, area: .userTests, task: usability,
    item: Bilingual(
      en: "It was tried end to end, with the help at hand",
      ja: "支援の窓口も含めて、通しで試している"),
    check: .review(
      evidence: Bilingual(
        en: "a record of a run through, with help at the counter or by telephone",
        ja: "窓口や電話での支援も含めて通しで試した記録")),
    passes: Bilingual(
      en: "somebody who cannot use it alone finished with help",
      ja: "一人では使えない人が、支援を受けて終えられたこと"),
    weight: .conditional,
    question: Bilingual(en: "Was it finished with help at the counter?", ja: "支援の窓口で、最後まで終えられましたか"),
    rationale: usabilityMatters,
    remedy: Remedy(
      Bilingual(
        en: "Run it through with the staff at the counter",
        ja: "窓口の職員と一緒に、通しで試してください"), days: 2),
    provenance: .derived(from: "推進計画（第二期）「デジタルデバイド対策」"),
    principles: [3]
  )
  .owed(when: .residents)

  static let wordsNotReadByOutsiders = BuiltInItem(
    "G417", "words-not-read-by-outsiders", phase: .testing, area: .plainLanguage, task: wording,
    item: Bilingual(en: "Outsiders read the guidance", ja: "案内の文章を、専門でない人に読んでもらっている"),
    check: .review(
      evidence: Bilingual(
        en: "who read it, what was unclear, and what was changed",
        ja: "読んでもらった人、分かりにくいとされた文、直した文")),
    passes: Bilingual(
      en: "outsiders read it, and unclear sentences were changed",
      ja: "専門でない人が読み、分かりにくい文を直していること"),
    weight: .conditional, strength: .recommended,
    question: Bilingual(en: "Where did first readers get lost?", ja: "初めて読む人は、どこで迷いましたか"),
    rationale: wordingMatters,
    remedy: Remedy(
      Bilingual(
        en: "Let outsiders read it, and change what is unclear",
        ja: "専門でない人に読んでもらい、分かりにくい文を直してください"), days: 2),
    provenance: .derived(from: "在留支援のためのやさしい日本語ガイドライン（出入国在留管理庁・文化庁、2020年8月）"),
    principles: [2, 3]
  )
  .owed(when: .publicService)

  static let notConsultedInTesting = BuiltInItem(
    "G418", "not-consulted-in-testing", phase: .testing, area: .management, task: consultation,
    item: Bilingual(
      en: "The bureau was consulted in development or testing",
      ja: "開発かテストの工程で協議している"),
    check: .expression(
      "project.consultations.exists(c, c.phase in ['development', 'testing'])",
      about: "project.consultations"),
    passes: Bilingual(
      en: "at least one consultation in development or testing",
      ja: "開発かテストの工程の協議が1件以上あること"),
    weight: .conditional,
    question: Bilingual(
      en: "When was the consultation while building or testing?",
      ja: "開発とテストの間に、いつ協議しましたか"),
    rationale: consultationMatters,
    remedy: Remedy(
      Bilingual(en: "Hold it, and record advice and response", ja: "協議を行い、助言と対応を記録してください"), days: 2),
    provenance: .plan(source: "推進計画（第二期）「プロジェクト監理」"),
    principles: [8],
    tests: [
      CriterionTest(.true) { project, _ in
        project.consultations = [.with { $0.phase = .known(.testing) }]
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
}
