import GovernanceFindings

extension Principle {
  /// 第3条 アクセシビリティ.
  static let accessibility = Principle(
    3, title: Bilingual(en: "Accessibility", ja: "アクセシビリティ"),
    why: AccessibilityCriteria.matters,
    conduct: Bilingual(
      en: "Let people with disabilities and older people try it, and keep help at hand.",
      ja: "障害のある人や高齢者に使ってもらい、使えない人を助ける手段を残します。"),
    mechanism: Bilingual(
      en: "Accessibility tests, who took part in user tests, and assisted channels.",
      ja: "アクセシビリティの試験、テストの参加者、支援の窓口で確かめます。"),
    provenance: .ofArticles,
    criteria: [
      AccessibilityCriteria.triedByTheAbleOnly, AccessibilityCriteria.conformanceOfAnotherVersion,
      AccessibilityCriteria.helpNotInCanvas,
    ])
}

/// What shows that 第3条 アクセシビリティ is practised.
private enum AccessibilityCriteria {
  static let matters = Bilingual(
    en: "Whoever cannot use it is left behind by the government.",
    ja: "一人でも使えない人がいれば、その人は行政から取り残されます。")

  static let triedByTheAbleOnly = Criterion(
    "P301", "tried-by-the-able-only",
    title: Bilingual(
      en: "People with disabilities or older people took part",
      ja: "障害のある人か高齢者が、テストに参加している"),
    expression: """
      project.userTests.exists(t,
        (has(t.participants.withDisabilities)
          && t.participants.withDisabilities.number >= 1.0)
        || (has(t.participants.older) && t.participants.older.number >= 1.0))
      """,
    about: "project.userTests",
    question: Bilingual(en: "Whose trial would show what is hard?", ja: "誰に使ってもらうと、困る点が見えますか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(
        en: "Ask associations for help in finding people",
        ja: "団体などに協力を求め、参加してもらってください"), days: 5),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.userTests = [.with { $0.participants = .known(.with { $0.older = "2人" }) }]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.userTests = []
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
  .owed(when: .notSmall)

  static let conformanceOfAnotherVersion = Criterion(
    "P302", "conformance-of-another-version",
    title: Bilingual(
      en: "The version in use was tested, and conforms at least in part",
      ja: "公開している版で試験し、AAに準拠か一部準拠である"),
    expression: """
      project.accessibility.result in ['conformant', 'partiallyConformant']
      && project.releases.exists(r, has(r.date) && r.version == project.accessibility.release)
      """,
    about: "project.accessibility",
    question: Bilingual(en: "Was the version in use tested?", ja: "いま使われている版は、試験しましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(
        en: "Test the version in use, and write which",
        ja: "公開している版を試験し、対象の版を書いてください"), days: 5),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.accessibility = .known(
          .with {
            $0.result = .known(.conformant)
            $0.release = "1.0"
          })
        project.releases = [
          .with {
            $0.version = "1.0"
            $0.date = .day(2026, 3, 1)
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.accessibility = .known(
          .with {
            $0.result = .known(.failed)
            $0.release = "1.0"
          })
        project.releases = [
          .with {
            $0.version = "1.0"
            $0.date = .day(2026, 3, 1)
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.accessibility = .known(.with { $0.result = .known(.conformant) })
        project.releases = [
          .with {
            $0.version = "1.0"
            $0.date = .day(2026, 3, 1)
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in
        project.audience = [.staff]
        project.scale = .known(.with { $0.users = "10人" })
      },
    ]
  )
  .owed(when: .notSmall)

  static let helpNotInCanvas = Criterion(
    "P303", "help-not-in-canvas",
    title: Bilingual(
      en: "Help is there both in the canvas and in the project",
      ja: "支援の手段が、キャンバスとプロジェクトの両方にある"),
    expression: """
      canvas.channels.exists(c, c.kind == 'assisted') && has(project.assistedChannel)
      """,
    about: "project.assistedChannel",
    question: Bilingual(en: "Who helps, and where?", ja: "支援は、誰が、どこで行いますか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Settle it, and write it in both documents", ja: "支援の手段を決め、両方の文書に書いてください"), days: 2),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, canvas in
        project.assistedChannel = "区の窓口"
        project.audience = [.residents]
        canvas.channels = [.with { $0.kind = .known(.assisted) }]
      },
      CriterionTest(.false) { project, canvas in
        project.assistedChannel = "区の窓口"
        project.audience = [.residents]
        canvas.channels = [.with { $0.kind = .known(.online) }]
      },
      CriterionTest(.unknown) { project, canvas in
        project.audience = [.residents]
        canvas.channels = [.with { $0.kind = .known(.assisted) }]
      },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.businesses] },
    ]
  )
  .owed(when: .residents)
}
