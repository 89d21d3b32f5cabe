import GovernanceFindings

extension Principle {
  /// 第2条 シンプル.
  static let simplicity = Principle(
    2, title: Bilingual(en: "Simplicity", ja: "シンプル"),
    why: SimplicityCriteria.matters,
    conduct: Bilingual(
      en: "Drop steps, papers and inputs first, then make a system.",
      ja: "なくせる手順、書類、入力をなくしてから、システムにします。"),
    mechanism: Bilingual(
      en: "Figures before and after the redesign, and the list of data asked for.",
      ja: "業務改革の前後の数値と、求めるデータの一覧で確かめます。"),
    provenance: .ofArticles,
    criteria: [
      SimplicityCriteria.asMuchToFillIn, SimplicityCriteria.asLongAsBefore,
      SimplicityCriteria.askedForWhatIsHeld,
    ])
}

/// What shows that 第2条 シンプル is practised.
private enum SimplicityCriteria {
  static let matters = Bilingual(
    en: "The more steps and papers, the more people give up and the more errors there are.",
    ja: "手順や書類が多いほど、途中でやめる人と誤りが増えます。")

  static let asMuchToFillIn = Criterion(
    "P201", "as-much-to-fill-in",
    title: Bilingual(en: "There is less to fill in or to hand in", ja: "入力か書類が減っている"),
    expression: """
      has(project.bpr)
      && has(project.bpr.before)
      && has(project.bpr.after)
      && (project.bpr.after.inputs.number < project.bpr.before.inputs.number
          || (has(project.bpr.before.documents)
              && has(project.bpr.after.documents)
              && project.bpr.after.documents.number < project.bpr.before.documents.number))
      """,
    about: "project.bpr.after",
    question: Bilingual(en: "How many inputs and papers fewer?", ja: "入力と書類は、いくつ減りましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(
        en: "Go through what is asked, and write both figures",
        ja: "求める項目を見直し、前後の数を書いてください"), days: 3),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.bpr = .known(
          .with {
            $0.before = .known(
              .with {
                $0.inputs = "30"
                $0.documents = "5"
              })
            $0.after = .known(
              .with {
                $0.inputs = "12"
                $0.documents = "5"
              })
          })
      },
      CriterionTest(.false) { project, _ in project.bpr = .nothing },
      CriterionTest(.unknown) { project, _ in
        project.bpr = .known(
          .with {
            $0.before = .known(.with { $0.inputs = "30" })
            $0.after = .known(.with { $0.inputs = "30" })
          })
      },
    ]
  )

  static let asLongAsBefore = Criterion(
    "P202", "as-long-as-before",
    title: Bilingual(
      en: "Steps and days are no more, and one is fewer",
      ja: "手順と日数が、どちらも増えずに減っている"),
    expression: """
      has(project.bpr)
      && has(project.bpr.before)
      && has(project.bpr.after)
      && project.bpr.after.steps.number <= project.bpr.before.steps.number
      && project.bpr.after.days.number <= project.bpr.before.days.number
      && (project.bpr.after.steps.number < project.bpr.before.steps.number
          || project.bpr.after.days.number < project.bpr.before.days.number)
      """,
    about: "project.bpr.after",
    question: Bilingual(en: "By how many days is it quicker?", ja: "申請から結果まで、何日短くなりましたか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(
        en: "Cut hand-offs and waiting, and write both figures",
        ja: "受渡しと待ち時間を減らし、前後の数を書いてください"), days: 5),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, _ in
        project.bpr = .known(
          .with {
            $0.before = .known(
              .with {
                $0.steps = "12"
                $0.days = "14日"
              })
            $0.after = .known(
              .with {
                $0.steps = "7"
                $0.days = "14日"
              })
          })
      },
      CriterionTest(.false) { project, _ in
        project.bpr = .known(
          .with {
            $0.before = .known(
              .with {
                $0.steps = "12"
                $0.days = "14日"
              })
            $0.after = .known(
              .with {
                $0.steps = "13"
                $0.days = "14日"
              })
          })
      },
      CriterionTest(.unknown) { project, _ in
        project.bpr = .known(
          .with {
            $0.before = .known(.with { $0.steps = "12" })
            $0.after = .known(.with { $0.steps = "7" })
          })
      },
    ]
  )

  static let askedForWhatIsHeld = Criterion(
    "P203", "asked-for-what-is-held",
    title: Bilingual(en: "Nothing is asked for that the government holds", ja: "行政が持つものを、求めていない"),
    expression: "size(canvas.data) > 0 && canvas.data.all(d, !(d.alreadyHeld && d.asked))",
    about: "canvas.data",
    question: Bilingual(
      en: "Which of the items asked for are held already?",
      ja: "求める項目のうち、行政が持つものはどれですか"),
    rationale: matters,
    remedy: Remedy(
      Bilingual(en: "Get them by inquiry, and stop asking", ja: "持っているものは照会で得て、求めるのをやめてください"), days: 5),
    provenance: .ofArticles,
    tests: [
      CriterionTest(.true) { project, canvas in
        project.audience = [.residents]
        canvas.data = [
          .with {
            $0.alreadyHeld = true
            $0.asked = false
          }
        ]
      },
      CriterionTest(.false) { project, canvas in
        project.audience = [.residents]
        canvas.data = [
          .with {
            $0.alreadyHeld = true
            $0.asked = true
          }
        ]
      },
      CriterionTest(.unknown) { project, _ in project.audience = [.residents] },
      CriterionTest(.notApplicable) { project, _ in project.audience = [.staff] },
    ]
  )
  .owed(when: .applicants)
}
