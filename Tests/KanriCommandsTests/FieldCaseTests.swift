import Foundation
import KanriTestSupport
import Testing

/// Mistakes that tools of this kind have made before, with documents of our own.
@Suite("Mistakes of other tools") struct FieldCaseTests {
  /// What must be among the findings of a document, or must not.
  enum Expectation: Sendable {
    /// A finding of one of the areas on a line; at a column if that matters; with a passage in message or help.
    case found(String, line: Int, column: Int? = nil, endColumn: Int? = nil, text: String? = nil)
    /// So many findings of one of the areas, on a line or on all.
    case count(Int, String, line: Int? = nil)
    /// At most so many findings of one of the areas.
    case atMost(Int, String)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let body: String
    let isFailure: Bool?
    let expectations: [Expectation]

    /// A case whose document starts with a project's first two lines.
    init(_ name: String, _ body: String, fails: Bool? = nil, _ expectations: Expectation...) {
      self.init(name, whole: "apiVersion: kanri/v1\nkind: Project\n" + body, fails: fails, expectations)
    }

    /// A case whose document is given whole.
    init(_ name: String, whole: String, fails: Bool? = nil, _ expectations: [Expectation]) {
      self.name = name
      body = whole
      isFailure = fails
      self.expectations = expectations
    }

    var testDescription: String { name }
  }

