import DigitalGovernance
import GovernanceFindings
import GovernanceRules
import Testing

/// What a canvas owes grows with its step.
@Suite struct StepsOfTheCanvas {
  static let owed: [(phase: Phase, code: String)] = [
    (.planning, "C111"), (.hypothesis, "C111"), (.serviceProposal, "C112"),
    (.requirementsAndProcurement, "C113"), (.design, "C113"), (.development, "C113"), (.testing, "C113"),
    (.release, "C113"), (.operation, "C113"), (.evaluation, "C113"), (.retirement, "C113"),
  ]

  @Test("An empty canvas gives one finding on what it owes, and one on its providers", arguments: owed)
  func emptyCanvas(phase: Phase, code: String) {
    var canvas = ServiceCanvas()
    canvas.phase = .known(phase)
    #expect(canvas.findings == ["C106 providers", "\(code) users"])
  }

  @Test("A canvas whose phase nobody stated owes nothing") func unknownPhase() {
    #expect(ServiceCanvas().findings.isEmpty)
  }

  @Test("A canvas in order is silent at every step", arguments: owed) func inOrder(phase: Phase, code: String)
  {
    #expect(ServiceCanvas.inOrder(phase).findings.isEmpty)
  }

  @Test("What a later step owes is silent before it") func notDueYet() {
    let canvas = ServiceCanvas.inOrder(.hypothesis).with {
      $0.values = .unknown
      $0.solutions = .unknown
      $0.flow = .unknown
      $0.outcomes = .unknown
      $0.operation = .unknown
    }
    #expect(canvas.findings.isEmpty)
    #expect(canvas.with { $0.phase = .known(.serviceProposal) }.findings == ["C112 values"])
    #expect(canvas.with { $0.phase = .known(.testing) }.findings == ["C113 values"])
  }

  @Test("One finding names every missing box, in Japanese as people write it") func names() throws {
    let canvas = ServiceCanvas.inOrder().with {
      $0.flow = .unknown
      $0.operation = .unknown
    }
    let finding = try #require(GovernanceRules.check(canvas, asOf: today).first)
    #expect(finding.message.ja.contains("「手続フロー」、「運用体制」が未記入"))
    #expect(finding.message.en.contains("'flow', 'operation'"))
  }

  @Test("A box stated as none is another matter than one not filled in") func statedAsNone() {
    let canvas = ServiceCanvas.inOrder()
    #expect(canvas.with { $0.flow = [] }.findings == ["C114 flow"])
    #expect(canvas.with { $0.providers = [] }.findings == ["C106 providers"])
    #expect(canvas.with { $0.hypotheses = [] }.findings.isEmpty)
    #expect(
      canvas.with {
        $0.flow = []; $0.phase = .known(.hypothesis)
      }.findings.isEmpty)
  }

  @Test("Hypotheses are asked for at their own step, and behind it only where no issue came of them")
  func hypotheses() {
    #expect(
      ServiceCanvas.inOrder(.hypothesis).with { $0.hypotheses = .unknown }.findings == ["C111 hypotheses"])
    #expect(ServiceCanvas.inOrder(.design).with { $0.hypotheses = .unknown }.findings.isEmpty)
  }

  @Test("Every path names a fact of the canvas") func pathsResolve() {
    var broken = ServiceCanvas.inOrder().with {
      $0.edit(\.users) { $0.headCount = .unknown }
      $0.edit(\.issues) { $0.evidence = .unknown }
      $0.edit(\.issues, 1) { $0.evidence = [] }
    }
    broken.flow = .unknown
    let findings = GovernanceRules.check(broken, asOf: today)
    #expect(findings.count == 4)
    for finding in findings {
      #expect(finding.path.resolves(in: ServiceCanvas.description), "\(finding.code) \(finding.path)")
    }
  }
}

extension FactPath {
  /// Whether every field on the way is described.
  func resolves(in description: RecordDescription) -> Bool {
    var description: RecordDescription? = description
    for step in steps {
      guard case .field(let name) = step else { continue }
      guard let field = description?.field(named: name), field.name == name else { return false }
      switch field.type {
      case .record(let nested), .records(let nested): description = nested()
      case .keyed(let keyed): description = keyed.record()
      case .scalar, .scalars: description = nil
      }
    }
    return true
  }
}
