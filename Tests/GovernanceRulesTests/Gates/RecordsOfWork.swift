import DigitalGovernance
import GovernanceRules
import Testing

@Suite struct RecordsOfWork {
  @Test("A deliverable is approved after it is handed in, and again after it is revised") func approvals() {
    func findings(_ submitted: Fact<CalendarDate>, _ approved: String?, _ revised: String? = nil) -> [String]
    {
      Project.stating {
        $0.deliverables = .known([.init(.design, submitted: submitted, approved: approved, revised: revised)])
      }.findings
    }
    let early = ["G021 deliverables[0].approval.date"]
    #expect(findings(day("2026-03-20"), "2026-03-18") == early)
    #expect(findings(.nothing, "2026-03-18") == early)
    #expect(findings(.unknown, "2026-03-18").isEmpty)
    #expect(findings(day("2026-03-20"), "2026-03-20").isEmpty)
    #expect(findings(day("2026-03-20"), nil).isEmpty)
    #expect(findings(day("2026-03-20"), "2026-03-25", "2026-03-26") == ["G022 deliverables[0].revised"])
    #expect(findings(day("2026-03-20"), "2026-03-25", "2026-03-25").isEmpty)
    #expect(findings(day("2099-03-20"), "2026-03-25") == ["G013 deliverables[0].submitted"])
  }

  @Test("A phase is passed with its deliverables there, or with reasons") func deliverables() {
    func findings(_ decision: Project.Decision, revised: String? = nil, twice: Bool = false) -> [String] {
      Project.stating {
        let record = Project.PhaseRecord(.planning, decided: decision)
        $0.phases = .known(twice ? [record, .init(.planning, round: 2)] : [record])
        $0.deliverables = .known([
          .init(
            .requirementsAndProcurement, submitted: day("2026-03-20"), approved: "2026-04-24",
            revised: revised)
        ])
      }.findings
    }
    let late = ["G023 deliverables[0].approval.date"]
    #expect(findings(.init(.passed, "2026-03-31")) == late)
    #expect(findings(.init(.passed, "2026-03-01")) == ["G023 deliverables[0].submitted"])
    #expect(findings(.init(.passed, "2026-04-24")).isEmpty)
    #expect(findings(.init(.passed, "2026-03-31", reasons: "誤字だけが残るため")).isEmpty)
    #expect(findings(.init(.failed, "2026-03-31")).isEmpty)
    #expect(findings(.init(.passed, "2026-03-31"), revised: "2026-04-20").isEmpty)
    #expect(findings(.init(.passed, "2026-03-31"), twice: true).isEmpty)
  }

  @Test("Advice is answered once its phase is over") func advice() {
    func findings(
      _ record: Project.PhaseRecord?, response: Fact<String> = .unknown, date: String = "2026-05-11",
      in phase: Phase? = .design
    ) -> [String] {
      Project.stating {
        var consultation = Project.Consultation()
        if let phase { consultation.phase = .known(phase) }
        consultation.date = day(date)
        consultation.advice = "入力の例を先に示す"
        consultation.response = response
        $0.consultations = .known([consultation])
        if let record { $0.phases = .known([record]) }
      }.findings
    }
    let over = Project.PhaseRecord(.design, "2026-04-01", "2026-06-30")
    #expect(findings(over) == ["G031 consultations[0].advice"])
    #expect(findings(over, response: .nothing) == ["G031 consultations[0].advice"])
    #expect(findings(over, response: "例を加えた").isEmpty)
    #expect(findings(.init(.design, "2026-04-01")).isEmpty)
    #expect(findings(.init(.design, "2026-04-01", "2026年度"), response: .nothing).isEmpty)
    #expect(findings(nil, response: .nothing).isEmpty)
    #expect(findings(over, in: nil).isEmpty)
    #expect(findings(over, date: "2026-06-30").isEmpty)
  }

