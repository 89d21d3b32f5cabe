import Foundation
import KanriTestSupport
import Testing

@Suite("kanri criteria test") struct CriteriaTestCommandTests {
  /// A rule set of one criterion.
  static func ruleSet(
    expression: String = "project.userTests.exists(t, t.phase == 'design')",
    tests: String = "{project: {userTests: [{phase: design}]}, expect: true}"
  ) -> String {
    """
    apiVersion: kanri/v1
    kind: RuleSet
    id: bureau-rules
    name: 港湾局の基準
    criteria:
      - code: O101
        id: no-user-test-in-design
        title: 設計でのユーザーテスト
        expression: \(expression)
        about: project.userTests
        provenance: {kind: derived, reason: 作る前に確かめるためです}
        remedy: {text: 設計の段階で使う人に試してもらう, effort: 3人日}
        tests:
          - \(tests)
          - {project: {userTests: []}, expect: false}

    """
  }

  private func test(_ text: String, _ arguments: String...) throws -> KanriProcess.Outcome {
    try KanriProcess.run(
      arguments: ["criteria", "test", "rules.yaml"] + arguments, in: try TestFolder(["rules.yaml": text]))
  }

  @Test("Criteria whose cases all hold have a line each, and nothing is wrong") func held() throws {
    let japanese = try test(Self.ruleSet())
    #expect(japanese.status == 0 && japanese.stderr.isEmpty)
    #expect(
      japanese.stdout == "O101 設計でのユーザーテスト: 例2件、すべて期待どおり\n基準1件、例2件: すべて期待どおり\n")
    let english = try test(Self.ruleSet(), "--lang", "en")
    #expect(english.stdout.hasSuffix("2 cases, all as expected\n1 criterion, 2 cases: all as expected\n"))
  }

  @Test("A miss shows the expression part by part, with the places of the facts in the case")
  func missed() throws {
    let outcome = try test(
      Self.ruleSet(tests: "{name: 日付だけ, project: {userTests: [{phase: testing}]}, expect: true}"),
      "--lang", "en")
    #expect(outcome.status == 1)
    #expect(
      outcome.stdout == """
        O101 設計でのユーザーテスト: case 1 '日付だけ' expects true and comes to false (rules.yaml:14:10)
          expression:
            project.userTests.exists(t, t.phase == 'design') → false
              project.userTests → 1 entries (userTests, rules.yaml:14:32)
              t = userTests[0] (rules.yaml:14:45) → false
                t.phase == 'design' → false
                  t.phase → "testing" (userTests[0].phase, rules.yaml:14:52)
        1 criterion, 2 cases: 1 not as expected

        """)
  }

  @Test("When it applies is shown too, where that is what came out otherwise") func applicability() throws {
    let text = Self.ruleSet(
      tests: "{project: {priority: false, userTests: [{phase: design}]}, expect: true}"
    ).replacing("    about:", with: "    appliesWhen: project.priority\n    about:")
    let outcome = try test(text, "--lang", "en")
    #expect(outcome.status == 1)
    #expect(outcome.stdout.contains("expects true and comes to notApplicable"))
    #expect(outcome.stdout.contains("  appliesWhen:\n    project.priority → false"))
  }

  @Test("A broken criterion is said as the linter says it, at the exact place, in a block scalar too")
  func broken() throws {
    let outcome = try test(
      Self.ruleSet(expression: "|\n      project.userTests\n        .exists(t, t.phaze == 'design')"))
    #expect(outcome.status == 2)
    #expect(outcome.stdout.contains("rules.yaml:11:22: エラー K302: "))
    #expect(outcome.stdout.contains("O101 設計でのユーザーテスト: 計算できません。"))
  }

  @Test("What is no YAML, no criteria or not there is a failure, and others are run all the same")
  func unreadable() throws {
    let folder = try TestFolder([
      "good.yaml": Self.ruleSet(), "canvas.yaml": "apiVersion: kanri/v1\nkind: ServiceCanvas\nid: c\n",
    ])
    let outcome = try KanriProcess.run(
      "criteria", "test", "none.yaml", "canvas.yaml", "good.yaml", "--lang", "en", in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.stderr.contains("none.yaml: ") && outcome.stderr.contains("canvas.yaml: no rule set"))
    #expect(outcome.stdout.contains("O101 設計でのユーザーテスト: 2 cases, all as expected\n"))
    let misspelt = try test(Self.ruleSet().replacing("kind: RuleSet", with: "kind: RuleSat"))
    #expect(misspelt.status == 2)
    #expect(try KanriProcess.run("criteria", "test", in: folder).status == 2)
  }

  @Test("A built-in standard is named by its id, and its own cases hold") func builtIn() throws {
    let outcome = try KanriProcess.run(
      "criteria", "test", "kanri-standard", "--format", "json", in: try TestFolder())
    #expect(outcome.status == 0)
    let report = try outcome.decoded(Report.self)
    #expect(report.criteria.contains { $0.code.hasPrefix("G") && $0.state == "held" })
    #expect(report.criteria.contains { $0.code.hasPrefix("P") && $0.state == "held" })
    #expect(report.criteria.contains { $0.state == "reviewed" })
    #expect(report.criteria.allSatisfy { ["held", "reviewed"].contains($0.state) })
    #expect(report.summary.criteria == report.criteria.count && report.summary.missed == 0)
    #expect(report.summary.cases == report.criteria.reduce(0) { $0 + $1.cases.count })
  }

  @Test("An office's standard is run with what it changes in the one that it builds on") func overlay() throws
  {
    let outcome = try test(
      """
      apiVersion: kanri/v1
      kind: OversightStandard
      id: bureau-standard
      name: 港湾局の監理標準
      extends: kanri-standard
      change:
        - code: P-none
          id: no-such-item
          expression: project.name == 'a'
          tests:
            - {project: {name: a}, expect: false}

      """, "--format", "json", "--lang", "en")
    let report = try outcome.decoded(Report.self)
    #expect(report.criteria.map(\.state) == ["missed"])
    #expect(report.criteria.first?.cases.map(\.found) == ["true"])
  }

  @Test("JSON tells each case, and of a miss the parts, with values, facts and places") func json() throws {
    let outcome = try test(
      Self.ruleSet(tests: "{project: {userTests: [{date: 2026-05-11}]}, expect: true}"), "--format", "json",
      "--lang", "en")
    #expect(outcome.status == 1)
    let report = try outcome.decoded(Report.self)
    #expect(report.version == 1)
    #expect(report.criteria.map(\.code) == ["O101"] && report.criteria.map(\.path) == ["rules.yaml"])
    #expect(report.criteria.map(\.line) == [6] && report.criteria.map(\.column) == [5])
    let cases = report.criteria.flatMap(\.cases)
    #expect(cases.map(\.found) == ["unknown", "false"] && cases.map(\.holds) == [false, true])
    #expect(cases.map { $0.explanation == nil } == [false, true])
    let whole = try #require(cases.first?.explanation?["expression"])
    #expect(whole.unknown == ["project.userTests[0].phase"])
    #expect(whole.children?.map(\.fact) == ["project.userTests"])
    #expect(whole.elements?.map(\.variables) == [["t": "project.userTests[0]"]])
    #expect(report.summary.missed == 1 && report.summary.cases == 2)
  }

  /// The report as somebody else's program reads it.
  private struct Report: Decodable {
    let version: Int
    let criteria: [Entry]
    let summary: Summary

    struct Entry: Decodable {
      let code: String
      let path: String?
      let line: Int?
      let column: Int?
      let state: String
      let cases: [Case]
    }

    struct Case: Decodable {
      let found: String?
      let holds: Bool
      let explanation: [String: Part]?
    }

    struct Part: Decodable {
      let unknown: [String]?
      let fact: String?
      let children: [Part]?
      let elements: [Element]?

      struct Element: Decodable { let variables: [String: String] }
    }

    struct Summary: Decodable {
      let criteria: Int
      let cases: Int
      let missed: Int
    }
  }
}

