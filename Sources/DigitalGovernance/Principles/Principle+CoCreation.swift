import GovernanceFindings

extension Principle {
  /// 第8条 共創.
  static let coCreation = Principle(
    8, title: Bilingual(en: "Co-creation", ja: "共創"),
    why: CoCreationCriteria.matters,
    conduct: Bilingual(
      en: "Find issues and build together with residents, businesses and staff.",
      ja: "都民、事業者、現場の職員と一緒に、課題を見つけて作ります。"),
    mechanism: Bilingual(
      en: "Issues of both sides, participants, partners and consultations.",
      ja: "キャンバスの両側の課題、テストの参加者、関係機関、協議で確かめます。"),
    provenance: .ofArticles,
    criteria: [
      CoCreationCriteria.oneSideOnly, CoCreationCriteria.residentsNotInTests,
      CoCreationCriteria.noOutsidePartner, CoCreationCriteria.adviceNotUsed,
    ])
}

/// What shows that 第8条 共創 is practised.
private enum CoCreationCriteria {
  static let matters = Bilingual(
    en: "There are things that the government alone does not notice.",
    ja: "行政だけでは、気付けないことがあります。")

  static let oneSideOnly = Criterion(
    "P801", "one-side-only",
    title: Bilingual(en: "Both users and providers have issues", ja: "利用者と提供者の両方に、課題がある"),
    expression: """
      canvas.users.exists(u, canvas.issues.exists(i, i.of == u.id))
      && canvas.providers.exists(p, canvas.issues.exists(i, i.of == p.id))
      """,
    about: "canvas.issues",
    question: Bilingual(en: "What troubles each side?", ja: "それぞれの立場の人は、何に困っていますか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Ask the side that lacks, and add its issues", ja: "足りない側に聞き、課題を加えてください"), days: 2),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { _, canvas in
        canvas.users = [.with { $0.id = "U1" }]
        canvas.providers = [.with { $0.id = "P1" }]
        canvas.issues = [.with { $0.of = "U1" }, .with { $0.of = "P1" }]
      },
      CriterionTest(.false) { _, canvas in
        canvas.users = [.with { $0.id = "U1" }]
        canvas.providers = []
        canvas.issues = [.with { $0.of = "U1" }]
      },
      CriterionTest(.unknown),
    ]
  )

  static let residentsNotInTests = Criterion(
    "P802", "residents-not-in-tests",
    title: Bilingual(en: "People who are no staff took part in tests", ja: "職員でない人が、テストに参加している"),
    expression: """
      project.userTests.exists(t,
        has(t.participants.residents) && t.participants.residents.number >= 1.0)
      """,
    about: "project.userTests",
    question: Bilingual(en: "Where did outsiders take part?", ja: "外の人は、どこで加わりましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Ask residents to take part", ja: "都民に参加を呼びかけてください"), days: 4),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.userTests = [.with { $0.participants = .known(.with { $0.residents = "5人" }) }]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.userTests = [.with { $0.participants = .known(.with { $0.residents = .nothing }) }]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.userTests = [.with { $0.kind = .known(.usability) }]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.businesses] },
    ]
  )
  .owed(when: .residents)

  static let noOutsidePartner = Criterion(
    "P803", "no-outside-partner",
    title: Bilingual(en: "Somebody outside the government takes part", ja: "行政の外の人や団体が加わっている"),
    expression: """
      project.partners.exists(p,
        p.kind in ['privateBusiness', 'facility', 'university', 'residents'] && has(p.role))
      """,
    about: "project.partners",
    question: Bilingual(
      en: "What was done with whom outside the government?",
      ja: "行政の外の誰と、何を一緒に行いましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Agree on roles, and write them", ja: "関わる人や団体と役割を相談し、書いてください"), days: 3),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.partners = [
          .with {
            $0.kind = .known(.facility)
            $0.role = "受入れ"
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.partners = [
          .with {
            $0.kind = .known(.nation)
            $0.role = "構築"
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

  static let adviceNotUsed = Criterion(
    "P804", "advice-not-used",
    title: Bilingual(en: "Advice changed the course", ja: "協議の助言で、進め方を変えている"),
    expression: "project.consultations.exists(c, has(c.advice) && has(c.response))",
    about: "project.consultations",
    question: Bilingual(en: "What changed by advice?", ja: "助言を受けて、何を変えましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Act on advice, and record it", ja: "助言に対応し、記録してください"), days: 1),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.consultations = [
          .with {
            $0.advice = "図を加える"
            $0.response = "加えた"
          }
        ]
      },
      CriterionTest(.false) { project, _ in
        project.consultations = [
          .with {
            $0.advice = .nothing
            $0.response = .nothing
          }
        ]
      },
      CriterionTest(.unknown),
    ]
  )
}
