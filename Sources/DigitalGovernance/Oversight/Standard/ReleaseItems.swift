import GovernanceFindings

/// What the gate of リリース asks for.
enum ReleaseItems {
  static let all: [BuiltInItem] = [
    migrationNotRehearsed,
    workNotRehearsed,
    usersNotTold,
    criteriaNotSetBefore,
    noBackOut,
    noCloseWatch,
    notHandedOver,
    nobodyOperates,
    incidentPlanMissing,
    restoreNotTried,
    manualsMissing,
    staffNotTrained,
    testedAnotherVersion,
    accessibilityPolicyUnpublished,
    privacyNoticeMissing,
    hardToFind,
    noReviewForm,
    openConditions,
    residualRiskNotAccepted,
    notConsultedBeforeRelease,
  ]

  private static let rehearsal = Bilingual(en: "Rehearsal", ja: "リハーサル")
  private static let notice = Bilingual(en: "Notice", ja: "周知")
  private static let goingLive = Bilingual(en: "Decision on going live", ja: "リリース判断")
  private static let readiness = Bilingual(en: "Readiness", ja: "運用の準備")
  private static let incident = Bilingual(en: "Incidents", ja: "障害")
  private static let accessibility = Bilingual(en: "Accessibility", ja: "アクセシビリティ")
  private static let privacy = Bilingual(en: "Personal data", ja: "個人情報")
  private static let openPoints = Bilingual(en: "What is still open", ja: "残った事項")
  private static let consultation = Bilingual(en: "Consultation", ja: "協議")
  private static let rehearsalMatters = Bilingual(
    en: "What is tried first in earnest may have no way back.",
    ja: "本番で初めて試すと、戻れないことがあります。")
  private static let noticeMatters = Bilingual(
    en: "A service that nobody knows is not used.", ja: "知られていないサービスは、使われません。")
  private static let goingLiveMatters = Bilingual(
    en: "Criteria and ways back settled on the day make for weak decisions.",
    ja: "当日に基準や戻し方を決めると、判断が甘くなります。")
  private static let readinessMatters = Bilingual(
    en: "Without people who run it, it stops after the release.",
    ja: "担い手が決まらないと、リリースの後に止まります。")
  private static let incidentMatters = Bilingual(
    en: "What is settled after it failed comes late.", ja: "起きてから決めていては、復旧が遅れます。")
  private static let accessibilityMatters = Bilingual(
    en: "What is not settled and checked early is dear to mend.",
    ja: "初めに決めて確かめておかないと、直す費用が大きくなります。")
  private static let privacyMatters = Bilingual(
    en: "Personal data without rules can be neither protected nor erased.",
    ja: "扱い方を決めていない個人情報は、守ることも消すこともできません。")
  private static let openPointsMatters = Bilingual(
    en: "What nobody watches is forgotten.", ja: "残したことを誰も見ていないと、そのまま忘れられます。")
  private static let consultationMatters = Bilingual(
    en: "Once work has gone on, advice is hard to use.",
    ja: "進めた後では、助言を生かしにくくなります。")

