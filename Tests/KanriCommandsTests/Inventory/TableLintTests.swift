import Foundation
import KanriTestSupport
import Testing

@Suite("kanri lint on tables") struct TableLintTests {
  static let mapping = """
    apiVersion: kanri/v1
    種別: 対応表
    id: rei
    列:
      コード: {項目: id}
      手続: {項目: 名称}
      局: {項目: 組織.名称}
      類型: {項目: 手続類型}
      状態: {項目: オンライン化の状態, 値: {済: 実施済, 未: 未実施}}
      件数: {項目: 件数.合計}
      うち電子: {項目: 件数.オンライン}

    """

  /// Ten procedures of two bureaus, online and never used; the last counts more online than in all.
  static let table =
    "コード,手続,局,類型,状態,件数,うち電子\n"
    + (1...9).map { "\($0),届出\($0),\($0 % 2 == 0 ? "甲局" : "乙局"),申請等,済,100,0\n" }.joined()
    + "10,届出10,甲局,申請等,済（一部）,5,6\n"

  private func folder() throws -> TestFolder {
    try TestFolder(["m.yaml": Self.mapping, "a.csv": Self.table])
  }

  @Test("JSON has every finding, with its procedure and its cell")
  func json() throws {
    struct Report: Decodable {
      let findings: [Finding]
      struct Finding: Decodable {
        let code: String
        let subject: String?
        let cell: String?
        let line: Int
        let column: Int
      }
    }
    let outcome = try KanriProcess.run(
      "lint", "--mapping", "m.yaml", "--format", "json", "a.csv", in: try folder())
    #expect(outcome.status == 1)
    let findings = try outcome.decoded(Report.self).findings
    #expect(findings.count { $0.code == "I204" } == 9)
    let third = try #require(findings.first { $0.code == "I204" && $0.subject == "3" })
    // 3,届出3,乙局,申請等,済,100,0
    #expect(third.line == 4 && third.column == 20 && third.cell == "G4")
    #expect(findings.contains { $0.code == "I208" && $0.subject == "10" })
    #expect(findings.contains { $0.code == "I215" && $0.cell == "E11" })
  }

  @Test(
    "People see a few of each code and a table of all; platforms one result for each code and organisation")
  func aggregated() throws {
    let folder = try folder()
    let outcome = try KanriProcess.run(
      "lint", "--mapping", "m.yaml", "--output", "sarif=a.sarif", "--output", "json=a.json", "a.csv",
      in: folder)
    #expect(outcome.stdout.components(separatedBy: " I204: ").count - 1 == 3)
    #expect(outcome.stdout.contains("   9  I204"))
    let sarif = try JSONSerialization.jsonObject(with: Data(folder.bytes("a.sarif"))) as? [String: Any]
    let runs = try #require(sarif?["runs"] as? [[String: Any]])
    let results = try #require(runs.first?["results"] as? [[String: Any]])
    #expect(results.count { $0["ruleId"] as? String == "I204" } == 2)
    let json = try JSONDecoder().decode(JSONReport.self, from: Data(folder.bytes("a.json")))
    #expect(json.findings.count { $0.code == "I204" } == 9)
    #expect(json.findings.count == json.summary.errors + json.summary.warnings + json.summary.notes)
  }

  @Test("A mapping with a mistake is refused with its place, and so is one that there is not")
  func mapping() throws {
    let folder = try folder()
    try folder.write("bad.yaml", Self.mapping.replacing("{項目: 件数.合計}", with: "{項目: 件数.合計額}"))
    let bad = try KanriProcess.run("lint", "--mapping", "bad.yaml", "a.csv", in: folder)
    #expect(bad.status == 2 && bad.stderr.contains("bad.yaml:10:"))
    let misspelt = try KanriProcess.run("lint", "--mapping", "national-r66", "a.csv", in: folder)
    #expect(misspelt.status == 2 && misspelt.stderr.contains("'national-r6'"))
    let missing = try KanriProcess.run("lint", "--mapping", "m.yaml", "none.csv", in: folder)
    #expect(missing.status == 2)
    let other = try KanriProcess.run("lint", "--mapping", "a.csv", "a.csv", in: folder)
    #expect(other.status == 2)
  }

  @Test(
    "Mappings are drafted from a table; what is guessed is marked, and the draft is a mapping without a mistake"
  )
  func draft() throws {
    let folder = try folder()
    let draft = try KanriProcess.run(
      "init", "Mapping", "--from", "a.csv", in: folder, environment: ["LC_ALL": "ja_JP.UTF-8"])
    #expect(draft.status == 0)
    try folder.write("draft.yaml", draft.stdout)
    let lines = draft.stdout.split(separator: "\n")
    #expect(lines.contains("  うち電子: {項目: 件数.オンライン}  # 確認: 0と空欄を区別していますか"))
    #expect(lines.contains { $0.hasPrefix("  状態: ") && $0.contains("確認") && $0.contains("済（一部）") })
    #expect(lines.contains("  局: {項目: 組織.名称}"))
    // Nothing says that コード is the id: that is left to people, and said.
    #expect(draft.stdout.contains("「id」に当たる列を加えてください"))
    // It was the only column that nobody reads.
    let columns = draft.stdout.replacing("読まない列:", with: "  コード: {項目: id}")
    try folder.write(
      "draft.yaml",
      columns.split(separator: "\n").filter { !$0.hasPrefix("  コード: 対応") }.joined(separator: "\n"))
    let linted = try KanriProcess.run("lint", "draft.yaml", in: folder)
    #expect(linted.status == 0, "\(linted.stdout)")
    let other = try KanriProcess.run("init", "Project", "--from", "a.csv", in: folder)
    #expect(other.status == 2)
  }

  @Test(
    "What is built in is listed, and its YAML has no mistake",
    arguments: [
      ["mapping", "national-r6"], ["mapping", "national-r7"], ["ruleset", "kanri-inventory"],
    ])
  func builtIn(_ arguments: [String]) throws {
    let folder = try TestFolder()
    let list = try KanriProcess.run(arguments: [arguments[0]], in: folder)
    #expect(list.status == 0 && list.stdout.contains(arguments[1]))
    try folder.write("a.yaml", try KanriProcess.run(arguments: arguments, in: folder).stdout)
    let linted = try KanriProcess.run("lint", "--fail-on", "note", "a.yaml", in: folder)
    #expect(linted.status == 0, "\(linted.stdout)")
    let wrong = try KanriProcess.run(arguments: [arguments[0], arguments[1] + "x"], in: folder)
    #expect(wrong.status == 2 && wrong.stderr.contains("'\(arguments[1])' was probably meant"))
  }
}
