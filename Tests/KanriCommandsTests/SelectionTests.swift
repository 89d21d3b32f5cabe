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

@Suite("The codes of an office's own rules") struct OfficeCodeTests {
  private func folder() throws -> TestFolder {
    try TestFolder([
      ".kanri.yaml": "ruleSets: [rules.yaml]\n",
      "rules.yaml": """
      apiVersion: kanri/v1
      kind: RuleSet
      id: bureau
      name: 局の基準
      criteria:
        - code: O101
          id: office-canvas-without-second-user
          title: {ja: 二つ目の利用者像, en: Second group of users}
          expression: size(canvas.users) > 1
          about: canvas.users
          rationale: {ja: 一種類の人だけでは足りません, en: One kind of people is not enough}
          provenance: {kind: derived, reason: 局の手引による}
          remedy: {text: {ja: 利用者を加える, en: Add a group of users}, effort: 1人日}
          tests:
            - {canvas: {users: [{name: a}, {name: b}]}, expect: true}
            - {canvas: {users: []}, expect: false}
      """,
      "canvas.yaml": Documents.clean,
    ])
  }

  @Test(
    "A code, a beginning and a name select the criterion",
    arguments: [
      "O101", "O", "office-canvas-without-second-user",
    ])
  func selected(word: String) throws {
    let outcome = try KanriProcess.run(
      "lint", "--select", word, "--format", "json", "canvas.yaml", in: folder())
    #expect(outcome.status == 0)
    #expect(try outcome.report().findings.map(\.code) == ["O101"])
    let ignored = try KanriProcess.run(
      "lint", "--ignore", word, "--format", "json", "canvas.yaml", in: folder())
    #expect(try !ignored.report().codes.contains("O101"))
  }

  @Test(
    "A code that no rule set gives is refused with the nearest",
    arguments: [
      ("O1O1", "O101"), ("office-canvas-without-second-usr", "office-canvas-without-second-user"),
    ])
  func refused(word: String, meant: String) throws {
    for command in ["lint", "suppressions"] {
      for option in ["--select", "--ignore"] {
        let outcome = try KanriProcess.run(command, option, word, in: folder())
        #expect(outcome.status == 2)
        #expect(outcome.stdout.isEmpty)
        #expect(
          outcome.stderr.contains("'\(word)'") && outcome.stderr.contains("'\(meant)'"), "\(outcome.stderr)")
      }
    }
    let elsewhere = try TestFolder(["canvas.yaml": Documents.clean])
    #expect(try KanriProcess.run("lint", "--select", "O101", in: elsewhere).status == 2)
  }

  @Test("rules lists it and explain explains it, where it is in force") func catalogue() throws {
    let folder = try folder()
    let rules = try KanriProcess.run("rules", in: folder)
    #expect(rules.stdout.contains("O101") && rules.stdout.contains("Second group of users"))
    for word in ["O101", "o101", "office-canvas-without-second-user"] {
      let outcome = try KanriProcess.run("explain", word, "--lang", "en", in: folder)
      #expect(outcome.status == 0)
      #expect(outcome.stdout.contains("One kind of people is not enough"), "\(outcome.stdout)")
      #expect(outcome.stdout.contains("Add a group of users"))
    }
    let japanese = try KanriProcess.run("explain", "O101", "--lang", "ja", in: folder)
    #expect(japanese.stdout.contains("一種類の人だけでは足りません"))
    let misspelt = try KanriProcess.run("explain", "O1O1", in: folder)
    #expect(misspelt.status == 2)
    #expect(misspelt.stderr.contains("'O101'"))
    let elsewhere = try TestFolder()
    #expect(try !KanriProcess.run("rules", in: elsewhere).stdout.contains("O101"))
    #expect(try KanriProcess.run("explain", "O101", in: elsewhere).status == 2)
  }

  @Test("SARIF describes the criterion as it does rules") func sarif() throws {
    let outcome = try KanriProcess.run("lint", "--format", "sarif", "canvas.yaml", in: folder())
    let root = try #require(try outcome.json() as? [String: Any])
    let run = try #require((root["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let rule = try #require(rules.first { $0["id"] as? String == "O101" })
    #expect(rule["name"] as? String == "office-canvas-without-second-user")
    let text = (rule["shortDescription"] as? [String: Any])?["text"] as? String
    #expect(text == "Second group of users")
  }

  @Test("A broken rule set ends with status 2, whatever is linted") func broken() throws {
    let folder = try folder()
    try folder.write(
      "rules.yaml", try folder.text("rules.yaml").replacing("canvas.users) >", with: "canvas.usrs) >"))
    let outcome = try KanriProcess.run("lint", "--format", "json", "canvas.yaml", in: folder)
    #expect(outcome.status == 2)
    #expect(try outcome.report().findings.map(\.place) == ["K302 9:29"])
    #expect(try outcome.report().findings.map(\.path) == ["rules.yaml"])
  }
}
