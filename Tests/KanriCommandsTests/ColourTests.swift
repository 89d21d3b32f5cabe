import KanriTestSupport
import Testing

@Suite("Colour") struct ColourTests {
  @Test(
    "goes to terminals only, unless it is asked for",
    arguments: [
      ([], [:], false), (["--color", "auto"], [:], false), (["--color", "always"], [:], true),
      (["--color", "never"], [:], false), ([], ["NO_COLOR": "1"], false),
      (["--color", "always"], ["NO_COLOR": "1"], true), ([], ["TERM": "xterm-256color"], false),
    ] as [([String], [String: String], Bool)])
  func choice(arguments: [String], variables: [String: String], isColoured: Bool) throws {
    let folder = try TestFolder(["canvas.yaml": Documents.withError])
    let outcome = try KanriProcess.run(
      arguments: ["lint"] + arguments, in: folder, environment: variables.merging(["LC_ALL": "C"]) { $1 })
    #expect(outcome.stdout.contains("\u{1B}[") == isColoured)
    #expect(outcome.status == 1)
  }

  @Test("never goes into a file") func file() throws {
    let folder = try TestFolder(["canvas.yaml": Documents.withError])
    _ = try KanriProcess.run("lint", "--color", "always", "--output", "text=a.txt", in: folder)
    #expect(try !folder.text("a.txt").contains("\u{1B}"))
    #expect(try folder.text("a.txt").contains("S102"))
  }
}