  static let migrationNotRehearsed = BuiltInItem(
    "G501", "migration-not-rehearsed", phase: .release, area: .operation, task: rehearsal,
    item: Bilingual(en: "The migration was rehearsed", ja: "移行をリハーサルしている"),
    check: .expression(
      """
      size(project.releases) > 0
      && has(project.releases[size(project.releases) - 1].migrationRehearsed)
      && project.releases[size(project.releases) - 1].migrationRehearsed <= asOf
      """,
      about: "project.releases"),
    passes: Bilingual(
      en: "the last release listed has a date of rehearsal",
      ja: "最後に書いたリリースに、移行リハーサルの日があること"),
    weight: .blocking,
    question: Bilingual(
      en: "What happened in the rehearsal, and how long did it take?",
      ja: "移行のリハーサルで、何が起き、何時間かかりましたか"),
    rationale: rehearsalMatters,
    remedy: Remedy(
      Bilingual(
        en: "Try the migration as in earnest, and write the date",
        ja: "本番と同じ手順で移行を試し、日付を書いてください"), days: 5),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第8章 Step 2"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.releases = [.with { $0.migrationRehearsed = .day(2026, 2, 1) }]
        project.change = .known(.renewal)
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.releases = [.with { $0.migrationRehearsed = .nothing }]
        project.change = .known(.renewal)
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in
        project.releases = [.with { $0.version = "1.0" }]
        project.change = .known(.renewal)
        project.contractType = .known(.contract)
      },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .renewal, .built)

  static let workNotRehearsed = BuiltInItem(
    "G502", "work-not-rehearsed", phase: .release, area: .operation, task: rehearsal,
    item: Bilingual(en: "The work was rehearsed", ja: "業務をリハーサルしている"),
    check: .expression(
      """
      size(project.releases) > 0
      && has(project.releases[size(project.releases) - 1].workRehearsed)
      && project.releases[size(project.releases) - 1].workRehearsed <= asOf
      """,
      about: "project.releases"),
    passes: Bilingual(
      en: "the last release listed has a date of rehearsal",
      ja: "最後に書いたリリースに、業務リハーサルの日があること"),
    weight: .blocking,
    question: Bilingual(
      en: "Have counter and processing tried the new flow?",
      ja: "窓口と審査の担当は、新しい流れを一通り試しましたか"),
    rationale: rehearsalMatters,
    remedy: Remedy(
      Bilingual(
        en: "Let staff go from filing to notice, and write the date",
        ja: "担当者が受付から結果の通知までを試し、日付を書いてください"), days: 3),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第8章 Step 2"),
    principles: [2],
    tests: [
      CriterionTest(.true) { project, _ in
        project.releases = [.with { $0.workRehearsed = .day(2026, 2, 1) }]
        project.audience = [.residents]
        project.change = .known(.new)
      },
      CriterionTest(.false) { project, _ in
        project.releases = [.with { $0.workRehearsed = .nothing }]
        project.audience = [.residents]
        project.change = .known(.new)
      },
      CriterionTest(.unknown) { project, _ in
        project.releases = [.with { $0.version = "1.0" }]
        project.audience = [.residents]
        project.change = .known(.new)
      },
      CriterionTest(.notApplicable) { project, _ in project.change = .known(.alteration) },
    ]
  )
  .owed(when: .notSmall, .newOrRenewed)

  static let usersNotTold = BuiltInItem(
    "G503", "users-not-told", phase: .release, area: .operation, task: notice,
    item: Bilingual(en: "Users are told before the release", ja: "リリースの前に、利用者に知らせている"),
    check: .expression(
      """
      size(project.releases) > 0
      && has(project.releases[size(project.releases) - 1].announced)
      && project.releases[size(project.releases) - 1].announced <=
          project.releases[size(project.releases) - 1].planned.last
      """,
      about: "project.releases"),
    passes: Bilingual(
      en: "the last release listed was announced before it was planned",
      ja: "最後に書いたリリースの周知日が、予定より前であること"),
    weight: .blocking,
    question: Bilingual(en: "When and where were users told?", ja: "利用者に、いつ、どこで知らせましたか"),
    rationale: noticeMatters,
    remedy: Remedy(
      Bilingual(
        en: "Tell users of start and changes, on the web and at the counter",
        ja: "始まる日と変わる点を、ホームページと窓口で知らせてください"), days: 1),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第8章 Step 2"),
    principles: [1, 7],
    tests: [
      CriterionTest(.true) { project, _ in
        project.releases = [
          .with {
            $0.planned = .day(2026, 4, 1)
            $0.announced = .day(2026, 3, 1)
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.releases = [
          .with {
            $0.planned = .day(2026, 4, 1)
            $0.announced = .nothing
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.releases = [.with { $0.version = "1.0" }]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .notSmall)

  static let criteriaNotSetBefore = BuiltInItem(
    "G504", "criteria-not-set-before", phase: .release, area: .management, task: goingLive,
    item: Bilingual(en: "The criteria were written down beforehand", ja: "判断の基準を、リリースの前に決めている"),
    check: .expression(
      """
      size(project.releases) > 0
      && has(project.releases[size(project.releases) - 1].criteriaSet)
      && project.releases[size(project.releases) - 1].criteriaSet <=
          project.releases[size(project.releases) - 1].planned.last
      """,
      about: "project.releases"),
    passes: Bilingual(
      en: "the criteria are dated before the planned release",
      ja: "判断基準の決定日が、リリースの予定より前であること"),
    weight: .blocking,
    question: Bilingual(
      en: "What must be there to go live, and when was that settled?",
      ja: "何がそろえばリリースすると、いつ決めましたか"),
    rationale: goingLiveMatters,
    remedy: Remedy(
      Bilingual(en: "Write the criteria down, with the date", ja: "基準を文書にし、決めた日を書いてください"), days: 1),
    provenance: .derived(from: "大阪市情報システム開発ガイドライン（2019年4月）"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.releases = [
          .with {
            $0.planned = .day(2026, 4, 1)
            $0.criteriaSet = .day(2026, 2, 1)
          }
        ]
      },
      CriterionTest(.false) { project, _ in
        project.releases = [
          .with {
            $0.planned = .day(2026, 4, 1)
            $0.criteriaSet = .day(2026, 4, 5)
          }
        ]
      },
      CriterionTest(.unknown) { project, _ in
        project.releases = [.with { $0.planned = .day(2026, 4, 1) }]
      },
    ]
  )

  static let noBackOut = BuiltInItem(
    "G505", "no-back-out", phase: .release, area: .management, task: goingLive,
    item: Bilingual(en: "There is a way back", ja: "うまくいかないときに、元に戻す方法がある"),
    check: .expression(
      """
      size(project.releases) > 0 && has(project.releases[size(project.releases) - 1].backOut)
      """,
      about: "project.releases"),
    passes: Bilingual(en: "the last release listed has a way back", ja: "最後に書いたリリースに、切戻しの方法があること"),
    weight: .blocking,
    question: Bilingual(
      en: "If something fails, who goes back how, and by what time?",
      ja: "当日に問題が起きたら、誰が、何時までに、どう戻しますか"),
    rationale: goingLiveMatters,
    remedy: Remedy(
      Bilingual(en: "Settle steps, who decides, and by when", ja: "戻す手順と、戻すと決める人、時刻を決めてください"), days: 2),
    provenance: .derived(from: "大阪市情報システム開発ガイドライン（2019年4月）"),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.releases = [.with { $0.backOut = "前の版に戻す" }]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.releases = [.with { $0.backOut = .nothing }]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.releases = [.with { $0.version = "1.0" }]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .notSmall)

  static let noCloseWatch = BuiltInItem(
    "G506", "no-close-watch", phase: .release, area: .operation, task: readiness,
    item: Bilingual(en: "Close watch after the release is planned", ja: "リリース直後の重点監視を計画している"),
    check: .expression(
      """
      size(project.releases) > 0
      && has(project.releases[size(project.releases) - 1].watchedUntil)
      """,
      about: "project.releases"),
    passes: Bilingual(
      en: "the last release listed says until when it is watched",
      ja: "最後に書いたリリースに、重点監視の終わる日があること"),
    weight: .conditional,
    question: Bilingual(en: "Who watches what, until when?", ja: "リリース直後は、誰が、いつまで、何を見ますか"),
    rationale: readinessMatters,
    remedy: Remedy(
      Bilingual(en: "Settle what, who and how long", ja: "見る項目、担当、期間を決めてください"), days: 1),
    provenance: .derived(from: "大阪市情報システム開発ガイドライン（2019年4月）"),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.releases = [.with { $0.watchedUntil = .day(2026, 5, 31) }]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.releases = [.with { $0.watchedUntil = .nothing }]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.releases = [.with { $0.version = "1.0" }]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .notSmall)

  static let notHandedOver = BuiltInItem(
    "G507", "not-handed-over", phase: .release, area: .operation, task: readiness,
    item: Bilingual(en: "It is handed over to those who run it", ja: "運用する人に引き継いでいる"),
    check: .expression(
      """
      size(project.releases) > 0
      && has(project.releases[size(project.releases) - 1].handedOver)
      && project.releases[size(project.releases) - 1].handedOver <= asOf
      """,
      about: "project.releases"),
    passes: Bilingual(
      en: "the last release listed has a date of handover",
      ja: "最後に書いたリリースに、引継ぎの日があること"),
    weight: .conditional,
    question: Bilingual(en: "What was handed over, and when?", ja: "運用の担当に、何を、いつ引き継ぎましたか"),
    rationale: readinessMatters,
    remedy: Remedy(
      Bilingual(
        en: "Hand over steps, contacts and open points, and write the date",
        ja: "手順、連絡先、残った課題を引き継ぎ、日付を書いてください"), days: 2),
    provenance: .derived(from: "大阪市情報システム開発ガイドライン（2019年4月）"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.releases = [.with { $0.handedOver = .day(2026, 2, 1) }]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.releases = [.with { $0.handedOver = .nothing }]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.releases = [.with { $0.version = "1.0" }]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .notSmall)

  static let nobodyOperates = BuiltInItem(
    "G508", "nobody-operates", phase: .release, area: .operation, task: readiness,
    item: Bilingual(
      en: "Somebody has inquiries, incidents and improvement",
      ja: "問合せ、障害、改善の担い手が決まっている"),
    check: .rules(["C133"], about: "canvas.operation"),
    passes: Bilingual(en: "the canvas says who operates the service", ja: "リリース後の担い手がいないキャンバスでないこと"),
    weight: .blocking,
    question: Bilingual(
      en: "Who decides on improvements after the release?",
      ja: "リリースの後、改善すると決めるのは誰ですか"),
    rationale: readinessMatters,
    remedy: Remedy(
      Bilingual(
        en: "Write who has which task under \"operation\"",
        ja: "役割ごとの担当を「運用体制」に書いてください"), days: 1),
    provenance: .derived(from: "東京都水道局デジタルサービス開発・運用規程（2023年6月）"),
    principles: [1]
  )

  static let incidentPlanMissing = BuiltInItem(
    "G509", "incident-plan-missing", phase: .release, area: .operation, task: incident,
    item: Bilingual(
      en: "Who leads, reports and restores is settled",
      ja: "障害が起きたときの担当、報告、復旧の目標を決めている"),
    check: .expression(
      """
      has(project.incidentPlan)
      && has(project.incidentPlan.responsible)
      && has(project.incidentPlan.reportWithin)
      && has(project.incidentPlan.recoverWithin)
      """,
      about: "project.incidentPlan"),
    passes: Bilingual(
      en: "lead, time to report and time to restore are there",
      ja: "担当、報告の期限、復旧の目標があること"),
    weight: .blocking,
    question: Bilingual(
      en: "If it stops at night, who restores it, in how many hours?",
      ja: "夜間に止まったら、誰が、何時間で戻しますか"),
    rationale: incidentMatters,
    remedy: Remedy(
      Bilingual(
        en: "Settle all three, and write them under \"incidentPlan\"",
        ja: "3つを決めて「障害対応」に書いてください"), days: 2),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第9章 Step 2"),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.incidentPlan = .known(
          .with {
            $0.responsible = "担当課長"
            $0.reportWithin = "1時間"
            $0.recoverWithin = "4時間"
          })
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.incidentPlan = .nothing
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

  static let restoreNotTried = BuiltInItem(
    "G510", "restore-not-tried", phase: .release, area: .operation, task: incident,
    item: Bilingual(en: "Restoring from a backup was tried", ja: "バックアップから戻せることを確かめている"),
    check: .expression(
      """
      has(project.incidentPlan)
      && has(project.incidentPlan.backupTested)
      && project.incidentPlan.backupTested <= asOf
      """,
      about: "project.incidentPlan"),
    passes: Bilingual(en: "there is a date on which it was tried", ja: "復元の確認日があること"),
    weight: .conditional,
    question: Bilingual(
      en: "How long did it take, and how much came back?",
      ja: "バックアップから、何時間で、どこまで戻せましたか"),
    rationale: incidentMatters,
    remedy: Remedy(
      Bilingual(en: "Restore it once, and write the date", ja: "実際に復元してみて、日付を書いてください"), days: 2,
      by: .contractor),
    provenance: .derived(
      because: Bilingual(en: "no public text asks for a trial", ja: "復元の確認を定めた公表資料が見つかりません")),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.incidentPlan = .known(.with { $0.backupTested = .day(2026, 2, 1) })
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.incidentPlan = .known(.with { $0.backupTested = .nothing })
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in
        project.incidentPlan = .known(.with { $0.responsible = "担当課長" })
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .notSmall, .built)

  static let manualsMissing = BuiltInItem(
    "G511", "manuals-missing", phase: .release, area: .operation, task: readiness,
    item: Bilingual(en: "The operation manual is approved", ja: "運用手順書を承認している"),
    check: .expression(
      """
      project.deliverables.exists(d,
        d.kind == 'operationManual' && has(d.approval) && d.approval.date <= asOf)
      """,
      about: "project.deliverables"),
    passes: Bilingual(en: "an operation manual with its approval", ja: "承認日のある運用手順書があること"),
    weight: .conditional,
    question: Bilingual(
      en: "Can those who run it work from the manual alone?",
      ja: "運用の担当は、手順書だけで作業できますか"),
    rationale: readinessMatters,
    remedy: Remedy(
      Bilingual(
        en: "Let them try it by the manual, and approve",
        ja: "運用の担当が手順書どおりに試し、承認してください"), days: 2, by: .contractor),
    provenance: .derived(
      because: Bilingual(en: "no public text sets its content", ja: "手順書の内容を定めた公表資料が見つかりません")),
    tests: [
      CriterionTest(.true) { project, _ in
        project.deliverables = [
          .with {
            $0.kind = .known(.operationManual)
            $0.approval = .known(.with { $0.date = .day(2026, 2, 1) })
          }
        ]
        project.audience = [.residents]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.deliverables = []
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

  static let staffNotTrained = BuiltInItem(
    "G512", "staff-not-trained", phase: .release, area: .operation, task: readiness,
    item: Bilingual(en: "Staff were trained", ja: "担当者への研修を行っている"),
    check: .expression(
      "project.training.exists(t, has(t.date) && t.date <= asOf)",
      about: "project.training"),
    passes: Bilingual(en: "at least one training was held", ja: "行った研修が1回以上あること"),
    weight: .conditional,
    question: Bilingual(en: "When were counter and processing trained?", ja: "窓口と審査の担当は、いつ研修を受けましたか"),
    rationale: readinessMatters,
    remedy: Remedy(
      Bilingual(en: "Train them, and record it", ja: "操作と新しい流れの研修を行い、記録してください"), days: 2),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第8章 Step 3"),
    principles: [10],
    tests: [
      CriterionTest(.true) { project, _ in
        project.training = [.with { $0.date = .day(2026, 2, 1) }]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.training = []
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

  static let testedAnotherVersion = BuiltInItem(
    "G513", "tested-another-version", phase: .release, area: .management, task: goingLive,
    item: Bilingual(
      en: "The version to be released is the one that was tested",
      ja: "リリースする版で、診断と試験をしている"),
    check: .expression(
      """
      size(project.releases) > 0
      && project.security.vulnerabilityTest.release ==
          project.releases[size(project.releases) - 1].version
      && project.accessibility.release == project.releases[size(project.releases) - 1].version
      """,
      about: "project.releases"),
    passes: Bilingual(
      en: "both tests were done on the version of the last release listed",
      ja: "脆弱性診断とアクセシビリティ試験の対象の版が、最後に書いたリリースの版と同じであること"),
    weight: .conditional,
    question: Bilingual(en: "Did anything change after the tests?", ja: "診断した後に、変えたところはありませんか"),
    rationale: goingLiveMatters,
    remedy: Remedy(
      Bilingual(en: "Check what changed, and write the version", ja: "変えた部分を確かめ、対象の版を書いてください"), days: 3,
      by: .contractor),
    provenance: .derived(
      because: Bilingual(en: "no public text asks that versions agree", ja: "版の一致を定めた公表資料が見つかりません")),
    principles: [3, 5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.releases = [.with { $0.version = "1.0" }]
        project.security = .known(.with { $0.vulnerabilityTest = .known(.with { $0.release = "1.0" }) })
        project.accessibility = .known(.with { $0.release = "1.0" })
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.releases = [.with { $0.version = "1.1" }]
        project.security = .known(.with { $0.vulnerabilityTest = .known(.with { $0.release = "1.0" }) })
        project.accessibility = .known(.with { $0.release = "1.0" })
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.releases = [.with { $0.version = "1.0" }]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .exposed, .notSmall)

  static let accessibilityPolicyUnpublished = BuiltInItem(
    "G514", "accessibility-policy-unpublished", phase: .release, area: .accessibility, task: accessibility,
    item: Bilingual(en: "The accessibility policy is published", ja: "ウェブアクセシビリティ方針を公開している"),
    check: .expression("has(project.accessibility.statement)", about: "project.accessibility.statement"),
    passes: Bilingual(en: "where it is published, or what it says", ja: "方針の公開場所か内容があること"),
    weight: .conditional,
    question: Bilingual(en: "On which page is it read?", ja: "方針は、どのページで読めますか"),
    rationale: accessibilityMatters,
    remedy: Remedy(
      Bilingual(
        en: "Publish scope, level, date, exceptions and reasons",
        ja: "対象範囲、レベル、期限、例外と理由を書いて公開してください"), days: 1),
    provenance: .derived(from: "みんなの公共サイト運用ガイドライン（2016年版）"),
    principles: [3, 7],
    tests: [
      CriterionTest(.true) { project, _ in
        project.accessibility = .known(.with { $0.statement = "方針のページ" })
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.accessibility = .known(.with { $0.statement = .nothing })
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in project.audience = [.residents] },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.staff] },
    ]
  )
  .owed(when: .publicService)

  static let privacyNoticeMissing = BuiltInItem(
    "G515", "privacy-notice-missing", phase: .release, area: .personalData, task: privacy,
    item: Bilingual(
      en: "Users can read how personal data are handled",
      ja: "個人情報の取扱いを、利用者に分かるように示している"),
    check: .review(
      evidence: Bilingual(
        en: "terms of use and the privacy notice, within reach of the filing screen",
        ja: "利用規約と個人情報の取扱いの案内（申請の画面から読めること）")),
    passes: Bilingual(
      en: "items, purpose, recipients and retention are there",
      ja: "項目、目的、提供先、保存期間が書かれていること"),
    weight: .blocking,
    question: Bilingual(en: "On which screen can users read it?", ja: "利用者は、どの画面で取扱いを読めますか"),
    rationale: privacyMatters,
    remedy: Remedy(
      Bilingual(
        en: "Show it before filing, in short sentences",
        ja: "申請の前に読める場所に、短い文で示してください"), days: 1),
    provenance: .derived(
      because: Bilingual(en: "no public text of Tokyo sets the items", ja: "案内の項目を定めた東京都の公表資料が見つかりません")),
    principles: [5, 7]
  )
  .owed(when: .publicService, .personalData)

  static let hardToFind = BuiltInItem(
    "G516", "hard-to-find", phase: .release, area: .operation, task: notice,
    item: Bilingual(en: "Users find it by search and from guidance", ja: "利用者が、検索や案内からたどり着ける"),
    check: .review(
      evidence: Bilingual(
        en: "a record of finding it by search, from the web site and at the counter",
        ja: "検索、都のホームページ、窓口の案内からたどり着けることを試した記録")),
    passes: Bilingual(en: "it is found from all three", ja: "3つの入口から、迷わずたどり着けること"),
    weight: .conditional,
    question: Bilingual(
      en: "How does somebody get there who does not know its name?",
      ja: "手続の名前を知らない人は、どのようにたどり着きますか"),
    rationale: noticeMatters,
    remedy: Remedy(
      Bilingual(
        en: "Use words of users in title and description",
        ja: "利用者の言葉を題名と説明に入れ、入口を整えてください"), days: 1),
    provenance: .derived(from: "第5回東京デジタルサービス会議の記録"),
    principles: [1, 3]
  )
  .owed(when: .publicService)

  static let noReviewForm = BuiltInItem(
    "G517", "no-review-form", phase: .release, area: .operation, task: notice,
    item: Bilingual(en: "Users can leave a review", ja: "利用者が評価を書けるようにしている"),
    check: .review(
      evidence: Bilingual(
        en: "the common five-point form with free comments, shown by a picture of the screen",
        ja: "共通の5段階の評価と自由記入の欄の設置（画面の写し）")),
    passes: Bilingual(en: "a review can be left when a filing is done", ja: "申請を終えた画面などから、評価を書けること"),
    weight: .conditional,
    question: Bilingual(en: "Where do users leave a review?", ja: "利用者は、どこで評価を書けますか"),
    rationale: noticeMatters,
    remedy: Remedy(
      Bilingual(en: "Put the common form on the last screen", ja: "共通の評価の欄を、手続の最後の画面に置いてください"), days: 1),
    provenance: .plan(source: "推進計画（第二期）「デジタル化した都の行政手続の更なるQOS向上」"),
    principles: [1, 10]
  )
  .owed(when: .publicService)

  static let openConditions = BuiltInItem(
    "G518", "open-conditions", phase: .release, area: .management, task: openPoints,
    item: Bilingual(
      en: "No condition and no overdue point is left",
      ja: "前の判定の条件と、期限を過ぎた事項が残っていない"),
    check: .rules(["G047", "G053", "G058", "G059"], about: "project.phases"),
    passes: Bilingual(
      en: "nothing open behind a pass, and nothing overdue",
      ja: "条件が残る合格、期限の過ぎた条件・点検項目・対応がないこと"),
    weight: .blocking,
    question: Bilingual(en: "Who settles what is left, and when?", ja: "残っている事項を、誰が、いつ終えますか"),
    rationale: openPointsMatters,
    remedy: Remedy(
      Bilingual(
        en: "Settle it, or set another date with a reason",
        ja: "終えるか、期限を決め直して理由を残してください"), days: 2),
    provenance: .derived(
      because: Bilingual(
        en: "the text of the criteria for going live is not public",
        ja: "リリース判断基準の本文が公開されていません"))
  )

  static let residualRiskNotAccepted = BuiltInItem(
    "G519", "residual-risk-not-accepted", phase: .release, area: .management, task: openPoints,
    item: Bilingual(en: "Who accepts what is left open is known", ja: "残る問題を受け入れた人が分かる"),
    check: .review(
      evidence: Bilingual(
        en: "a list of open defects and points, their effect on users, and the post that accepts them",
        ja: "残る不具合と指摘の一覧、利用者への影響、受け入れた人の職")),
    passes: Bilingual(
      en: "each has its effect and somebody who accepts it",
      ja: "残る問題のすべてに、影響と受け入れた人があること"),
    weight: .blocking,
    question: Bilingual(
      en: "What is released with, and who accepted it?",
      ja: "残したままリリースする問題は何で、誰が受け入れましたか"),
    rationale: openPointsMatters,
    remedy: Remedy(
      Bilingual(
        en: "Draw up the list, and get the consent of the lead",
        ja: "一覧を作り、責任者の了解を得てください"), days: 1, by: .reviewer),
    provenance: .derived(
      because: Bilingual(en: "the text of the criteria is not public", ja: "リリース判断基準の本文が公開されていません")),
    principles: [5]
  )
  .owed(when: .notSmall)

  static let notConsultedBeforeRelease = BuiltInItem(
    "G520", "not-consulted-before-release", phase: .release, area: .management, task: consultation,
    item: Bilingual(en: "The bureau was consulted before the release", ja: "リリースの前に協議している"),
    check: .expression(
      "project.consultations.exists(c, c.phase in ['testing', 'release'])",
      about: "project.consultations"),
    passes: Bilingual(
      en: "at least one consultation in testing or release",
      ja: "テストかリリースの工程の協議が1件以上あること"),
    weight: .blocking,
    question: Bilingual(en: "When was going live talked over?", ja: "リリース判断について、いつ協議しましたか"),
    rationale: consultationMatters,
    remedy: Remedy(
      Bilingual(en: "Consult, with what the decision rests on", ja: "判断の材料をそろえて、協議してください"), days: 2),
    provenance: .plan(source: "推進計画（第二期）「プロジェクト監理」"),
    principles: [8],
    tests: [
      CriterionTest(.true) { project, _ in
        project.consultations = [.with { $0.phase = .known(.release) }]
        project.priority = true
      },
      CriterionTest(.false) { project, _ in
        project.consultations = [.with { $0.phase = .known(.design) }]
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
}