  @Test("A response follows its consultation") func responses() {
    func findings(_ date: String, _ responded: String, _ response: Fact<String>) -> [String] {
      Project.stating {
        var consultation = Project.Consultation()
        consultation.date = day(date)
        consultation.response = response
        consultation.respondedOn = day(responded)
        $0.consultations = .known([consultation])
      }.findings
    }
    #expect(findings("2026-05-11", "2026-05-10", "例を加えた") == ["G032 consultations[0].respondedOn"])
    #expect(findings("2026-05-11", "2026-05-11", "例を加えた").isEmpty)
    #expect(findings("2026-05-11", "2026-05-20", .nothing) == ["G032 consultations[0].respondedOn"])
  }

  @Test("A finding wants a decision, shown at its id or its text") func findings() {
    let tests = Project.stating {
      $0.userTests = .known([
        .init(.research, "2026-05-11", findings: [.init("T1-1", nil), .init(nil, nil), .init("T1-3", .fix)])
      ])
    }
    #expect(tests.findings == ["G041 userTests[0].findings[0].id", "G041 userTests[0].findings[1].text"])
  }

  @Test("A usability test looks again at what the prototype showed") func recheck() {
    func findings(_ tests: Project.UserTest...) -> [String] {
      Project.stating { $0.userTests = .known(tests) }.findings
    }
    let prototype = Project.UserTest(.prototyping, "2026-05-11", findings: [.init("T1-1", .fix)])
    #expect(findings(prototype, .init(.usability, "2026-08-20")) == ["G042 userTests[1].kind"])
    #expect(findings(prototype, .init(.usability, "2026-08-20", rechecked: ["T1-1"])).isEmpty)
    #expect(
      findings(
        prototype, .init(.usability, "2026-08-20"), .init(.usability, "2026-09-20", rechecked: ["T1-1"])
      ).isEmpty)
    #expect(
      findings(prototype, .init(.usability, "2026-09-20"), .init(.usability, "2026-08-20")) == [
        "G042 userTests[2].kind"
      ])
    #expect(findings(prototype, .init(.usability, nil)).isEmpty)
    #expect(findings(prototype, .init(.usability, "2026-05-01")).isEmpty)
    #expect(findings(.init(.usability, "2026-08-20")).isEmpty)
    #expect(
      findings(
        .init(.prototyping, "2026-05-11", findings: [.init("T1-1", .decline)]),
        .init(.usability, "2026-08-20")
      ).isEmpty)
  }

  @Test("No test looks again at what came later") func later() {
    func findings(_ date: String?, _ id: String = "T1-1") -> [String] {
      Project.stating {
        $0.userTests = .known([
          .init(.research, date, findings: [.init("T0-1", .fix)], rechecked: [id]),
          .init(.research, "2026-05-11", findings: [.init("T1-1", .fix)]),
        ])
      }.findings
    }
    #expect(findings("2026-05-10") == ["G043 userTests[0].rechecked[0]"])
    #expect(findings("2026-05-11").isEmpty)
    #expect(findings(nil).isEmpty)
    #expect(findings("2026-05-12", "T0-1") == ["G043 userTests[0].rechecked[0]"])
    #expect(findings("2026-05-10", "T9-9").isEmpty)
  }

  @Test("What is promised is kept by its day, and what is declined has none") func promises() {
    func findings(
      _ outcome: Project.Disposition.Outcome, _ change: (inout Project.Disposition) -> Void
    ) -> [String] {
      Project.stating {
        $0.userTests = .known([.init(.usability, "2026-05-11", findings: [.init("T1-1", outcome, change)])])
      }.findings
    }
    let path = "userTests[0].findings[0].decision"
    #expect(findings(.schedule) { $0.due = period("2026-10") } == ["G047 \(path).due"])
    #expect(findings(.schedule) { $0.due = period("2026-11") }.isEmpty)
    #expect(findings(.schedule) { $0.due = period("2026年度") }.isEmpty)
    #expect(
      findings(.schedule) {
        $0.due = period("2026-10")
        $0.done = day("2026-11-02")
      }.isEmpty)
    #expect(findings(.decline) { $0.due = period("2026-10") } == ["G049 \(path).due"])
    #expect(findings(.decline) { $0.reason = .nothing } == ["G044 \(path).outcome"])
    #expect(findings(.fix) { $0.done = day("2026-05-10") } == ["G048 \(path).done"])
    #expect(findings(.fix) { $0.done = day("2026-05-11") }.isEmpty)
  }

  @Test("A passed decision answers to the records of its time") func against() {
    func findings(_ decision: Project.Decision, _ checks: Project.CheckResult...) -> [String] {
      Project.stating {
        $0.phases = .known([.init(.design, "2026-01-13", "2026-03-31", decided: decision)])
        $0.checks = .known(checks)
      }.findings
    }
    let passed = Project.Decision(.passed, "2026-03-31")
    let found = ["G051 phases[0].decision.outcome"]
    #expect(findings(passed, .init("DS-01", .failed, "2026-03-24")) == found)
    #expect(findings(passed, .init("DS-01", .failed, "2026-04-01")).isEmpty)
    #expect(findings(passed, .init("DS-01", .failed, "2026-01-12")).isEmpty)
    #expect(
      findings(passed, .init("DS-01", .failed, "2026-03-24"), .init("DS-01", .passed, "2026-03-31")).isEmpty)
    #expect(
      findings(passed, .init("DS-01", .failed, "2026-03-24"), .init("DS-01", .passed, "2026-04-01")) == found)
    #expect(
      findings(.init(.passed, "2026-03-31", reasons: "4月に直すため"), .init("DS-01", .failed, "2026-03-24"))
        .isEmpty)
  }

  @Test("Open items and waivers end on their day") func ends() {
    func findings(_ checks: Project.CheckResult...) -> [String] {
      Project.stating { $0.checks = .known(checks) }.findings
    }
    #expect(
      findings(.init("DS-01", .conditional, "2026-03-24") { $0.dueDate = day("2026-11-23") })
        == ["G059 checks[0].dueDate"])
    #expect(findings(.init("DS-01", .conditional, "2026-03-24") { $0.dueDate = day("2026-11-24") }).isEmpty)
    var waiver = Project.CheckResult.Waiver()
    waiver.until = day("2026-11-23")
    #expect(
      findings(.init("DS-01", .failed, "2026-03-24") { $0.waiver = .known(waiver) })
        == ["G054 checks[0].waiver.until"])
    #expect(findings(.init("DS-01", .passed, "2026-03-24") { $0.waiver = .known(waiver) }).isEmpty)
  }

  @Test("Only of a new service it is known that nobody used it before") func goingLive() {
    func findings(_ change: Project.Change?, _ date: String, period at: String) -> [String] {
      Project.stating {
        if let change { $0.change = .known(change) }
        var release = Project.Release()
        release.version = "1.0"
        release.date = day(date)
        $0.releases = .known([release])
        var voice = Project.Feedback()
        voice.period = period(at)
        $0.feedback = .known([voice])
      }.findings
    }
    #expect(findings(.new, "2026-09-01", period: "2026-08") == ["G062 feedback[0].period"])
    #expect(findings(.new, "2026-09-01", period: "2026-09").isEmpty)
    #expect(findings(.alteration, "2026-09-01", period: "2026-08").isEmpty)
    #expect(findings(nil, "2026-09-01", period: "2026-08").isEmpty)
  }

  @Test("Rough numbers and other units do not compare") func participants() {
    func findings(_ all: Amount, _ older: Amount) -> [String] {
      Project.stating {
        var test = Project.UserTest(.usability, "2026-05-11")
        var who = Project.UserTest.Participants()
        who.count = .known(all)
        who.older = .known(older)
        test.participants = .known(who)
        $0.userTests = .known([test])
      }.findings
    }
    #expect(findings("8人", "10人") == ["G045 userTests[0].participants.older"])
    #expect(findings("8人", 10) == ["G045 userTests[0].participants.older"])
    #expect(findings("8人", "8人").isEmpty)
    #expect(findings("約8人", "10人").isEmpty)
    #expect(findings("8組", "10人").isEmpty)
  }
}
