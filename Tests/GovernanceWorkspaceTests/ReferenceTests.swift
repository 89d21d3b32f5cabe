import GovernanceFindings
import Testing
import YAMLSyntax

@testable import GovernanceWorkspace

@Suite("References between files")
struct ReferenceTests {
  @Test("A reference leads to a document of another file, whichever files were named")
  func resolved() throws {
    let folder = try TemporaryFolder([
      "p.yaml": project("P-1", canvas: "canvas-9"), "deep/c.yaml": canvas("canvas-9"), ".kanri.yaml": "",
    ])
    #expect(folder.lint().findings.isEmpty)
    #expect(folder.lint(["p.yaml"]).findings.isEmpty)
    #expect(folder.lint(["deep"]).findings.isEmpty)
  }

  @Test("A reference that leads nowhere is told the nearest name, whichever files were named")
  func dangling() throws {
    let folder = try TemporaryFolder([
      "p.yaml": project("P-1", canvas: "canvas-eigyou"), "c.yaml": canvas("canvas-eigyo"), ".kanri.yaml": "",
    ])
    for paths in [["."], ["p.yaml"]] {
      let outcome = folder.lint(paths)
      #expect(outcome.findings == ["p.yaml:5:9 X101"])
      #expect(outcome.message(of: "X101")?.en.contains("'canvas-eigyo' was probably meant") ?? false)
    }
    #expect(folder.lint { $0.followsReferences = false }.findings.isEmpty)
  }

  @Test("What is excluded answers references and is no duplicate; what is ignored by git does not answer")
  func excludedAndIgnored() throws {
    let folder = try TemporaryFolder([
      ".kanri.yaml": "exclude: [archive/]\n", ".gitignore": "local/\n",
      "archive/c.yaml": canvas("canvas-9", "zzunknown: 1\n"), "archive/d.yaml": canvas("canvas-2"),
      "d.yaml": canvas("canvas-2"), "local/c.yaml": canvas("canvas-8"),
      "p.yaml": project("P-1", canvas: "canvas-9"), "q.yaml": project("P-2", canvas: "canvas-8"),
    ])
    #expect(folder.lint().findings == ["q.yaml:5:9 X101"])
    #expect(folder.lint(["p.yaml", "q.yaml", "d.yaml"]).findings == ["q.yaml:5:9 X101"])
  }

  @Test("Two files with one id are both told the other place")
  func duplicates() throws {
    let folder = try TemporaryFolder([
      "a.yaml": canvas("c1"), "b.yaml": "# 注\n" + canvas("c1"), "c.yaml": project("c1", canvas: "c1"),
      ".kanri.yaml": "",
    ])
    let outcome = folder.lint()
    #expect(outcome.findings == ["a.yaml:3:5 X103", "b.yaml:4:5 X103"])
    let messages = outcome.files.flatMap(\.findings).map(\.finding.message.en)
    #expect(messages.first?.contains("b.yaml:4") ?? false)
    #expect(messages.last?.contains("a.yaml:3") ?? false)
    #expect(folder.lint(["b.yaml"]).findings == ["b.yaml:4:5 X103"])
  }

