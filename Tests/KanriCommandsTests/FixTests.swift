import KanriTestSupport
import Testing

@Suite("--fix") struct FixTests {
  private static let bom: [UInt8] = [0xEF, 0xBB, 0xBF]

  @Test("mends what is certain and leaves every other byte: CRLF, spaces, comments, no last line end")
  func bytes()
    throws
  {
    let folder = try TestFolder()
    try folder.write("a.yaml", "apiVersion: kanri/v1 # 版\r\n\r\nkind:   Projct # 種別")
    let outcome = try KanriProcess.run("lint", "--fix", "a.yaml", in: folder)
    #expect(outcome.stderr.contains("a.yaml") || outcome.stderr.contains("1"))
    #expect(try folder.text("a.yaml") == "apiVersion: kanri/v1 # 版\r\n\r\nkind:   Project # 種別")
  }

  @Test("keeps a byte-order mark unless a fix is about it") func byteOrderMark() throws {
    let folder = try TestFolder()
    try folder.write("a.yaml", bytes: FixTests.bom + Array("apiVersion: kanri/v1\nkind: Projct\n".utf8))
    _ = try KanriProcess.run("lint", "--fix", "--ignore", "Y", "a.yaml", in: folder)
    #expect(try folder.bytes("a.yaml") == FixTests.bom + Array("apiVersion: kanri/v1\nkind: Project\n".utf8))
  }

  @Test("reports what is left, and the status speaks of that") func rest() throws {
    let misspelt = Documents.clean.replacing("planning/hypothesis", with: "planing/hypothesis")
    let folder = try TestFolder(["canvas.yaml": misspelt])
    #expect(try KanriProcess.run("lint", in: folder).status == 1)
    #expect(try folder.text("canvas.yaml") == misspelt)
    let outcome = try KanriProcess.run("lint", "--fix", in: folder)
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(try folder.text("canvas.yaml") == Documents.clean)
  }

  @Test("does not write a file that needs nothing") func untouched() throws {
    let folder = try TestFolder(["canvas.yaml": Documents.clean])
    let outcome = try KanriProcess.run("lint", "--fix", in: folder)
    #expect(outcome.status == 0 && outcome.stderr.isEmpty)
    #expect(try folder.text("canvas.yaml") == Documents.clean)
  }
}
