import Glibc
import GovernanceFindings
import Testing

@testable import GovernanceWorkspace

@Suite("Mending files")
struct FixTests {
  @Test("A fix changes its word and nothing else: CRLF, byte-order mark, comments, a missing last line end")
  func keepsEverythingElse() throws {
    let text =
      "\u{FEFF}apiVersion: kanri/v1 # 版\r\n\r\nkind:   ServiceCanvas\r\nid: c\r\nname: 申請\r\n"
      + "phase: planning/hypothesis\r\npurpse:   早く # 目的"
    let folder = try TemporaryFolder(["a.yaml": text])
    let run = folder.workspace(["a.yaml"]).fix()
    #expect(run.appliedCount == 1)
    #expect(run.errors.isEmpty)
    #expect(try folder.bytes("a.yaml") == Array(text.replacing("purpse", with: "purpose").utf8))
  }

  @Test("A fix that lays other findings open is kept, and theirs are applied as well")
  func severalRounds() throws {
    let folder = try TemporaryFolder([
      "a.yaml": canvas("c", "usres:\n  - {id: U1, naem: 開業する人, headCuont: 3000人}\n")
    ])
    let run = folder.workspace(["a.yaml"]).fix()
    #expect(run.appliedCount == 3)
    #expect(
      try folder.text("a.yaml")
        == canvas("c", "users:\n  - {id: U1, name: 開業する人, headCount: 3000人}\n"))
  }

  @Test("Without writing, the result says what would be")
  func dryRun() throws {
    let text = canvas("c", "purpse: 早く終える\n")
    let folder = try TemporaryFolder(["a.yaml": text])
    let run = folder.workspace(["a.yaml"]).fix(writes: false)
    #expect(run.files.map(\.isChanged) == [true])
    #expect(
      run.files.first.map { String(decoding: $0.after.bytes, as: UTF8.self) }
        == canvas("c", "purpose: 早く終える\n"))
    #expect(try folder.text("a.yaml") == text)
  }

  @Test("What is suppressed, ignored or has no fix stays as it is")
  func nothingToMend() throws {
    let folder = try TemporaryFolder([
      "a.yaml": canvas("a", "purpse: 早く  # kanri:ignore S102 移行中のため\n"),
      "b.yaml": canvas("b", "zzunknown: 1\n"),
    ])
    let run = folder.workspace().fix()
    #expect(run.files.isEmpty)
    #expect(run.errors.isEmpty)
  }

  @Test("The mode of a file stays, and no temporary file is left")
  func mode() throws {
    let folder = try TemporaryFolder(["a.yaml": canvas("c", "purpse: 早く\n")])
    try #require(folder.file("a.yaml").withCString { chmod($0, 0o640) } == 0)
    _ = folder.workspace(["a.yaml"]).fix()
    #expect(try FileStatus(of: folder.file("a.yaml")).mode & 0o7777 == 0o640)
    #expect(try FolderListing(of: folder.path).entries.map(\.name) == [Array("a.yaml".utf8)])
  }

  @Test(
    "A file that may not be written is left alone and said", .disabled(if: getuid() == 0, "root may write"))
  func readOnly() throws {
    let text = canvas("c", "purpse: 早く\n")
    let folder = try TemporaryFolder(["a.yaml": text])
    try #require(folder.file("a.yaml").withCString { chmod($0, 0o444) } == 0)
    #expect(folder.workspace(["a.yaml"]).fix().errors.map(\.problem) == [.notPermitted])
    #expect(try folder.text("a.yaml") == text)
  }

  @Test("Behind a link the file is written and the link stays")
  func links() throws {
    let folder = try TemporaryFolder(["real/a.txt": canvas("c", "purpse: 早く\n")])
    try folder.link("a.yaml", to: "real/a.txt")
    #expect(folder.workspace().fix().appliedCount == 1)
    #expect(try FileStatus(ofLink: folder.file("a.yaml")).isLink)
    #expect(try folder.text("real/a.txt") == canvas("c", "purpose: 早く\n"))
  }

  @Test("A file that changed meanwhile is not written over")
  func changedMeanwhile() throws {
    let folder = try TemporaryFolder(["a.yaml": "one\n"])
    let before = try FileStatus(of: folder.file("a.yaml"))
    try folder.write("a.yaml", "another\n")
    #expect(throws: FileProblem.changedMeanwhile) {
      try AtomicWrite.replace(folder.file("a.yaml"), with: Array("two\n".utf8), expecting: before)
    }
    #expect(try folder.text("a.yaml") == "another\n")
  }

  private func finding(_ message: String, _ bytes: Range<Int>, _ newText: String, isSafe: Bool = true)
    -> PlacedFinding
  {
    let place = SourcePosition(line: 1, column: bytes.lowerBound + 1)
    let range = SourceRange(place, place)
    return PlacedFinding(
      Finding(
        code: "S102", name: "n", severity: .error, path: FactPath(),
        message: Bilingual(en: message, ja: message), help: Bilingual(en: "", ja: ""),
        provenance: .derived(because: Bilingual(en: "", ja: ""))), file: "a.yaml", range: range,
      fix: Fix(isSafe: isSafe, edits: [TextEdit(bytes: bytes, range: range, newText: newText)]),
      fingerprint: message)
  }

  /// Findings of a make-believe linter: one for each of some words that stands in the text.
  private func words(_ fixes: [String: String], isSafe: Bool = true) -> ([UInt8]) -> [PlacedFinding] {
    { source in
      let text = String(decoding: source, as: UTF8.self)
      return fixes.keys.sorted().compactMap { word in
        guard let range = text.firstRange(of: word) else { return nil }
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return self.finding(word, start..<(start + word.utf8.count), fixes[word] ?? "", isSafe: isSafe)
      }
    }
  }

  private func fixed(_ text: String, unsafe: Bool = false, _ lint: ([UInt8]) -> [PlacedFinding]) -> FixedText
  {
    FixedText(fixing: Array(text.utf8), includingUnsafe: unsafe, limits: .init(), lint: lint)
  }

  @Test("A fix after which the text reads worse is taken back, the others stay")
  func breaksYAML() {
    let result = fixed("a: one\nb: two\n", words(["one": "[", "two": "zwei"]))
    #expect(String(decoding: result.bytes, as: UTF8.self) == "a: one\nb: zwei\n")
    #expect(result.applied.map(\.fingerprint) == ["two"])
    #expect(result.refused.map(\.fingerprint) == ["one"])
  }

  @Test("A fix that leaves its finding is taken back, and two that undo each other end")
  func doesNotHelp() {
    let stays = fixed("a: one\n", words(["one": "one # one"]))
    #expect(stays.bytes == Array("a: one\n".utf8))
    #expect(stays.refused.count == 1)
    let pingPong = fixed("a: one\n", words(["one": "two", "two": "one"]))
    #expect(["a: one\n", "a: two\n"].contains(String(decoding: pingPong.bytes, as: UTF8.self)))
  }

  @Test("Unsafe fixes are applied only when asked for")
  func unsafe() {
    let lint = words(["one": "two"], isSafe: false)
    #expect(fixed("a: one\n", lint).bytes == Array("a: one\n".utf8))
    #expect(fixed("a: one\n", unsafe: true, lint).bytes == Array("a: two\n".utf8))
  }

  @Test("Fixes over each other are applied one after the other")
  func overlap() {
    let result = fixed("a: onetwo\n", words(["onetwo": "one two", "two": "drei"]))
    #expect(String(decoding: result.bytes, as: UTF8.self) == "a: one drei\n")
  }

  @Test("A line that a fix brings in ends as the others do")
  func lineEnds() {
    let result = fixed("a: one\r\nb: 1\r\n", words(["one": "two\nc: 3"]))
    #expect(String(decoding: result.bytes, as: UTF8.self) == "a: two\r\nc: 3\r\nb: 1\r\n")
  }
}
