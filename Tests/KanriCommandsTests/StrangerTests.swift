import Glibc
import KanriTestSupport
import Testing

/// What people really hand to a linter: each ends in a clear message, the right status and bounded time.
@Suite("A stranger's mistakes") struct StrangerTests {
  private static let head = "apiVersion: kanri/v1\nkind: Project\n"

  private func lint(_ bytes: [UInt8], _ arguments: String...) throws -> (KanriProcess.Outcome, JSONReport) {
    let folder = try TestFolder()
    try folder.write("a.yaml", bytes: bytes)
    let outcome = try KanriProcess.run(
      arguments: ["lint", "--format", "json"] + arguments + ["a.yaml"], in: folder)
    #expect(outcome.isOrderly, "\(outcome.stderr)")
    // What a person would see must be as orderly as what a program sees.
    #expect(try KanriProcess.run("lint", "a.yaml", in: folder).isOrderly)
    return (outcome, try outcome.report())
  }

  private func lint(_ text: String) throws -> (KanriProcess.Outcome, JSONReport) {
    try lint(Array(text.utf8))
  }

  @Test(
    "A file with nothing in it is named as such",
    arguments: ["", "\n\n", "# only a comment\n", "---\n", "---\n---\n...\n", "~\n", "\u{FEFF}"])
  func empty(text: String) throws {
    let (outcome, report) = try lint(text)
    #expect(outcome.status == 1)
    #expect(report.findings.contains { $0.severity == "error" && $0.line == 1 })
  }

