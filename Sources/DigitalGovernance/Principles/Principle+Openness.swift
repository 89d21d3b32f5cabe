import GovernanceFindings

extension Principle {
  /// 第7条 オープン.
  static let openness = Principle(
    7, title: Bilingual(en: "Openness", ja: "オープン"),
    why: OpennessCriteria.matters,
    conduct: Bilingual(
      en: "Let others see progress, results and code.",
      ja: "進み方、結果、プログラムを、見えるようにします。"),
    mechanism: Bilingual(
      en: "Record of publications, published data and answers to users.",
      ja: "公表の記録、公開データ、利用者の声への対応で確かめます。"),
    provenance: .ofArticles,
    criteria: [OpennessCriteria.progressHidden, OpennessCriteria.workHidden, OpennessCriteria.voicesHidden])
}

/// What shows that 第7条 オープン is practised.
private enum OpennessCriteria {
  static let matters = Bilingual(
    en: "What can be seen can be checked, and gets better.",
    ja: "見えるものは、確かめられ、良くなります。")

  static let progressHidden = Criterion(
    "P701", "progress-hidden",
    title: Bilingual(en: "Progress or evaluation is published", ja: "進捗か評価を公表している"),
    expression: """
      project.publications.exists(p, p.kind in ['progress', 'evaluation'] && has(p.date))
      """,
    about: "project.publications",
    question: Bilingual(en: "Where can residents see how it goes?", ja: "都民は、どこで進み方を知ることができますか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Publish progress or evaluation", ja: "進捗や評価を、ホームページなどで公表してください"), days: 1),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.publications = [
          .with {
            $0.kind = .known(.progress)
            $0.date = .day(2026, 3, 1)
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.publications = []
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.publications = [.with { $0.kind = .known(.progress) }]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.staff] },
    ]
  )
  .owed(when: .publicService)

  static let workHidden = Criterion(
    "P702", "work-hidden",
    title: Bilingual(en: "Code or test results are published", ja: "ソースコードかテスト結果を公表している"),
    expression: """
      project.publications.exists(p, p.kind in ['sourceCode', 'testResults'] && has(p.date))
      """,
    about: "project.publications",
    question: Bilingual(
      en: "What is open for other governments to use?",
      ja: "ほかの自治体が使えるように、何を公開していますか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Choose what can be opened, and publish it", ja: "公開できる部分を選び、公表してください"), days: 5),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.publications = [
          .with {
            $0.kind = .known(.testResults)
            $0.date = .day(2026, 3, 1)
          }
        ]
        project.contractType = .known(.contract)
      },
      CriterionTest(.false) { project, _ in
        project.publications = [
          .with {
            $0.kind = .known(.progress)
            $0.date = .day(2026, 3, 1)
          }
        ]
        project.contractType = .known(.contract)
      },
      CriterionTest(.unknown) { project, _ in project.contractType = .known(.contract) },
      CriterionTest(.notApplicable) { project, _ in project.contractType = .known(.serviceUse) },
    ]
  )
  .owed(when: .built)

  static let voicesHidden = Criterion(
    "P703", "voices-hidden",
    title: Bilingual(en: "Voices and what changed are published", ja: "利用者の声と、それで変えたことを公表している"),
    expression: """
      project.publications.exists(p, p.kind == 'reviews' && has(p.date))
      && project.feedback.exists(f, has(f.decision) && has(f.decision.change))
      """,
    about: "project.publications",
    question: Bilingual(en: "Where can voices and answers be read?", ja: "寄せられた声と対応は、どこで読めますか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Publish voices and answers", ja: "声と対応をまとめて公表してください"), days: 1),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.publications = [
          .with {
            $0.kind = .known(.reviews)
            $0.date = .day(2026, 3, 1)
          }
        ]
        project.feedback = [.with { $0.decision = .known(.with { $0.change = "直した" }) }]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.publications = []
        project.feedback = []
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in project.audience = [.residents] },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.staff] },
    ]
  )
  .owed(when: .publicService)
}
