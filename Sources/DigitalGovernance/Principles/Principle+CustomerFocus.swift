import GovernanceFindings

extension Principle {
  /// 第1条 顧客視点.
  static let customerFocus = Principle(
    1, title: Bilingual(en: "Customer focus", ja: "顧客視点"),
    why: CustomerFocusCriteria.matters,
    conduct: Bilingual(
      en: "Learn issues from users, let them try it, and change it by what they show.",
      ja: "利用者から課題を聞き、使ってもらい、分かったことで作り直します。"),
    mechanism: Bilingual(
      en: "Service canvas, user tests, and voices after the release.",
      ja: "サービスキャンバス、ユーザーテスト、リリース後の声の記録で確かめます。"),
    provenance: .ofArticles,
    criteria: [
      CustomerFocusCriteria.issuesFromTheDesk, CustomerFocusCriteria.usersMetOnce,
      CustomerFocusCriteria.nothingChanged, CustomerFocusCriteria.canvasFrozen,
    ])
}

/// What shows that 第1条 顧客視点 is practised.
private enum CustomerFocusCriteria {
  static let matters = Bilingual(
    en: "A service shaped by what suits its makers is not used.",
    ja: "作る側の都合で決めたサービスは、使われません。")

  static let issuesFromTheDesk = Criterion(
    "P101", "issues-from-the-desk",
    title: Bilingual(
      en: "Issues were learned from people, not at the desk",
      ja: "課題は、利用者や現場から確かめている"),
    expression: """
      size(canvas.issues) > 0
      && canvas.issues.all(i,
          i.evidence.exists(e, e.method != 'staffOpinion' && e.method != 'literature'))
      """,
    about: "canvas.issues",
    question: Bilingual(en: "From whom was the issue learned?", ja: "その課題は、誰から聞きましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(
        en: "Ask users or see the place, and write it as evidence",
        ja: "利用者に聞くか、現場を見て、課題の「根拠」に書いてください"), days: 4),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { _, canvas in
        canvas.issues = [.with { $0.evidence = [.with { $0.method = .known(.interview) }] }]
      },
      CriterionTest(.false) { _, canvas in
        canvas.issues = [.with { $0.evidence = [.with { $0.method = .known(.staffOpinion) }] }]
      },
      CriterionTest(.unknown),
    ]
  )

  static let usersMetOnce = Criterion(
    "P102", "users-met-once",
    title: Bilingual(
      en: "Users are met in planning and again later",
      ja: "企画と、その後の工程の両方で、利用者に会っている"),
    expression: """
      project.userTests.exists(t, within(t.phase, 'planning'))
      && project.userTests.exists(t, t.phase in ['design', 'development', 'testing'])
      """,
    about: "project.userTests",
    question: Bilingual(en: "When, and how often, were users met?", ja: "利用者には、いつ、何回会いましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(
        en: "Hold a user test in the phase that lacks one",
        ja: "足りない工程でユーザーテストを行ってください"), days: 5),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.userTests = [.with { $0.phase = .known(.hypothesis) }, .with { $0.phase = .known(.testing) }]
      },
      CriterionTest(.false) { project, _ in
        project.userTests = [.with { $0.phase = .known(.testing) }]
      },
      CriterionTest(.unknown),
    ]
  )

  static let nothingChanged = Criterion(
    "P103", "nothing-changed",
    title: Bilingual(en: "Findings changed the service", ja: "利用者の指摘で、サービスを変えている"),
    expression: """
      project.userTests.exists(t,
        t.findings.exists(f,
          has(f.decision) && f.decision.outcome == 'fix' && has(f.decision.change)))
      """,
    about: "project.userTests",
    question: Bilingual(en: "What changed because of users?", ja: "利用者の声で、何が変わりましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Act on findings, and write what changed", ja: "指摘に対応し、変えた内容を書いてください"), days: 3),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.userTests = [
          .with {
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
      },
      CriterionTest(.false) { project, _ in project.userTests = [.with { $0.findings = [] }] },
      CriterionTest(.unknown) { project, _ in
        project.userTests = [.with { $0.kind = .known(.usability) }]
      },
    ]
  )

  static let canvasFrozen = Criterion(
    "P104", "canvas-frozen",
    title: Bilingual(
      en: "The canvas was revised by what tests showed",
      ja: "テストで分かったことを、キャンバスの改訂に反映している"),
    expression: """
      canvas.revisions.exists(r,
        r.userTests.exists(x, project.userTests.exists(t, t.id == x)))
      """,
    about: "canvas.revisions",
    question: Bilingual(en: "Which test made you revise the canvas?", ja: "どのテストの結果で、キャンバスを直しましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Revise it, and name the tests", ja: "キャンバスを直し、「反映したユーザーテスト」にidを書いてください"), days: 1),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, canvas in
        project.userTests = [.with { $0.id = "T1" }]
        project.audience = [.residents]
        canvas.revisions = [.with { $0.userTests = ["T1"] }]
      },
      CriterionTest(.false) { project, canvas in
        project.userTests = [.with { $0.id = "T1" }]
        project.audience = [.residents]
        canvas.revisions = [.with { $0.userTests = [] }]
      },
      CriterionTest(.unknown) { project, _ in
        project.userTests = []
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