@Suite("kanri criteria coverage") struct CriteriaCoverageCommandTests {
  private static let rules = """
    apiVersion: kanri/v1
    kind: RuleSet
    id: bureau-rules
    name: 港湾局の基準
    criteria:
    \(criterion("O1", "project.name != ''"))
    \(criterion("O2", "project.name == 'nobody'"))
    \(criterion("O3", "project.userTests.exists(t, t.phase == 'design')"))
    \(criterion("O4", "project.name == 'a'", appliesWhen: "project.name == 'nobody'"))
    \(criterion("O5", "canvas.name == project.name", about: "canvas.name"))
    \(criterion("O6", "canvas.name == 'a'", about: "canvas.name"))
    \(criterion("O7", "procedure.name == 'a'", about: "procedure.name"))
    \(criterion("O8", "project.userTests[0].phase == 'design'"))

    """

  private static func criterion(
    _ code: String, _ expression: String, appliesWhen: String? = nil, about: String = "project.name"
  ) -> String {
    """
      - {code: \(code), id: rule-\(code.lowercased()), title: 基準\(code), about: \(about), effort: 1人日,
         expression: "\(expression)"\(appliesWhen.map { ", appliesWhen: \"\($0)\"" } ?? "")}
    """.replacing(", effort: 1人日", with: "")
  }

  private static func project(_ name: String, _ more: String) -> String {
    "apiVersion: kanri/v1\nkind: Project\nid: P-\(name)\nname: \(name)\n\(more)\n"
  }

