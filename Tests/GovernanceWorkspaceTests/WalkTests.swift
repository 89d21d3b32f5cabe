import Glibc
import GovernanceFindings
import Testing

@testable import GovernanceWorkspace

@Suite("Walking through folders")
struct WalkTests {
  @Test("Both extensions are linted, other files are not, not even in a folder called dir.yml")
  func extensions() throws {
    let folder = try TemporaryFolder([
      "a.yaml": flawed, "b.yml": canvas("canvas-2"), "c.txt": flawed, "dir.yml/note.sql": "select 1;",
      "dir.yml/d.yaml": canvas("canvas-3"),
    ])
    let outcome = folder.lint()
    #expect(outcome.paths == ["a.yaml", "b.yml", "dir.yml/d.yaml"])
    #expect(outcome.findings(of: "S102") == ["a.yaml:6:1 S102"])
    #expect(outcome.errors.isEmpty)
  }

  @Test("Hidden folders and files are skipped on a walk, and looked at when named")
  func hidden() throws {
    let folder = try TemporaryFolder([
      ".github/w.yaml": flawed, ".a.yaml": flawed, "a.yaml": canvas(),
    ])
    #expect(folder.lint().paths == ["a.yaml"])
    #expect(folder.lint([".a.yaml", ".github"]).paths == [".a.yaml", ".github/w.yaml"])
  }

  @Test("A file named three ways is linted once, under its first name")
  func threeNames() throws {
    let folder = try TemporaryFolder(["sub/a.yaml": flawed])
    try folder.link("sub/z.yaml", to: "a.yaml")
    let outcome = folder.lint(["sub/a.yaml", ".", "./sub/../sub/a.yaml", "sub/z.yaml"])
    #expect(outcome.findings(of: "S102") == ["sub/a.yaml:6:1 S102"])
    #expect(outcome.run.fileCount == 1)
    #expect(folder.lint([folder.file("sub/a.yaml").text]).paths == ["sub/a.yaml"])
  }

  @Test("Of a file and a link to it, the file is shown")
  func linkBesideFile() throws {
    let folder = try TemporaryFolder(["z.yaml": flawed])
    try folder.link("a.yaml", to: "z.yaml")
    #expect(folder.lint().paths == ["z.yaml"])
    #expect(folder.lint(["a.yaml"]).paths == ["a.yaml"])
  }

  @Test("Two files that are one on the disk are both linted: each has its own place")
  func hardLinks() throws {
    let folder = try TemporaryFolder(["a.yaml": flawed])
    let made = folder.file("a.yaml").withCString { from in
      folder.file("b.yaml").withCString { Glibc.link(from, $0) }
    }
    try #require(made == 0)
    #expect(folder.lint().paths == ["a.yaml", "b.yaml"])
  }

  @Test("Links to files are followed, linked folders and loops are not walked")
  func links() throws {
    let folder = try TemporaryFolder(["docs/a.yaml": flawed, "real/b.yaml.orig": canvas("canvas-2")])
    try folder.link("docs/up", to: "..")
    try folder.link("docs/self", to: "self")
    try folder.link("docs/b.yaml", to: "../real/b.yaml.orig")
    let outcome = folder.lint()
    #expect(outcome.paths == ["docs/a.yaml", "docs/b.yaml"])
    #expect(outcome.findings(of: "S102").count == 1)
    #expect(outcome.errors.isEmpty)
  }

