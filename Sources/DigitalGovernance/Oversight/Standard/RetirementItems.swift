import GovernanceFindings

/// What the gate of 廃止 asks for.
enum RetirementItems {
  static let all: [BuiltInItem] = [
    endNotReasoned,
    endNotAnnounced,
    dataWithoutFate,
    erasureUnproven,
    mediaNotDestroyed,
    dataNotReturned,
    domainAbandoned,
    accountsLeftOpen,
    recordsNotKept,
    usersLeftAlone,
    endWithoutLessons,
  ]

  private static let ending = Bilingual(en: "Decision to end", ja: "終了の判断")
  private static let notice = Bilingual(en: "Notice", ja: "周知")
  private static let fateOfData = Bilingual(en: "Fate of the data", ja: "データの扱い")
  private static let windingUp = Bilingual(en: "Winding up", ja: "後片付け")
  private static let learning = Bilingual(en: "Learning", ja: "学び")
  private static let endingMatters = Bilingual(
    en: "Without a settled end users and staff are left behind.",
    ja: "終え方が決まらないと、利用者と職員が取り残されます。")
  private static let noticeMatters = Bilingual(
    en: "A service that nobody knows is not used.", ja: "知られていないサービスは、使われません。")
  private static let fateOfDataMatters = Bilingual(
    en: "Data without a fate leak or get lost.", ja: "行き先の決まらないデータは、漏れるか失われます。")
  private static let windingUpMatters = Bilingual(
    en: "What is left open costs money and is a danger.",
    ja: "残った契約や接続は、費用と危険になります。")
  private static let learningMatters = Bilingual(
    en: "A lesson not kept serves nobody.", ja: "残さない学びは、次に生かせません。")

  static let endNotReasoned = BuiltInItem(
    "G801", "end-not-reasoned", phase: .retirement, area: .operation, task: ending,
    item: Bilingual(en: "How and why it ends is settled", ja: "終え方と理由が決まっている"),
    check: .expression(
      """
      has(project.retirement)
      && has(project.retirement.kind)
      && has(project.retirement.reason)
      """,
      about: "project.retirement"),
    passes: Bilingual(en: "kind and reason are there", ja: "終了の種類と理由があること"),
    weight: .blocking,
    question: Bilingual(en: "Why does it end, and what comes after?", ja: "なぜ終え、何が後を継ぎますか"),
    rationale: endingMatters,
    remedy: Remedy(
      Bilingual(
        en: "Write kind, reason and successor under \"retirement\"",
        ja: "終え方、理由、後継を「廃止」に書いてください"), days: 1),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第2章 Step 5"),
    tests: [
      CriterionTest(.true) { project, _ in
        project.retirement = .known(
          .with {
            $0.kind = .known(.completed)
            $0.reason = "制度の終了"
          })
      },
      CriterionTest(.false) { project, _ in project.retirement = .nothing },
      CriterionTest(.unknown),
    ]
  )

  static let endNotAnnounced = BuiltInItem(
    "G802", "end-not-announced", phase: .retirement, area: .operation, task: notice,
    item: Bilingual(en: "Users were told before the end", ja: "終わる前に、利用者に知らせている"),
    check: .expression(
      """
      has(project.retirement)
      && has(project.retirement.announced)
      && project.retirement.announced < project.retirement.date.last
      """,
      about: "project.retirement.announced"),
    passes: Bilingual(en: "it was announced before it ends", ja: "周知日が、終わる時期より前であること"),
    weight: .blocking,
    question: Bilingual(
      en: "When and where were they told, and what takes its place?",
      ja: "いつ、どこで知らせ、代わりの手段は何ですか"),
    rationale: noticeMatters,
    remedy: Remedy(
      Bilingual(
        en: "Tell users of the end, and of what takes its place",
        ja: "終わる日と代わりの手段を知らせてください"), days: 1),
    provenance: .derived(because: Bilingual(en: "no public text says when", ja: "周知の時期を定めた公表資料が見つかりません")),
    principles: [1, 3],
    tests: [
      CriterionTest(.true) { project, _ in
        project.retirement = .known(
          .with {
            $0.announced = .day(2026, 1, 10)
            $0.date = .day(2026, 3, 31)
          })
      },
      CriterionTest(.false) { project, _ in
        project.retirement = .known(
          .with {
            $0.announced = .nothing
            $0.date = .day(2026, 3, 31)
          })
      },
      CriterionTest(.unknown) { project, _ in
        project.retirement = .known(.with { $0.date = .day(2026, 3, 31) })
      },
    ]
  )

