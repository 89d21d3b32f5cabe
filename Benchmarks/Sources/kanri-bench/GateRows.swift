import DigitalGovernance
import GovernanceRules

/// Gates inside the process: items of the standard against the same items written by hand in Swift, and whole gates.
struct GateRows {
  let work: [Work]
  let rows: [Row]

  private static let projects = 1_000

  init() throws(Inputs.Failure) {
    guard let day = CalendarDate(Inputs.day) else { throw Inputs.Failure("\(Inputs.day) is no day") }
    let projects = (0..<GateRows.projects).map { GateRows.project($0, day) }
    let dossiers = projects.map { Dossier(project: $0) }
    let codes = Set(HandWrittenItems.all.map(\.code))
    var chosen = OversightStandard.kanri
    chosen.items = .known(chosen.items.stated.filter { $0.criterion.code.known.map(codes.contains) ?? false })
    chosen.principles = []
    let part = StandardInForce(chosen)
    let phases: [Phase] = [.planning, .design, .development, .testing, .operation]
    try GateRows.check(part, phases, dossiers, day)
    let whole = StandardInForce(.kanri)

    func judged(_ standard: StandardInForce, _ dossiers: [Dossier], _ phases: [Phase], isExplained: Bool)
      -> Int
    {
      var count = 0
      for dossier in dossiers {
        for phase in phases {
          count += standard.gate(of: dossier, at: phase, asOf: day, isExplained: isExplained).count(
            of: .passed)
        }
      }
      return count
    }
    work = [
      .call { judged(part, dossiers, phases, isExplained: false) },
      .call {
        var count = 0
        for project in projects {
          for item in HandWrittenItems.all where item.judge(project, day) == .met { count += 1 }
        }
        return count
      },
      .call { judged(whole, dossiers, Phase.topPhases, isExplained: true) },
      .call { judged(whole, Array(dossiers.prefix(1)), Phase.topPhases, isExplained: true) },
      .call { StandardInForce(.kanri).items.count },
    ]
    let obstacle =
      """
      each value read is boxed with the way it was read along, so that the missing one can be named; and of each item a \
      verdict is made, with claims and waivers looked up.
      """
    rows = [
      Row(
        name: "\(codes.count) items, 1,000 projects",
        baselineName: "the same items by hand in Swift",
        measure: .cpu, goal: 20, obstacle: obstacle, subject: 0, baseline: 1),
      Row(
        name: "all \(whole.items.count) items with reasons, 1,000 projects",
        baselineName: "\(codes.count) items without", measure: .cpu, goal: nil, subject: 2, baseline: 0),
      Row(
        name: "all \(whole.items.count) items with reasons, one project",
        baselineName: "make the standard ready",
        measure: .cpu, goal: nil, subject: 3, baseline: 4),
    ]
  }

  /// Both must say the same of every item of every project, and not always the same of an item.
  private static func check(
    _ standard: StandardInForce, _ phases: [Phase], _ dossiers: [Dossier], _ day: CalendarDate
  ) throws(Inputs.Failure) {
    var answers: [String: Set<ItemState>] = [:]
    for dossier in dossiers {
      guard let project = dossier.project else { continue }
      var states: [String: ItemVerdict] = [:]
      for phase in phases {
        for item in standard.gate(of: dossier, at: phase, asOf: day).items { states[item.item.code] = item }
      }
      for item in HandWrittenItems.all {
        guard let verdict = states[item.code] else { throw Inputs.Failure("there is no item \(item.code)") }
        let isSame =
          switch item.judge(project, day) {
          case .met: verdict.state == .passed
          case .notApplicable: verdict.state == .notApplicable
          case .notMet: verdict.state == .failed || verdict.isUnmet
          case .unknown: verdict.state == .incomplete && !verdict.isUnmet
          }
        guard isSame else {
          throw Inputs.Failure(
            "\(item.code) is \(verdict.state.rawValue) (\(verdict.reason.en)) and not what its twin in Swift says"
          )
        }
        answers[item.code, default: []].insert(verdict.state)
      }
    }
    for (code, states) in answers where states.count < 2 {
      throw Inputs.Failure("\(code) says the same of every project")
    }
  }

  // MARK: Projects

