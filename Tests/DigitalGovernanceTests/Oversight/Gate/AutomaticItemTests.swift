import GovernanceFindings
import Testing

@testable import DigitalGovernance

@Suite("An item that an expression decides") struct AutomaticItemTests {
  private static let tested = "project.userTests.exists(t, t.kind == 'usability')"

  private func state(
    _ item: CheckItem = .automatic(tested), _ write: (inout Project) -> Void = { _ in }
  ) -> ItemVerdict {
    SampleGate(item, write: write).verdict
  }

  private func usability(_ project: inout Project) {
    project.userTests = [.with { $0.kind = .known(.usability) }]
  }

  // MARK: The facts alone

  @Test("is passed where the facts meet it, and shows them") func met() {
    let verdict = state { usability(&$0) }
    #expect(verdict.state == .passed)
    #expect(verdict.seen.map(\.fact.description) == ["project.userTests[0].kind"])
    #expect(verdict.reason.ja.contains("ユーザビリティテスト"))
  }

  @Test("is failed where they do not, and shows what it saw") func missed() {
    let verdict = state { $0.userTests = [.with { $0.kind = .known(.research) }] }
    #expect(verdict.state == .failed)
    #expect(verdict.seen.map(\.valueText.en) == ["research"])
    #expect(verdict.missing.isEmpty)
  }

  @Test("is failed where it is stated that there are none") func none() {
    #expect(state { $0.userTests = [] }.state == .failed)
  }

  @Test("is incomplete where nothing is stated, and names what is missing") func unknown() {
    let verdict = state()
    #expect(verdict.state == .incomplete)
    #expect(verdict.missing.map(\.description) == ["project.userTests"])
    #expect(verdict.reason.ja == "「ユーザーテスト」が未記入です")
  }

  @Test("names a value by its field, and not by what an expression reads out of it") func label() {
    let item = CheckItem.automatic(
      "project.scale.users.number >= 100.0", about: "project.scale.users")
    let verdict = state(item) { $0.scale = .known(.with { $0.users = "10人" }) }
    #expect(verdict.seen.map(\.fact.label.ja) == ["「規模」の「利用者数」"])
  }

  // MARK: Applicability

  @Test("does not apply where its condition is false, and says why") func notApplicable() {
    let item = CheckItem.automatic(AutomaticItemTests.tested, appliesWhen: "project.priority")
    let verdict = state(item) { $0.priority = false }
    #expect(verdict.state == .notApplicable)
    #expect(verdict.seen.map(\.fact.description) == ["project.priority"])
    #expect(!verdict.reason.ja.isEmpty)
  }

  @Test("gives the standard's own reason where there is one") func ownReason() {
    var item = CheckItem.automatic(AutomaticItemTests.tested, appliesWhen: "project.priority")
    item.criterion.notApplicable = .known(Wording(en: "it is no priority", ja: "重点DX事業ではないためです"))
    let verdict = state(item) { $0.priority = false }
    #expect(verdict.reason.ja == "重点DX事業ではないためです")
  }

  @Test("is incomplete where it is not known whether it applies, and passed where it is met anyhow")
  func applicabilityUnknown() {
    let item = CheckItem.automatic(AutomaticItemTests.tested, appliesWhen: "project.priority")
    let open = state(item) { $0.userTests = [] }
    #expect(open.state == .incomplete)
    #expect(open.missing.map(\.description) == ["project.priority"])
    #expect(state(item) { usability(&$0) }.state == .passed)
  }

  // MARK: Claims

  @Test("is failed where somebody claims that it is passed and the facts say otherwise; both are shown")
  func claimedAgainstFacts() {
    for weight in Criterion.Weight.allCases {
      let verdict = state(.automatic(AutomaticItemTests.tested, weight: weight)) {
        $0.userTests = []
        $0.checks = [.of(.passed) { $0.dueDate = .known(.on("2027-01-01")) }]
      }
      #expect(verdict.state == .failed)
      #expect(verdict.reason.ja.contains("「合格」") && verdict.reason.ja.contains("「ユーザーテスト」"))
      #expect(verdict.claim == 0)
    }
  }

