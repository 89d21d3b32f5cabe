import GovernanceFindings
import Testing

@testable import DigitalGovernance

@Suite("The difference between two standards") struct StandardDifferenceTests {
  private let old: OversightStandard = .with {
    $0.items = [
      .reviewed(code: "T1", weight: .conditional),
      .automatic(
        "project.priority", code: "T2", about: "project.priority", appliesWhen: "project.phase == 'design'"),
    ]
  }

  private func kinds(_ write: (inout OversightStandard) -> Void) -> [StandardDifference.Change.Kind] {
    changes(write).map(\.kind)
  }

  private func changes(_ write: (inout OversightStandard) -> Void) -> [StandardDifference.Change] {
    var new = old
    write(&new)
    return StandardDifference(from: old, to: new).changes
  }

  private func changing(_ index: Int, _ write: (inout CheckItem) -> Void) -> [StandardDifference.Change] {
    changes {
      var items = $0.items.stated
      write(&items[index])
      $0.items = .known(items)
    }
  }

  @Test("is nothing between a standard and itself") func same() { #expect(kinds { _ in }.isEmpty) }

  @Test("tells what was added and removed") func addedAndRemoved() {
    let changes = changes { $0.items = .known([old.items.stated[1], .reviewed(code: "T3")]) }
    #expect(changes.map(\.kind) == [.added, .removed])
    #expect(changes.map(\.item.criterion.code) == ["T3", "T1"])
  }

  @Test("tells stricter from softer") func strictness() {
    #expect(changing(0) { $0.criterion.weight = .known(.blocking) }.map(\.kind) == [.tightened])
    #expect(changing(1) { $0.criterion.weight = .known(.conditional) }.map(\.kind) == [.loosened])
    #expect(changing(0) { $0.criterion.strength = .known(.recommended) }.map(\.kind) == [.loosened])
    #expect(changing(1) { $0.criterion.appliesWhen = .unknown }.map(\.kind) == [.tightened])
    let both = changing(0) {
      $0.criterion.weight = .known(.blocking)
      $0.criterion.strength = .known(.recommended)
    }
    #expect(both.map(\.kind) == [.changed])
    #expect(both.first?.details.count == 2)
  }

  @Test("tells what is asked otherwise from what is only said otherwise") func wording() {
    #expect(changing(1) { $0.criterion.expression = "project.priority == true" }.map(\.kind) == [.changed])
    #expect(changing(1) { $0.criterion.appliesWhen = "project.phase == 'testing'" }.map(\.kind) == [.changed])
    #expect(changing(0) { $0.phase = .known(.release) }.map(\.kind) == [.changed])
    let reworded = changing(0) { $0.criterion.title = .known(Wording(en: "other", ja: "別の文")) }
    #expect(reworded.map(\.kind) == [.reworded])
    #expect(reworded.first?.details.map(\.ja) == ["点検事項: 項目T1 → 別の文"])
  }

  @Test("tells what is waived, for longer or no more") func waivers() {
    let waiver: OversightStandard.WaivedItem = .with {
      $0.item = "T1"
      $0.reason = "試行"
      $0.until = .known(.on("2027-03-31"))
    }
    let waived = changes { $0.waive = .known([waiver]) }
    #expect(waived.map(\.kind) == [.waived])
    #expect(waived.first?.details.map(\.ja) == ["2027-03-31まで: 試行"])
    var with = old
    with.waive = .known([waiver])
    #expect(StandardDifference(from: with, to: with).changes.isEmpty)
    #expect(StandardDifference(from: with, to: old).changes.map(\.kind) == [.tightened])
    var longer = with
    longer.waive = .known([
      .with {
        $0 = waiver
        $0.until = .known(.on("2028-03-31"))
      }
    ])
    #expect(StandardDifference(from: with, to: longer).changes.map(\.kind) == [.waived])
  }
}
