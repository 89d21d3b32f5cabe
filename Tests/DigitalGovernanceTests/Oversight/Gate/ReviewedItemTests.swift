import GovernanceFindings
import Testing

@testable import DigitalGovernance

@Suite("An item that a person checks") struct ReviewedItemTests {
  private func verdict(
    _ check: Project.CheckResult?, weight: Criterion.Weight = .blocking, appliesWhen: String? = nil,
    _ write: (inout Project) -> Void = { _ in }
  ) -> ItemVerdict {
    SampleGate(.reviewed(weight: weight, appliesWhen: appliesWhen)) { project in
      if let check { project.checks = [check] }
      write(&project)
    }.verdict
  }

  @Test("is incomplete while nobody recorded anything, and says what to show") func nothing() {
    let verdict = verdict(nil)
    #expect(verdict.state == .incomplete)
    #expect(verdict.reason.ja.contains("記録"))
    #expect(verdict.missing.map(\.description) == ["project.checks"])
  }

  @Test("is passed by a day, a person and evidence") func passed() {
    let verdict = verdict(.of(.passed))
    #expect(verdict.state == .passed)
    #expect(verdict.reason.ja == "2026-06-01に担当係長が確認しました（記録）")
  }

  @Test("is not passed without each of them, nor by a day that is still ahead") func lacking() {
    func missing(_ write: (inout Project.CheckResult) -> Void) -> [String] {
      let verdict = verdict(.of(.passed, write: write))
      #expect(verdict.state == .incomplete)
      return verdict.missing.map(\.description)
    }
    #expect(missing { $0.date = .unknown } == ["project.checks[0].date"])
    #expect(missing { $0.date = .known(.on("2026-06-16")) } == ["project.checks[0].date"])
    #expect(missing { $0.by = .unknown } == ["project.checks[0].by"])
    #expect(missing { $0.evidence = .unknown } == ["project.checks[0].evidence"])
    #expect(missing { $0.evidence = [] } == ["project.checks[0].evidence"])
  }

  @Test("does not apply with a reason, and is incomplete without one") func notApplicable() {
    let with = verdict(.of(.notApplicable) { $0.reason = "画面がない" })
    #expect(with.state == .notApplicable)
    #expect(with.reason.ja.contains("画面がない"))
    let without = verdict(.of(.notApplicable))
    #expect(without.state == .incomplete)
    #expect(without.missing.map(\.description) == ["project.checks[0].reason"])
  }

  @Test("does not apply where its condition is false, whatever was recorded") func condition() {
    let verdict = verdict(.of(.failed), appliesWhen: "project.priority") { $0.priority = false }
    #expect(verdict.state == .notApplicable)
  }

  @Test("asks first whether it applies where that is not known, and is passed by evidence all the same")
  func unsure() {
    let open = verdict(nil, appliesWhen: "project.priority")
    #expect(open.state == .incomplete)
    #expect(open.missing.map(\.description) == ["project.priority"])
    #expect(verdict(.of(.passed), appliesWhen: "project.priority").state == .passed)
  }

  // MARK: Results that leave something open

