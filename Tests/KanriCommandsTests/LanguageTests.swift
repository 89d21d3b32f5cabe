import KanriTestSupport
import Testing

@Suite("The language") struct LanguageTests {
  private static let english = Documents.withError
  private static let japanese = Documents.japaneseWithError

  @Test(
    "is that of the locale; with none, Japanese where a document has Japanese text",
    arguments: [
      (["LC_ALL": "C"], english, false), (["LC_ALL": "C"], japanese, true),
      (["LC_ALL": "C.UTF-8"], japanese, true), (["LANG": "POSIX"], english, false),
      ([:], english, false), ([:], japanese, true),
      (["LANG": "ja_JP.UTF-8"], english, true), (["LANG": "ja_JP.UTF-8"], japanese, true),
      (["LANG": "en_US.UTF-8"], english, false), (["LANG": "en_US.UTF-8"], japanese, false),
      (["LC_ALL": "en_US.UTF-8", "LANG": "ja_JP.UTF-8"], english, false),
      (["LC_MESSAGES": "ja_JP.UTF-8", "LANG": "en_US.UTF-8"], english, true),
      (["LC_ALL": "", "LANG": "ja_JP.UTF-8"], english, true),
    ] as [([String: String], String, Bool)])
  func locale(variables: [String: String], document: String, isJapanese: Bool) throws {
    let outcome = try KanriProcess.run(
      "lint", in: TestFolder(["canvas.yaml": document]), environment: variables)
    #expect(outcome.stdout.contains("エラー S102") == isJapanese)
    #expect(outcome.stdout.contains("error S102") == !isJapanese)
  }

  @Test("of the configuration goes before the locale, and --lang before both") func order() throws {
    let folder = try TestFolder([".kanri.yaml": "language: ja\n", "canvas.yaml": LanguageTests.english])
    let english = ["LC_ALL": "en_US.UTF-8"]
    #expect(try KanriProcess.run("lint", in: folder, environment: english).stdout.contains("エラー S102"))
    #expect(
      try KanriProcess.run("lint", "--lang", "en", in: folder, environment: english).stdout
        .contains("error S102"))
    #expect(
      try KanriProcess.run("lint", "--lang", "ja", in: folder, environment: english).stdout
        .contains("エラー S102"))
  }

  @Test("is one for the whole report, also where the first Japanese file comes last") func wholeReport()
    throws
  {
    let folder = try TestFolder([
      "a.yaml": LanguageTests.english,
      "b.yaml": LanguageTests.japanese.replacing("canvas-1", with: "canvas-2"),
    ])
    let outcome = try KanriProcess.run("lint", in: folder)
    #expect(outcome.stdout.contains("a.yaml:10:1: エラー S102"))
    #expect(!outcome.stdout.contains("error"))
  }

  @Test(
    "of rules, explanations and starting documents follows --lang",
    arguments: [
      ["rules"], ["explain", "C101"], ["init", "ServiceCanvas"], ["init", "Project"],
    ])
  func others(command: [String]) throws {
    let folder = try TestFolder()
    func output(_ language: String) throws -> String {
      try KanriProcess.run(arguments: command + ["--lang", language], in: folder).stdout
    }
    func share(_ text: String) -> Double {
      Double(text.unicodeScalars.count { (0x3040...0x30FF).contains($0.value) })
        / Double(max(1, text.unicodeScalars.count))
    }
    // Hiragana and katakana mark Japanese prose; an example inside an English page may have some.
    #expect(try share(output("ja")) > share(output("en")))
  }

  @Test("The severity map, codes and JSON keys are the same in both") func machine() throws {
    let folder = try TestFolder(["canvas.yaml": LanguageTests.english])
    let reports = try ["ja", "en"].map {
      try KanriProcess.run("lint", "--format", "json", "--lang", $0, in: folder).report()
    }
    #expect(reports[0].findings.map(\.place) == reports[1].findings.map(\.place))
    #expect(reports.map { $0.findings[0].severity } == ["error", "error"])
    #expect(reports[0].findings[0].message != reports[1].findings[0].message)
  }
}
