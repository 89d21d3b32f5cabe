import KanriTestSupport
import Testing

@Suite("What is linted") struct InputTests {
  @Test("'kanri' alone lints the current folder, as 'kanri lint' does") func defaultCommand() throws {
    let folder = try TestFolder(["canvas.yaml": Documents.withError])
    let lint = try KanriProcess.run("lint", in: folder)
    let alone = try KanriProcess.run(in: folder)
    #expect(alone.status == 1)
    #expect(alone.stdout == lint.stdout)
    let named = try KanriProcess.run("canvas.yaml", "--format", "json", in: folder)
    #expect(try named.report().findings.map(\.place) == ["S102 10:1"])
  }

  @Test(
    "Plain options mean the same whether the quick way or the argument parser reads them",
    arguments: [
      [], ["canvas.yaml"], ["--format", "json"], ["--lang", "ja"], ["--as-of", "2030-01-01"],
      ["--threads", "2"],
      ["--fail-on", "never"], ["--fail-on", "warning"], ["--color", "always"], ["--force-exclude", "."],
      ["nowhere.yaml"], ["-"],
    ])
  func plainOptions(arguments: [String]) throws {
    let folder = try TestFolder(["canvas.yaml": Documents.withError])
    // An option that changes nothing, and that the quick way does not know.
    let quick = try KanriProcess.run(arguments: ["lint"] + arguments, in: folder)
    let parsed = try KanriProcess.run(arguments: ["lint", "--ignore", "D103"] + arguments, in: folder)
    #expect(quick.status == parsed.status)
    #expect(quick.stdout == parsed.stdout)
    #expect(quick.stderr == parsed.stderr)
  }

  @Test("A misspelt command is looked for as a file, and the command is offered") func misspeltCommand()
    throws
  {
    let folder = try TestFolder(["canvas.yaml": Documents.clean])
    let outcome = try KanriProcess.run("explian", "C101", in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.stderr.contains("'explain'"))
    #expect(try !KanriProcess.run("lint.yaml", in: folder).stderr.contains("command"))
  }

  @Test("Standard input has the path, the findings and the configuration of the file it stands for")
  func stdin()
    throws
  {
    let folder = try TestFolder([
      "docs/canvas.yaml": Documents.withWarning, "docs/.kanri.yaml": "ignore: [S102]\n",
    ])
    let outcome = try KanriProcess.run(
      "lint", "--format", "json", "-", "--stdin-filename", "docs/canvas.yaml", in: folder,
      stdin: Documents.withWarning.replacing("users:", with: "zzunknown: 1\nusers:"))
    let report = try outcome.report()
    #expect(report.findings.map(\.place) == ["C101 13:11"])
    #expect(report.findings.map(\.path) == ["docs/canvas.yaml"])
  }

  @Test("Standard input without a name, and an empty one, are linted too") func namelessStdin() throws {
    let folder = try TestFolder()
    let outcome = try KanriProcess.run("lint", "-", in: folder, stdin: Documents.withError)
    #expect(outcome.status == 1)
    #expect(outcome.stdout.contains("<stdin>:10:1"))
    let empty = try KanriProcess.run("lint", "--format", "json", "-", in: folder)
    #expect(empty.status == 1)
    #expect(try empty.report().findings.count == 1)
  }

  @Test("YAML of somebody else is left alone on a walk, counted, and an error where it is named")
  func foreign()
    throws
  {
    let folder = try TestFolder([
      "canvas.yaml": Documents.clean, "deploy.yaml": "apiVersion: v1\nkind: Service\n",
    ])
    let walk = try KanriProcess.run("lint", in: folder)
    #expect(walk.status == 0)
    #expect(walk.stdout.contains("1"))
    #expect(!walk.stdout.contains("deploy.yaml"))
    let named = try KanriProcess.run("lint", "deploy.yaml", in: folder)
    #expect(named.status == 1)
    #expect(named.stdout.contains("deploy.yaml:1:"))
  }

  @Test("A named file is looked at even if it is excluded, unless --force-exclude says otherwise")
  func forceExclude()
    throws
  {
    let folder = try TestFolder([
      ".kanri.yaml": "exclude: [drafts/]\n", ".gitignore": "*.old.yaml\n",
      "drafts/canvas.yaml": Documents.withError, "canvas.old.yaml": Documents.withError,
    ])
    for file in ["drafts/canvas.yaml", "canvas.old.yaml"] {
      #expect(try KanriProcess.run("lint", file, in: folder).status == 1)
      #expect(try KanriProcess.run("lint", "--force-exclude", file, in: folder).status == 0)
    }
    #expect(try KanriProcess.run("lint", in: folder).status == 0)
  }

  @Test("The number of threads changes nothing") func threads() throws {
    let folder = try TestFolder()
    for number in 0..<200 {
      let document =
        number % 3 == 0 ? Documents.withError : number % 3 == 1 ? Documents.withWarning : Documents.clean
      // Every tenth id is used twice, so that files have something to say about each other.
      let id = number % 10 == 9 ? number - 1 : number
      try folder.write(
        "area-\(number % 7)/service-\(number).yaml", document.replacing("canvas-1", with: "canvas-\(id)"))
    }
    for format in ["text", "json"] {
      let outcomes = try ["1", "8"].map {
        try KanriProcess.run("lint", "--format", format, "--threads", $0, in: folder)
      }
      #expect(outcomes[0].status == 1)
      #expect(outcomes[0].stdoutBytes == outcomes[1].stdoutBytes, "\(format)")
    }
    let report = try KanriProcess.run("lint", "--format", "json", "--threads", "8", in: folder).report()
    #expect(report.summary.files == 200)
    #expect(report.findings.count { $0.code == "S102" } == 67)
    #expect(report.findings.count { $0.code == "C101" } == 67)
    #expect(report.findings.count { $0.code == "X103" } == 40)
  }
}
