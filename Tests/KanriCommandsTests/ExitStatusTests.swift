import KanriTestSupport
import Testing

@Suite("The exit status") struct ExitStatusTests {
  @Test("is 0 where nothing is found") func clean() throws {
    let outcome = try KanriProcess.run("lint", in: TestFolder(["canvas.yaml": Documents.clean]))
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.stderr.isEmpty)
  }

  @Test("is 1 where an error is found") func error() throws {
    let outcome = try KanriProcess.run("lint", in: TestFolder(["canvas.yaml": Documents.withError]))
    #expect(outcome.status == 1)
    #expect(outcome.stdout.contains("canvas.yaml:10:1: error S102"))
    #expect(outcome.stderr.isEmpty)
  }

  @Test(
    "counts what is at or above --fail-on",
    arguments: [
      (Documents.withWarning, nil, 0), (Documents.withWarning, "error", 0),
      (Documents.withWarning, "warning", 1),
      (Documents.withWarning, "note", 1), (Documents.withError, "never", 0), (Documents.withError, "note", 1),
    ] as [(String, String?, Int32)])
  func failOn(document: String, failOn: String?, status: Int32) throws {
    let folder = try TestFolder(["canvas.yaml": document])
    let arguments = ["lint"] + (failOn.map { ["--fail-on", $0] } ?? [])
    #expect(try KanriProcess.run(arguments: arguments, in: folder).status == status)
  }

  @Test(
    "is 2 for a call that cannot be meant, and says on standard error which word is at fault",
    arguments: [
      (["lint", "--fail-on", "eror"], "eror"), (["lint", "--format", "xlsx"], "xlsx"),
      (["lint", "--output", "xlsx=a.xlsx"], "xlsx=a.xlsx"), (["lint", "--output", "sarif="], "sarif="),
      (["lint", "--output", "sarif"], "sarif"), (["lint", "--lang", "fr"], "fr"),
      (["lint", "--as-of", "2026-02-30"], "2026-02-30"), (["lint", "--as-of", "tomorrow"], "tomorrow"),
      (["lint", "--threads", "0"], "--threads"), (["lint", "--threads", "many"], "many"),
      (["lint", "--color", "pink"], "pink"), (["lint", "--no-such-option"], "--no-such-option"),
      (["lint", "--write-baseline"], "--baseline"), (["lint", "--select", "Z999"], "Z999"),
      (["lint", "--ignore", "S102,Z999"], "Z999"), (["schema", "Canvas"], "Canvas"),
      (["schema", "--draft", "4"], "4"), (["init", "Canvas"], "Canvas"), (["init"], "kind"),
      (["explain"], "code"), (["explain", "Z999"], "Z999"), (["rules", "--format", "sarif"], "sarif"),
      (["--no-such-option"], "--no-such-option"),
    ])
  func usage(arguments: [String], word: String) throws {
    let outcome = try KanriProcess.run(
      arguments: arguments, in: TestFolder(["canvas.yaml": Documents.withError]))
    #expect(outcome.status == 2)
    #expect(outcome.stderr.contains(word), "\(outcome.stderr)")
    #expect(outcome.stdout.isEmpty)
  }

  @Test("is 2 where a named file is missing, and the others are reported all the same") func missing() throws
  {
    let folder = try TestFolder(["canvas.yaml": Documents.withError])
    let outcome = try KanriProcess.run("lint", "--format", "json", "canvas.yaml", "nowhere.yaml", in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.stderr.contains("nowhere.yaml"))
    #expect(try outcome.report().findings.map(\.place) == ["S102 10:1"])
  }

  @Test(
    "is 2 where the configuration is at fault, and its findings and all others are in the report",
    arguments: [
      ("ignroe: [S102]\n", "ignroe"), ("ignore: [Z999]\n", "Z999"), ("severity: {S102: eror}\n", "eror"),
      ("extends: nowhere.yaml\n", "nowhere.yaml"), ("extends: .kanri.yaml\n", ".kanri.yaml"),
      ("select: []\n", "select"), ("timeZone: Asia/Tokio\n", "Asia/Tokio"), ("exclude: [\n", "["),
    ])
  func configuration(text: String, word: String) throws {
    let folder = try TestFolder([".kanri.yaml": text, "canvas.yaml": Documents.withError])
    for failOn in ["error", "never"] {
      let outcome = try KanriProcess.run("lint", "--format", "json", "--fail-on", failOn, in: folder)
      #expect(outcome.status == 2, "--fail-on \(failOn)")
      let findings = try outcome.report().findings
      let own = findings.filter { $0.path == ".kanri.yaml" }
      #expect(!own.isEmpty && own.allSatisfy { $0.text.contains(word) }, "\(own)")
      #expect(findings.contains { $0.place == "S102 10:1" })
    }
  }

  @Test(
    "is 2 for a fault of the configuration that the same configuration would like to hide",
    arguments: [
      "ignroe: [S102]\nignore: [K]\n", "ignroe: [S102]\nseverity: {K201: note}\n",
      "ignroe: [S102]  # kanri:ignore K201 not now\n", "ignroe: [S102]\nselect: [C]\n",
    ])
  func hiddenFault(text: String) throws {
    let folder = try TestFolder([".kanri.yaml": text, "canvas.yaml": Documents.clean])
    let outcome = try KanriProcess.run("lint", in: folder)
    #expect(outcome.status == 2, "\(outcome.output)")
    #expect(outcome.output.contains("ignroe"))
  }

  @Test("is 0 where a pattern of the configuration matches nothing, which is said") func unmatchedPattern()
    throws
  {
    let folder = try TestFolder([".kanri.yaml": "exclude: [drafts/]\n", "canvas.yaml": Documents.clean])
    let outcome = try KanriProcess.run("lint", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.stdout.contains("drafts/"))
  }

  @Test("is 2 where a report cannot be written, and the other reports are whole") func unwritable() throws {
    let folder = try TestFolder(["canvas.yaml": Documents.withError])
    let outcome = try KanriProcess.run(
      "lint", "--format", "json", "--output", "sarif=nowhere/kanri.sarif", "--output", "junit=kanri.xml",
      in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.stderr.contains("nowhere/kanri.sarif"))
    #expect(try outcome.report().findings.count == 1)
    #expect(try folder.text("kanri.xml").hasSuffix("</testsuites>\n"))
  }

  @Test("is 0 where there is nothing to lint, which is said") func nothing() throws {
    let outcome = try KanriProcess.run("lint", in: TestFolder(["readme.txt": "text\n"]))
    #expect(outcome.status == 0)
    #expect(outcome.stderr.contains("nothing to lint"))
  }
}
