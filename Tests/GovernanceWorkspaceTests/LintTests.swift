import GovernanceFindings
import GovernanceLint
import Testing

@testable import GovernanceWorkspace

@Suite("Linting a workspace")
struct LintTests {
  @Test("One thread and eight say the same in the same order")
  func threads() throws {
    let folder = try TemporaryFolder([".kanri.yaml": "ignroe: []\noverrides: [{paths: [d3/], ignore: [X]}]\n"]
    )
    for index in 0..<400 {
      let body =
        index % 3 == 0
        ? project("p\(index % 90)", canvas: "c\(index % 130)")
        : canvas("c\(index)", index % 5 == 0 ? "zzunknown: 1\nsupersedes: c\(index + 1)\n" : "")
      try folder.write("d\(index % 7)/\(index).yaml", body)
    }
    let one = folder.lint { $0.threads = 1 }
    let eight = folder.lint { $0.threads = 8 }
    #expect(one.findings.count > 100)
    #expect(one.files.map(\.path) == eight.files.map(\.path))
    #expect(one.files.map(\.findings) == eight.files.map(\.findings))
    #expect(one.run.baseline == eight.run.baseline)
  }

  @Test("A text with a name is linted as the file of that name would be")
  func textWithName() throws {
    let folder = try TemporaryFolder([
      "docs/a.yaml": canvas(), "docs/.kanri.yaml": "severity: {S102: note}\n",
      "docs/c.yaml": canvas("c9"),
    ])
    let text = Array(canvas("canvas-1", "zzunknown: 1\nsupersedes: c9\n").utf8)
    let outcome = folder.lint([.text(text, path: "docs/a.yaml")])
    #expect(outcome.findings == ["docs/a.yaml:6:1 S102"])
    #expect(outcome.files.last?.findings.first?.finding.severity == .note)
    // The name need not be a file, nor its folder a folder.
    #expect(
      folder.lint([.text(text, path: "docs/new.yaml")]).findings(of: "S102") == ["docs/new.yaml:6:1 S102"])
    #expect(
      folder.lint([.text(text, path: "no/where.yaml")]).findings(of: "S102") == ["no/where.yaml:6:1 S102"])
  }

  @Test("A text without a name, and an empty one, end well")
  func textWithoutName() throws {
    let folder = try TemporaryFolder()
    #expect(folder.lint([.text(Array(flawed.utf8), path: nil)]).findings == ["<stdin>:6:1 S102"])
    #expect(folder.lint([.text([], path: nil)]).findings == ["<stdin>:1:1 S124"])
  }

  @Test("A path that is not there is said, and everything else is linted")
  func missingInput() throws {
    let folder = try TemporaryFolder(["a.yaml": flawed])
    let outcome = folder.lint(["nowhere.yaml", "a.yaml"])
    #expect(outcome.errors == ["nowhere.yaml notFound"])
    #expect(outcome.findings == ["a.yaml:6:1 S102"])
    let message = try #require(outcome.run.inputErrors.first?.message)
    #expect(message.ja.hasPrefix("nowhere.yaml: "))
    #expect(message.en.hasPrefix("nowhere.yaml: "))
  }

  @Test("Workspaces that lie in each other are one when they are looked at together")
  func nestedRoots() throws {
    let folder = try TemporaryFolder([
      ".kanri.yaml": "", "sub/.kanri.yaml": "", "sub/p.yaml": project("P-1", canvas: "canvas-9"),
      "c.yaml": canvas("canvas-9"),
    ])
    #expect(folder.lint(["sub/p.yaml", "c.yaml"]).findings.isEmpty)
    #expect(folder.lint().findings.isEmpty)
    #expect(folder.lint(["sub/p.yaml"]).findings == ["sub/p.yaml:5:9 X101"])
  }

  @Test("Suppressions count, are listed, and are judged by file", arguments: ["\n", "\r\n"])
  func suppressions(lineEnd: String) throws {
    func text(_ id: String, _ line: String) -> String {
      (canvas(id, line) + "\n").split(separator: "\n").joined(separator: lineEnd) + lineEnd
    }
    let folder = try TemporaryFolder([
      "on.yaml": text("on", "zzunknown: 1  # kanri:ignore S102 令和８年度に改修する。"),
      "above.yaml": text("above", "# kanri:ignore S102 移行中のため\nzzunknown: 1"),
      "none.yaml": text("none", "zzunknown: 1  # kanri:ignore S102"),
      "unknown.yaml": text("unknown", "# kanri:ignore Z999 理由\nzzunknown: 1"),
      "unused.yaml": text("unused", "# kanri:ignore S102 理由\npurpose: 早く終える"),
    ])
    func codes(_ name: String) -> [String] {
      folder.lint([name]).findings.compactMap { $0.split(separator: " ").last.map(String.init) }
    }
    #expect(codes("on.yaml") == [])
    #expect(folder.lint(["on.yaml"]).run.suppressedCount == 1)
    #expect(codes("above.yaml") == [])
    #expect(codes("none.yaml").sorted() == ["K102", "S102"])
    #expect(codes("unknown.yaml") == ["K101", "S102"])
    #expect(codes("unused.yaml") == ["K103"])
    let all = folder.lint(["on.yaml", "above.yaml"]).run.suppressions
    #expect(all.map(\.file) == ["on.yaml", "above.yaml"])
    #expect(all.map(\.line) == [6, 7])
  }

  @Test(
    "Every rule fires on its bad examples and is silent on its good ones, as files of a workspace",
    arguments: Catalogue.entries.map(\.identity.code))
  func examples(code: String) throws {
    let entry = try #require(Catalogue.entry(code))
    func findings(_ example: Example) throws -> [PlacedFinding] {
      let folder = try TemporaryFolder()
      for file in example.files { try folder.write(file.path, file.text) }
      // A file without a document is only wrong if somebody names it.
      let named = example.files[0].path
      var findings: [PlacedFinding] = []
      _ = folder.workspace([named, "."]).lint { findings += $0.findings }
      return findings
    }
    for example in entry.bad where LintTests.needsWorkspace(code, example) {
      #expect(try findings(example).contains { $0.finding.code == code }, "\(example.files)")
    }
    for example in entry.good where LintTests.needsWorkspace(code, example) {
      #expect(try !findings(example).contains { $0.finding.code == code }, "\(example.files)")
    }
  }

  /// What is said of one file alone is tried where it is said.
  private static func needsWorkspace(_ code: String, _ example: Example) -> Bool {
    // Tables are linted beside a workspace; the tests of the linter and of the command do it.
    if example.files[0].path.hasPrefix("inventory.csv") { return false }
    return example.files.count > 1 || code.hasPrefix("X") || code.hasPrefix("K")
  }
}
