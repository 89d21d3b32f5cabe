import GovernanceFindings

extension Principle {
  /// 第10条 ラーニング.
  static let learning = Principle(
    10, title: Bilingual(en: "Learning", ja: "ラーニング"),
    why: LearningCriteria.matters,
    conduct: Bilingual(
      en: "Look back, measure, and hand on what was learned.",
      ja: "振り返り、測り、分かったことをほかの人に渡します。"),
    mechanism: Bilingual(en: "Lessons, results and evaluations.", ja: "振り返り、成果の実績、評価の記録で確かめます。"),
    provenance: .ofArticles,
    criteria: [
      LearningCriteria.lessonsKeptToOneself, LearningCriteria.measuredOnce, LearningCriteria.nothingImproved,
    ])
}

/// What shows that 第10条 ラーニング is practised.
private enum LearningCriteria {
  static let matters = Bilingual(
    en: "Without lessons kept, the same failures come again.",
    ja: "学びを残さなければ、同じ失敗を繰り返します。")

  static let lessonsKeptToOneself = Criterion(
    "P1001", "lessons-kept-to-oneself",
    title: Bilingual(en: "A lesson is used elsewhere", ja: "教訓が、ほかで使われている"),
    expression: "project.lessons.exists(l, has(l.reusedBy))",
    about: "project.lessons",
    question: Bilingual(en: "Where was the lesson used?", ja: "この教訓は、どこで使われましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Share it, and write who used it", ja: "教訓を局内で共有し、使われた所を書いてください"), days: 1),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in project.lessons = [.with { $0.reusedBy = "別の課" }] },
      CriterionTest(.false) { project, _ in project.lessons = [] },
      CriterionTest(.unknown) { project, _ in project.lessons = [.with { $0.text = "早く聞く" }] },
    ]
  )

  static let measuredOnce = Criterion(
    "P1002", "measured-once",
    title: Bilingual(en: "Outcomes are measured again and again", ja: "成果を、続けて測っている"),
    expression: "canvas.outcomes.exists(o, size(o.results) > 1)",
    about: "canvas.outcomes",
    question: Bilingual(en: "How did the figure move?", ja: "前回から、値はどう動きましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Measure the same again, and write it", ja: "同じ指標を続けて測り、書いてください"), days: 2),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { _, canvas in
        canvas.outcomes = [.with { $0.results = [.with { $0.value = "20%" }, .with { $0.value = "71%" }] }]
      },
      CriterionTest(.false) { _, canvas in
        canvas.outcomes = [.with { $0.results = [.with { $0.value = "71%" }] }]
      },
      CriterionTest(.unknown) { _, canvas in canvas.outcomes = [.with { $0.indicator = "割合" }] },
    ]
  )

  static let nothingImproved = Criterion(
    "P1003", "nothing-improved",
    title: Bilingual(
      en: "Voices after the release improved the service",
      ja: "リリースの後の声で、サービスを良くしている"),
    expression: """
      project.feedback.exists(f,
        has(f.decision) && f.decision.outcome == 'fix' && has(f.decision.change))
      """,
    about: "project.feedback",
    question: Bilingual(en: "What got better after the release?", ja: "リリースの後、何を良くしましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Act on a voice, and write what changed", ja: "声に対応し、変えた内容を書いてください"), days: 2),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.feedback = [
          .with {
            $0.decision = .known(
              .with {
                $0.outcome = .known(.fix)
                $0.change = "直した"
              })
          }
        ]
      },
      CriterionTest(.false) { project, _ in project.feedback = [] },
      CriterionTest(.unknown) { project, _ in
        project.feedback = [.with { $0.source = .known(.review) }]
      },
    ]
  )
}
