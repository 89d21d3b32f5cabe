import GovernanceFindings
import Testing

@testable import DigitalGovernance

@Suite("A standard that builds on another") struct StandardOverlayTests {
  private static func standard(_ id: String, extends base: String? = nil) -> OversightStandard {
    .with {
      $0.id = .known(id)
      if let base { $0.extends = .known(base) }
    }
  }

  private static let base: OversightStandard = {
    var base = standard("base")
    var late = CheckItem.reviewed(code: "T3")
    late.phase = .known(.release)
    base.items = [
      .reviewed(code: "T1"), .automatic("project.priority", code: "T2", about: "project.priority"), late,
    ]
    base.principles = [.with { $0.number = 1 }]
    return base
  }()

  private func overlay(
    on known: [OversightStandard] = [base], _ write: (inout OversightStandard) -> Void
  ) -> StandardOverlay {
    var standard = StandardOverlayTests.standard("office", extends: "base")
    write(&standard)
    return StandardOverlay(
      standard, base: { name in known.first { $0.id.known == name } }, known: known.compactMap(\.id.known))
  }

  private func codes(_ overlay: StandardOverlay) -> [String] {
    overlay.standard.items.stated.compactMap(\.criterion.code.known)
  }

  @Test("has what the other has, under its own name") func plain() {
    let overlay = overlay { $0.version = "2" }
    #expect(codes(overlay) == ["T1", "T2", "T3"])
    #expect(overlay.standard.id == "office" && overlay.standard.version == "2")
    #expect(overlay.standard.principles == StandardOverlayTests.base.principles)
    #expect(overlay.standard.extends == .unknown && overlay.problems.isEmpty)
  }

  @Test("adds an item in its place in the process") func adds() {
    let overlay = overlay { $0.add = [.reviewed(code: "T9")] }
    #expect(codes(overlay) == ["T1", "T2", "T9", "T3"])
    #expect(overlay.standard.add == .unknown)
  }

  @Test("changes only what it states, by code or by id") func changes() {
    let overlay = overlay { standard in
      standard.change = [
        .with {
          $0.criterion.code = "T1"
          $0.criterion.weight = .known(.conditional)
        },
        .with {
          $0.criterion.id = "item-t2"
          $0.phase = .known(.release)
        },
      ]
    }
    let items = overlay.standard.items.stated
    #expect(codes(overlay) == ["T1", "T2", "T3"])
    #expect(items[0].criterion.weight == .known(.conditional))
    #expect(items[0].criterion.title == StandardOverlayTests.base.items.stated[0].criterion.title)
    #expect(items[1].phase == .known(.release))
    #expect(items[1].criterion.expression == "project.priority")
    #expect(overlay.problems.isEmpty)
  }

  @Test("puts another way to check in the place of the one before") func methods() {
    func changed(_ write: (inout CheckItem) -> Void) -> CheckItem {
      overlay { standard in
        standard.change = [
          .with {
            $0.criterion.code = "T2"
            write(&$0)
          }
        ]
      }.standard.items.stated[1]
    }
    let other = changed { $0.criterion.expression = "project.audience == []" }
    #expect(other.criterion.expression == "project.audience == []" && other.criterion.tests == .unknown)
    let ruled = changed { $0.rules = ["G041"] }
    #expect(ruled.rules == ["G041"] && ruled.criterion.expression == .unknown)
    let reviewed = changed { $0.method = .known(.review) }
    #expect(reviewed.criterion.expression == .unknown && reviewed.rules == .unknown)
    let back = ruled.changed(by: .with { $0.criterion.expression = "project.priority" })
    #expect(back.rules == .unknown && back.criterion.expression == "project.priority")
  }

  @Test("replaces a whole item") func replaces() {
    var other = CheckItem.reviewed(code: "T1", weight: .conditional)
    other.criterion.id = "another"
    let overlay = overlay { $0.replace = .known([other]) }
    #expect(overlay.standard.items.stated[0] == other && overlay.problems.isEmpty)
  }

