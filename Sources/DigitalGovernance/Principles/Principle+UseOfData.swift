import GovernanceFindings

extension Principle {
  /// 第4条 データ利活用.
  static let useOfData = Principle(
    4, title: Bilingual(en: "Use of data", ja: "データ利活用"),
    why: UseOfDataCriteria.matters,
    conduct: Bilingual(
      en: "Use what is held, follow standards, and publish what can be.",
      ja: "持つデータを使い、標準に合わせ、公開できるものは公開します。"),
    mechanism: Bilingual(
      en: "List of data, standards, published data and usage figures.",
      ja: "データの一覧、標準、公開データ、利用実績で確かめます。"),
    provenance: .ofArticles,
    criteria: [
      UseOfDataCriteria.dataNotReusable, UseOfDataCriteria.heldDataUnused,
      UseOfDataCriteria.figuresWithoutDecision,
    ])
}

/// What shows that 第4条 データ利活用 is practised.
private enum UseOfDataCriteria {
  static let matters = Bilingual(
    en: "Data are worth something once they are linked and used.",
    ja: "データは、つながり、使われて初めて価値を生みます。")

  static let dataNotReusable = Criterion(
    "P401", "data-not-reusable",
    title: Bilingual(en: "Data are published for anybody to use", ja: "誰でも使える形でデータを公開している"),
    expression: """
      project.publishedData.exists(d,
        has(d.licence) && has(d.date) && d.format.matches('CSV|JSON|XML|RDF|csv|json|xml|rdf'))
      """,
    about: "project.publishedData",
    question: Bilingual(en: "How can others use the data?", ja: "公開したデータを、ほかの人はどう使えますか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(
        en: "Publish it as CSV or the like, with a licence",
        ja: "CSVなどの形式と利用条件を決めて公開してください"), days: 3),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.publishedData = [
          .with {
            $0.licence = "CC BY 4.0"
            $0.format = "CSV"
            $0.date = .day(2026, 3, 1)
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.false) { project, _ in
        project.publishedData = [
          .with {
            $0.licence = "CC BY 4.0"
            $0.format = "PDF"
            $0.date = .day(2026, 3, 1)
          }
        ]
        project.audience = [.residents]
      },
      CriterionTest(.unknown) { project, _ in
        project.publishedData = [.with { $0.name = "利用件数" }]
        project.audience = [.residents]
      },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.staff] },
    ]
  )
  .owed(when: .publicService)

  static let heldDataUnused = Criterion(
    "P402", "held-data-unused",
    title: Bilingual(en: "Data already held are used, by a standard", ja: "行政が持つデータを使い、標準に合わせている"),
    expression: """
      canvas.data.exists(d, d.alreadyHeld && !d.asked) && size(project.dataStandards) > 0
      """,
    about: "canvas.data",
    question: Bilingual(
      en: "Which data come from where, so that nobody fills them in?",
      ja: "どのデータを、どこから得て、入力を省いていますか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(
        en: "Use data that can be looked up, and settle a standard",
        ja: "照会できるデータを使い、標準を決めてください"), days: 5),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, canvas in
        project.dataStandards = ["行政基本情報データ連携モデル"]
        canvas.data = [
          .with {
            $0.alreadyHeld = true
            $0.asked = false
          }
        ]
      },
      CriterionTest(.false) { project, canvas in
        project.dataStandards = []
        canvas.data = []
      },
      CriterionTest(.unknown) { project, canvas in
        project.dataStandards = ["行政基本情報データ連携モデル"]
        canvas.data = [.with { $0.alreadyHeld = true }]
      },
    ]
  )

  static let figuresWithoutDecision = Criterion(
    "P403", "figures-without-decision",
    title: Bilingual(en: "Figures from the system lead to decisions", ja: "自動で得た数値で、改善を決めている"),
    expression: """
      project.usage.exists(u, u.automatic)
      && project.feedback.exists(f, f.source == 'analytics' && has(f.decision))
      """,
    about: "project.usage",
    question: Bilingual(en: "Which figure led to which change?", ja: "どの数値を見て、何を変えましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(
        en: "Find issues in the figures, and write the decision",
        ja: "数値から課題を見つけ、判断を書いてください"), days: 2),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.usage = [.with { $0.automatic = true }]
        project.feedback = [
          .with {
            $0.source = .known(.analytics)
            $0.decision = .known(.with { $0.outcome = .known(.fix) })
          }
        ]
      },
      CriterionTest(.false) { project, _ in
        project.usage = [.with { $0.automatic = false }]
        project.feedback = []
      },
      CriterionTest(.unknown),
    ]
  )
}
