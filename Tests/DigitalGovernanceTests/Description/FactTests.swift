import Testing

@testable import DigitalGovernance

@Suite("A fact has three states")
struct FactTests {
  @Test("Stated, stated as none and not stated are three things")
  func states() {
    let facts: [Fact<String>] = ["紙", .nothing, .unknown]
    #expect(Set(facts).count == 3)
    #expect(facts.map(\.state) == [.known, .nothing, .unknown])
    #expect(facts.map(\.known) == ["紙", nil, nil])
    #expect(facts.map(\.isNothing) == [false, true, false])
    #expect(facts.map(\.isUnknown) == [false, false, true])
  }

  @Test("An empty list states that there is none")
  func emptyList() {
    let none: Fact<[String]> = []
    #expect(none == .nothing)
    #expect(none.stated == [])
    let some: Fact<[String]> = ["K1", "K2"]
    #expect(some.stated == ["K1", "K2"])
    #expect(Fact<[String]>.unknown.stated == [])
  }

  @Test("Literals make facts easy to write")
  func literals() {
    var project = Project()
    project.priority = true
    project.scale = .known(Project.Scale())
    #expect(project.priority == .known(true))
    let article: Fact<Int64> = 3
    #expect(article == .known(3))
    let users: Fact<Amount> = "約10万人"
    #expect(users.known?.number.integer == 100_000)
  }
}
