import GovernanceFindings

/// Work that was or should be redesigned.
enum InventoryReform {
  static let all: [Criterion] = [reformWithoutEffect, barrierUnanswered]

  private static let reformWithoutEffect = Criterion(
    "I221", "reform-without-effect",
    title: Bilingual(en: "Reform that shortens", ja: "業務改革の効果"),
    expression: "procedure.reforms.all(r, size(r.after.steps) < size(r.before.steps))",
    about: "procedure.reforms",
    severity: .warning,
    message: Bilingual(
      en: "a reform left the flow with as many steps as before", ja: "業務改革の前後で、手順の数が減っていません"),
    remedy: InventoryCriterion.remedy(
      en: "Look at the flow again: leave out what nobody needs.", ja: "流れをもう一度見直し、要らない手順をやめてください", days: 10),
    provenance: InventoryCriterion.reform,
    tests: [
      CriterionTest(.true) {
        $0.reforms = [
          .stating {
            $0.before = .known(
              .stating {
                $0.steps = [
                  .stating { $0.name = "受付" }, .stating { $0.name = "受付" }, .stating { $0.name = "受付" },
                ]
              });
            $0.after = .known(.stating { $0.steps = [.stating { $0.name = "受付" }] })
          }
        ]
      },
      CriterionTest(.false) {
        $0.reforms = [
          .stating {
            $0.before = .known(
              .stating { $0.steps = [.stating { $0.name = "受付" }, .stating { $0.name = "受付" }] });
            $0.after = .known(
              .stating { $0.steps = [.stating { $0.name = "受付" }, .stating { $0.name = "受付" }] })
          }
        ]
      },
      CriterionTest(.unknown) { $0.type = .known(.application) },
    ])

  private static let barrierUnanswered = Criterion(
    "I232", "barrier-without-response",
    title: Bilingual(en: "Something done about each barrier", ja: "障壁への取組"),
    expression:
      "!(procedure.onlineState in ['notImplemented', 'planned'] && size(procedure.barriers) > 0) || size(procedure.barrierResponses) > 0",
    about: "procedure.barriers",
    severity: .note,
    message: Bilingual(
      en: "barriers are named, and nothing is done about them", ja: "障壁がありますが、取組がありません"),
    remedy: InventoryCriterion.remedy(
      en:
        "State what is done: a request to the ministry, an agreement with municipalities, a date for the system.",
      ja: "国への要望、区市町村との調整、システム更新の時期など、行っていることを書いてください", days: 2),
    provenance: InventoryCriterion.barriers,
    tests: [
      CriterionTest(.true) {
        $0.onlineState = .known(.notImplemented); $0.barriers = [.nationalPolicy];
        $0.barrierResponses = [.stating { $0.action = "国への要望" }]
      },
      CriterionTest(.false) {
        $0.onlineState = .known(.notImplemented); $0.barriers = [.nationalPolicy]; $0.barrierResponses = []
      },
      CriterionTest(.unknown) {
        $0.onlineState = .known(.notImplemented); $0.barriers = [.nationalPolicy]
      },
    ])
}
