import GovernanceFindings
import GovernanceLint
import Testing

@testable import GovernanceWorkspace

@Suite("Rule sets in force") struct RuleSetTests {
  /// A rule set of one criterion.
  private static func ruleSet(
    _ code: String = "O101", id: String = "no-user", expression: String = "size(canvas.users) > 1",
    severity: String? = nil
  ) -> String {
    """
    apiVersion: kanri/v1
    kind: RuleSet
    id: bureau-\(code.lowercased())
    name: 局の基準
    criteria:
      - code: \(code)
        id: \(id)
        title: 利用者
        expression: \(expression)
        about: canvas.users
        provenance: {kind: derived, reason: 局の手引による}
        remedy: {text: 利用者を加える, effort: 1人日}
    \(severity.map { "    severity: \($0)\n" } ?? "")    tests:
          - {canvas: {users: [{name: a}, {name: b}]}, expect: true}
          - {canvas: {users: []}, expect: false}

    """
  }

  /// A canvas with one user, and a line of the test's own.
  private static func document(_ id: String = "c", _ more: String = "") -> String {
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: \(id)
    name: 窓口の予約
    phase: planning
    \(more)users: [{name: 平日に休みを取って来る人, headCount: 3000人}]

    """
  }

  private func folder(_ configuration: String = "ruleSets: [rules.yaml]\n") throws -> TemporaryFolder {
    try TemporaryFolder([
      ".kanri.yaml": configuration, "rules.yaml": RuleSetTests.ruleSet(), "a.yaml": RuleSetTests.document(),
    ])
  }

  private func office(_ outcome: Outcome) -> [String] {
    outcome.findings.filter { $0.contains(" O") || $0.contains(" K") }
  }

  @Test("They speak of the documents below the configuration, and of no others") func inForce() throws {
    let folder = try TemporaryFolder([
      "sub/.kanri.yaml": "ruleSets: [rules.yaml]\n", "sub/rules.yaml": RuleSetTests.ruleSet(),
      "sub/a.yaml": RuleSetTests.document("a"), "b.yaml": RuleSetTests.document("b"),
      "sub/deep/c.yaml": RuleSetTests.document("c"),
    ])
    #expect(office(folder.lint()) == ["sub/a.yaml:6:1 O101", "sub/deep/c.yaml:6:1 O101"])
    #expect(folder.lint().workspace.isMisconfigured == false)
    #expect(office(folder.lint(["b.yaml"])).isEmpty)
  }

  @Test("A changed rule set changes the findings") func changed() throws {
    let folder = try folder()
    #expect(office(folder.lint()) == ["a.yaml:6:1 O101"])
    try folder.write("rules.yaml", RuleSetTests.ruleSet(expression: "size(canvas.users) > 0"))
    // The case that no longer holds is the writer's to mend.
    #expect(office(folder.lint()).isEmpty)
    try folder.write("rules.yaml", RuleSetTests.ruleSet("O102", expression: "size(canvas.users) > 1"))
    #expect(office(folder.lint()) == ["a.yaml:6:1 O102"])
  }

  @Test(
    "A broken rule set is reported at the place, and no run with it is a pass",
    arguments: [
      ("size(canvas.user) > 1", "rules.yaml:9:29 K302"), ("size(canvas.users) = 1", "rules.yaml:9:36 K301"),
      ("size(canvas.users)", "rules.yaml:9:17 K303"),
      ("size(canvas.users) > 1 && 1 > 2", "rules.yaml:9:17 K304"),
      ("\"!stated(canvas.users) || size(canvas.users) > 1\"", "rules.yaml:9:17 K305"),
      ("canvas.phase == '企画'", "rules.yaml:9:33 K306"),
      ("|\n      size(canvas.users) > 1\n      && canvas.nme == ''", "rules.yaml:11:17 K302"),
    ])
  func broken(expression: String, place: String) throws {
    let folder = try folder()
    try folder.write("rules.yaml", RuleSetTests.ruleSet(expression: expression))
    for paths in [["."], ["a.yaml"], ["rules.yaml", "a.yaml"]] {
      let outcome = folder.lint(paths)
      #expect(office(outcome) == [place], "\(paths)")
      #expect(outcome.workspace.isMisconfigured)
    }
  }

  @Test("Of a rule set the sound criteria are evaluated beside a broken one") func partlyBroken() throws {
    let folder = try folder()
    let second = RuleSetTests.ruleSet("O102", id: "other", expression: "size(canvas.user) > 1")
    let part = try #require(second.firstRange(of: "  - code")).lowerBound
    try folder.write("rules.yaml", RuleSetTests.ruleSet() + String(second[part...]))
    #expect(Set(office(folder.lint())) == ["rules.yaml:19:29 K302", "a.yaml:6:1 O101"])
  }

  @Test("An expression that fails on a document is told where the finding would stand") func fault() throws {
    let folder = try folder()
    let sound = RuleSetTests.ruleSet(expression: "canvas.users[1].name != ''")
      .replacing(
        "{canvas: {users: []}, expect: false}",
        with: "{canvas: {users: [{name: a}, {name: ''}]}, expect: unknown}")
    try folder.write("rules.yaml", sound)
    let outcome = folder.lint(["a.yaml"])
    #expect(outcome.findings(of: "K312") == ["a.yaml:6:1 K312"])
    #expect(outcome.message(of: "K312")?.en.contains("O101") == true)
  }

  @Test("A comment with a reason silences a criterion on its line") func suppression() throws {
    let folder = try folder()
    try folder.write(
      "a.yaml", RuleSetTests.document("c", "# kanri:ignore O101 until 2027-03-31 次の聞き取りで加える\n"))
    let outcome = folder.lint()
    #expect(office(outcome).isEmpty)
    #expect(outcome.run.suppressedCount == 1)
    #expect(outcome.run.suppressions.map(\.codes) == [["O101"]])
    // By name, too, and what silences nothing is told.
    try folder.write("a.yaml", RuleSetTests.document("c", "# kanri:ignore no-user 次の聞き取りで加える\n"))
    #expect(office(folder.lint()).isEmpty)
    try folder.write("a.yaml", RuleSetTests.document("c", "# kanri:ignore O102 次の聞き取りで加える\n"))
    #expect(office(folder.lint()).contains { $0.hasPrefix("a.yaml:6:") && $0.contains(" K") })
    #expect(office(folder.lint()).contains("a.yaml:7:1 O101"))
  }

  @Test("A configuration weighs, leaves out and selects criteria as it does rules") func configured() throws {
    func severities(_ text: String) throws -> [Severity] {
      let folder = try folder("ruleSets: [rules.yaml]\n" + text)
      return folder.lint().files.flatMap(\.findings).filter { $0.finding.code.hasPrefix("O") }
        .map(\.finding.severity)
    }
    #expect(try severities("") == [.warning])
    #expect(try severities("severity: {O101: error}") == [.error])
    #expect(try severities("severity: {O: note}") == [.note])
    #expect(try severities("ignore: [O101]") == [])
    #expect(try severities("ignore: [O1]") == [])
    #expect(try severities("select: [C]") == [])
    #expect(try severities("select: [O101]") == [.warning])
    #expect(try severities("ignore: [O]\nneverIgnore: [O101]") == [.warning])
    #expect(try severities("overrides: [{paths: [a.yaml], ignore: [O101]}]") == [])
    #expect(try severities("overrides: [{paths: [b.yaml], ignore: [O101]}]") == [.warning])
    #expect(try severities("overrides: [{paths: ['*.yaml'], severity: {O101: エラー}}]") == [.error])
  }

  @Test("The command line selects them by code, beginning and name") func commandLine() throws {
    let folder = try folder()
    for word in ["O101", "O1", "O", "no-user"] {
      #expect(folder.lint { $0.select = [word] }.findings == ["a.yaml:6:1 O101"], "\(word)")
      #expect(office(folder.lint { $0.ignore = [word] }).isEmpty, "\(word)")
      #expect(folder.workspace().hasRule(word), "\(word)")
    }
    for word in ["O2", "O102", "no-usr", ""] { #expect(!folder.workspace().hasRule(word), "\(word)") }
    #expect(folder.workspace().officeEntry("O101")?.identity.name == "no-user")
    #expect(folder.workspace().officeEntry("C103") == nil)
  }

  @Test("A criterion states its own severity") func ownSeverity() throws {
    let folder = try folder()
    try folder.write("rules.yaml", RuleSetTests.ruleSet(severity: "エラー"))
    let findings = folder.lint().files.flatMap(\.findings).filter { $0.finding.code == "O101" }
    #expect(findings.map(\.finding.severity) == [.error])
  }

  @Test("Two rule sets cannot give one code") func sameCode() throws {
    let folder = try folder("ruleSets: [rules.yaml, more.yaml]\n")
    try folder.write("more.yaml", RuleSetTests.ruleSet("O102", id: "more"))
    #expect(office(folder.lint()) == ["a.yaml:6:1 O101", "a.yaml:6:1 O102"])
    try folder.write("more.yaml", RuleSetTests.ruleSet(id: "more"))
    let outcome = folder.lint()
    #expect(outcome.findings(of: "K207") == [".kanri.yaml:1:24 K207"])
    #expect(outcome.workspace.isMisconfigured)
  }

  @Test("A configuration that extends another has the rule sets of both") func extended() throws {
    let folder = try TemporaryFolder([
      ".kanri.yaml": "extends: office/kanri.yaml\nruleSets: [own.yaml]\nignore: [O101]\n",
      "office/kanri.yaml": "ruleSets: [rules.yaml]\n", "office/rules.yaml": RuleSetTests.ruleSet(),
      "own.yaml": RuleSetTests.ruleSet("O201", id: "own"), "a.yaml": RuleSetTests.document(),
    ])
    #expect(office(folder.lint()) == ["a.yaml:6:1 O201"])
  }

  @Test("What a baseline knows is not shown, and what is new is") func baseline() throws {
    let folder = try folder()
    let baseline = folder.lint().run.baseline
    #expect(office(folder.lint { $0.baseline = baseline }).isEmpty)
    try folder.write("b.yaml", RuleSetTests.document("d"))
    #expect(office(folder.lint { $0.baseline = baseline }) == ["b.yaml:6:1 O101"])
  }

  @Test("A criterion over a project and its canvas speaks where both are, in one file or two") func dossier()
    throws
  {
    let criterion = RuleSetTests.ruleSet(expression: "size(canvas.users) > 1 || project.priority")
      .replacing("about: canvas.users", with: "about: project.priority")
      .replacing(
        "{canvas: {users: []}, expect: false}",
        with: "{canvas: {users: []}, project: {priority: no}, expect: false}")
    let project = "apiVersion: kanri/v1\nkind: Project\nid: P\nname: 窓口の予約\ncanvas: c\npriority: no\n"
    let folder = try TemporaryFolder([
      ".kanri.yaml": "ruleSets: [rules.yaml]\n", "rules.yaml": criterion, "a.yaml": RuleSetTests.document(),
      "p.yaml": project,
    ])
    #expect(folder.lint().findings(of: "O101") == ["p.yaml:6:11 O101"])
    try folder.write("p.yaml", project.replacing("priority: no", with: "priority: yes"))
    #expect(folder.lint().findings(of: "O101").isEmpty)
    // Without the canvas it is unknown.
    try folder.write("p.yaml", project.replacing("canvas: c\n", with: ""))
    #expect(folder.lint().findings(of: "O101").isEmpty)
    try folder.write("a.yaml", RuleSetTests.document() + "---\n" + project)
    try folder.write("p.yaml", "")
    #expect(folder.lint().findings(of: "O101") == ["a.yaml:13:11 O101"])
  }

  @Test("The configuration of a folder knows the entries of its rule sets") func entries() throws {
    let folder = try folder()
    try folder.write("sub/x.yaml", "")
    for place in [folder.path, folder.file("sub")] {
      #expect(Configuration.governing(place).officeEntries.map(\.identity.code) == ["O101"])
    }
    let entry = try #require(Configuration.governing(folder.path).officeEntry("no-user"))
    #expect(entry.identity.code == "O101")
    #expect(entry.bad.count == 1)
    #expect(entry.good.count == 1)
    #expect(Configuration.governing(folder.path).officeEntry("O102") == nil)
  }
}
