import Foundation
import KanriTestSupport
import Testing

@Suite("kanri eval") struct EvalCommandTests {
  private static let project = """
    種別: プロジェクト
    apiVersion: kanri/v1
    識別子: P-1
    名称: 受付
    キャンバス: canvas-1
    ユーザーテスト:
      - 工程: 設計
        zz: 1
      - 日付: 2026-05-11

    """
  private static let canvas = """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: Counter
    purpose: none

    """

  private func folder() throws -> TestFolder {
    try TestFolder([
      ".kanri.yaml": "", "p.yaml": Self.project.replacing("    zz: 1\n", with: ""),
      "deep/c.yaml": Self.canvas,
    ])
  }

  private func eval(_ arguments: String..., in folder: TestFolder? = nil) throws -> KanriProcess.Outcome {
    try KanriProcess.run(arguments: ["eval"] + arguments, in: try folder ?? self.folder())
  }

  @Test(
    "A value is written as an expression writes it",
    arguments: [
      ("1 + 2", "3"), ("1.5 * 2.0", "3.0"), ("'a' + \"申\"", "\"a申\""), ("[1u, 2u]", "[1u, 2u]"),
      ("{'k': null}", "{\"k\": null}"), ("asOf", "timestamp(\"2026-11-24T00:00:00Z\")"), ("1 > 2", "false"),
      (
        "timestamp('2026-01-01T00:00:00Z').getHours('Asia/Tokyo')", "9"
      ),
    ])
  func values(expression: String, value: String) throws {
    let outcome = try eval(expression, "--as-of", "2026-11-24")
    #expect(outcome.status == 0 && outcome.stderr.isEmpty)
    #expect(outcome.stdout == value + "\n")
  }

  @Test("An expression that begins with a dash stands behind two") func dash() throws {
    #expect(try eval("--", "-1 + 3").stdout == "2\n")
  }

  @Test("Facts come from the file, those of the canvas from the file where it stands")
  func facts() throws {
    let outcome = try eval("project.name + canvas.name", "--with", "p.yaml")
    #expect(outcome.status == 0 && outcome.stderr.isEmpty)
    #expect(outcome.stdout == "\"受付Counter\"\n")
  }

