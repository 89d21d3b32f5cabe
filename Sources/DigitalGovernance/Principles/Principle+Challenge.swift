import GovernanceFindings

extension Principle {
  /// 第9条 チャレンジ.
  static let challenge = Principle(
    9, title: Bilingual(en: "Challenge", ja: "チャレンジ"),
    why: ChallengeCriteria.matters,
    conduct: Bilingual(
      en: "Try it small, say when to stop, and let the result decide.",
      ja: "小さく試し、やめる条件を決め、結果で次を決めます。"),
    mechanism: Bilingual(
      en: "Experiments, tests of hypotheses, and roll-out.",
      ja: "試行、仮説の検証、対象拡大の記録で確かめます。"),
    provenance: .ofArticles,
    criteria: [
      ChallengeCriteria.noStopRule, ChallengeCriteria.hypothesisUntested, ChallengeCriteria.allAtOnceOrNever,
    ])
}

/// What shows that 第9条 チャレンジ is practised.
private enum ChallengeCriteria {
  static let matters = Bilingual(
    en: "Nobody knows what works until it is tried.",
    ja: "試さなければ、うまくいくかどうかは分かりません。")

  static let noStopRule = Criterion(
    "P901", "no-stop-rule",
    title: Bilingual(en: "Something was tried with a rule for stopping", ja: "やめる条件を決めて、試している"),
    expression: "project.experiments.exists(e, has(e.stopRule) && has(e.result))",
    about: "project.experiments",
    question: Bilingual(en: "What would have made you stop?", ja: "どうなったら、やめると決めていましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(
        en: "Choose something small, and settle when to stop",
        ja: "小さく試すことを選び、やめる条件を決めてください"), days: 3),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.experiments = [
          .with {
            $0.stopRule = "利用が1割未満"
            $0.result = "3割"
          }
        ]
      },
      CriterionTest(.false) { project, _ in
        project.experiments = [
          .with {
            $0.stopRule = "利用が1割未満"
            $0.result = .nothing
          }
        ]
      },
      CriterionTest(.unknown) { project, _ in project.experiments = [.with { $0.text = "予約の試行" }] },
    ]
  )

  static let hypothesisUntested = Criterion(
    "P902", "hypothesis-untested",
    title: Bilingual(en: "A hypothesis was tested, with a result", ja: "仮説を確かめ、結果がある"),
    expression: """
      size(canvas.hypotheses) > 0 && canvas.hypotheses.exists(h, has(h.test) && has(h.result))
      """,
    about: "canvas.hypotheses",
    question: Bilingual(en: "Which hypothesis turned out wrong?", ja: "どの仮説が、正しくないと分かりましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Choose one, test it, and write the result", ja: "仮説を1つ選び、確かめて結果を書いてください"), days: 3),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { _, canvas in
        canvas.hypotheses = [
          .with {
            $0.test = "数える"
            $0.result = "減った"
          }
        ]
      },
      CriterionTest(.false) { _, canvas in canvas.hypotheses = [] },
      CriterionTest(.unknown) { _, canvas in canvas.hypotheses = [.with { $0.text = "半分にすれば減る" }] },
    ]
  )

  static let allAtOnceOrNever = Criterion(
    "P903", "all-at-once-or-never",
    title: Bilingual(en: "It started small, and spread after a look", ja: "小さく始め、確かめてから広げている"),
    expression: """
      size(project.rollout) > 1
      && project.userTests.exists(t,
          has(project.rollout[0].start) && t.date > project.rollout[0].start.first)
      """,
    about: "project.rollout",
    question: Bilingual(en: "What did the first stage show?", ja: "最初の段階で、何が分かりましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(
        en: "Split it into stages, and ask users of the first",
        ja: "段階を分け、最初の段階で使った人に聞いてください"), days: 3),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.rollout = [.with { $0.start = .day(2025, 4, 1) }, .with { $0.stage = "2" }]
        project.userTests = [.with { $0.date = .day(2025, 9, 1) }]
      },
      CriterionTest(.false) { project, _ in project.rollout = [.with { $0.start = .day(2025, 4, 1) }] },
      CriterionTest(.unknown),
    ]
  )
}
