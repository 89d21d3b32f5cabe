import KanriTestSupport
import Testing

@Suite("--baseline") struct BaselineCommandTests {
  @Test("knows what was there, tells what is new, and shrinks as things are mended") func life() throws {
    let folder = try TestFolder(["canvas.yaml": Documents.withError])
    let written = try KanriProcess.run("lint", "--baseline", "known.yaml", "--write-baseline", in: folder)
    #expect(written.status == 1, "the run that writes it still tells what it finds")
    let first = try folder.text("known.yaml")

    let known = try KanriProcess.run("lint", "--format", "json", "--baseline", "known.yaml", in: folder)
    #expect(known.status == 0)
    #expect(try known.report().findings.isEmpty)
    #expect(try known.report().summary.suppressed == 1)
    #expect(try folder.text("known.yaml") == first)

    // A line above moves the known finding; a second unknown key is new.
    let more = Documents.withError.replacing("kind:", with: "# a comment\nkind:") + "zzother: 1\n"
    try folder.write("canvas.yaml", more)
    let new = try KanriProcess.run("lint", "--format", "json", "--baseline", "known.yaml", in: folder)
    #expect(new.status == 1)
    #expect(try new.report().findings.map(\.factPath) == ["zzother"])

    try folder.write("canvas.yaml", Documents.clean)
    #expect(try KanriProcess.run("lint", "--baseline", "known.yaml", in: folder).status == 0)
    let shrunk = try folder.text("known.yaml")
    #expect(!shrunk.contains("S102") && shrunk.utf8.count < first.utf8.count)
    try folder.write("canvas.yaml", Documents.withError)
    #expect(try KanriProcess.run("lint", "--baseline", "known.yaml", in: folder).status == 1)
  }

  @Test(
    "that is missing or broken is status 2", arguments: [nil, "version: 99\n", "[", "\u{0}"] as [String?])
  func broken(text: String?) throws {
    let folder = try TestFolder(["canvas.yaml": Documents.clean])
    if let text { try folder.write("known.yaml", text) }
    let outcome = try KanriProcess.run("lint", "--baseline", "known.yaml", "canvas.yaml", in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.stderr.contains("known.yaml"))
    if let text { #expect(try folder.text("known.yaml") == text) }
  }
}
