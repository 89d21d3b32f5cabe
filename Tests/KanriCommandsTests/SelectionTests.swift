import KanriTestSupport
import Testing

@Suite("--select and --ignore") struct SelectionTests {
  /// S102 (error), C101 and C102 (warnings).
  private static let document = Documents.withError
    .replacing("name: People who open a restaurant\n    headCount: 3000", with: "name: everyone")

  private func codes(_ arguments: String...) throws -> [String] {
    let folder = try TestFolder(["canvas.yaml": SelectionTests.document])
    return try KanriProcess.run(arguments: ["lint", "--format", "json"] + arguments, in: folder).report()
      .findings.map(\.code).sorted()
  }

  @Test("Without them, all rules speak") func all() throws {
    #expect(try codes() == ["C101", "C102", "S102"])
  }

  @Test(
    "Codes, beginnings of codes and names are selected, in one word or several",
    arguments: [
      (["C101"], ["C101"]), (["C"], ["C101", "C102"]), (["C10"], ["C101", "C102"]),
      (["C101,S102"], ["C101", "S102"]), (["C101, S102"], ["C101", "S102"]), (["Y"], []),
      (["canvas-user-too-broad"], ["C101"]),
    ])
  func select(words: [String], expected: [String]) throws {
    #expect(try codes("--select", words[0]) == expected)
  }

  @Test("An option given twice adds up") func twice() throws {
    #expect(try codes("--select", "C101", "--select", "S") == ["C101", "S102"])
    #expect(try codes("--ignore", "C101", "--ignore", "S") == ["C102"])
  }

  @Test("What is ignored leaves what is selected") func both() throws {
    #expect(try codes("--select", "C", "--ignore", "C101") == ["C102"])
    #expect(try codes("--ignore", "C") == ["S102"])
  }

  @Test(
    "A code that nobody knows is refused, and the nearest is offered",
    arguments: [("C1O1", "C101"), ("canvas-user-too-brod", "canvas-user-too-broad")])
  func misspelt(word: String, meant: String) throws {
    let folder = try TestFolder(["canvas.yaml": Documents.clean])
    for option in ["--select", "--ignore"] {
      let outcome = try KanriProcess.run("lint", option, word, in: folder)
      #expect(outcome.status == 2)
      #expect(
        outcome.stderr.contains("'\(word)'") && outcome.stderr.contains("'\(meant)'"), "\(outcome.stderr)")
    }
  }
}