  static let dataWithoutFate = BuiltInItem(
    "G803", "data-without-fate", phase: .retirement, area: .data, task: fateOfData,
    item: Bilingual(en: "Each store of data has a fate", ja: "保管しているデータのすべてに、扱いが決まっている"),
    check: .expression(
      """
      has(project.retirement)
      && size(project.retirement.stores) > 0
      && project.retirement.stores.all(s, has(s.fate) && has(s.medium))
      """,
      about: "project.retirement.stores"),
    passes: Bilingual(
      en: "at least one store, each with medium and fate",
      ja: "1つ以上のデータがあり、媒体と扱いが決まっていること"),
    weight: .blocking,
    question: Bilingual(
      en: "Where are the data, and are they kept, moved or destroyed?",
      ja: "データはどこにあり、残すか、移すか、消すか、どれですか"),
    rationale: fateOfDataMatters,
    remedy: Remedy(
      Bilingual(
        en: "List them, backups and contractors too, and decide",
        ja: "バックアップや委託先も含めて洗い出し、扱いを決めてください"), days: 2),
    provenance: .derived(from: "地方公共団体における情報セキュリティポリシーに関するガイドライン（総務省、2020年12月）"),
    principles: [4, 5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.retirement = .known(
          .with {
            $0.stores = [
              .with {
                $0.medium = "サーバー"
                $0.fate = .known(.moved)
              }
            ]
          })
      },
      CriterionTest(.false) { project, _ in project.retirement = .known(.with { $0.stores = [] }) },
      CriterionTest(.unknown) { project, _ in
        project.retirement = .known(.with { $0.stores = [.with { $0.name = "申請データ" }] })
      },
    ]
  )

  static let erasureUnproven = BuiltInItem(
    "G804", "erasure-unproven", phase: .retirement, area: .data, task: fateOfData,
    item: Bilingual(en: "Erasure is proven", ja: "消去したデータには、消去の証明がある"),
    check: .expression(
      """
      has(project.retirement)
      && project.retirement.stores.all(s,
          s.fate != 'destroyed' || (has(s.date) && has(s.proof)))
      """,
      about: "project.retirement.stores"),
    passes: Bilingual(
      en: "each store destroyed has a date and a proof",
      ja: "消去としたデータのすべてに、日付と証明があること"),
    weight: .blocking,
    question: Bilingual(en: "What proves the erasure?", ja: "消去したことは、何で証明できますか"),
    rationale: fateOfDataMatters,
    remedy: Remedy(
      Bilingual(en: "Get a certificate, and write it", ja: "委託先などから証明書を受け取り、書いてください"), days: 1,
      by: .contractor),
    provenance: .derived(from: "地方公共団体における情報セキュリティポリシーに関するガイドライン（総務省、2020年12月）"),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.retirement = .known(
          .with {
            $0.stores = [
              .with {
                $0.fate = .known(.destroyed)
                $0.date = .day(2026, 3, 31)
                $0.proof = "証明書"
              }
            ]
          })
      },
      CriterionTest(.false) { project, _ in
        project.retirement = .known(
          .with {
            $0.stores = [
              .with {
                $0.fate = .known(.destroyed)
                $0.date = .day(2026, 3, 31)
                $0.proof = .nothing
              }
            ]
          })
      },
      CriterionTest(.unknown) { project, _ in
        project.retirement = .known(.with { $0.stores = [.with { $0.fate = .known(.destroyed) }] })
      },
      CriterionTest(.notApplicable) { project, _ in project.retirement = .nothing },
    ]
  )
  .owed(when: .destroys)

  static let mediaNotDestroyed = BuiltInItem(
    "G805", "media-not-destroyed", phase: .retirement, area: .data, task: fateOfData,
    item: Bilingual(
      en: "Media that held My Numbers are physically destroyed",
      ja: "個人番号を扱った媒体を、物理的に壊している"),
    check: .review(
      evidence: Bilingual(
        en: "a list of media, how and where they were destroyed, and who witnessed; leased ones too",
        ja: "媒体の一覧、壊した方法と場所、立会いの記録（賃貸借の機器を含む）")),
    passes: Bilingual(
      en: "each has a record; none was only initialised",
      ja: "すべての媒体に記録があること。初期化だけのものがないこと"),
    weight: .blocking,
    question: Bilingual(
      en: "Where were they destroyed, and who witnessed it?",
      ja: "媒体を、誰の立会いで、どこで壊しましたか"),
    rationale: fateOfDataMatters,
    remedy: Remedy(
      Bilingual(
        en: "Destroy them on the premises, or with a certificate",
        ja: "庁舎内で壊すか、証明書のある業者に依頼してください"), days: 3, by: .contractor),
    provenance: .derived(from: "地方公共団体における情報セキュリティポリシーに関するガイドライン（総務省、2020年12月）"),
    principles: [5]
  )
  .owed(when: .myNumber)

  static let dataNotReturned = BuiltInItem(
    "G806", "data-not-returned", phase: .retirement, area: .operation, task: windingUp,
    item: Bilingual(
      en: "Data came back from contractors and cloud services",
      ja: "委託先やクラウドから、データが返っている"),
    check: .expression(
      """
      has(project.retirement)
      && has(project.retirement.dataReturned)
      && project.retirement.dataReturned <= asOf
      """,
      about: "project.retirement.dataReturned"),
    passes: Bilingual(en: "there is a date of return", ja: "データの返還日があること"),
    weight: .blocking,
    question: Bilingual(en: "In which format and when did data come back?", ja: "データは、どの形式で、いつ返りましたか"),
    rationale: windingUpMatters,
    remedy: Remedy(
      Bilingual(
        en: "Get them back by the contract, and check them",
        ja: "契約に沿って返還を受け、中身を確かめてください"), days: 2),
    provenance: .derived(from: "教育情報セキュリティポリシーに関するガイドライン（文部科学省、2022年3月）"),
    principles: [4, 5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.retirement = .known(.with { $0.dataReturned = .day(2026, 3, 1) })
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.retirement = .known(.with { $0.dataReturned = .nothing })
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in
        project.retirement = .known(.with { $0.kind = .known(.completed) })
        project.contractType = .known(.contract)
      },
      CriterionTest(.notApplicable) { project, _ in
        project.contractType = .known(.inHouse)
        project.systems = []
      },
    ]
  )
  .owed(when: .holdsElsewhere)

  static let domainAbandoned = BuiltInItem(
    "G807", "domain-abandoned", phase: .retirement, area: .operation, task: windingUp,
    item: Bilingual(en: "What becomes of the domain is settled", ja: "ドメインと案内のページの扱いを決めている"),
    check: .expression(
      "has(project.retirement) && has(project.retirement.domain)",
      about: "project.retirement.domain"),
    passes: Bilingual(en: "it is settled", ja: "ドメインの扱いがあること"),
    weight: .conditional,
    question: Bilingual(en: "Who keeps the domain, and until when?", ja: "ドメインを、誰が、いつまで持ち続けますか"),
    rationale: windingUpMatters,
    remedy: Remedy(
      Bilingual(en: "Keep it long enough, and leave a page", ja: "悪用を防ぐ期間を決め、案内のページを残してください"), days: 1),
    provenance: .derived(because: Bilingual(en: "no public text sets how long", ja: "保有の期間を定めた公表資料が見つかりません")),
    principles: [5],
    tests: [
      CriterionTest(.true) { project, _ in
        project.retirement = .known(.with { $0.domain = "5年間保有する" })
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.retirement = .known(.with { $0.domain = .nothing })
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.retirement = .known(.with { $0.kind = .known(.completed) })
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.staff] },
    ]
  )
  .owed(when: .publicService)

  static let accountsLeftOpen = BuiltInItem(
    "G808", "accounts-left-open", phase: .retirement, area: .operation, task: windingUp,
    item: Bilingual(en: "Contracts, accounts and connections are closed", ja: "契約、アカウント、接続を閉じている"),
    check: .review(
      evidence: Bilingual(
        en: "a list of what was closed: contracts, accounts, connections, certificates",
        ja: "閉じた契約、アカウント、他システムとの接続、証明書の一覧")),
    passes: Bilingual(en: "nothing is left, or there is a reason", ja: "残っているものがないか、残す理由があること"),
    weight: .conditional,
    question: Bilingual(
      en: "Is any connection or account still alive?",
      ja: "動いたままの接続やアカウントは、残っていませんか"),
    rationale: windingUpMatters,
    remedy: Remedy(
      Bilingual(en: "List them, and close them one by one", ja: "一覧を作り、1つずつ閉じてください"), days: 2, by: .contractor
    ),
    provenance: .derived(from: "システム管理基準（経済産業省、2023年）"),
    principles: [5]
  )

  static let recordsNotKept = BuiltInItem(
    "G809", "records-not-kept", phase: .retirement, area: .data, task: fateOfData,
    item: Bilingual(en: "Records are kept, to give account later", ja: "公文書と、後で説明するための記録を残している"),
    check: .review(
      evidence: Bilingual(
        en: "a list of papers and records kept, for how long and where",
        ja: "保存する文書と記録の一覧、保存期間、保存場所")),
    passes: Bilingual(en: "period and place are settled", ja: "保存期間と場所が決まっていること"),
    weight: .conditional,
    question: Bilingual(en: "What shows it when somebody asks later?", ja: "終わった後に問われたとき、何で説明しますか"),
    rationale: fateOfDataMatters,
    remedy: Remedy(
      Bilingual(en: "Choose them, and settle period and place", ja: "残す文書を選び、保存期間と場所を決めてください"), days: 1),
    provenance: .derived(
      because: Bilingual(en: "no text of Tokyo on its scope was seen", ja: "対象を定めた東京都の公表資料を確かめていません")),
    principles: [7]
  )
  .owed(when: .notSmall)

  static let usersLeftAlone = BuiltInItem(
    "G810", "users-left-alone", phase: .retirement, area: .operation, task: ending,
    item: Bilingual(en: "Users are helped over to the successor", ja: "後継のサービスに移るまで、利用者を助けている"),
    check: .review(
      evidence: Bilingual(en: "guidance, where to ask, and how many moved", ja: "移り方の案内、問合せ先、移った人の数")),
    passes: Bilingual(
      en: "there is guidance and help, and those left are known",
      ja: "案内と問合せ先があり、移っていない人を把握していること"),
    weight: .blocking,
    question: Bilingual(
      en: "How many have not moved, and how are they told?",
      ja: "まだ移っていない人は何人で、どう知らせますか"),
    rationale: endingMatters,
    remedy: Remedy(
      Bilingual(
        en: "Guide users, and tell those left one by one",
        ja: "移り方を案内し、移っていない人に個別に知らせてください"), days: 3),
    provenance: .derived(from: "標準ガイドライン実践ガイドブック（2020年3月）第2章 Step 5"),
    principles: [1, 3]
  )
  .owed(when: .replaced, .notSmall)

  static let endWithoutLessons = BuiltInItem(
    "G811", "end-without-lessons", phase: .retirement, area: .management, task: learning,
    item: Bilingual(en: "Lessons of the end are recorded", ja: "終えるときの教訓を残している"),
    check: .expression("project.lessons.exists(l, l.phase == 'retirement')", about: "project.lessons"),
    passes: Bilingual(en: "at least one lesson of this phase", ja: "廃止の工程の教訓が1件以上あること"),
    weight: .conditional, strength: .recommended,
    question: Bilingual(en: "What should be handed on to the next?", ja: "次に同じものを作るなら、何を引き継ぎますか"),
    rationale: learningMatters,
    remedy: Remedy(
      Bilingual(
        en: "Look back, and leave it where the next can read it",
        ja: "振り返り、次の担当が読める所に残してください"), days: 1),
    provenance: .derived(
      because: Bilingual(
        en: "the text of the article on learning is not public",
        ja: "ラーニングの条の本文が公開されていません")),
    principles: [10],
    tests: [
      CriterionTest(.true) { project, _ in
        project.lessons = [.with { $0.phase = .known(.retirement) }]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.lessons = [.with { $0.phase = .known(.design) }]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.lessons = [.with { $0.text = "早く聞く" }]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .notSmall)
}
