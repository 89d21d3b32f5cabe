import GovernanceFindings

extension Principle {
  /// 第5条 セキュリティ.
  static let security = Principle(
    5, title: Bilingual(en: "Security", ja: "セキュリティ"),
    why: SecurityCriteria.matters,
    conduct: Bilingual(
      en: "Design it safe from the start, have it judged from outside, and be ready.",
      ja: "初めから安全に設計し、外の目で確かめ、起きたときに備えます。"),
    mechanism: Bilingual(
      en: "Risk assessment, vulnerability test, outside judgement and rehearsals.",
      ja: "リスク評価、脆弱性診断、外部の確認、訓練の記録で確かめます。"),
    provenance: .ofArticles,
    criteria: [
      SecurityCriteria.securityAddedLater, SecurityCriteria.nobodyLookedFromOutside,
      SecurityCriteria.notReadyForIncidents,
    ])
}

/// What shows that 第5条 セキュリティ is practised.
private enum SecurityCriteria {
  static let matters = Bilingual(
    en: "A service that cannot protect information is not trusted.",
    ja: "情報を守れないサービスは、信頼されません。")

  static let securityAddedLater = Criterion(
    "P501", "security-added-later",
    title: Bilingual(en: "Risks were assessed before design began", ja: "設計を始める前に、リスクを評価している"),
    expression: """
      has(project.security.riskAssessment)
      && project.phases.exists(p,
          p.phase == 'design'
          && has(p.actual)
          && project.security.riskAssessment.date <= p.actual.start.last)
      """,
    about: "project.security.riskAssessment",
    question: Bilingual(en: "Which risks did the design rest on?", ja: "設計は、どのリスクをもとにしましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Assess risks, and take them up in the design", ja: "リスクを評価し、設計に反映してください"), days: 3),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.security = .known(.with { $0.riskAssessment = .known(.with { $0.date = .day(2026, 1, 10) }) })
        project.phases = [
          .with {
            $0.phase = .known(.design)
            $0.actual = .known(.with { $0.start = .day(2026, 2, 1) })
          }
        ]
      },
      CriterionTest(.false) { project, _ in
        project.security = .known(.with { $0.riskAssessment = .known(.with { $0.date = .day(2026, 3, 10) }) })
        project.phases = [
          .with {
            $0.phase = .known(.design)
            $0.actual = .known(.with { $0.start = .day(2026, 2, 1) })
          }
        ]
      },
      CriterionTest(.unknown) { project, _ in
        project.phases = [
          .with {
            $0.phase = .known(.design)
            $0.actual = .known(.with { $0.start = .day(2026, 2, 1) })
          }
        ]
      },
    ]
  )

  static let nobodyLookedFromOutside = Criterion(
    "P502", "nobody-looked-from-outside",
    title: Bilingual(
      en: "It was judged from outside, and nothing serious is open",
      ja: "外の人が確かめ、重大な指摘が残っていない"),
    expression: """
      has(project.security.externalReview)
      && has(project.security.vulnerabilityTest)
      && project.security.vulnerabilityTest.openSerious == 0
      """,
    about: "project.security",
    question: Bilingual(en: "What was found from outside?", ja: "外の人は、何を指摘しましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Have it judged and tested, and mend it", ja: "外部の確認と診断を受け、指摘を直してください"), days: 5),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.security = .known(
          .with {
            $0.externalReview = .known(.with { $0.date = .day(2026, 2, 1) })
            $0.vulnerabilityTest = .known(.with { $0.openSerious = 0 })
          })
      },
      CriterionTest(.false) { project, _ in
        project.security = .known(
          .with {
            $0.externalReview = .nothing
            $0.vulnerabilityTest = .known(.with { $0.openSerious = 0 })
          })
      },
      CriterionTest(.unknown),
    ]
  )

  static let notReadyForIncidents = Criterion(
    "P503", "not-ready-for-incidents",
    title: Bilingual(
      en: "Rehearsed, restored, and learned from incidents",
      ja: "訓練と復元を行い、障害から学んでいる"),
    expression: """
      has(project.incidentPlan)
      && has(project.incidentPlan.rehearsed)
      && has(project.incidentPlan.backupTested)
      && project.incidents.all(i, has(i.prevention))
      """,
    about: "project.incidentPlan",
    question: Bilingual(en: "What changed after rehearsals and incidents?", ja: "訓練と障害から、何を変えましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(
        en: "Rehearse, restore, and write what prevents it",
        ja: "訓練と復元を行い、再発防止策を書いてください"), days: 3),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.incidentPlan = .known(
          .with {
            $0.rehearsed = .day(2026, 3, 1)
            $0.backupTested = .day(2026, 3, 1)
          })
        project.incidents = []
      },
      CriterionTest(.false) { project, _ in
        project.incidentPlan = .known(
          .with {
            $0.rehearsed = .nothing
            $0.backupTested = .nothing
          })
        project.incidents = []
      },
      CriterionTest(.unknown) { project, _ in project.incidents = [] },
    ]
  )
}