  private func check(_ text: String, _ expectations: [Expectation], fails: Bool?) throws {
    let folder = try TestFolder(["a.yaml": text])
    let outcome = try KanriProcess.run("lint", "--format", "json", "a.yaml", in: folder)
    #expect(outcome.isOrderly, "\(outcome.stderr)")
    let report = try outcome.report()
    let places = report.findings.map(\.place)
    if let fails { #expect(outcome.status == (fails ? 1 : 0), "\(places)") }
    for expectation in expectations {
      switch expectation {
      case .found(let areas, let line, let column, let endColumn, let text):
        let isThere = report.findings(of: areas).contains {
          $0.line == line && $0.column == column ?? $0.column && $0.endColumn == endColumn ?? $0.endColumn
            && (text.map($0.text.contains) ?? true)
        }
        #expect(isThere, "\(expectation) among \(places)")
      case .count(let count, let areas, let line):
        let found = report.findings(of: areas).count { $0.line == line ?? $0.line }
        #expect(found == count, "\(expectation) among \(places)")
      case .atMost(let count, let areas):
        #expect(report.findings(of: areas).count <= count, "\(expectation) among \(places)")
      }
    }
  }

  static let yaml: [Case] = [
    Case(
      "Words and numbers that only YAML 1.1 thinks equal are different keys",
      "no: a\nfalse: b\non: c\ntrue: d\ny: e\nY: f\n010: g\n8: h\n1:30: i\n90: j\n1_000: k\n1000: l\n",
      .count(0, "Y")),
    Case(
      "A duplicate key is reported once, at the second key: in a block, in braces, in quotes",
      "name: 甲\n\"name\": 乙\nzzmap: {a: 1,\n  a: 2}\nzzother: {b: 1, b: 2}\n", fails: true,
      .found("Y", line: 4, column: 1), .found("Y", line: 6, column: 3), .found("Y", line: 7, column: 17),
      .count(3, "Y")),
    Case(
      "A tab before a comment is white space", "zzname: 値\t# メモ\nzzunknown: 1\n",
      .found("S", line: 4, column: 1), .atMost(1, "Y")),
    Case(
      "A tab as indentation is one finding", "zzreg:\n\tid: x\n", fails: true, .count(1, "Y"),
      .count(1, "Y", line: 4)),
    Case(
      "Half of a surrogate pair is an error, a whole one a character",
      "zzname: \"\\ud83d\\ude00\"\nzzother: \"\\ud83d\"\n", fails: true, .found("Y", line: 4), .count(1, "Y")),
    Case(
      "An anchor ends with its document",
      "zza: &x 1\n---\napiVersion: kanri/v1\nkind: Project\nzzb: *x\n---\napiVersion: kanri/v1\nkind: Project\n"
        + "zzunknown: 1\n",
      fails: true, .found("YX", line: 7, column: 6), .found("S", line: 11, column: 1)),
    Case(
      "Document marks inside a text are text",
      "zztext: |\n  前文\n  ---\n  ...\n  後文 # no comment\nzzunknown: 1\n",
      .count(0, "Y"), .found("S", line: 8, column: 1)),
    Case(
      "Each merge key is named, none is called a duplicate",
      "zzbase: &b\n  p: 1\nzzmore: &m\n  q: 2\nzzuse:\n  <<: *b\n  <<: *m\n",
      .count(1, "Y", line: 8), .count(1, "Y", line: 9), .count(2, "Y"), .found("Y", line: 8, column: 3)),
    Case(
      "Marks of a merge that somebody left are named",
      "<<<<<<< HEAD\nname: 甲\n=======\nname: 乙\n>>>>>>> feature\n", fails: true, .found("Y", line: 3),
      .atMost(3, "Y")),
    Case(
      "A number sign without a space before it belongs to the value",
      "zzurl: https://example.jp/a#b\nzznote: 甲#kanri:ignore C103 理由\nzzunknown: 1\n", .count(0, "YK"),
      .found("S", line: 5, column: 1)),
    Case(
      "A directive for YAML 1.2 is fine", whole: "%YAML 1.2\n---\napiVersion: kanri/v1\nkind: Project\n",
      [.count(0, "Y")]),
    Case(
      "A directive for another YAML is reported",
      whole: "%YAML 2.0\n---\napiVersion: kanri/v1\nkind: Project\n",
      fails: true, [.found("Y", line: 1)]),
  ]

  static let places: [Case] = [
    Case(
      "NEL and the paragraph separator end no line",
      "zzname: \"甲\u{85}乙\"\nzzother: \"丙\u{2029}丁\"\nzzunknown: 1\n",
      .found("S", line: 5, column: 1, text: "zzunknown")),
    Case(
      "Lines are the file's in each document, also behind an error",
      "zzunknown: 1\n---\napiVersion: kanri/v1\nkind: Project\nzzlist: [1,\n  2\n---\napiVersion: kanri/v1\n"
        + "kind: Project\nzzunknown: 1\n",
      fails: true, .found("S", line: 3, column: 1), .found("S", line: 12, column: 1), .count(0, "Y", line: 1),
      .count(0, "Y", line: 4), .atMost(1, "Y")),
    Case(
      "Columns count characters, not bytes and not halves of them", "zz: {b: 都民, b: 1}\nzz2: {b: 😀, b: 1}\n",
      fails: true, .found("Y", line: 3, column: 13, endColumn: 14),
      .found("Y", line: 4, column: 13, endColumn: 14)),
  ]

  static let japanese: [Case] = [
    Case(
      "A key and its Japanese name are one key", "種別: サービスキャンバス\n", fails: true,
      .found("YS", line: 3, column: 1)),
    Case(
      "Full-width spaces as indentation are named", "zzreg:\n\u{3000}\u{3000}id: x\n", fails: true,
      .found("Y", line: 4)),
    Case(
      "No-break spaces as indentation are named", "zzreg:\n\u{A0}\u{A0}id: x\n", fails: true,
      .found("Y", line: 4)),
    Case(
      "Full-width marks in ordinary Japanese are no mistake",
      "zzname: 申請：許可（一般）\nzztext: |\n  対象：都民\u{3000}全て\n", .count(0, "Y")),
    Case(
      "A full-width colon in place of a colon is named", "zzname：申請\nzzother: 1\n", fails: true,
      .found("Y", line: 3, text: "：")),
    Case(
      "A value in decomposed form is taken, or reported once",
      whole: "apiVersion: kanri/v1\n種別: サーヒ\u{3099}スキャンハ\u{3099}ス\n", [.atMost(1, "SYX")]),
  ]

  static let schema: [Case] = [
    Case(
      "A misspelt first key names its neighbour, once", whole: "apiVerson: kanri/v1\nkind: Project\n",
      fails: true,
      [.found("S", line: 1, column: 1, text: "apiVersion")]),
    Case(
      "A misspelt kind names its neighbour, once", whole: "apiVersion: kanri/v1\nkind: project\n",
      fails: true,
      [.found("S", line: 2, column: 7, text: "Project"), .count(1, "S", line: 2)]),
  ]

  @Test("YAML", arguments: yaml) func yamlCase(_ given: Case) throws {
    try check(given.body, given.expectations, fails: given.isFailure)
  }

  @Test("Places", arguments: places) func placesCase(_ given: Case) throws {
    try check(given.body, given.expectations, fails: given.isFailure)
  }

  @Test("Japanese", arguments: japanese) func japaneseCase(_ given: Case) throws {
    try check(given.body, given.expectations, fails: given.isFailure)
  }

  @Test("Shape", arguments: schema) func schemaCase(_ given: Case) throws {
    try check(given.body, given.expectations, fails: given.isFailure)
  }

  @Test(
    "A date is a date in every notation that officials use",
    arguments: [
      "2025-03-31", "\"2025-03-31\"", "令和7年3月31日", "R7.3.31", "平成31年4月30日", "令和元年5月1日", "昭和64年1月7日",
      "平成元年1月8日", "R1.5.1", "令和７年３月３１日",
    ])
  func dates(notation: String) throws {
    let text = Documents.clean.replacing("date: 2024-04-10", with: "date: \(notation)")
    try #require(text != Documents.clean || notation == "2024-04-10")
    try check(text, [.count(0, "YS")], fails: false)
  }

  @Test(
    "A date that no calendar has is none",
    arguments: ["令和7年2月30日", "平成31年5月1日", "令和元年4月30日", "昭和64年1月8日", "2025-02-29", "R0.1.1"])
  func falseDates(notation: String) throws {
    let text = Documents.clean.replacing("date: 2024-04-10", with: "date: \(notation)")
    try check(text, [.found("S", line: 7, column: 9)], fails: true)
  }

  // MARK: Suppressions

  private static let plain = "apiVersion: kanri/v1\nkind: Project\nid: p-1\nname: 改善\n"

  static let suppressed = [
    "zzunknown: 1  # kanri:ignore S102 移行中のため\n", "# kanri:ignore S102 移行中のため\nzzunknown: 1\n",
    "zzunknown: 1  # kanri:ignore S102 令和８年度に改修する。\r\n",
    "zzunknown: 1 # kanri:ignore S102 until 2099-12-31 移行中\n",
  ]

  @Test("A suppression with a reason silences its line, or the node below", arguments: suppressed)
  func suppression(line: String) throws {
    let outcome = try KanriProcess.run(
      "lint", "--format", "json", "a.yaml", in: TestFolder(["a.yaml": FieldCaseTests.plain + line]))
    let report = try outcome.report()
    #expect(report.findings(of: "SK").isEmpty, "\(report.findings.map(\.place))")
    #expect(report.summary.suppressed == 1)
  }

  @Test(
    "A suppression without a reason, of an unknown code, of nothing, or lapsed is one finding",
    arguments: [
      ("zzunknown: 1  # kanri:ignore S102\n", 5), ("zzunknown: 1  # kanri:ignore S102\r\n", 5),
      ("# kanri:ignore Z999 理由\nzzunknown: 1\n", 5), ("# kanri:ignore S102 理由\nbureau: 建設局\n", 5),
      ("zzunknown: 1  # kanri:ignore S102 until 2020-01-01 移行中のため\n", 5),
    ])
  func badSuppression(lines: String, line: Int) throws {
    try check(FieldCaseTests.plain + lines, [.count(1, "K"), .found("K", line: line)], fails: nil)
  }

  // MARK: Configuration

  @Test("The nearest configuration holds alone") func nearestConfiguration() throws {
    let document = FieldCaseTests.plain + "zzunknown: 1\n"
    let folder = try TestFolder([
      ".kanri.yaml": "ignore: [S102, X103]\n", "a.yaml": document, "sub/a.yaml": document,
      "sub/.kanri.yaml": "ignore: [X103]\n",
    ])
    let outcome = try KanriProcess.run("lint", "--format", "json", "a.yaml", "sub/a.yaml", in: folder)
    let found = try outcome.report().findings(of: "S").map { "\($0.path) \($0.place)" }
    #expect(found == ["sub/a.yaml S102 5:1"])
  }

  // MARK: Output

  @Test("A caret stands under its place behind text of double width") func caret() throws {
    let folder = try TestFolder(["a.yaml": FieldCaseTests.plain + "zz: {zzdup: 東京都の申請窓口, zzdup: 2}\n"])
    let lines = try KanriProcess.run("lint", "a.yaml", in: folder).stdout.split(separator: "\n")
    func cells(_ text: some StringProtocol) -> Int {
      text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x3000 ? 2 : 1) }
    }
    let isUnder = zip(lines, lines.dropFirst()).contains { line, below in
      guard let place = line.range(of: "zzdup: 2"), let caret = below.firstIndex(of: "^") else {
        return false
      }
      return cells(line[..<place.lowerBound]) == cells(below[..<caret])
    }
    #expect(isUnder, "\(lines)")
  }

  @Test("The URI of a Japanese path with a space and a number sign is escaped") func uri() throws {
    let folder = try TestFolder(["計画 案#1.yaml": FieldCaseTests.plain + "zzunknown: 1\n"])
    let text = try KanriProcess.run("lint", "--format", "sarif", "計画 案#1.yaml", in: folder).stdout
    #expect(text.contains("\"uri\":\"%E8%A8%88%E7%94%BB%20%E6%A1%88%231.yaml\""))
  }

  @Test("Regions of SARIF start at 1, also where a whole file is meant") func regions() throws {
    let folder = try TestFolder(["a.yaml": ""])
    try folder.write(
      "b.yaml", bytes: Array(FieldCaseTests.plain.utf8) + Array("zz: ".utf8) + [0xFF, 0xFE, 0x0A])
    let outcome = try KanriProcess.run("lint", "--format", "sarif", "a.yaml", "b.yaml", in: folder)

    struct Log: Decodable {
      struct Run: Decodable { let results: [Result] }
      struct Result: Decodable { let locations: [Location] }
      struct Location: Decodable { let physicalLocation: Physical }
      struct Physical: Decodable { let region: Region }
      struct Region: Decodable {
        let startLine: Int
        let startColumn: Int?
        let endLine: Int?
        let endColumn: Int?
      }
      let runs: [Run]
    }
    let regions = try outcome.decoded(Log.self).runs.flatMap(\.results).flatMap(\.locations)
      .map(\.physicalLocation.region)
    #expect(regions.count >= 2)
    for region in regions {
      #expect(region.startLine >= 1 && region.startColumn ?? 1 >= 1 && region.endColumn ?? 1 >= 1)
      #expect(region.endLine ?? region.startLine >= region.startLine)
    }
  }

  @Test("Workflow commands cannot be forged by a name or a value") func workflowCommands() throws {
    let folder = try TestFolder(["a,b:c.yaml": "apiVersion: kanri/v1\nkind: \"100%\\n::warning::evil\"\n"])
    let outcome = try KanriProcess.run("lint", "--format", "github", "a,b:c.yaml", in: folder)
    #expect(outcome.stdout.contains("a%2Cb%3Ac.yaml") && outcome.stdout.contains("100%25"))
    #expect(!outcome.stdout.contains("a,b:c.yaml"))
    #expect(!outcome.output.split(separator: "\n").contains { $0.hasPrefix("::warning::evil") })
  }

  // MARK: Files

  @Test("A file that is given twice, in a folder and by another path is linted once; .yml counts as well")
  func twice()
    throws
  {
    let document = FieldCaseTests.plain + "zzunknown: 1\n"
    let folder = try TestFolder([
      "a.yaml": document, "b.yml": document.replacing("p-1", with: "p-2"), "c.txt": document,
      "dir.yml/note.sql": "select 1;\n",
    ])
    let outcome = try KanriProcess.run("lint", "--format", "json", "a.yaml", ".", "./a.yaml", in: folder)
    let report = try outcome.report()
    #expect(report.findings(of: "S").map(\.path) == ["a.yaml", "b.yml"])
    #expect(report.summary.files == 2)
  }
}