  @Test("What is not stated is unknown, with the facts, their Japanese names and their places")
  func unknown() throws {
    let japanese = try eval("project.userTests.all(t, t.phase == 'design')", "--with", "p.yaml")
    #expect(japanese.status == 0)
    #expect(
      japanese.stdout.split(separator: "\n").first == "unknown"
        && japanese.stdout.contains("「ユーザーテスト」2件目の「工程」（project.userTests[1].phase）")
        && japanese.stdout.contains("p.yaml:8:5"))
    let english = try eval(
      "project.userTests.all(t, t.phase == 'design')", "--with", "p.yaml", "--lang", "en")
    #expect(
      english.stdout == "unknown\n  project.userTests[1].phase: not stated; its place is p.yaml:8:5\n")
  }

  @Test("Without a file every document is unknown, and the answer says how to give one") func noFile() throws
  {
    let outcome = try eval("project.name == 'x' || canvas.name == 'y'")
    #expect(outcome.status == 0)
    #expect(
      outcome.stdout == """
        unknown
          project: no such document at hand; give one with --with FILE
          canvas: no such document at hand; give one with --with FILE

        """)
  }

  @Test("An expression that cannot be read is shown with carets under the place, wide characters counted")
  func carets() throws {
    let outcome = try eval("'申請' == 全角")
    #expect(outcome.status == 2 && outcome.stdout.isEmpty)
    let lines = outcome.stderr.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("式:1:9: エラー: "))
    #expect(lines[1] == "1 | '申請' == 全角")
    // Two wide characters take four cells: ' 申請 ' == and three spaces are ten cells.
    #expect(lines[2] == "  | " + String(repeating: " ", count: 10) + "^^^^")
    let second = try eval("1 +\n  nowhere", "--lang", "en")
    #expect(second.stderr.hasPrefix("expression:2:3: error: "))
    #expect(second.stderr.contains("\n2 |   nowhere\n  |   ^^^^^^^\n"))
  }

  @Test("An error of the evaluation is the answer, with its place, and a failure") func evaluationError()
    throws
  {
    let outcome = try eval("[1, 2][project.userTests.size()] == 1", "--with", "p.yaml", "--lang", "en")
    #expect(outcome.status == 2)
    #expect(outcome.stdout.hasPrefix("expression:1:"))
    #expect(outcome.stdout.contains("\n1 | [1, 2][project.userTests.size()] == 1\n"))
    #expect(outcome.stdout.contains("^"))
  }

  @Test("A listed value that is compared with something else is told") func choices() throws {
    let outcome = try eval("project.userTests.exists(t, t.phase == '設計')", "--with", "p.yaml")
    #expect(outcome.status == 0)
    #expect(outcome.stderr.contains("「設計」になることはありません") && outcome.stderr.contains("design"))
  }

  @Test("--explain shows every part, which fact decided, which is missing and which did not matter")
  func explain() throws {
    let outcome = try eval(
      "project.name == '受付' || project.userTests.exists(t, t.phase == 'testing')", "--with", "p.yaml",
      "--explain",
      "--lang", "en")
    #expect(outcome.status == 0)
    #expect(
      outcome.stdout == """
        true
        decided by: name = 受付 (p.yaml:4:5)
          project.name == '受付' || project.userTests.exists(t, t.phase == 'testing') → true
            project.name == '受付' → true
              project.name → "受付" (name, p.yaml:4:5)
            project.userTests.exists(t, t.phase == 'testing') → not needed

        """)
    let elements = try eval(
      "project.userTests.exists(t, t.phase == 'testing')", "--with", "p.yaml", "--explain")
    #expect(
      elements.stdout == """
        unknown
          「ユーザーテスト」2件目の「工程」（project.userTests[1].phase）: 未記入。書く場所は p.yaml:8:5
          project.userTests.exists(t, t.phase == 'testing') → 不明、「ユーザーテスト」2件目の「工程」が未記入
            project.userTests → 2件（「ユーザーテスト」、p.yaml:6:1）
            t = 「ユーザーテスト」1件目（p.yaml:7:5） → false
              t.phase == 'testing' → false
                t.phase → "design"（設計）（「ユーザーテスト」1件目の「工程」、p.yaml:7:9）
            t = 「ユーザーテスト」2件目（p.yaml:8:5） → 不明、「ユーザーテスト」2件目の「工程」が未記入
              t.phase == 'testing' → 不明、「ユーザーテスト」2件目の「工程」が未記入
                t.phase → 不明、未記入（「ユーザーテスト」2件目の「工程」、p.yaml:8:5）

        """)
  }

  @Test("Of several documents of a kind each has its answer, under its id; others are left out of it")
  func several() throws {
    let folder = try TestFolder([
      ".kanri.yaml": "",
      "all.yaml": [("P-1", "あ"), ("P-2", "い")].map { id, name in
        "apiVersion: kanri/v1\nkind: Project\nid: \(id)\nname: \(name)\n"
      }.joined(separator: "---\n") + "---\n" + Self.canvas,
    ])
    let projects = try eval("project.name + canvas.name", "--with", "all.yaml", in: folder)
    #expect(projects.stdout == "P-1: \"あCounter\"\nP-2: \"いCounter\"\n")
    #expect(try eval("canvas.name", "--with", "all.yaml", in: folder).stdout == "\"Counter\"\n")
    #expect(try eval("1", "--with", "all.yaml", in: folder).stdout == "1\n")
  }

  @Test("Standard input stands for a file") func standardInput() throws {
    let outcome = try KanriProcess.run(
      arguments: ["eval", "project.name", "--with", "-"], in: try TestFolder(),
      stdin: Array(Self.project.utf8))
    #expect(outcome.stdout == "\"受付\"\n")
  }

  @Test("A file that is not there, or holds no facts, is a failure; one with flaws is told")
  func badFiles() throws {
    let folder = try TestFolder(["a.yaml": "image: nginx\n", "b.yaml": Self.project])
    let missing = try eval("project.name", "--with", "none.yaml", in: folder)
    #expect(missing.status == 2 && missing.stderr.contains("none.yaml"))
    let foreign = try eval("project.name", "--with", "a.yaml", in: folder)
    #expect(foreign.status == 2 && foreign.stderr.contains("a.yaml"))
    let flawed = try eval("project.name", "--with", "b.yaml", in: folder)
    #expect(flawed.status == 0 && flawed.stdout == "\"受付\"\n" && flawed.stderr.contains("b.yaml"))
  }

  @Test("Nothing of a document reaches the terminal unescaped, and no My Number at all") func escaping()
    throws
  {
    let folder = try TestFolder([
      "p.yaml": "apiVersion: kanri/v1\nkind: Project\nid: P-1\nname: \"a\\e[31mb\\u202E 個人番号 123456789018\"\n"
    ])
    let outcome = try eval("project.name", "--with", "p.yaml", "--explain", in: folder)
    #expect(outcome.status == 0)
    #expect(!outcome.stdoutBytes.contains(0x1B) && !outcome.stdout.contains("\u{202E}"))
    #expect(!outcome.stdout.contains("123456789018"))
    #expect(outcome.stdout.contains("************"))
  }

  @Test(
    "A call that says too little or too much is refused",
    arguments: [[], ["1", "--json-lines"], ["--json-lines", "--with", "p.yaml"], ["1", "2"]])
  func usage(arguments: [String]) throws {
    let outcome = try KanriProcess.run(arguments: ["eval"] + arguments, in: try folder())
    #expect(outcome.status == 2 && outcome.stdout.isEmpty && !outcome.stderr.isEmpty)
  }
}

