import Glibc
import GovernanceFindings
import Testing

@testable import GovernanceWorkspace

@Suite("Baselines")
struct BaselineTests {
  private func baseline(of folder: TemporaryFolder) throws -> Baseline {
    try folder.lint { $0.select = ["S102"] }.run.baseline.write(to: "known.yaml", in: folder.path)
    return try Baseline(from: "known.yaml", in: folder.path)
  }

  @Test("Known findings are counted and not shown, though their lines moved; new ones are shown")
  func filters() throws {
    let folder = try TemporaryFolder(["sub/a.yaml": flawed, "b.yaml": canvas("b")])
    let known = try baseline(of: folder)
    #expect(known.count == 1)
    try folder.write("sub/a.yaml", "# 版\n\n" + flawed + "zzother: 2\n")
    let outcome = folder.lint { $0.baseline = known }
    #expect(outcome.findings == ["sub/a.yaml:9:1 S102"])
    #expect(outcome.run.knownCount == 1)
    // From another folder the same files are known.
    let below = folder.lint(["a.yaml"]) {
      $0.baseline = known
      $0.currentFolder = folder.file("sub")
    }
    #expect(below.run.knownCount == 1)
  }

  @Test("A baseline shrinks by what is mended and gone, and never grows")
  func shrinks() throws {
    let folder = try TemporaryFolder([
      "a.yaml": canvas("a", "zzone: 1\nzztwo: 2\n"), "b.yaml": canvas("b", "zzone: 1\n"),
      "c.yaml": canvas("c", "zzone: 1\n"),
    ])
    let known = try baseline(of: folder)
    #expect(known.count == 4)
    try folder.write("a.yaml", canvas("a", "zztwo: 2\nzzthree: 3\n"))
    try #require(folder.file("b.yaml").withCString { unlink($0) } == 0)
    let shrunk = known.shrunk(to: folder.lint(["a.yaml"]) { $0.baseline = known }.run.baseline)
    #expect(shrunk.count == 2)
    #expect(shrunk.shrunk(to: Baseline()).count == 2)
  }

  @Test("A baseline is small, sorted and written the same twice")
  func text() throws {
    let folder = try TemporaryFolder(["b\"1.yaml": canvas("b", "zzone: 1\n"), "a.yaml": flawed])
    let known = try baseline(of: folder)
    let text = try folder.text("known.yaml")
    let lines = text.split(separator: "\n").filter { !$0.contains("- \"") }
    #expect(
      lines == [
        "# kanri baseline", "version: 1", "files:", "- path: \"a.yaml\"", "  known:", "    S102:",
        "- path: \"b\\\"1.yaml\"", "  known:", "    S102:",
      ])
    try known.write(to: "known.yaml", in: folder.path)
    #expect(try folder.text("known.yaml") == text)
    try Baseline().write(to: "none.yaml", in: folder.path)
    #expect(try Baseline(from: "none.yaml", in: folder.path).count == 0)
  }

  @Test(
    "What is no baseline, and what is not there, is an input error",
    arguments: ["", "version: 2\nfiles: []\n", "- 1\n", "version: 1\nfiles: [1]\n"])
  func unreadable(text: String) throws {
    let folder = try TemporaryFolder(["known.yaml": text])
    #expect(throws: InputError.self) { try Baseline(from: "known.yaml", in: folder.path) }
    #expect(throws: InputError(path: "nowhere.yaml", problem: .notFound)) {
      try Baseline(from: "nowhere.yaml", in: folder.path)
    }
  }

  @Test("A baseline never keeps an error of the configuration silent")
  func configuration() throws {
    let folder = try TemporaryFolder(["a.yaml": flawed, ".kanri.yaml": "ignroe: []\n"])
    let known = try baseline(of: folder)
    #expect(known.count == 1)
    #expect(folder.lint { $0.baseline = known }.findings == [".kanri.yaml:1:1 K201"])
  }
}