  @Test("A picture that is called YAML is no text") func picture() throws {
    let picture: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52,
    ]
    let (outcome, report) = try lint(picture + (0..<4096).map { UInt8(truncatingIfNeeded: $0 * 37) })
    #expect(outcome.status == 1)
    #expect(report.findings.allSatisfy { $0.area == "Y" || $0.area == "S" })
    #expect((1...10).contains(report.findings.count), "one mistake is not a hundred findings")
  }

  @Test("UTF-16, with and without a byte-order mark, is named", arguments: [true, false], [true, false])
  func utf16(isLittle: Bool, hasMark: Bool) throws {
    let units = (hasMark ? [0xFEFF] : []) + Array(StrangerTests.head.utf16)
    let bytes = units.flatMap {
      isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
    }
    let (outcome, report) = try lint(bytes)
    #expect(outcome.status == 1)
    #expect(report.findings.count == 1)
    #expect(report.findings.first?.message.contains("UTF-16") == true, "\(report.findings)")
  }

  @Test("Shift_JIS is no UTF-8") func shiftJIS() throws {
    // 申請 in Shift_JIS.
    let (outcome, report) = try lint(
      Array(StrangerTests.head.utf8) + Array("name: ".utf8) + [0x90, 0x5C, 0x90, 0xBF, 0x0A])
    #expect(outcome.status == 1)
    #expect(report.findings(of: "Y").first?.line == 3)
    #expect(report.findings(of: "Y").first?.message.contains("UTF-8") == true)
  }

  @Test("Windows line ends and a byte-order mark move no finding") func windows() throws {
    let text = Documents.withError
    let expected = try lint(text).1.findings.map(\.place)
    let crlf = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    for variant in [crlf, "\u{FEFF}" + text, "\u{FEFF}" + crlf] {
      let (_, report) = try lint(variant)
      #expect(report.findings.filter { $0.area != "Y" }.map(\.place) == expected)
    }
  }

  @Test("A tab as indentation is shown at the tab") func tabs() throws {
    let (outcome, report) = try lint(StrangerTests.head + "owner:\n\tname: x\n")
    #expect(outcome.status == 1)
    #expect(report.findings(of: "Y").map(\.line) == [4])
    #expect(report.findings(of: "Y").first?.text.contains("tab") == true)
  }

  @Test("A full-width colon behind a key is shown as such") func wideColon() throws {
    let (outcome, report) = try lint("apiVersion: kanri/v1\nkind: Project\nname：申請\n")
    #expect(outcome.status == 1)
    #expect(report.findings(of: "Y").map(\.line) == [3])
    #expect(report.findings(of: "Y").first?.text.contains("：") == true)
  }

  @Test(
    "What is opened and never closed is shown where it is opened",
    arguments: [
      ("name: \"abc\nid: p-1\n", 3), ("name: 'abc\nid: p-1\n", 3), ("name: [a, b\nid: p-1\n", 3),
      ("name: {a: b\nid: p-1\n", 3),
    ])
  func unclosed(text: String, line: Int) throws {
    let (outcome, report) = try lint(StrangerTests.head + text)
    #expect(outcome.status == 1)
    #expect(report.findings(of: "Y").map(\.line) == [line])
  }

  @Test(
    "Depth has a limit",
    arguments: [
      "name: " + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000),
      "name: " + String(repeating: "{a: ", count: 10_000),
      "name: " + String(repeating: "[", count: 10_000),
      "name:\n" + String(repeating: "- ", count: 10_000),
      (0..<1_000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
    ])
  func depth(text: String) throws {
    let (outcome, report) = try lint(StrangerTests.head + text + "\n")
    #expect(outcome.status == 1)
    #expect(report.findings.contains { $0.area == "Y" && $0.message.contains("deep") })
    #expect(report.findings.count <= 5)
  }

  @Test("Aliases that multiply have a limit, and one that holds itself is named") func aliases() throws {
    var text = StrangerTests.head + "a: &a [x,x,x,x,x,x,x,x,x]\n"
    for (name, before) in zip("bcdefghijkl", "abcdefghijk") {
      text += "\(name): &\(name) [\(Array(repeating: "*\(before)", count: 9).joined(separator: ","))]\n"
    }
    let (outcome, report) = try lint(text)
    #expect(outcome.status == 1)
    #expect(report.findings.count < 20)

    let (_, circular) = try lint(StrangerTests.head + "name: &a [*a]\n")
    #expect(circular.findings(of: "Y").map(\.place).count == 1)
  }

  /// Whether this is a build for trying things, in which 64 MiB take a quarter of a minute.
  private static let isDebugBuild: Bool = {
    #if DEBUG
      true
    #else
      false
    #endif
  }()

  @Test("Size has a limit", .disabled(if: isDebugBuild, "tried in release builds")) func size() throws {
    let folder = try TestFolder()
    try folder.write("a.yaml", StrangerTests.head + "name: x\n")
    // A hole costs no disk: 70 MB that are mostly zero.
    try #require(truncate(folder.file("a.yaml"), 70_000_000) == 0)
    let outcome = try KanriProcess.run("lint", "--format", "json", "a.yaml", in: folder)
    #expect(outcome.isOrderly && outcome.status == 1)
    #expect(try outcome.report().findings.contains { $0.text.contains("64 MiB") })
  }

  @Test("A limit of the configuration holds") func configuredSize() throws {
    let folder = try TestFolder([".kanri.yaml": "limits: {bytes: 100}\n", "canvas.yaml": Documents.clean])
    let outcome = try KanriProcess.run("lint", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.stdout.contains("100 "))
  }

  @Test("A file that may not be read is status 2; the others are linted") func permission() throws {
    let folder = try TestFolder(["a.yaml": Documents.withError, "b.yaml": Documents.withError])
    try #require(chmod(folder.file("b.yaml"), 0) == 0)
    // Root reads everything.
    guard access(folder.file("b.yaml"), R_OK) != 0 else { return }
    for arguments in [["lint"], ["lint", "a.yaml", "b.yaml"]] {
      let outcome = try KanriProcess.run(arguments: arguments, in: folder)
      #expect(outcome.status == 2)
      #expect(outcome.stderr.contains("b.yaml"))
      #expect(outcome.stdout.contains("a.yaml:10:1"))
    }
  }

  @Test("A pipe, a socket and a device are not waited for") func pipe() throws {
    let folder = try TestFolder(["a.yaml": Documents.withError])
    try #require(mkfifo(folder.file("b.yaml"), 0o644) == 0)
    let named = try KanriProcess.run("lint", "b.yaml", in: folder)
    #expect(named.status == 2)
    #expect(named.stderr.contains("b.yaml"))
    let walk = try KanriProcess.run("lint", in: folder)
    #expect(walk.isOrderly && walk.stdout.contains("a.yaml:10:1"))
    #expect(try KanriProcess.run("lint", "/dev/zero", in: folder).status == 2)
    #expect(try KanriProcess.run("lint", "/dev/null", in: folder).status == 2)
  }

  @Test("Links that lead round in a circle, or nowhere, end") func links() throws {
    let folder = try TestFolder(["docs/a.yaml": Documents.withError])
    try folder.link("docs/up", to: "..")
    try folder.link("loop.yaml", to: "loop.yaml")
    try folder.link("dangling.yaml", to: "nowhere.yaml")
    let walk = try KanriProcess.run("lint", "--format", "json", in: folder)
    #expect(try walk.report().findings.map(\.path) == ["docs/a.yaml"])
    for name in ["loop.yaml", "dangling.yaml"] {
      let outcome = try KanriProcess.run("lint", name, in: folder)
      #expect(outcome.status == 2)
      #expect(outcome.stderr.contains(name))
    }
  }

  @Test("A folder that is called like a file is a folder") func folderName() throws {
    let folder = try TestFolder(["a.yaml/b.yaml": Documents.withError, "empty.yaml/readme.txt": "x"])
    let walk = try KanriProcess.run("lint", in: folder)
    #expect(walk.status == 1)
    #expect(walk.stdout.contains("a.yaml/b.yaml:10:1"))
    let named = try KanriProcess.run("lint", "a.yaml", in: folder)
    #expect(named.stdout.contains("a.yaml/b.yaml:10:1"))
    #expect(try KanriProcess.run("lint", "empty.yaml", in: folder).stderr.contains("empty.yaml"))
  }

  /// `a`, an escape sequence, a line end, a workflow command, and bytes that are no UTF-8.
  private static let wildName = Array("a\u{1B}[31m\n::error::x".utf8) + [0xFF, 0xFE] + Array(".yaml".utf8)

  @Test(
    "A name with control characters or broken UTF-8 is shown without doing harm, on a walk and when named",
    arguments: ["text", "github", "markdown", "json", "sarif", "junit", "gitlab"])
  func wildName(format: String) throws {
    let folder = try TestFolder()
    try folder.write(StrangerTests.wildName, bytes: Array(Documents.withError.utf8))
    let words = ["lint", "--format", format].map { Array($0.utf8) }
    for arguments in [words, words + [StrangerTests.wildName]] {
      let outcome = try KanriProcess.run(arguments, in: folder)
      #expect(outcome.isOrderly && outcome.status == 1, "\(outcome.output)")
      #expect(!outcome.output.contains("\u{1B}"))
      #expect(!outcome.output.split(separator: "\n").contains { $0.hasPrefix("::error::x") })
      #expect(String(validating: outcome.stdoutBytes, as: UTF8.self) != nil)
    }
  }

  @Test("A wild name in a complaint does no harm either") func wildComplaint() throws {
    let name = Array("b\u{1B}[31m\n::error::x".utf8) + [0xFF]
    let outcome = try KanriProcess.run([Array("lint".utf8), name], in: TestFolder())
    #expect(outcome.status == 2)
    #expect(!outcome.stderr.contains("\u{1B}"))
    #expect(outcome.stderr.split(separator: "\n").count == 1)
  }

  @Test(
    "Two thousand mistakes end in a report, not in a hang",
    arguments: ["k: 1\n", "# kanri:ignore\n", "- x\n"])
  func many(line: String) throws {
    let (outcome, _) = try lint(StrangerTests.head + String(repeating: line, count: 2_000))
    #expect(outcome.status == 1)
  }
}
