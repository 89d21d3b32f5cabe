import DigitalGovernance
import GovernanceFindings
import GovernanceRules
import Testing

/// Canvases broken in many places at once.
@Suite struct BrokenCanvases {
  /// Ways to break a canvas; each takes a number to vary with.
  static let breakages: [@Sendable (inout ServiceCanvas, Int) -> Void] = [
    {
      $0.phase =
        [.unknown, .nothing, .known(.hypothesis), .known(.serviceProposal), .known(.operation)][$1 % 5]
    },
    { $0.purpose = ["システムの構築", .unknown, "", "　"][$1 % 4] },
    { canvas, n in canvas.users = [.unknown, .nothing, .known([]), .known([.init(), .init()])][n % 4] },
    { canvas, n in canvas.edit(\.users) { $0.name = ["都民", "", "・、", .unknown][n % 4] } },
    { canvas, n in canvas.edit(\.users) { $0.headCount = [.unknown, .nothing][n % 2] } },
    { canvas, n in canvas.edit(\.users) { $0.id = [.unknown, "P1", "X"][n % 3] } },
    { $0.providers = [.unknown, .nothing, .known([]), .known([.init()])][$1 % 4] },
    { canvas, n in canvas.issues = [.unknown, .nothing, .known([]), .known([.init(), .init()])][n % 4] },
    { canvas, n in canvas.edit(\.issues, 1) { $0.evidence = [.unknown, .nothing, .known([.init()])][n % 3] }
    },
    { canvas, n in canvas.edit(\.issues) { $0.text = ["アプリがない", "", "がない", .unknown][n % 4] } },
    { canvas, n in canvas.edit(\.issues) { $0.id = [.unknown, "K2", "K9"][n % 3] } },
    { canvas, n in canvas.values = [.unknown, .nothing, .known([]), .known([.init()])][n % 4] },
    { canvas, n in canvas.edit(\.values) { $0.text = ["足りない書類をその場で知らせる", "", "する"][n % 3] } },
    { canvas, n in canvas.solutions = [.unknown, .nothing, .known([]), .known([.init(), .init()])][n % 4] },
    { canvas, n in
      canvas.edit(\.solutions) { $0.addresses = [.unknown, .nothing, ["K9"], ["K1", "K1"]][n % 4] }
    },
    { $0.flow = [.unknown, .nothing, .known([]), ["申請"], ["申請", "受付"], [""]][$1 % 6] },
    { canvas, n in canvas.operation = [.unknown, .nothing, .known([]), .known([.init()])][n % 4] },
    { canvas, n in canvas.outcomes = [.unknown, .nothing, .known([]), .known([.init(), .init()])][n % 4] },
    { canvas, n in
      canvas.edit(\.outcomes) {
        $0.decideBy = .known(CalendarPeriod(today.adding(days: n % 3 - 1)))
        $0.target = n % 2 == 0 ? .unknown : "7%"
      }
    },
    { canvas, n in canvas.hypotheses = [.unknown, .nothing, .known([]), .known([.init()])][n % 4] },
    { canvas, n in canvas.channels = [.nothing, .known([]), .known([.init()])][n % 3] },
    { canvas, n in
      canvas.created = .known(.init()); canvas.revisions = .known([.init()])
    },
  ]

  @Test(
    "Every finding stands at a fact that is described, within its list, and is said once", arguments: 0..<400)
  func paths(seed: Int) {
    var random = Numbers(seed: seed)
    var canvas = ServiceCanvas.inOrder()
    for _ in 0..<(1 + random.next(6)) {
      BrokenCanvases.breakages[random.next(BrokenCanvases.breakages.count)](&canvas, random.next(60))
    }
    let findings = GovernanceRules.check(canvas, asOf: today)
    let lengths = [
      "users": canvas.users.stated.count, "issues": canvas.issues.stated.count,
      "values": canvas.values.stated.count, "solutions": canvas.solutions.stated.count,
      "outcomes": canvas.outcomes.stated.count, "hypotheses": canvas.hypotheses.stated.count,
      "flow": canvas.flow.stated.count, "revisions": canvas.revisions.stated.count,
    ]
    for finding in findings {
      #expect(finding.path.resolves(in: ServiceCanvas.description), "\(finding.code) \(finding.path)")
      #expect(!finding.path.steps.isEmpty)
      if finding.path.steps.count > 1, case .field(let list) = finding.path.steps[0],
        case .index(let index) = finding.path.steps[1]
      {
        #expect(index < lengths[list] ?? 0, "\(finding.code) \(finding.path)")
      }
      #expect(!finding.message.ja.contains("。。") && !finding.message.ja.contains("「」の「」"))
    }
    #expect(Set(findings.map { "\($0.code) \($0.path)" }).count == findings.count)
    #expect(findings == GovernanceRules.check(canvas, asOf: today))
  }

  @Test(
    "What nobody said in which phase a canvas is owes nothing, however little is there", arguments: 0..<100)
  func unknownPhase(seed: Int) {
    var random = Numbers(seed: seed)
    var canvas = ServiceCanvas.inOrder()
    canvas.phase = .unknown
    if random.next(2) == 0 { canvas.users = .unknown }
    if random.next(2) == 0 { canvas.issues = .unknown }
    if random.next(2) == 0 { canvas.values = .unknown }
    if random.next(2) == 0 { canvas.solutions = .unknown }
    if random.next(2) == 0 { canvas.outcomes = .unknown }
    if random.next(2) == 0 { canvas.edit(\.outcomes) { $0.baseline = .unknown } }
    if random.next(2) == 0 { canvas.edit(\.solutions) { $0.addresses = .unknown } }
    #expect(canvas.findings.isEmpty)
  }

  /// Numbers that are the same in every run.
  private struct Numbers {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }
}
