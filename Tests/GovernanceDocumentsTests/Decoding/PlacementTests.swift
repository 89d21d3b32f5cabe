import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import Testing

@Suite("From a path to a place")
struct PlacementTests {
  private func expectPlace(
    _ path: String, in text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let reading = try Reading(text)
    let document = try #require(reading.known, sourceLocation: sourceLocation)
    let path = try #require(FactPath(path), sourceLocation: sourceLocation)
    #expect(
      Placement.bytes(of: path, in: document, tree: reading.tree) == reading.marked.marked.first,
      sourceLocation: sourceLocation)
  }

  @Test("The document itself is shown at its kind") func document() throws {
    try expectPlace("", in: "apiVersion: kanri/v1\n種別: 1️⃣サービスキャンバス⏹\nid: a\nname: b\nphase: design\n")
  }

  @Test("A scalar is shown itself, under any name of its key") func scalar() throws {
    try expectPlace("purpose", in: Reading.canvas("purpose: 1️⃣早く終わる⏹"))
    try expectPlace("purpose", in: Reading.canvas("目的: 1️⃣早く終わる⏹"))
    try expectPlace("created.date", in: Reading.canvas("作成: {日付: 1️⃣2026-05-11⏹}"))
  }

  @Test("A list and a record are shown at their key, an element at its first key") func collections() throws {
    try expectPlace("users", in: Reading.canvas("1️⃣利用者⏹:\n  - 名称: a"))
    try expectPlace("created", in: Reading.canvas("1️⃣created⏹:\n  date: 2026-05-11"))
    try expectPlace("users[1]", in: Reading.canvas("users:\n  - name: a\n  - 1️⃣id⏹: U2\n    name: b"))
    try expectPlace("flow[1]", in: Reading.canvas("flow: [a, 1️⃣b⏹]"))
    try expectPlace(
      "users[1].needs[0]", in: Reading.canvas("users:\n  - name: a\n  - name: b\n    needs:\n      - 1️⃣速さ⏹"))
  }

  @Test("What is not there is shown at its nearest ancestor") func absent() throws {
    try expectPlace(
      "purpose", in: "apiVersion: kanri/v1\nkind: 1️⃣ServiceCanvas⏹\nid: a\nname: b\nphase: design\n")
    try expectPlace("users[0].evidence", in: Reading.canvas("users:\n  - 1️⃣name⏹: a"))
    try expectPlace(
      "users[0].evidence[0].method", in: Reading.canvas("users:\n  - name: a\n    1️⃣evidence⏹: []"))
    try expectPlace("users[7].name", in: Reading.canvas("1️⃣users⏹:\n  - name: a"))
    try expectPlace("created.date", in: Reading.canvas("1️⃣created⏹:\n  author: a"))
    try expectPlace("purpose.text", in: Reading.canvas("purpose: 1️⃣a⏹"))
  }

  @Test("A value that is not written is shown at its key") func unwritten() throws {
    try expectPlace("purpose", in: Reading.canvas("1️⃣purpose⏹:\nbackground: a"))
  }

  @Test("A path may name a key that the kind does not have") func unknownKey() throws {
    try expectPlace("zz", in: Reading.canvas("zz: 1️⃣a⏹"))
  }

  @Test("Each document of a file is its own") func secondDocument() throws {
    let reading = try Reading(Reading.canvas("purpose: a") + "\n---\n" + Reading.canvas("purpose: 1️⃣b⏹"))
    guard case .known(let document)? = reading.documents.last else {
      Issue.record("the second document is not known")
      return
    }
    #expect(
      Placement.bytes(of: FactPath([.field("purpose")]), in: document, tree: reading.tree)
        == reading.marked.marked.first)
  }
}