  /// A project whose facts vary with a number; some are none, some are not stated.
  private static func project(_ number: Int, _ day: CalendarDate) -> Project {
    var draw = Draw(state: UInt64(number) &* 2_654_435_761 &+ 12_345)
    func date(_ draw: inout Draw) -> CalendarDate {
      CalendarDate(daysSinceEpoch: day.daysSinceEpoch - 500 + Int32(draw.next(540)))
    }
    var project = Project()
    project.audience = draw.fact { [[.residents], [.staff], [.businesses, .staff]][$0.next(3)] }
    project.approach = draw.fact { [.waterfall, .iterative, .hybrid][$0.next(3)] }
    project.contractType = draw.fact { [.contract, .quasiMandate, .inHouse, .serviceUse][$0.next(4)] }
    project.scale = draw.fact { draw in
      var scale = Project.Scale()
      scale.users = draw.fact { GateRows.people($0.next(2) == 0 ? 40 : 5_000) }
      return scale
    }
    project.personalData = draw.fact { draw in
      var data = Project.PersonalData()
      data.handled = draw.fact { $0.next(2) == 0 }
      return data
    }
    project.userTests = draw.list(4) { draw in
      var test = Project.UserTest()
      test.kind = draw.fact { [.research, .prototyping, .usability, .postRelease][$0.next(4)] }
      test.phase = draw.fact { [.hypothesis, .design, .development, .testing][$0.next(4)] }
      test.date = draw.fact { date(&$0) }
      test.participants = draw.fact { draw in
        var participants = Project.UserTest.Participants()
        participants.count = draw.fact { GateRows.people(Int64($0.next(12))) }
        return participants
      }
      test.findings = draw.list(3) { draw in
        var finding = Project.UserTest.Finding()
        finding.severity = draw.fact { [.low, .medium, .high][$0.next(3)] }
        finding.decision = draw.fact { draw in
          var decision = Project.Disposition()
          decision.done = draw.fact { date(&$0) }
          return decision
        }
        return finding
      }
      return test
    }
    project.consultations = draw.list(3) { draw in
      var consultation = Project.Consultation()
      consultation.phase = draw.fact { [.serviceProposal, .design, .development, .testing][$0.next(4)] }
      return consultation
    }
    project.deliverables = draw.list(3) { draw in
      var deliverable = Project.Deliverable()
      deliverable.kind = draw.fact { [.software, .qualityReport, .basicDesign][$0.next(3)] }
      deliverable.submitted = draw.fact { date(&$0) }
      deliverable.approval = draw.fact { draw in
        var approval = Project.Deliverable.Approval()
        approval.date = draw.fact { date(&$0) }
        return approval
      }
      return deliverable
    }
    project.systemTests = draw.list(3) { draw in
      var test = Project.SystemTest()
      test.kind = draw.fact { [.system, .acceptance, .performance][$0.next(3)] }
      test.judge = draw.fact { [.orderer, .contractor][$0.next(2)] }
      test.resultApproved = draw.fact { date(&$0) }
      test.openSerious = draw.fact { Int64($0.next(2)) }
      return test
    }
    project.accessibility = draw.fact { draw in
      var accessibility = Project.Accessibility()
      accessibility.testedOn = draw.fact { date(&$0) }
      accessibility.result = draw.fact { [.conformant, .failed][$0.next(2)] }
      accessibility.tools = draw.list(2) { _ in "miChecker" }
      accessibility.openIssues = draw.fact { Int64($0.next(2)) }
      return accessibility
    }
    project.security = draw.fact { draw in
      var security = Project.Security()
      security.accessReview = draw.fact { date(&$0) }
      security.vulnerabilityTest = draw.fact { draw in
        var test = Project.Security.VulnerabilityTest()
        test.date = draw.fact { date(&$0) }
        test.openSerious = draw.fact { Int64($0.next(2)) }
        return test
      }
      return security
    }
    project.phases = draw.list(3) { draw in
      var record = Project.PhaseRecord()
      record.phase = draw.fact { [.design, .release][$0.next(2)] }
      record.decision = draw.fact { draw in
        var decision = Project.Decision()
        decision.outcome = draw.fact { [.passed, .conditional, .failed][$0.next(3)] }
        decision.by = draw.fact { _ in "担当部長" }
        return decision
      }
      return record
    }
    project.usage = draw.list(2) { draw in
      var figure = Project.UsageFigure()
      figure.automatic = draw.fact { $0.next(2) == 0 }
      return figure
    }
    project.incidents = draw.list(2) { draw in
      var incident = Project.Incident()
      incident.cause = draw.fact { _ in "容量" }
      incident.prevention = draw.fact { _ in "増設" }
      return incident
    }
    project.maintenance = draw.list(2) { draw in
      var task = Project.MaintenanceTask()
      task.nextDue = draw.fact { CalendarDate(daysSinceEpoch: day.daysSinceEpoch - 20 + Int32($0.next(60))) }
      return task
    }
    project.feedback = draw.list(3) { draw in
      var feedback = Project.Feedback()
      feedback.source = draw.fact { [.inquiry, .review][$0.next(2)] }
      feedback.cause = draw.fact { _ in "文言" }
      feedback.priority = draw.fact { _ in .high }
      feedback.decision = draw.fact { _ in Project.Disposition() }
      return feedback
    }
    project.changes = draw.list(2) { draw in
      var change = Project.ChangeRequest()
      change.decision = draw.fact { [.approved, .pending][$0.next(2)] }
      change.decidedOn = draw.fact { date(&$0) }
      return change
    }
    return project
  }

  private static func people(_ count: Int64) -> Amount {
    Amount(number: DecimalNumber(significand: count, exponent: 0), unit: "人")
  }
}

/// Draws that are the same in each run.
private struct Draw {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// A fact: in one case of eight it is not stated.
  mutating func fact<Value>(_ make: (inout Draw) -> Value) -> Fact<Value> {
    next(8) == 0 ? .unknown : .known(make(&self))
  }

  /// A list of fewer than so many; in one case of eight it is not stated.
  mutating func list<Value>(_ most: Int, _ make: (inout Draw) -> Value) -> Fact<[Value]> {
    guard next(8) != 0 else { return .unknown }
    let count = next(most + 1)
    return .known((0..<count).map { _ in make(&self) })
  }
}
