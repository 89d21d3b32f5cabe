import GovernanceFindings
import Testing

@testable import DigitalGovernance

@Suite("A standard in force") struct StandardInForceTests {
  @Test("of one phase has the items of that phase, its steps included, and no other")
  func phases() {
    let whole = StandardInForce(.kanri)
    for phase in Phase.topPhases {
      let part = StandardInForce(.kanri(at: phase), phases: [phase], withPrinciples: false)
      let expected = whole.items.filter { $0.phase.isWithin(phase) }
      #expect(part.items.map(\.code) == expected.map(\.code) && !expected.isEmpty, "\(phase.id)")
      for (one, other) in zip(part.items, expected) {
        var item = other.item
        item.criterion.tests = .unknown
        #expect(one.item == item, "\(one.code) is another without its cases")
      }
      #expect(part.principles.isEmpty)
    }
  }

  @Test("judges by a part as by the whole") func sameVerdicts() {
    var project = Project()
    project.audience = [.residents]
    project.priority = true
    project.contractType = .known(.contract)
    project.userTests = [.with { $0.kind = .known(.usability) }]
    project.systemTests = []
    let whole = StandardInForce(.kanri)
    for phase in Phase.topPhases {
      func states(_ standard: StandardInForce) -> [ItemState] {
        standard.gate(of: Dossier(project: project), at: phase, asOf: SampleGate.today, findings: []).items
          .map(\.state)
      }
      #expect(states(StandardInForce(.kanri(at: phase), withPrinciples: false)) == states(whole))
    }
  }

  @Test("is named by its id, with or without its version") func names() {
    for name in ["kanri-standard", "kanri-standard 1", "kanri-standard@1"] {
      #expect(OversightStandard.kanri.isNamed(name))
    }
    for name in ["kanri-standard 2", "kanri", "", "kanri-standard "] {
      #expect(!OversightStandard.kanri.isNamed(name))
    }
    #expect(OversightStandard.kanri(at: .design).isNamed("kanri-standard 1"))
  }

  @Test("has a digest that follows its content") func digest() {
    var other = OversightStandard.kanri
    other.version = "2"
    let digest = StandardInForce(.kanri).digest
    #expect(digest == StandardInForce(.kanri).digest)
    #expect(digest != StandardInForce(other).digest)
  }

  @Test("finds an item by code and by id") func items() {
    let standard = StandardInForce(.kanri)
    #expect(standard.item(named: "G101")?.id == "canvas-not-made")
    #expect(standard.item(named: "canvas-not-made")?.code == "G101")
    #expect(standard.item(named: "G1") == nil)
  }

  @Test("says of a gate that cannot be judged why, item by item") func unjudged() {
    let reason = Bilingual(en: "mend it first", ja: "先に直してください")
    let gate = StandardInForce(.kanri).gate(at: .design, asOf: SampleGate.today, unjudged: reason)
    #expect(gate.verdict == .notEvaluated && gate.isUnjudged && gate.hasFaults)
    #expect(gate.items.allSatisfy { $0.reason == reason })
  }
}