  @Test("waives items of its own and of the other") func waives() {
    let base: OversightStandard = {
      var base = StandardOverlayTests.base
      base.waive = [.with { $0.item = "T2" }]
      return base
    }()
    let overlay = overlay(on: [base]) { $0.waive = [.with { $0.item = "item-t1" }] }
    #expect(overlay.standard.waive.stated.compactMap(\.item.known) == ["T2", "item-t1"])
    #expect(overlay.problems.isEmpty)
  }

  @Test("may have principles of its own") func principles() {
    let overlay = overlay { $0.principles = [.with { $0.number = 2 }] }
    #expect(overlay.standard.principles.stated.compactMap(\.number.known) == [2])
  }

  // MARK: What is wrong with it

  private func problems(
    on known: [OversightStandard] = [base], _ write: (inout OversightStandard) -> Void
  ) -> [StandardOverlay.Problem] { overlay(on: known, write).problems }

  @Test("that changes, replaces or waives what there is not says where, and what was meant")
  func unknownItems() {
    let missing: CheckItem = .with { $0.criterion.code = "T4" }
    let unnamed: CheckItem = .with { $0.criterion.id = "item-t11" }
    #expect(
      problems {
        $0.change = .known([.with { $0.criterion.code = "T1" }, missing])
        $0.replace = .known([unnamed])
        $0.waive = [.with { $0.item = "T1" }, .with { $0.item = "item-t9" }]
      } == [
        .init(kind: .unknownItem("T4", meant: nil), path: "change[1].code"),
        .init(kind: .unknownItem("item-t11", meant: "item-t1"), path: "replace[0].id"),
        .init(kind: .unknownItem("item-t9", meant: "item-t1"), path: "waive[1].item"),
      ])
  }

  @Test("that adds what is there says where") func taken() {
    var byId = CheckItem.reviewed(code: "T8")
    byId.criterion.id = "item-t2"
    #expect(
      problems { $0.add = .known([.reviewed(code: "T9"), .reviewed(code: "T2"), byId]) } == [
        .init(kind: .itemTaken("T2"), path: "add[1].code"),
        .init(kind: .itemTaken("item-t2"), path: "add[2].id"),
      ])
  }

  @Test("that builds on nothing known says what was meant, and keeps what is its own") func unknownBase() {
    let overlay = overlay {
      $0.extends = "bese"
      $0.items = [.reviewed(code: "T7")]
    }
    #expect(overlay.problems == [.init(kind: .unknownBase("bese", meant: "base"), path: "extends")])
    #expect(codes(overlay) == ["T7"])
  }

  @Test("that has no base has nothing to change") func noBase() {
    let found = problems {
      $0.extends = .unknown
      $0.add = [.reviewed(code: "T9")]
      $0.change = [.with { $0.criterion.code = "T1" }]
      $0.replace = [.reviewed(code: "T1")]
    }
    #expect(found == ["add", "change", "replace"].map { .init(kind: .noBase, path: FactPath([.field($0)])) })
  }

  @Test("that leads back to itself ends, and says so") func circle() {
    let first = StandardOverlayTests.standard("first", extends: "second")
    let second = StandardOverlayTests.standard("second", extends: "first")
    let found = problems(on: [first, second]) {
      $0.id = "first"
      $0.extends = "second"
    }
    #expect(found.count == 1)
    #expect(found.first?.path == "extends")
    guard case .circularBase? = found.first?.kind else {
      Issue.record("\(found)")
      return
    }
  }

  @Test("may build on one that builds on another") func chain() {
    var middle = StandardOverlayTests.standard("middle", extends: "base")
    middle.add = [.reviewed(code: "T8")]
    let overlay = overlay(on: [StandardOverlayTests.base, middle]) {
      $0.extends = "middle"
      $0.change = [
        .with {
          $0.criterion.code = "T8"
          $0.criterion.weight = .known(.conditional)
        }
      ]
    }
    #expect(codes(overlay) == ["T1", "T2", "T8", "T3"] && overlay.problems.isEmpty)
    #expect(overlay.standard.items.stated[2].criterion.weight == .known(.conditional))
  }
}
