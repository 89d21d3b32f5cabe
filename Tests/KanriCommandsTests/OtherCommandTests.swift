import Foundation
import KanriCommands
import KanriTestSupport
import Testing

@Suite("The other commands") struct OtherCommandTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  static let kinds = ["ServiceCanvas", "Project"]

  @Test("--version is the version alone") func version() throws {
    let outcome = try KanriProcess.run("--version", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.stdout == KanriVersion.current + "\n")
  }

  @Test("--help names every command and the exit statuses, and each command explains itself") func help()
    throws
  {
    let outcome = try KanriProcess.run("--help", in: folder)
    #expect(outcome.status == 0 && outcome.stderr.isEmpty)
    let commands = ["lint", "rules", "explain", "schema", "init", "suppressions", "eval", "criteria"]
    for command in commands {
      #expect(outcome.stdout.contains("\n  \(command) "))
      let own = try KanriProcess.run(command, "--help", in: folder)
      #expect(own.status == 0 && own.stdout.contains("USAGE: kanri \(command)"), "\(own.output)")
      #expect(try KanriProcess.run("help", command, in: folder).status == 0)
    }
    #expect(outcome.stdout.contains("Exit status: 0"))
  }

  @Test(
    "explain takes a code, in either case, and a name", arguments: ["C101", "c101", "canvas-user-too-broad"])
  func explain(word: String) throws {
    let outcome = try KanriProcess.run("explain", word, "--lang", "en", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.stdout.hasPrefix("C101 "))
    #expect(outcome.stdout.contains("canvas-user-too-broad"))
  }

  @Test(
    "explain offers the nearest word",
    arguments: [("C1O1", "C101"), ("canvas-user-to-broad", "canvas-user-too-broad")])
  func explainMisspelt(word: String, meant: String) throws {
    let english = try KanriProcess.run("explain", word, in: folder)
    #expect(english.status == 2 && english.stdout.isEmpty)
    #expect(english.stderr.contains("'\(meant)'"))
    let japanese = try KanriProcess.run("explain", word, in: folder, environment: ["LANG": "ja_JP.UTF-8"])
    #expect(japanese.stderr.contains("「\(meant)」"))
  }

  @Test("schema is JSON of the draft that is asked for, for each kind and for all") func schema() throws {
    for kind in kindsAndNone {
      for (draft, marker) in [(nil, "2020-12"), ("2020-12", "2020-12"), ("7", "draft-07")]
        as [(String?, String)]
      {
        let outcome = try KanriProcess.run(
          arguments: ["schema"] + kind + (draft.map { ["--draft", $0] } ?? []), in: folder)
        #expect(outcome.status == 0)
        let schema = try #require(try outcome.json() as? [String: Any])
        #expect((schema["$schema"] as? String)?.contains(marker) == true)
      }
    }
  }

  private var kindsAndNone: [[String]] { [[]] + OtherCommandTests.kinds.map { [$0] } + [["プロジェクト"]] }

  @Test(
    "A starting document has no errors, only what its writer still has to say", arguments: kinds,
    ["ja", "en"])
  func start(kind: String, language: String) throws {
    let text = try KanriProcess.run("init", kind, "--lang", language, in: folder)
    #expect(text.status == 0)
    try folder.write("start.yaml", bytes: text.stdoutBytes)
    let outcome = try KanriProcess.run("lint", "--format", "json", "start.yaml", in: folder)
    #expect(outcome.status == 0)
    let findings = try outcome.report().findings
    #expect(findings.allSatisfy { $0.severity != "error" })
    #expect(findings.filter { "YSXK".contains($0.area) }.allSatisfy { $0.code == "S131" })
  }

  @Test("suppressions lists what is silenced, until when and why") func suppressions() throws {
    try folder.write(
      "canvas.yaml",
      Documents.withError.replacing(
        "zzunknown: 1",
        with: "zzunknown: 1  # kanri:ignore S102 until 2026-12-31 the old form stays for this year"))
    try folder.write(
      "other.yaml",
      "# kanri:ignore-file C101,C102 a sample for training\n"
        + Documents.withWarning.replacing("canvas-1", with: "canvas-2"))
    let text = try KanriProcess.run("suppressions", "--as-of", "2026-11-24", in: folder)
    #expect(text.status == 0)
    for part in [
      "canvas.yaml:10", "S102", "2026-12-31", "the old form stays for this year", "other.yaml:1",
      "C101, C102",
    ] {
      #expect(text.stdout.contains(part), "\(part)")
    }

    struct Entry: Decodable, Equatable {
      let path: String
      let line: Int
      let codes: [String]
      let scope: String
      let until: String?
      let lapsed: Bool
      let reason: String
    }
    let entries = try KanriProcess.run(
      "suppressions", "--format", "json", "--as-of", "2027-01-01", in: folder
    )
    .decoded([Entry].self)
    #expect(
      entries == [
        Entry(
          path: "canvas.yaml", line: 10, codes: ["S102"], scope: "line", until: "2026-12-31", lapsed: true,
          reason: "the old form stays for this year"),
        Entry(
          path: "other.yaml", line: 1, codes: ["C101", "C102"], scope: "file", until: nil, lapsed: false,
          reason: "a sample for training"),
      ])
  }

  @Test("suppressions of nothing is an empty list") func noSuppressions() throws {
    let outcome = try KanriProcess.run("suppressions", "--format", "json", in: folder)
    #expect(try (outcome.json() as? [Any])?.isEmpty == true)
  }

  @Test("rules lists every code once, in text and in JSON") func rules() throws {
    struct Rule: Decodable {
      let code: String
      let name: String
    }
    let rules = try KanriProcess.run("rules", "--format", "json", in: folder).decoded([Rule].self)
    #expect(Set(rules.map(\.code)).count == rules.count && Set(rules.map(\.name)).count == rules.count)
    let lines = try KanriProcess.run("rules", in: folder).stdout.split(separator: "\n")
    for rule in rules { #expect(lines.count { $0.hasPrefix("\(rule.code) ") } == 1, "\(rule.code)") }
  }
}