  @Test(
    "with a due date",
    arguments: [
      // What was recorded, whether it blocks, the due date, and what it comes to.
      (.conditional, .conditional, "2026-06-16", .conditional),
      (.conditional, .conditional, "2026-06-14", .failed),
      (.conditional, .conditional, nil, .incomplete), (.conditional, .blocking, "2026-06-16", .failed),
      (.failed, .conditional, "2026-06-16", .conditional), (.failed, .conditional, "2026-06-14", .failed),
      (.failed, .conditional, nil, .failed), (.failed, .blocking, "2026-06-16", .failed),
      (.incomplete, .conditional, "2026-06-16", .conditional), (.incomplete, .conditional, nil, .incomplete),
      (.incomplete, .conditional, "2026-06-14", .failed), (.incomplete, .blocking, "2026-06-16", .incomplete),
      (.incomplete, .blocking, "2026-06-14", .failed), (.incomplete, .blocking, nil, .incomplete),
    ] as [(Project.CheckResult.Result, Criterion.Weight, String?, ItemState)])
  func open(result: Project.CheckResult.Result, weight: Criterion.Weight, due: String?, state: ItemState) {
    let verdict = verdict(
      .of(result) {
        $0.reason = "調整中"
        if let due { $0.dueDate = .known(.on(due)) }
      }, weight: weight)
    #expect(verdict.state == state)
    if state != .incomplete || result != .conditional { #expect(verdict.reason.ja.contains("調整中")) }
  }

  // MARK: Stale evidence

  private func deliverable(revised: String?, submitted: String?) -> (inout Project) -> Void {
    { project in
      project.deliverables = [
        .with {
          $0.id = "D1"
          if let revised { $0.revised = .known(.on(revised)) }
          if let submitted { $0.submitted = .known(.on(submitted)) }
        }
      ]
    }
  }

  private func vouching(for write: (inout Project.SupportingMaterial) -> Void) -> Project.CheckResult {
    .of(.passed) {
      $0.evidence = [
        .with { $0.title = "記録" },
        .with {
          $0.title = "確認書"; write(&$0)
        },
      ]
    }
  }

  @Test(
    "is stale where a deliverable changed after the evidence, or after the check where the evidence has no date"
  )
  func deliverables() {
    let dated = vouching {
      $0.deliverable = "D1"
      $0.date = .known(.on("2026-05-20"))
    }
    #expect(verdict(dated, deliverable(revised: "2026-05-21", submitted: "2026-04-01")).state == .incomplete)
    #expect(verdict(dated, deliverable(revised: "2026-05-20", submitted: "2026-04-01")).state == .passed)
    #expect(verdict(dated, deliverable(revised: nil, submitted: "2026-05-21")).state == .incomplete)
    #expect(verdict(dated, deliverable(revised: nil, submitted: nil)).state == .passed)
    let undated = vouching { $0.deliverable = "D1" }
    #expect(verdict(undated, deliverable(revised: "2026-06-02", submitted: nil)).state == .incomplete)
    #expect(verdict(undated, deliverable(revised: "2026-06-01", submitted: nil)).state == .passed)
  }

  @Test("is incomplete where its evidence is a deliverable that there is not") func noDeliverable() {
    #expect(
      verdict(vouching { $0.deliverable = "D9" }, deliverable(revised: nil, submitted: nil)).state
        == .incomplete)
  }

  @Test("is stale where another version is live than the one that was checked") func releases() {
    let check = vouching { $0.release = "1.0" }
    func live(_ releases: (String, String)...) -> (inout Project) -> Void {
      { project in
        project.releases = .known(
          releases.map { version, date in
            .with {
              $0.version = .known(version)
              $0.date = .known(.on(date))
            }
          })
      }
    }
    #expect(verdict(check).state == .passed)
    #expect(verdict(check, live(("1.0", "2026-06-01"))).state == .passed)
    let stale = verdict(check, live(("1.0", "2026-05-01"), ("1.1", "2026-06-10")))
    #expect(stale.state == .incomplete)
    #expect(stale.reason.ja.contains("1.1") && stale.reason.ja.contains("2026-06-10"))
    // What is planned is not live yet; of two on one day the later one in the list is.
    #expect(verdict(check, live(("1.0", "2026-05-01"), ("1.1", "2026-06-16"))).state == .passed)
    #expect(verdict(check, live(("1.1", "2026-05-01"), ("1.0", "2026-05-01"))).state == .passed)
  }

  @Test("is stale where it was checked before the phase, or its last round, began") func phases() {
    func began(_ starts: String...) -> (inout Project) -> Void {
      { project in
        project.phases = .known(
          starts.map { start in
            .with {
              $0.phase = .known(.testing)
              $0.actual = .known(.with { $0.start = .known(CalendarPeriod(.on(start))) })
            }
          })
      }
    }
    #expect(verdict(.of(.passed), began("2026-06-01")).state == .passed)
    #expect(verdict(.of(.passed), began("2026-06-02")).state == .incomplete)
    #expect(verdict(.of(.passed), began("2026-01-10", "2026-06-02")).state == .incomplete)
    #expect(verdict(.of(.passed), began("2026-06-02", "2026-05-10")).state == .passed)
  }

  @Test("of a step is stale where it was checked before the phase began") func steps() {
    var item = CheckItem.reviewed()
    item.phase = .known(.hypothesis)
    var sample = SampleGate(item)
    sample.project.checks = [.of(.passed)]
    sample.project.phases = [
      .with {
        $0.phase = .known(.planning)
        $0.actual = .known(.with { $0.start = .known(CalendarPeriod(.on("2026-06-02"))) })
      }
    ]
    let gate = sample.standard.gate(
      of: Dossier(project: sample.project), at: .planning, asOf: SampleGate.today, findings: [])
    #expect(gate.items.map(\.state) == [.incomplete])
  }
}
