import DigitalGovernance
import GovernanceRules
import Testing

@Suite struct PhasesInOrder {
  private func findings(
    _ phases: Project.PhaseRecord..., change: (inout Project) -> Void = { _ in }
  ) -> [String] {
    Project.stating {
      $0.phases = .known(phases)
      change(&$0)
    }.findings
  }

  @Test("A phase that began before the one ahead ended is reported at its start") func tooEarly() {
    #expect(
      findings(.init(.planning, "2025-10-01", "2026-02-27"), .init(.design, "2026-02-26"))
        == ["G011 phases[1].actual.start"])
    #expect(findings(.init(.planning, "2025-10-01", "2026-02-27"), .init(.design, "2026-02-27")).isEmpty)
  }

  @Test(
    "Times that may fit are silent",
    arguments: [
      ("2026-02", "2026-02"), ("2025年度", "2026-01-10"), ("2026-02-27", "2026-02"), ("2025年度末", "2025年度"),
      ("2026-01", "2026"),
    ])
  func imprecise(end: String, start: String) {
    #expect(findings(.init(.planning, "2025-04-01", end), .init(.design, start)).isEmpty)
  }

  @Test(
    "Months that cannot fit are reported",
    arguments: [("2026-03", "2026-02"), ("2025年度末", "2026-02"), ("2026-04", "2025年度")])
  func months(end: String, start: String) {
    #expect(
      findings(.init(.planning, "2024-04", end), .init(.design, start)) == ["G011 phases[1].actual.start"])
  }

  @Test("An end that is not stated cannot be before its start; one stated as none is open") func openEnds() {
    #expect(
      findings(.init(.planning, "2026-03-02"), .init(.design, "2026-02-02")) == [
        "G011 phases[1].actual.start"
      ])
    #expect(findings(.init(.planning, "2026-02-02"), .init(.design, "2026-02-02")).isEmpty)
    #expect(
      findings(.init(.planning, "2026-01-05", "none"), .init(.design, "2026-02-02"))
        == ["G011 phases[1].actual.start"])
  }

  @Test("The place in the list makes no difference, and a phase without dates is passed over") func listing()
  {
    #expect(
      findings(
        .init(.development, "2026-02-02"), .init(.design), .init(.planning, "2025-10-01", "2026-02-27"))
        == ["G011 phases[0].actual.start"])
  }

  @Test("One phase that ended too late is said once") func once() {
    #expect(
      findings(
        .init(.planning, "2025-10-01", "2026-06-30"), .init(.development, "2026-02-02"))
        == ["G011 phases[1].actual.start"])
    #expect(
      findings(
        .init(.planning, "2025-10-01", "2026-06-30"), .init(.design, "2026-02-02", "2026-03-31"),
        .init(.development, "2026-04-01")) == ["G011 phases[1].actual.start"])
  }

  @Test("Iterative work repeats design to testing; planning still comes first") func iterative() {
    let phases: [Project.PhaseRecord] = [
      .init(.planning, "2025-04-01", "2025-06-30"), .init(.design, "2025-07-01", "2025-12-26"),
      .init(.development, "2025-08-01", "2025-12-26"), .init(.testing, "2025-07-15", "2026-01-30"),
    ]
    let waterfall = Project.stating { $0.phases = .known(phases) }
    #expect(waterfall.findings == ["G011 phases[2].actual.start", "G011 phases[3].actual.start"])
    var iterative = waterfall
    iterative.approach = .known(.iterative)
    #expect(iterative.findings.isEmpty)
    iterative.phases = .known([.init(.planning, "2025-04-01", "2025-07-31")] + phases.dropFirst())
    #expect(iterative.findings == ["G011 phases[1].actual.start"])
  }

  @Test("Only phases of one round compare, and rounds follow each other") func rounds() {
    #expect(
      findings(
        .init(.design, "2025-04-01", "2025-06-30", round: 1),
        .init(.development, "2025-07-01", "2025-08-29", round: 1),
        .init(.design, "2025-08-01", "2025-09-30", round: 2), .init(.development, "2025-10-01", round: 2)
      ).isEmpty)
    #expect(
      findings(.init(.design, "2025-07-01", round: 1), .init(.design, "2025-06-30", round: 2))
        == ["G020 phases[1].actual.start"])
    #expect(
      findings(.init(.design, "2025-07-01", round: 1), .init(.design, "2025-09-30", round: 1))
        == ["G017 phases[1].phase"])
  }

  @Test("Operation goes on while more people are reached, and is evaluated meanwhile") func staged() {
    let phases: [Project.PhaseRecord] = [
      .init(.release, "2025-04-01", "2026-03-31"), .init(.operation, "2025-04-02", "none"),
      .init(.evaluation, "2025-10-01", "2025-12-26"),
    ]
    #expect(
      Project.stating { $0.phases = .known(phases) }.findings == ["G011 phases[1].actual.start"])
    #expect(
      Project.stating {
        $0.phases = .known(phases)
        $0.rollout = .known([.init(), .init()])
      }.findings.isEmpty)
  }

  @Test("An end before the start is one finding, and compares with nothing else") func reversed() {
    #expect(
      findings(
        .init(.planning, "2026-04-01", "2026-03-31", decided: .init(.passed, "2026-02-01")),
        .init(.design, "2026-02-02")) == ["G012 phases[0].actual.end"])
    #expect(findings(.init(.planning, "2026-04-20", "2026-04")).isEmpty)
  }

  @Test("What is recorded for a day to come is one finding, and compares with nothing else") func future() {
    #expect(
      findings(.init(.planning, "2026-04-01", "2026-11-25"), .init(.design, "2026-10-01")) == [
        "G013 phases[0].actual.end"
      ])
    #expect(findings(.init(.planning, "2099-04-01", "2099-06-30")) == ["G013 phases[0].actual.start"])
    #expect(findings(.init(.planning, "2026-04-01", "2026-11-24")).isEmpty)
    #expect(findings(.init(.planning, "2026-04-01", "2026-11")).isEmpty)
    #expect(findings(.init(.planning, "2026-04-01", "2026年度末")) == ["G013 phases[0].actual.end"])
    #expect(findings(.init(.planning, "2026-04-01", "2026年度")).isEmpty)
  }

  @Test("A decision is behind the start of its phase and ahead of the next") func decisions() {
    #expect(
      findings(.init(.design, "2026-04-01", decided: .init(.passed, "2026-03-31")))
        == ["G014 phases[0].decision.date"])
    #expect(findings(.init(.release, "2026-04-01", decided: .init(.passed, "2026-03-31"))).isEmpty)
    #expect(
      findings(
        .init(.planning, "2025-10-01", "2026-02-27", decided: .init(.passed, "2026-03-31")),
        .init(.design, "2026-03-02")) == ["G018 phases[1].actual.start"])
    #expect(
      findings(
        .init(.planning, "2025-10-01", "2026-02-27", decided: .init(.passed, "2026-03-31", reasons: "会議の日程")),
        .init(.design, "2026-03-02")
      ).isEmpty)
  }

  @Test("A phase that was refused is not followed by the next, unless it was gone through again")
  func refusal() {
    let failed = Project.PhaseRecord(
      .planning, "2025-10-01", "2026-02-27", decided: .init(.failed, "2026-02-27"))
    #expect(findings(failed, .init(.design, "2026-04-01")) == ["G057 phases[1].actual.start"])
    #expect(findings(failed, .init(.design)).isEmpty)
    #expect(
      findings(
        failed, .init(.planning, "2026-03-02", "2026-03-31", round: 2, decided: .init(.passed, "2026-03-31")),
        .init(.design, "2026-04-01")
      ).isEmpty)
  }

  @Test("Steps are within their phase, in time and by their nature") func steps() {
    #expect(
      findings(
        .init(
          .planning, "2026-04-01", "2026-06-30",
          steps: [
            .init(.hypothesis, "2026-03-31", "2026-04-30"), .init(.serviceProposal, "2026-05", "2026-07-01"),
          ]))
        == ["G016 phases[0].steps[0].actual.start", "G016 phases[0].steps[1].actual.end"])
    #expect(
      findings(.init(.planning, "2026-04-01", "2026-06-30", steps: [.init(.hypothesis, "2026-04", "2026年度")]))
        .isEmpty)
    #expect(
      findings(.init(.design, steps: [.init(.hypothesis), .init(.testing)])) == [
        "G019 phases[0].steps[0].phase"
      ])
    #expect(
      findings(
        .init(
          .planning,
          steps: [
            .init(.serviceProposal, "2026-05-01", "2026-06-01"),
            .init(.requirementsAndProcurement, "2026-05-20"),
          ]))
        == ["G011 phases[0].steps[1].actual.start"])
  }

  @Test("The current phase is not behind the table") func current() {
    func at(_ phase: Phase, _ records: Project.PhaseRecord..., approach: Project.Approach? = nil) -> [String]
    {
      Project.stating {
        $0.phase = .known(phase)
        $0.phases = .known(records)
        if let approach { $0.approach = .known(approach) }
      }.findings
    }
    #expect(at(.design, .init(.testing, "2026-04-01")) == ["G015 phase"])
    #expect(at(.design, .init(.testing, "2026-04-01"), approach: .iterative).isEmpty)
    #expect(at(.design, .init(.testing, "2026-04-01", round: 2)).isEmpty)
    #expect(at(.testing, .init(.testing, "2026-04-01"), .init(.operation)).isEmpty)
    #expect(at(.operation, .init(.evaluation, "2026-04-01")).isEmpty)
    #expect(at(.planning, .init(.planning, steps: [.init(.serviceProposal, "2026-04-01")])).isEmpty)
    #expect(
      at(.hypothesis, .init(.planning, steps: [.init(.serviceProposal, "2026-04-01")])) == ["G015 phase"])
    var never = Project.PhaseRecord(.design)
    never.actual = .nothing
    #expect(at(.design, never) == ["G015 phase"])
    #expect(at(.design, .init(.design)).isEmpty)
  }

  @Test("A consultation and a test lie within the phase they were held in") func held() {
    func held(_ date: String, in phase: Phase, _ records: Project.PhaseRecord...) -> [String] {
      Project.stating {
        $0.phases = .known(records)
        var test = Project.UserTest(.prototyping, date)
        test.phase = .known(phase)
        $0.userTests = .known([test])
      }.findings
    }
    let first = Project.PhaseRecord(.design, "2025-04-01", "2025-06-30", round: 1)
    #expect(held("2025-03-31", in: .design, first) == ["G033 userTests[0].date"])
    #expect(held("2025-07-01", in: .design, first) == ["G033 userTests[0].date"])
    #expect(held("2025-04-01", in: .design, first).isEmpty)
    #expect(held("2025-07-01", in: .testing, first).isEmpty)
    #expect(
      held("2025-07-01", in: .design, first, .init(.design, "2025-09-01", "2025-10-31", round: 2)).isEmpty)
    #expect(held("2025-11-01", in: .design, first, .init(.design, "2025-09-01", round: 2)).isEmpty)
    #expect(
      held("2025-11-01", in: .hypothesis, .init(.planning, "2025-04-01", "2025-06-30")) == [
        "G033 userTests[0].date"
      ])
  }
}
