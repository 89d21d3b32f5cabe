import GovernanceFindings

extension Principle {
  /// 第6条 オール東京.
  static let allOfTokyo = Principle(
    6, title: Bilingual(en: "All of Tokyo", ja: "オール東京"),
    why: AllOfTokyoCriteria.matters,
    conduct: Bilingual(
      en: "Use what exists, and build and spread it with bureaus and municipalities.",
      ja: "既にあるものを使い、局や区市町村と一緒に作り、広げます。"),
    mechanism: Bilingual(
      en: "Study of reuse, systems used, partners and roll-out.",
      ja: "共通機能の検討、利用システム、関係機関、対象拡大で確かめます。"),
    provenance: .ofArticles,
    criteria: [
      AllOfTokyoCriteria.sharedPlatformUnused, AllOfTokyoCriteria.aloneInTokyo,
      AllOfTokyoCriteria.builtWithoutLooking,
    ])
}

/// What shows that 第6条 オール東京 is practised.
private enum AllOfTokyoCriteria {
  static let matters = Bilingual(
    en: "To residents there are no borders between bureaus and municipalities.",
    ja: "都民から見れば、局や区市町村の境はありません。")

  static let sharedPlatformUnused = Criterion(
    "P601", "shared-platform-unused",
    title: Bilingual(en: "A shared platform is used", ja: "共通基盤を使っている"),
    expression: "project.systems.exists(s, s.shared)",
    about: "project.systems",
    question: Bilingual(en: "Which shared platforms are used?", ja: "共通基盤のうち、使っているものはどれですか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(
        en: "Look at shared platforms, and consider a move",
        ja: "使える共通基盤を調べ、切り替えを検討してください"), days: 5),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in project.systems = [.with { $0.shared = true }] },
      CriterionTest(.false) { project, _ in project.systems = [.with { $0.shared = false }] },
      CriterionTest(.unknown) { project, _ in project.systems = [.with { $0.name = "専用" }] },
    ]
  )

  static let aloneInTokyo = Criterion(
    "P602", "alone-in-tokyo",
    title: Bilingual(
      en: "Bureaus or municipalities take part, with a role",
      ja: "局や区市町村が、役割を持って加わっている"),
    expression: """
      project.partners.exists(p,
        p.kind in ['bureau', 'municipality', 'affiliatedBody', 'govTechTokyo'] && has(p.role))
      """,
    about: "project.partners",
    question: Bilingual(en: "What was done together with whom?", ja: "どの局や区市町村と、何を一緒に行いましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(
        en: "Agree on roles, and write them under \"partners\"",
        ja: "関わる機関に役割を相談し、「関係機関」に書いてください"), days: 3),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.partners = [
          .with {
            $0.kind = .known(.municipality)
            $0.role = "先行実施"
          }
        ]
      },
      CriterionTest(.false) { project, _ in
        project.partners = [
          .with {
            $0.kind = .known(.privateBusiness)
            $0.role = "開発"
          }
        ]
      },
      CriterionTest(.unknown) { project, _ in
        project.partners = [.with { $0.kind = .known(.municipality) }]
      },
    ]
  )

  static let builtWithoutLooking = Criterion(
    "P603", "built-without-looking",
    title: Bilingual(en: "Others were compared before building", ja: "作る前に、ほかの例と比べて決めている"),
    expression: """
      has(project.reuse)
      && project.reuse.considered
      && size(project.reuse.candidates) > 1
      && has(project.reuse.result)
      """,
    about: "project.reuse",
    question: Bilingual(
      en: "Which examples were compared, and why this one?",
      ja: "どこの例を比べ、なぜこの案にしましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Compare others, and write the result", ja: "ほかの局や自治体の例を比べ、結果を書いてください"), days: 2),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.reuse = .known(
          .with {
            $0.considered = true
            $0.candidates = ["A区", "B市"]
            $0.result = "A区の仕組みを使う"
          })
      },
      CriterionTest(.false) { project, _ in
        project.reuse = .known(
          .with {
            $0.considered = true
            $0.candidates = ["A区"]
            $0.result = "使わない"
          })
      },
      CriterionTest(.unknown),
    ]
  )
}