  @Test(
    "A link that leads nowhere, round in a circle or out of the workspace is said, and the rest is linted")
  func badLinks() throws {
    let outside = try TemporaryFolder(["secret.yaml": "password: 12345\n"])
    let folder = try TemporaryFolder(["a.yaml": flawed])
    try folder.link("gone.yaml", to: "nowhere.yaml")
    try folder.link("loop.yaml", to: "loop.yaml")
    try folder.link("out.yaml", to: outside.file("secret.yaml").text)
    let outcome = folder.lint()
    #expect(
      outcome.errors == ["gone.yaml notFound", "loop.yaml linkLoop", "out.yaml outsideWorkspace"])
    #expect(outcome.findings(of: "S102") == ["a.yaml:6:1 S102"])
  }

  @Test("A pipe, a device and a folder named like a file are told apart and never waited for")
  func specialFiles() throws {
    let folder = try TemporaryFolder(["a.yaml": flawed])
    try #require(folder.file("pipe.yaml").withCString { mkfifo($0, 0o644) } == 0)
    #expect(folder.lint().paths == ["a.yaml"])
    let outcome = folder.lint(["pipe.yaml", "/dev/null", "nowhere.yaml", "", "a.yaml/x.yaml", "a.yaml"])
    #expect(
      outcome.errors == [
        "pipe.yaml notARegularFile", "/dev/null notARegularFile", "nowhere.yaml notFound", " notFound",
        "a.yaml/x.yaml notFound",
      ])
    #expect(outcome.findings(of: "S102") == ["a.yaml:6:1 S102"])
  }

  @Test("What may not be read is said", .disabled(if: getuid() == 0, "root may read everything"))
  func noPermission() throws {
    let folder = try TemporaryFolder(["a.yaml": flawed, "b.yaml": flawed, "sub/c.yaml": flawed])
    try #require(folder.file("b.yaml").withCString { chmod($0, 0) } == 0)
    try #require(folder.file("sub").withCString { chmod($0, 0) } == 0)
    let outcome = folder.lint()
    #expect(outcome.errors == ["sub notPermitted", "b.yaml notPermitted"])
    #expect(outcome.paths == ["a.yaml"])
  }

  @Test("Of a file above the limit no more is read than tells so; somebody else's is left alone")
  func tooLarge() throws {
    let folder = try TemporaryFolder([
      "a.yaml": flawed, ".kanri.yaml": "limits: {bytes: 60}\n",
      "big.yaml": "title: " + String(repeating: "x", count: 100),
    ])
    let outcome = folder.lint()
    #expect(outcome.findings == ["a.yaml:4:7 Y151"])
    #expect(outcome.run.skippedCount == 1)
    #expect(folder.lint(["big.yaml"]).findings == ["big.yaml:1:61 Y151"])
    #expect(folder.workspace(["big.yaml"]).fix().errors.map(\.problem) == [.tooLarge(limit: 60)])
    #expect(throws: FileProblem.tooLarge(limit: 60)) {
      try FileContents(of: folder.file("a.yaml"), limit: 60)
    }
    let start = try FileContents(of: folder.file("a.yaml"), limit: 60, isCutShort: true)
    #expect(start.bytes == Array(flawed.utf8.prefix(61)))
  }

  @Test("A folder with nothing to lint is said")
  func emptyFolder() throws {
    let folder = try TemporaryFolder(["empty/readme.txt": "x", "a.yaml": canvas()])
    #expect(folder.workspace(["empty"]).emptyFolders == ["empty"])
    #expect(folder.workspace(["."]).emptyFolders.isEmpty)
  }

  @Test("A name that is no UTF-8 is opened by its bytes and shown with a replacement character")
  func bytesInNames() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      folder.path.appending([0x61, 0xFF, 0x2E] + Array("yaml".utf8)), bytes: Array(flawed.utf8))
    #expect(folder.lint().findings(of: "S102") == ["a\u{FFFD}.yaml:6:1 S102"])
  }

  @Test("Files come in the order of the inputs, those of a folder by their bytes")
  func order() throws {
    let folder = try TemporaryFolder([
      "b/1.yaml": canvas("c1"), "b.yaml": canvas("c2"), "a/2.yaml": canvas("c3"), "ん.yaml": canvas("c4"),
      "z.yaml": canvas("c5"), "B.yaml": canvas("c6"),
    ])
    #expect(
      folder.lint(["z.yaml", "."]).paths == [
        "z.yaml", "B.yaml", "a/2.yaml", "b.yaml", "b/1.yaml", "ん.yaml",
      ])
  }

  @Test("Paths are shown from where the command is run, up where it must go up")
  func displayedPaths() throws {
    let folder = try TemporaryFolder(["here/x.yaml": canvas("c1"), "there/y.yaml": flawed])
    func paths(_ input: String) -> [String] {
      folder.lint([input]) { $0.currentFolder = folder.file("here") }.paths
    }
    #expect(paths("../there") == ["../there/y.yaml"])
    #expect(paths("./x.yaml") == ["x.yaml"])
    #expect(paths(folder.file("here").text) == ["x.yaml"])
    #expect(paths(folder.file("there/y.yaml").text) == [folder.file("there/y.yaml").text])
  }

  @Test("Somebody else's YAML is counted and left alone on a walk, and an error when named")
  func foreign() throws {
    let folder = try TemporaryFolder([
      "a.yaml": canvas(), "k8s.yaml": "apiVersion: v1\nkind: Pod\n", "list.yaml": "- 1\n",
    ])
    let outcome = folder.lint()
    #expect(outcome.run.fileCount == 1)
    #expect(outcome.run.skippedCount == 2)
    #expect(folder.lint(["k8s.yaml"]).findings == ["k8s.yaml:1:1 S124"])
    #expect(folder.lint([".", "k8s.yaml"]).findings == ["k8s.yaml:1:1 S124"])
  }
}