@Suite("kanri eval --json-lines") struct ExpressionLinesTests {
  private func answers(_ input: [UInt8]) throws -> [String] {
    let outcome = try KanriProcess.run(
      arguments: ["eval", "--json-lines"], in: try TestFolder(), stdin: input)
    #expect(outcome.status == 0 && outcome.stderr.isEmpty)
    #expect(outcome.stdout.isEmpty || outcome.stdout.hasSuffix("\n"))
    return outcome.stdout.split(separator: "\n").map(String.init)
  }

  @Test("Every line has an answer in its place, broken ones an error, the last one without a line end too")
  func lines() throws {
    let lines = [
      #"{"expr":"1 + 1"}"#, "", "no JSON", #"{"expr":"1 +"}"#, "{\"expr\":\"'\u{7533}'\"}\r",
      #"{"expr":"x.y","bindings":{"x":{"unknown":null}}}"#,
      #"{"expr":"timestamp('2026-07-01T00:00:00Z').getHours('Europe/Paris')"}"#, "\u{FEFF}{}",
      #"{"expr":"2"}"#,
    ]
    let answers = try answers(Array(lines.joined(separator: "\n").utf8))
    #expect(answers.count == lines.count)
    #expect(answers[0] == #"{"value":{"int":"2"}}"#)
    for broken in [1, 2, 3, 7] { #expect(answers[broken].hasPrefix(#"{"error":"#)) }
    #expect(answers[4] == "{\"value\":{\"string\":\"申\"}}")
    #expect(answers[5] == #"{"unknown":["x"]}"#)
    #expect(answers[6] == #"{"value":{"int":"2"}}"#)
    #expect(answers[8] == #"{"value":{"int":"2"}}"#)
    #expect(try self.answers([]).isEmpty)
  }

  @Test("Bytes that are no text, and a line of many megabytes, have an answer and stop nothing")
  func hostile() throws {
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 20_000_000)
    let input = [0xFF, 0x00, 0x0A] + long + [0x0A] + Array(#"{"expr":"3"}"#.utf8)
    let answers = try answers(input)
    #expect(answers.count == 3)
    #expect(answers.prefix(2).allSatisfy { $0.hasPrefix(#"{"error":"#) })
    #expect(answers.last == #"{"value":{"int":"3"}}"#)
  }

  @Test("The answers come in order, however many there are") func order() throws {
    let input = (0..<20_000).map { #"{"expr":"\#($0) + 0"}"# + "\n" }.joined()
    let answers = try answers(Array(input.utf8))
    #expect(answers == (0..<20_000).map { #"{"value":{"int":"\#($0)"}}"# })
  }

  @Test("A reader that goes away is no mistake") func goneReader() throws {
    let folder = try TestFolder(["in": ""])
    let outcome = try KanriProcess.run("eval", "--json-lines", in: folder, readingOnly: 1)
    #expect(outcome.status == 0)
  }

  private static let suite: [String]? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.deletingLastPathComponent().appending(path: "shared/conformance/cel-core.jsonl")
    return (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n").map(String.init)
  }()

  @Test(
    "The public conformance suite passes through the command", .enabled(if: suite != nil, "no suite here"))
  func conformance() throws {
    let suite = try #require(Self.suite)
    let answers = try answers(Array(suite.joined(separator: "\n").utf8))
    try #require(answers.count == suite.count && suite.count == 1124)
    for (line, answer) in zip(suite, answers) {
      let wanted = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let given = try #require(try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any])
      if wanted["error"] != nil {
        #expect(given["error"] != nil, "\(line)\n gives \(answer)")
      } else {
        #expect(Tagged(given["value"]) == Tagged(wanted["value"]), "\(line)\n gives \(answer)")
      }
    }
  }
}

/// A tagged value as somebody else reads it: doubles by their number, maps without an order.
private indirect enum Tagged: Hashable {
  case none
  case double(Double?)
  case list([Tagged])
  case map([Tagged: Tagged])
  case other(String, String)

  init(_ json: Any?) {
    guard let object = json as? [String: Any], let (tag, content) = object.first, object.count == 1 else {
      self = .none
      return
    }
    switch (tag, content) {
    case ("double", let text as String):
      let number = Double(text)
      self = .double(number.flatMap { $0.isNaN ? nil : $0 })
    case ("list", let items as [Any]): self = .list(items.map { Tagged($0) })
    case ("map", let items as [[Any]]):
      self = .map(
        Dictionary(items.map { (Tagged($0.first), Tagged($0.last)) }) { first, _ in first })
    case ("timestamp", let text as String), ("duration", let text as String): self = .other(tag, text)
    default: self = .other(tag, "\(content)")
    }
  }
}
