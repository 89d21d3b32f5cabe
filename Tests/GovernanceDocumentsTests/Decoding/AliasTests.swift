import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import Testing

@Suite("Aliases in documents")
struct AliasTests {
  @Test("An alias stands for what is anchored") func resolved() throws {
    let reading = try Reading(
      Reading.canvas(
        """
        purpose: &text 早く終わる
        background: *text
        users: &groups
          - name: a
            needs: &needs [速さ]
          - name: b
            needs: *needs
        providers: *groups
        """))
    #expect(reading.problems.isEmpty)
    let canvas = try reading.canvas()
    #expect(canvas.background == "早く終わる")
    #expect(canvas.users.stated.map(\.needs) == [["速さ"], ["速さ"]])
    #expect(canvas.providers == canvas.users)
  }

  @Test("What is wrong under an anchor is said once") func once() throws {
    let reading = try Reading(
      Reading.canvas(
        """
        users: &groups
          - name: a
            headCount: 1️⃣多い⏹
            1️⃣zz⏹: 1
        providers: *groups
        """))
    #expect(reading.problems.map(\.bytes) == reading.marked.marked)
    #expect(reading.problems.map(\.path.description) == ["users[0].headCount", "users[0].zz"])
    #expect(reading.problems.allSatisfy { $0.alias == nil })
  }

  @Test("What is wrong only by way of an alias is shown where it is written, and names the alias")
  func through() throws {
    let reading = try Reading(
      Reading.canvas(
        """
        purpose: &text 1️⃣多い⏹
        users:
          - name: a
            headCount: 1️⃣*text⏹
        """))
    #expect(reading.problems.map(\.bytes) == [reading.marked.marked[0]])
    #expect(reading.problems.map(\.alias) == [reading.marked.marked[1]])
    #expect(reading.problems.map(\.path.description) == ["users[0].headCount"])
  }

  @Test("A path through an alias leads to what is anchored") func placement() throws {
    let reading = try Reading(
      Reading.canvas(
        """
        users: &groups
          - name: 1️⃣a⏹
        providers: *groups
        """))
    let document = try #require(reading.known)
    let path = FactPath([.field("providers"), .index(0), .field("name")])
    #expect(Placement.bytes(of: path, in: document, tree: reading.tree) == reading.marked.marked[0])
  }

  @Test("An alias that leads nowhere or into itself leaves its field unknown") func undefined() throws {
    #expect(try Reading(Reading.canvas("purpose: *nowhere")).known?.problems.isEmpty != false)
    let circle = try Reading(Reading.canvas("users: &u\n  - name: a\n    evidence: *u"))
    if let canvas = circle.known?.value as? ServiceCanvas {
      #expect(canvas.users.stated.map(\.evidence) == [.unknown])
    }
  }

  @Test("An alias of a key is that key") func key() throws {
    let reading = try Reading(
      "apiVersion: kanri/v1\nkind: ServiceCanvas\nid: &k name\n*k : b\nphase: design\n")
    #expect(reading.problems.isEmpty)
    #expect(try reading.canvas().name == "b")
  }
}