  @Test("A circle is told once for each member, with the way round; a chain and a back-reference are none")
  func circles() throws {
    let folder = try TemporaryFolder([
      "a.yaml": canvas("a", "supersedes: b\n"), "b.yaml": canvas("b", "supersedes: c\n"),
      "c.yaml": canvas("c", "supersedes: a\n"), "d.yaml": canvas("d", "supersedes: a\n"),
      "e.yaml": canvas("e", "supersedes: e\n"), "f.yaml": canvas("f", "supersedes: d\n"),
      ".kanri.yaml": "",
    ])
    let outcome = folder.lint()
    #expect(
      outcome.findings == [
        "a.yaml:6:13 X105", "b.yaml:6:13 X105", "c.yaml:6:13 X105", "e.yaml:6:13 X105",
      ])
    let messages = outcome.files.flatMap(\.findings).map(\.finding.message.en)
    #expect(messages.map { $0.contains("a → b → c → a") } == [true, false, false, false])
    #expect(messages.map { $0.contains("b → c → a → b") } == [false, true, false, false])
    #expect(messages.map { $0.contains("e → e") } == [false, false, false, true])
    // The circle closes in files that were not named.
    #expect(folder.lint(["a.yaml"]).findings == ["a.yaml:6:13 X105"])
    #expect(folder.lint(["d.yaml"]).findings.isEmpty)
  }

  @Test("A long circle ends quickly and is told by its beginning and end")
  func longCircle() throws {
    let folder = try TemporaryFolder()
    for index in 0..<1_200 {
      try folder.write("\(index).yaml", canvas("n\(index)", "supersedes: n\((index + 1) % 1_200)\n"))
    }
    let outcome = folder.lint()
    #expect(outcome.findings(of: "X105").count == 1_200)
    #expect(outcome.message(of: "X105")?.en.contains("n0 → n1 → … → n0") ?? false)
  }

  @Test("Paths lead to regular files inside the workspace")
  func paths() throws {
    let outside = try TemporaryFolder(["x.pdf": "x"])
    let folder = try TemporaryFolder([
      ".kanri.yaml": "", "docs/要綱.pdf": "x", "sub/dir/y.pdf": "x", "sub/c.yaml": canvas("c"),
      "sub/a.yaml": canvas(
        "a",
        """
        links:
          - {title: a, file: ../docs/要綱.pdf}
          - {title: b, file: dir/../dir/y.pdf}
          - {title: c, file: nowhere.pdf}
          - {title: d, file: dir}
          - {title: e, file: ../../x.pdf}
          - {title: f, file: /etc/passwd}
          - {title: g, file: out/x.pdf}
          - {title: h, file: out/nowhere.pdf}

        """), "sub/p.yaml": project("P-1", canvas: "c.yaml"),
      "sub/q.yaml": project("P-2", canvas: "./d.yaml"),
      "sub/r.yaml": project("P-3", canvas: "../../d.yaml"),
    ])
    try folder.link("sub/out", to: outside.path.text)
    let expected = [
      "sub/a.yaml:9:22 X107", "sub/a.yaml:10:22 X107", "sub/a.yaml:11:22 X106", "sub/a.yaml:12:22 X106",
      "sub/a.yaml:13:22 X106", "sub/a.yaml:14:22 X106", "sub/q.yaml:5:9 X107", "sub/r.yaml:5:9 X106",
    ]
    #expect(folder.lint().findings(of: "X106", "X107") == expected)
  }

  @Test("A suppression of a reference is used, though only the second pass finds what it silences")
  func suppressedReference() throws {
    let folder = try TemporaryFolder([
      "p.yaml": """
      apiVersion: kanri/v1
      kind: Project
      id: P-1
      name: 営業許可の申請の改善
      canvas: canvas-9  # kanri:ignore X101 作成中のため

      """
    ])
    let outcome = folder.lint()
    #expect(outcome.findings.isEmpty)
    #expect(outcome.run.suppressedCount == 1)
    #expect(outcome.run.suppressions.map(\.reason) == ["作成中のため"])
    #expect(folder.lint { $0.followsReferences = false }.findings.isEmpty)
  }

  @Test("A project is checked against its canvas in another file, by id and by path")
  func dossiers() throws {
    let folder = try TemporaryFolder([
      "p.yaml": project("P-1", canvas: "c1"), "q.yaml": project("P-2", canvas: "sub/c.yaml"),
      "sub/c.yaml": canvas("c1"),
    ])
    let outcome = folder.lint()
    let linted = zip(outcome.workspace.files, outcome.files).map {
      ReferenceResolver.Linted(file: $0, declared: $1.declared, wanted: $1.wanted)
    }
    var resolver = ReferenceResolver(workspace: outcome.workspace, root: folder.path, linted: linted)
    let requests = resolver.resolve().map(\.canvases)
    #expect(requests.map { $0.map(\.reference) } == [["c1"], ["sub/c.yaml"], []])
    for request in requests.flatMap({ $0 }) {
      #expect(request.read(limits: YAMLLimits())?.id == .known("c1"))
    }
  }
}

@Suite("Looking for words before parsing")
struct NeedleTests {
  @Test(
    "A word is found where it can be an id, and wherever an escape could hide one",
    arguments: [
      ("id: c-1", true), ("id: 'c-1'", true), ("{id: c-1, a: b}", true), ("[c-1]", true),
      ("id:\n  c-1\n", true),
      ("id: c-10", false), ("id: xc-1", false), ("id: c-1a c-1", true), ("id: c-１", false), ("c-", false),
      ("id: \"c\\u002d1\"", true), ("", false), ("c-1", true), ("c-1# x", true), ("\u{FEFF}c-1: x", false),
    ])
  func words(text: String, isFound: Bool) {
    #expect(NeedleSearch(["c-1", "other"]).finds(in: Array(text.utf8)) == isFound)
  }

  @Test("Of very many words none is looked for: everything is parsed")
  func many() {
    #expect(NeedleSearch(Set((0..<100).map { "c\($0)" })).finds(in: []))
  }
}