  private func folder() throws -> TestFolder {
    try TestFolder([
      "rules.yaml": Self.rules, "docs/.kanri.yaml": "",
      "docs/a.yaml": Self.project("a", "canvas: c-1\nuserTests: [{phase: design}]"),
      "docs/b.yaml": Self.project("b", "canvas: c-1\nuserTests: []"), "docs/c.yaml": Self.project("c", ""),
      "docs/canvas.yaml": "apiVersion: kanri/v1\nkind: ServiceCanvas\nid: c-1\nname: a\n",
    ])
  }

  @Test(
    "Every criterion is counted over the documents of its kind, and those that tell nothing apart are named")
  func counts() throws {
    let outcome = try KanriProcess.run(
      "criteria", "coverage", "rules.yaml", "docs", "--format", "json", "--as-of", "2026-11-24",
      in: try folder())
    #expect(outcome.status == 0, "\(outcome.output)")
    let report = try outcome.decoded(Report.self)
    // met, not met, unknown, not applicable, errors
    let expected = [
      "O1": [3, 0, 0, 0, 0], "O2": [0, 3, 0, 0, 0], "O3": [1, 1, 1, 0, 0], "O4": [0, 0, 0, 3, 0],
      "O5": [1, 1, 1, 0, 0], "O6": [1, 0, 0, 0, 0], "O7": [0, 0, 0, 0, 0], "O8": [1, 0, 1, 0, 1],
    ]
    for entry in report.criteria {
      #expect(
        [entry.met, entry.notMet, entry.unknown, entry.notApplicable, entry.errors] == expected[entry.code],
        "\(entry.code)")
    }
    #expect(report.criteria.filter(\.neverTrue).map(\.code) == ["O2"])
    #expect(report.criteria.filter(\.neverFalse).map(\.code) == ["O1", "O6", "O8"])
    #expect(report.criteria.filter(\.neverApplicable).map(\.code) == ["O4"])
    #expect(report.summary.documents == 4 && report.asOf == "2026-11-24")
  }

  @Test("The table names them too, and one thread and two agree") func text() throws {
    let folder = try folder()
    let outcome = try KanriProcess.run(
      "criteria", "coverage", "rules.yaml", "docs", "--lang", "en", "--threads", "1", in: folder)
    #expect(outcome.stdout.contains("\nnever true: O2\nnever false: O1, O6, O8\n"))
    #expect(outcome.stdout.contains("\nnever applicable: O4\nno document of its kind: O7\n"))
    #expect(outcome.stdout.contains("\ngives an error: O8\n8 criteria, 4 documents (as of "))
    let again = try KanriProcess.run(
      "criteria", "coverage", "rules.yaml", "docs", "--lang", "en", "--threads", "2", in: folder)
    #expect(again.stdout == outcome.stdout)
  }

  @Test("Nothing to evaluate is 1; a criterion or a file that cannot be read is 2, and the rest is counted")
  func failures() throws {
    let folder = try folder()
    try folder.makeFolder("empty")
    #expect(try KanriProcess.run("criteria", "coverage", "rules.yaml", "empty", in: folder).status == 1)
    #expect(try KanriProcess.run("criteria", "coverage", "rules.yaml", in: folder).status == 2)
    let missing = try KanriProcess.run("criteria", "coverage", "rules.yaml", "docs", "none", in: folder)
    #expect(missing.status == 2 && missing.stdout.contains("O1 ") && missing.stderr.contains("none"))
    try folder.write(
      "rules.yaml", Self.rules.replacing("project.name == 'nobody'", with: "project.nam == ''"))
    let broken = try KanriProcess.run("criteria", "coverage", "rules.yaml", "docs", in: folder)
    #expect(broken.status == 2 && broken.stdout.contains("O1 ") && broken.stderr.contains("rules.yaml"))
  }

  @Test("The built-in standard is counted over projects") func builtIn() throws {
    let outcome = try KanriProcess.run(
      "criteria", "coverage", "kanri-standard", "docs", "--format", "json", in: try folder())
    #expect(outcome.status == 0)
    let report = try outcome.decoded(Report.self)
    #expect(report.criteria.count > 100 && (report.summary.undecided ?? 0) > 0)
    #expect(report.criteria.allSatisfy { $0.errors == 0 })
  }

  /// The report as somebody else's program reads it.
  private struct Report: Decodable {
    let asOf: String
    let criteria: [Entry]
    let summary: Summary

    struct Entry: Decodable {
      let code: String
      let met: Int
      let notMet: Int
      let unknown: Int
      let notApplicable: Int
      let errors: Int
      let neverTrue: Bool
      let neverFalse: Bool
      let neverApplicable: Bool
    }

    struct Summary: Decodable {
      let documents: Int
      let undecided: Int?
    }
  }
}
