import Testing

@testable import DigitalGovernance

@Suite("Priority and important procedures")
struct PrioritySelectionTests {
  private func procedure(
    _ id: String, _ kind: Organisation.Kind?, total: Int64? = nil, expected: Int64? = nil,
    tiedTo: [String] = []
  ) -> Procedure {
    var procedure = Procedure()
    procedure.id = .known(id)
    var organisation = Organisation()
    organisation.kind = kind.map { .known($0) } ?? .unknown
    procedure.organisation = .known(organisation)
    var volume = Procedure.Volume()
    volume.total = total.map { .known($0) } ?? .unknown
    volume.expected = expected.map { .known($0) } ?? .unknown
    procedure.volume = .known(volume)
    procedure.tiedTo = tiedTo.isEmpty ? .unknown : .known(tiedTo)
    return procedure
  }

  @Test("The threshold belongs to the kind of organisation, and is reached at its value")
  func thresholds() {
    let tokyo = PrioritySelection.tokyo
    #expect(tokyo.outcome(of: procedure("1", .bureau, total: 10_000)) == .selected(.priority, volume: 10_000))
    #expect(tokyo.outcome(of: procedure("1", .bureau, total: 9_999)) == .below(volume: 9_999))
    for kind in [Organisation.Kind.affiliatedBody, .cooperatingBody, .localIndependentAgency] {
      #expect(tokyo.outcome(of: procedure("1", kind, total: 1_000)) == .selected(.important, volume: 1_000))
      #expect(tokyo.outcome(of: procedure("1", kind, total: 999)) == .below(volume: 999))
    }
    for kind in [Organisation.Kind.municipality, .nationalMinistry] {
      #expect(tokyo.outcome(of: procedure("1", kind, total: 1_000_000)) == .noThreshold)
    }
  }

  @Test("The volume expected goes before the one counted; an unknown one is no zero")
  func volumes() {
    let tokyo = PrioritySelection.tokyo
    #expect(
      tokyo.outcome(of: procedure("1", .bureau, total: 5, expected: 20_000))
        == .selected(.priority, volume: 20_000))
    #expect(tokyo.outcome(of: procedure("1", .bureau)) == .volumeUnknown)
    #expect(tokyo.outcome(of: procedure("1", nil, total: 20_000)) == .organisationUnknown)
    var owner = Organisation()
    owner.kind = .known(.bureau)
    #expect(
      tokyo.outcome(of: procedure("1", nil, total: 20_000), owner: owner)
        == .selected(.priority, volume: 20_000)
    )
  }

  @Test("Those tied to a selected one join it, from either side and one step far")
  func tied() {
    let outcomes = PrioritySelection.tokyo.outcomes(of: [
      procedure("main", .bureau, total: 50_000, tiedTo: ["named"]),
      procedure("named", .bureau, total: 3),
      procedure("naming", .bureau, tiedTo: ["main"]),
      procedure("far", .bureau, total: 3, tiedTo: ["naming"]),
      procedure("alone", .bureau, total: 3),
    ])
    #expect(
      outcomes == [
        .selected(.priority, volume: 50_000), .tied(.priority, to: "main"), .tied(.priority, to: "main"),
        .below(volume: 3), .below(volume: 3),
      ])
  }
}
