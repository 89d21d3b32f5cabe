import GovernanceFindings
import Testing

@testable import DigitalGovernance

@Suite("The verdict on a gate") struct GateVerdictTests {
  /// An item in a state, by what is recorded about it.
  private static func item(_ state: ItemState, _ code: String) -> (CheckItem, Project.CheckResult?) {
    switch state {
    case .passed: (.reviewed(code: code), .of(code, .passed))
    case .conditional:
      (
        .reviewed(code: code, weight: .conditional),
        .of(code, .conditional) { $0.dueDate = .known(.on("2026-12-25")) }
      )
    case .failed: (.reviewed(code: code), .of(code, .failed))
    case .incomplete: (.reviewed(code: code), nil)
    case .notApplicable: (.reviewed(code: code), .of(code, .notApplicable) { $0.reason = "ない" })
    case .notEvaluated: (.automatic("project.", code: code), nil)
    }
  }

  private func gate(_ states: [ItemState], recommended: Set<Int> = []) -> Gate {
    var sample = SampleGate()
    var checks: [Project.CheckResult] = []
    for (index, state) in states.enumerated() {
      let (item, check) = GateVerdictTests.item(state, "T\(index)")
      sample.items.append(recommended.contains(index) ? item.recommended : item)
      if let check { checks.append(check) }
    }
    sample.project.checks = .known(checks)
    return sample.gate
  }

  @Test("is the worst of its items: failed, incomplete, not evaluated, conditional, passed")
  func worst() {
    let order: [ItemState] = [.failed, .incomplete, .notEvaluated, .conditional, .passed, .notApplicable]
    for (first, worse) in order.enumerated() {
      for better in order[first...] {
        #expect(gate([better, worse, better]).verdict == worse)
        #expect(gate([worse, better]).items.map(\.state) == [worse, better])
      }
    }
  }

  @Test("is that nothing applies where there is no item") func none() {
    #expect(gate([]).verdict == .notApplicable)
    #expect(gate([.notApplicable]).applicableCount == 0)
  }

  @Test("is never affected by recommended items", arguments: ItemState.allCases) func recommended(
    state: ItemState
  ) {
    #expect(gate([.passed, state], recommended: [1]).verdict == .passed)
    #expect(gate([state], recommended: [0]).verdict == .notApplicable)
  }

  @Test("counts the items in each state") func counts() {
    let gate = gate([.passed, .passed, .failed, .notApplicable])
    #expect(ItemState.allCases.map { gate.count(of: $0) } == [2, 0, 1, 0, 1, 0])
    #expect(gate.applicableCount == 3)
  }

  @Test("lists what blocks before what is open, and that before the rest") func urgency() {
    let gate = gate(
      [.notApplicable, .passed, .conditional, .incomplete, .failed, .failed, .notEvaluated], recommended: [5])
    #expect(
      gate.byUrgency.map(\.state) == [
        .failed, .incomplete, .conditional, .failed, .notEvaluated, .passed, .notApplicable,
      ])
  }

  @Test("takes the items of a phase and its steps, and of no other phase") func phases() {
    func item(_ code: String, _ phase: Phase) -> CheckItem {
      var item = CheckItem.reviewed(code: code)
      item.phase = .known(phase)
      return item
    }
    let standard = SampleGate(
      item("T1", .hypothesis), item("T2", .serviceProposal), item("T3", .design)
    ).standard
    func codes(_ phase: Phase) -> [String] {
      standard.gate(of: Dossier(), at: phase, asOf: SampleGate.today, findings: []).items.map(\.item.code)
    }
    #expect(codes(.planning) == ["T1", "T2"])
    #expect(codes(.serviceProposal) == ["T2"])
    #expect(codes(.design) == ["T3"])
    #expect(codes(.release) == [])
  }

  // MARK: What a person decided

  private func decided(_ outcomes: Project.Decision.Outcome?..., state: ItemState = .passed) -> Gate {
    var sample = SampleGate()
    let (item, check) = GateVerdictTests.item(state, "T1")
    sample.items = [item]
    if let check { sample.project.checks = [check] }
    sample.project.phases = .known(
      outcomes.map { outcome in
        .with {
          $0.phase = .known(.testing)
          if let outcome { $0.decision = .known(.with { $0.outcome = .known(outcome) }) }
        }
      })
    return sample.gate
  }

  @Test("differs from the decision where the two say different things") func differs() {
    #expect(!decided(.passed).decisionDiffers)
    #expect(decided(.conditional).decisionDiffers)
    #expect(decided(.passed, state: .failed).decisionDiffers)
    #expect(decided(.passed, state: .incomplete).decisionDiffers)
    #expect(!decided(.failed, state: .failed).decisionDiffers)
    #expect(!decided(.stopped, state: .failed).decisionDiffers)
    #expect(!decided(.incomplete, state: .incomplete).decisionDiffers)
    #expect(!decided(.conditional, state: .conditional).decisionDiffers)
    #expect(!decided().decisionDiffers)
  }

  @Test("stands beside the decision on the last round, and not on an earlier one") func rounds() {
    #expect(decided(.failed, .passed).decision?.outcome == .known(.passed))
    #expect(decided(.failed, .passed).decisionPath == "phases[1].decision")
    #expect(decided(.passed, nil).decision == nil)
    #expect(decided(nil).decision == nil)
  }

  @Test("finds the decision on a step within its phase") func steps() {
    var project = Project()
    project.phases = [
      .with {
        $0.phase = .known(.planning)
        $0.steps = [
          .with {
            $0.phase = .known(.hypothesis)
            $0.decision = .known(.with { $0.outcome = .known(.passed) })
          }
        ]
      }
    ]
    #expect(project.decision(at: .hypothesis)?.1 == "phases[0].steps[0].decision")
    #expect(project.decision(at: .planning) == nil)
  }
}