  @Test("is failed where a person says that it failed, though the facts meet it; both are shown")
  func failedAgainstFacts() {
    let verdict = state {
      usability(&$0)
      $0.checks = [.of(.failed) { $0.reason = "記録がほかの案件のもの" }]
    }
    #expect(verdict.state == .failed)
    #expect(verdict.reason.ja.contains("「不合格」（記録がほかの案件のもの）") && verdict.reason.ja.contains("満たしています"))
  }

  @Test("is not passed by a claim where the facts are missing") func claimWithoutFacts() {
    let verdict = state { $0.checks = [.of(.passed)] }
    #expect(verdict.state == .incomplete)
    #expect(verdict.reason.ja.contains("「合格」") && verdict.reason.ja.contains("未記入"))
  }

  @Test("is not done away with by calling it not applicable") func claimedNotApplicable() {
    let contradicted = state {
      $0.userTests = []
      $0.checks = [.of(.notApplicable) { $0.reason = "要らないと考えた" }]
    }
    #expect(contradicted.state == .failed)
    #expect(contradicted.reason.ja.contains("「対象外」"))
    let open = state { $0.checks = [.of(.notApplicable) { $0.reason = "要らないと考えた" }] }
    #expect(open.state == .incomplete)
    #expect(open.reason.ja.contains("「対象外」"))
  }

  @Test("is failed where a person says so and the facts are missing") func failedWithoutFacts() {
    #expect(state { $0.checks = [.of(.failed)] }.state == .failed)
  }

  @Test("takes the last of several claims, by code or by id") func lastClaim() {
    let verdict = state {
      $0.checks = [.of("T1", .failed), .of("item-t1", .passed), .of("T2", .failed)]
      usability(&$0)
    }
    #expect(verdict.state == .passed)
    #expect(verdict.claim == 1)
  }

  // MARK: Conditions

  private func conditional(due: String?, _ write: (inout Project) -> Void) -> ItemVerdict {
    SampleGate(.automatic(AutomaticItemTests.tested, weight: .conditional)) { project in
      write(&project)
      if let due { project.checks = [.of(.conditional) { $0.dueDate = .known(.on(due)) }] }
    }.verdict
  }

  @Test(
    "that does not block is conditional to its due date, failed from the day after, and incomplete without one"
  )
  func dueDates() {
    for write in [{ (project: inout Project) in project.userTests = [] }, { _ in }] {
      let ahead = conditional(due: "2026-06-16", write)
      #expect(ahead.state == .conditional)
      #expect(ahead.dueDate == .on("2026-06-16"))
      #expect(ahead.reason.ja.contains("2026-06-16"))
      #expect(conditional(due: "2026-06-15", write).state == .conditional)
      let past = conditional(due: "2026-06-14", write)
      #expect(past.state == .failed)
      #expect(past.reason.ja.contains("2026-06-14"))
      #expect(conditional(due: nil, write).state == .incomplete)
    }
  }

  @Test("that blocks is never conditional") func blocking() {
    let check = Project.CheckResult.of(.conditional) { $0.dueDate = .known(.on("2027-01-01")) }
    #expect(
      state {
        $0.userTests = []
        $0.checks = [check]
      }.state == .failed)
    #expect(state { $0.checks = [check] }.state == .incomplete)
  }

  // MARK: Faults

  @Test("that cannot be compiled is not evaluated, which is nobody's failure") func broken() {
    let gate = SampleGate(.automatic("project.userTest == 1")).gate
    #expect(gate.items[0].state == .notEvaluated)
    #expect(gate.hasFaults && gate.verdict == .notEvaluated)
    let condition = SampleGate(.reviewed(appliesWhen: "project.")).gate
    #expect(condition.items[0].state == .notEvaluated)
  }

  @Test("that cannot be computed on a project is not evaluated") func fault() {
    let item = CheckItem.automatic("project.userTests[3].kind == 'usability'")
    let verdict = state(item) { usability(&$0) }
    #expect(verdict.state == .notEvaluated)
    #expect(!verdict.reason.en.isEmpty)
  }
}
