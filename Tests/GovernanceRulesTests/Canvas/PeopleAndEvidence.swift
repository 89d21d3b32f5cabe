import DigitalGovernance
import GovernanceRules
import Testing

/// Users, providers, and what is known of them.
@Suite struct PeopleAndEvidence {
  let canvas = ServiceCanvas.inOrder(.hypothesis)

  @Test(
    "A name that means everybody is too broad",
    arguments: [
      "都民", "全都民", "全ての都民", "すべての都民の皆様", "都民全員", "一般都民", "everyone", "Everybody", "All residents",
      "都民・事業者", "みんな", "全員", "誰でも", "利用者全般", "the general public",
    ])
  func tooBroad(name: String) {
    #expect(canvas.with { $0.edit(\.users) { $0.name = .known(name) } }.findings == ["C101 users[0].name"])
  }

  @Test(
    "A name that means somebody is not",
    arguments: ["引っ越した都民", "飲食店の事業者", "都民・飲食店の開業者", "保育園を探す保護者", "全盲の人", "everyone who moved", "・"])
  func narrow(name: String) {
    #expect(canvas.with { $0.edit(\.users) { $0.name = .known(name) } }.findings.isEmpty)
  }

  @Test("A head-count, or the reason why there is none, is owed of users and not of providers")
  func headCount() {
    let without = canvas.with { $0.edit(\.users) { $0.headCount = .unknown } }
    #expect(without.findings == ["C102 users[0].headCount"])
    #expect(canvas.with { $0.edit(\.users) { $0.headCount = .nothing } }.findings == without.findings)
    #expect(without.with { $0.edit(\.users) { $0.headCountReason = "調査中" } }.findings.isEmpty)
    #expect(without.with { $0.phase = .unknown }.findings.isEmpty)
  }

  @Test("Evidence stated as none is a claim without evidence at any step; evidence not stated is asked for")
  func evidence() {
    let none = canvas.with { $0.edit(\.issues) { $0.evidence = [] } }
    #expect(none.findings == ["C104 issues[0].evidence"])
    #expect(none.with { $0.phase = .unknown }.findings == none.findings)
    let unknown = canvas.with { $0.edit(\.issues) { $0.evidence = .unknown } }
    #expect(unknown.findings == ["C108 issues[0].evidence"])
    #expect(unknown.with { $0.phase = .unknown }.findings.isEmpty)
    #expect(canvas.with { $0.edit(\.users) { $0.evidence = [] } }.findings == ["C103 users[0].name"])
  }

  @Test("Staff opinion alone does not show a user's issue, but does show the issue of staff")
  func staffOpinion() {
    let user = canvas.with {
      $0.edit(\.issues) { $0 = .init(id: "K1", of: "U1", "長い", evidence: [.staffOpinion]) }
    }
    #expect(user.findings == ["C105 issues[0].evidence"])
    let mixed = canvas.with {
      $0.edit(\.issues) { $0 = .init(id: "K1", of: "U1", "長い", evidence: [.staffOpinion, .inquiry]) }
    }
    #expect(mixed.findings.isEmpty)
    let staff = canvas.with {
      $0.edit(\.issues, 1) { $0 = .init(id: "K2", of: "P1", "長い", evidence: [.staffOpinion]) }
    }
    #expect(staff.findings.isEmpty)
  }

  @Test("A group of users without an issue is noted unless an issue's owner is open") func groupWithoutIssue()
  {
    let other = canvas.with { $0.edit(\.issues) { $0.of = "P1" } }
    #expect(other.findings == ["C107 users[0].id"])
    #expect(canvas.with { $0.edit(\.issues) { $0.of = .unknown } }.findings == ["C109 issues[0].of"])
  }
}
