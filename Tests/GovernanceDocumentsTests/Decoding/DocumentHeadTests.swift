import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import Testing

@Suite("The head of a document")
struct DocumentHeadTests {
  private func isForeign(_ text: String) throws -> Bool {
    if case .foreign? = try Reading(text).documents.first { true } else { false }
  }

  @Test(
    "Somebody else's documents are left alone",
    arguments: [
      "apiVersion: example.dev/v1\nkind: Project\nname: a\n", "name: a\n", "- a\n- b\n", "text\n",
      "kind: Deployment\n",
      "version: 2\nkind: config\n", "apiVersion: apps/v1\nkind: ServiceCanvas\n", "knid: Project\n",
    ])
  func foreign(text: String) throws {
    #expect(try isForeign(text))
  }

  @Test(
    "A known kind in either key and either language",
    arguments: [
      "kind: ServiceCanvas", "kind: サービスキャンバス", "種別: ServiceCanvas", "種別: サービスキャンバス",
    ])
  func known(line: String) throws {
    let reading = try Reading("apiVersion: kanri/v1\n\(line)\nid: a\nname: b\nphase: design\n")
    #expect(reading.known?.value is ServiceCanvas)
    #expect(reading.problems.isEmpty)
  }

  @Test("No version") func missingVersion() throws {
    try expectProblem(
      .missingAPIVersion, path: "", in: "kind: 1️⃣ServiceCanvas⏹\nid: a\nname: b\nphase: design\n")
  }

  @Test("Another version") func badVersion() throws {
    try expectProblem(
      .badAPIVersion("kanri/v9"), path: "apiVersion",
      in: "apiVersion: 1️⃣kanri/v9⏹\nkind: ServiceCanvas\nid: a\nname: b\nphase: design\n")
  }

  @Test("A version that is nearly ours") func nearVersion() throws {
    try expectProblem(
      .badAPIVersion("kanri/1"), path: "apiVersion",
      in: "apiVersion: 1️⃣kanri/1⏹\nkind: ServiceCanvas\nid: a\nname: b\nphase: design\n")
    try expectProblem(
      .badAPIVersion("kanr/v1"), path: "apiVersion",
      in: "apiVersion: 1️⃣kanr/v1⏹\nkind: ServiceCanvas\nid: a\nname: b\nphase: design\n")
  }

  @Test("A version without a value, under a known kind") func emptyVersion() throws {
    try expectProblem(
      .emptyValue(key: "apiVersion"), path: "apiVersion",
      in: "1️⃣apiVersion⏹:\nkind: ServiceCanvas\nid: a\nname: b\nphase: design\n")
  }

  @Test("A misspelt key of the version is said once") func misspeltVersionKey() throws {
    try expectProblem(
      .unknownKey("apiVerson", meant: "apiVersion", field: nil), path: "apiVerson",
      in: "1️⃣apiVerson⏹: kanri/v1\nkind: ServiceCanvas\nid: a\nname: b\nphase: design\n")
  }

  @Test("A misspelt key of the kind is said once, and the document is read") func misspeltKindKey() throws {
    let text = "apiVersion: kanri/v1\n1️⃣knid⏹: ServiceCanvas\nid: a\nname: b\nphase: design\n"
    try expectProblem(.unknownKey("knid", meant: "kind", field: nil), path: "knid", in: text)
    #expect(try Reading(text).canvas().name == "b")
  }

  @Test("Both keys of the head misspelt are two mistakes") func bothMisspelt() throws {
    let reading = try Reading("1️⃣apiVerson⏹: kanri/v1\n1️⃣kindd⏹: Elsewhere\n")
    #expect(reading.problems.map(\.kind).contains(.unknownKey("apiVerson", meant: "apiVersion", field: nil)))
    #expect(reading.problems.count == 2)
  }

  @Test("A version and no kind") func missingKind() throws {
    try expectProblem(.missingKind, path: "", in: "1️⃣apiVersion⏹: kanri/v1\nname: a\n")
  }

  @Test("A kind without a value") func emptyKind() throws {
    try expectProblem(
      .emptyValue(key: "kind"), path: "kind", in: "apiVersion: kanri/v1\n1️⃣kind⏹:\nname: a\n")
  }

  @Test("A misspelt kind names its neighbour, in the language of the text")
  func unknownKind() throws {
    try expectProblem(
      .unknownKind("project", meant: "Project"), path: "kind",
      in: "apiVersion: kanri/v1\nkind: 1️⃣project⏹\n")
    try expectProblem(
      .unknownKind("サービスキャンパス", meant: "サービスキャンバス"), path: "kind",
      in: "apiVersion: kanri/v1\n種別: 1️⃣サービスキャンパス⏹\n")
    try expectProblem(
      .unknownKind("Elsewhere", meant: nil), path: "kind",
      in: "apiVersion: kanri/v1\nkind: 1️⃣Elsewhere⏹\n")
  }

  @Test("Both keys of the kind in one document") func kindTwice() throws {
    try expectProblem(
      .sameField("種別", other: "kind"), path: "kind",
      in: "apiVersion: kanri/v1\nkind: ServiceCanvas\n1️⃣種別⏹: サービスキャンバス\nid: a\nname: b\nphase: design\n")
  }

  @Test("Comments alone are no document") func empty() throws {
    for document in try Reading("# nothing\n").documents {
      if case .empty = document { continue }
      Issue.record("a comment was read as a document")
    }
  }

  @Test("Each document of a file is read by itself") func several() throws {
    let reading = try Reading(
      "apiVersion: kanri/v1\nkind: Project\nid: a\nname: b\n---\nname: foreign\n---\nkind: ServiceCanvas\n")
    #expect(reading.documents.count == 3)
    #expect(reading.known?.value is Project)
  }
}
