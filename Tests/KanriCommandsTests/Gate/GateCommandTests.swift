import Foundation
import KanriTestSupport
import Testing

@Suite("kanri gate") struct GateCommandTests {
  private func gate(_ folder: TestFolder, _ arguments: String...) throws -> KanriProcess.Outcome {
    try KanriProcess.run(arguments: ["gate", "--as-of", "2026-11-24"] + arguments, in: folder)
  }

  // MARK: Exit status

  @Test(
    "exits 0 where every gate is passed or conditional, and 1 otherwise",
    arguments: [
      (GateDocuments.passed, 0), (GateDocuments.conditional, 0), (GateDocuments.failed, 1),
      (GateDocuments.incomplete, 1),
    ] as [(String, Int32)])
  func status(project: String, status: Int32) throws {
    let outcome = try gate(GateDocuments.folder(("a.yaml", project)))
    #expect(outcome.status == status && outcome.stderr.isEmpty, "\(outcome.output)")
  }

  @Test("exits 1 for a gate that a filter hides, and 1 where there is nothing to judge") func hidden() throws {
    let folder = try GateDocuments.all()
    let outcome = try gate(folder, "--verdict", "passed")
    #expect(outcome.status == 1)
    #expect(outcome.stdout.contains("P-1") && !outcome.stdout.contains("P-3"))
    let empty = try TestFolder(["a.txt": "x"])
    let nothing = try gate(empty, "--format", "json")
    #expect(nothing.status == 1 && !nothing.stderr.isEmpty)
    #expect(try nothing.gates().projects.isEmpty)
  }

  @Test("exits 2 for a call that cannot be meant, and says which word is at fault") func usage() throws {
    let folder = try GateDocuments.all()
    for (arguments, words) in [
      (["--phase", "plannning"], ["plannning", "'planning'"]), (["--phase", "テスとう"], ["テスとう"]),
      (["--verdict", "pased"], ["pased", "notEvaluated"]), (["--by", "lead"], ["lead", "bureau"]),
      (["--format", "xlsx"], ["xlsx"]), (["--format", "csv"], ["--questions"]),
      (["--questions", "--format", "sarif"], ["--questions"]), (["--matrix", "--format", "json"], ["--matrix"]),
      (["--compare", "a.yaml"], ["a.yaml"]), (["--compare", "nowhere.json"], ["nowhere.json"]),
      (["--threads", "0"], ["--threads"]), (["nowhere"], ["nowhere"]),
    ] {
      let outcome = try KanriProcess.run(arguments: ["gate"] + arguments, in: folder)
      #expect(outcome.status == 2, "\(arguments)")
      for word in words { #expect(outcome.stderr.contains(word), "\(outcome.stderr)") }
    }
  }

  @Test("exits 2 where a project cannot be read as it was meant, counts it for nothing, and judges the others")
  func broken() throws {
    let folder = try GateDocuments.folder(
      ("a.yaml", GateDocuments.passed), ("b.yaml", GateDocuments.passed.replacing("name: 案件P-1", with: "name：案件")))
    let outcome = try gate(folder, "--format", "json")
    #expect(outcome.status == 2)
    #expect(outcome.stderr.contains("b.yaml") && outcome.stderr.contains("kanri lint b.yaml"))
    let projects = try outcome.gates().projects
    #expect(projects.map(\.verdict) == ["passed", "notEvaluated"])
    #expect(projects[1].items.allSatisfy { $0.verdict == "notEvaluated" && $0.reason.contains("kanri lint") })
    #expect(try gate(folder, "a.yaml").status == 0)
  }

  @Test("exits 2 where the canvas that a project rests on cannot be read, in its own file and in another")
  func brokenCanvas() throws {
    let canvas = "apiVersion: kanri/v1\nkind: ServiceCanvas\nid: c-1\nname: 申請\npurpose: \"開いたまま\n"
    let project = GateDocuments.passed + "canvas: c-1\n"
    for files in [[("a.yaml", project), ("b.yaml", canvas)], [("a.yaml", project + "---\n" + canvas)]] {
      let folder = try GateDocuments.folder()
      for (name, text) in files { try folder.write(name, text) }
      let outcome = try gate(folder, "--format", "json")
      #expect(outcome.status == 2, "\(outcome.output)")
      #expect(outcome.stderr.contains("kanri lint \(files.last?.0 ?? "")"))
      #expect(try outcome.gates().projects.map(\.verdict) == ["notEvaluated"])
    }
  }

  @Test("tells of facts that could not be read and counts them as not stated") func flawed() throws {
    let text = GateDocuments.passed.replacing("contractType: inHouse", with: "contractType: 内作")
    let folder = try GateDocuments.folder(("a.yaml", text))
    let outcome = try gate(folder)
    #expect(outcome.status == 1)
    #expect(outcome.stdout.contains("読めない箇所が1件") && outcome.stdout.contains("kanri lint a.yaml"))
    let table = try gate(GateDocuments.folder(("a.yaml", text), ("b.yaml", GateDocuments.failed)))
    #expect(table.stdout.contains("読めない箇所が1件"))
  }

  @Test("exits 2 where the office's standard has mistakes, and shows them at their places") func brokenStandard() throws {
    for (found, with, code) in [
      ("lifecycleCost)", "lifecycleCosts)", "K302"), ("expression: size(", "expression: syze(", "K302"),
      ("  - id: users-asked\n    code: O901\n", "  - id: users-asked\n", nil),
    ] as [(String, String, String?)] {
      let folder = try GateDocuments.folder(("a.yaml", GateDocuments.passed))
      try folder.write("標準.yaml", GateDocuments.standard.replacing(found, with: with))
      let outcome = try gate(folder)
      #expect((outcome.status == 2) == (code != nil), "\(outcome.output)")
      if let code { #expect(outcome.stderr.contains("標準.yaml:") && outcome.stderr.contains(code)) }
    }
    let folder = try GateDocuments.folder(("a.yaml", GateDocuments.passed))
    try folder.write(
      "標準.yaml",
      """
      apiVersion: kanri/v1
      kind: OversightStandard
      id: office
      name: 局の標準
      extends: kanri-standard
      waive:
        - {item: G901, reason: 対象がない, authority: 担当部長, until: 2027-03-31}

      """)
    let outcome = try gate(folder, "a.yaml")
    #expect(outcome.status == 2)
    #expect(outcome.stderr.contains("標準.yaml:7:12: K313"), "\(outcome.stderr)")
  }

  // MARK: JSON

  @Test("keeps the contract of its JSON") func json() throws {
    let outcome = try gate(GateDocuments.all(), "--format", "json", "--lang", "en")
    #expect(outcome.status == 1 && outcome.stderr.isEmpty)
    let report = try outcome.gates()
    #expect(report.version == 1 && report.asOf == "2026-11-24")
    #expect(report.standard.name == "small" && report.standard.version == "1" && !report.standard.digest.isEmpty)
    #expect(report.projects.map(\.id) == ["P-1", "P-2", "P-3", "P-4"])
    #expect(report.projects.map(\.verdict) == ["passed", "conditional", "failed", "incomplete"])
    #expect(report.projects.map(\.phase) == ["design", "design", "design", "design"])
    let conditional = report.projects[1]
    #expect(conditional.decision?.outcome == "passed" && conditional.decision?.differs == true)
    #expect(conditional.decision?.reasons == "急ぐため" && conditional.decision?.date == "2026-10-30")
    #expect(
      conditional.counts == [
        "passed": 1, "conditional": 1, "failed": 0, "incomplete": 1, "notApplicable": 1, "notEvaluated": 0,
      ])
    #expect(report.projects[0].decision == nil)
    let item = report.projects[2].items[0]
    #expect(item.id == "users-asked" && item.code == "O901" && item.task == "ユーザーテスト")
    #expect(item.item == "Users were asked" && item.method == "automatic" && item.verdict == "failed")
    #expect(item.weight == "blocking" && item.principles.isEmpty && !item.reason.isEmpty)
    #expect(item.evidence.map(\.fact) == ["project.userTests"] && item.evidence.map(\.value) == ["none"])
    #expect(item.evidence.first?.path == "c.yaml" && item.evidence.first?.line == 9)
    for item in report.projects.flatMap(\.items) { #expect(!item.reason.isEmpty) }
    // The keys themselves, in the order of the contract.
    #expect(
      outcome.stdout.hasPrefix(
        "{\"version\":1,\"asOf\":\"2026-11-24\",\"standard\":{\"name\":\"small\",\"version\":\"1\",\"digest\":\""))
  }

  @Test("says the same with one thread and with several") func threads() throws {
    let folder = try GateDocuments.all()
    let one = try gate(folder, "--format", "json", "--threads", "1")
    #expect(try gate(folder, "--format", "json", "--threads", "4").stdout == one.stdout)
  }

  @Test("never shows a My Number, whatever an item saw") func redacted() throws {
    let folder = try GateDocuments.folder(
      (
        "a.yaml",
        GateDocuments.conditional.replacing("reason: 見積りを取っている", with: "reason: 個人番号 123456789018 の件")
      ))
    for format in ["text", "json", "markdown", "sarif"] {
      let outcome = try gate(folder, "--format", format, "--verbose")
      #expect(!outcome.output.contains("123456789018"), "\(format)")
    }
  }

  // MARK: Text

  @Test("shows one project item by item: verdict and decision, reason, what is open, values, places, next steps")
  func sheet() throws {
    let outcome = try gate(GateDocuments.folder(("b.yaml", GateDocuments.conditional)), "--lang", "ja")
    let lines = outcome.stdout.split(separator: "\n").map(String.init)
    #expect(
      lines.first
        == "P-2 案件P-2  設計の判定: 条件付合格（記録された判定は「合格」2026-10-30 担当課長。理由: 急ぐため）")
    for part in [
      "  理由: 「費用を見積もっている」: 満たしていません。期限は2027-03-31です（見積りを取っている）。",
      "  適用3項目: 合格1、条件付合格1、判定保留1。対象外1", "  対象外の理由: 請負ではないため（1件）",
      "  基準日 2026-11-24  監理標準 small 1", "    合格の条件: 費用の見積りがあること",
      "    見た値: 「ライフサイクルコスト」=なし（b.yaml:10:16）", "    → 見積もってください（受託者、1人日）",
    ] {
      #expect(lines.contains { $0.hasPrefix(part) || $0 == part }, "\(part) is not in\n\(outcome.stdout)")
    }
  }

  @Test("shows many projects as one table: the worst first, priority first among equals, and who acts next")
  func table() throws {
    let folder = try GateDocuments.all()
    try folder.write("e.yaml", GateDocuments.project("P-5", "contractType: inHouse\nuserTests: none"))
    let outcome = try gate(folder)
    let order = outcome.stdout.split(separator: "\n").compactMap { line in
      line.split(separator: " ").first { $0.hasPrefix("P-") }.map(String.init)
    }
    #expect(order == ["P-3", "P-5", "P-4", "P-2", "P-1"])
    #expect(outcome.stdout.contains("合格1件、条件付合格1件、不合格2件、判定保留1件"))
    #expect(outcome.stdout.contains("次に動く人: 責任者 3件"))
    #expect(!outcome.stdout.contains("O901"))
    #expect(try gate(folder, "--verbose").stdout.contains("O901"))
  }

  @Test("counts by bureau, and takes verdicts in Japanese too") func filters() throws {
    let folder = try GateDocuments.all()
    let bureaus = try gate(folder, "--by", "bureau").stdout.split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
    #expect(bureaus.contains(["かなた局", "1", "0", "1", "0", "0", "0", "0"]))
    #expect(bureaus.contains(["みらい局", "3", "1", "0", "1", "1", "0", "0"]))
    let failed = try gate(folder, "--verdict", "不合格,判定保留", "--format", "json")
    #expect(try failed.gates().projects.map(\.id) == ["P-3", "P-4"])
  }

  @Test("judges the phase that is asked for, in either language") func phase() throws {
    let folder = try GateDocuments.folder(("a.yaml", GateDocuments.failed))
    for phase in ["release", "リリース"] {
      let outcome = try gate(folder, "--phase", phase, "--format", "json")
      #expect(try outcome.gates().projects.map(\.phase) == ["release"])
      // Nothing is asked for there, which is no pass.
      #expect(try outcome.gates().projects.map(\.verdict) == ["notApplicable"] && outcome.status == 1)
    }
  }

  @Test("judges a decided gate by the standard that the decision names, and says where that is not at hand")
  func decidedByAnother() throws {
    func decided(by standard: String) -> String {
      GateDocuments.failed + "phases: [{phase: design, decision: {outcome: passed, standard: \(standard)}}]\n"
    }
    let known = try gate(
      GateDocuments.folder(("a.yaml", decided(by: "kanri-standard 1"))), "--format", "json")
    #expect(try known.gates().projects[0].items.allSatisfy { $0.code.hasPrefix("G2") })
    let missing = try gate(GateDocuments.folder(("a.yaml", decided(by: "small 0"))))
    #expect(missing.stdout.contains("「small 0」が手元にないため、small 1で判定しました"))
  }

  // MARK: Questions

  @Test("asks for what settles most, in text, YAML and CSV") func questions() throws {
    let folder = try GateDocuments.folder(("d.yaml", GateDocuments.incomplete))
    let text = try gate(folder, "--questions")
    #expect(text.status == 0)
    for part in ["利用者に何を聞きましたか（責任者）", "設計書を誰が確かめましたか（点検担当）", "O901", "ユーザーテスト"] {
      #expect(text.stdout.contains(part), "\(part) is not in\n\(text.stdout)")
    }
    let csv = try gate(folder, "--questions", "--format", "csv")
    let rows = csv.stdout.components(separatedBy: "\r\n").dropLast()
    #expect(rows.first == "案件,番号,質問,答える人,項目の場所,点検項目,回答")
    #expect(rows.count == 4 && rows.allSatisfy { $0.components(separatedBy: ",").count == 7 })
    let yaml = try gate(folder, "--questions", "--format", "yaml")
    #expect(
      yaml.stdout.hasSuffix(
        """
        # 利用者に何を聞きましたか（責任者）
        ユーザーテスト: 未定 # 書くこと: 識別子、種類、工程、日付、目的、方法、対象の版、参加者、指摘、再確認した指摘、実施者、報告書
        点検結果:
          # 設計書を誰が確かめましたか（点検担当）
          - 点検項目: O903
            結果: 未定 # 次のどれか: 合格、条件付合格、不合格、判定保留、対象外
            日付: 未定 # 例: 2026-05-11
            点検者: 未定 # 例: 担当係長
            根拠資料: 未定 # 書くこと: 名称、日付、対象の版、成果物、ユーザーテスト、ファイル、URL
          # 略称は何ですか（所管課）
          - 点検項目: O904
            結果: 未定 # 次のどれか: 合格、条件付合格、不合格、判定保留、対象外
            日付: 未定 # 例: 2026-05-11
            点検者: 未定 # 例: 担当係長
            根拠資料: 未定 # 書くこと: 名称、日付、対象の版、成果物、ユーザーテスト、ファイル、URL

        """), "\(yaml.stdout)")
  }

  @Test("gives a stub that is YAML and that the linter only finds placeholders in") func stub() throws {
    // What the built-in standard asks of a project that says little: nested facts, lists, elements of lists.
    let project = """
      apiVersion: kanri/v1
      kind: Project
      id: P-9
      name: 申請のオンライン化
      audience: [residents]
      contractType: contract
      approach: waterfall
      security: {classification: 機密性2}
      feedback: [{source: inquiry, issue: 遅い}]
      userTests: [{kind: usability, phase: testing}, {kind: usability, phase: testing, findings: [{text: 遅い}]}]

      """
    let folder = try TestFolder(["a.yaml": project])
    for language in ["ja", "en"] {
      for phase in ["planning", "design", "testing", "release", "operation", "evaluation", "retirement"] {
        let stub = try gate(folder, "--questions", "--format", "yaml", "--phase", phase, "--lang", language).stdout
        let parts = stub.components(separatedBy: "---\n")
        for (index, part) in parts.enumerated() {
          let isCanvas = part.contains(language == "ja" ? "サービスキャンバス" : "ServiceCanvas")
          let head = "apiVersion: kanri/v1\nkind: \(isCanvas ? "ServiceCanvas" : "Project")\nid: X-\(index)\nname: 例\n"
          let linted = try KanriProcess.run(
            "lint", "-", "--format", "json", "--stdin-filename", "stub.yaml", "--select", "Y,S102", in: folder,
            stdin: head + part)
          #expect(try linted.report().findings.map(\.place) == [], "\(phase) \(language)\n\(part)")
        }
      }
    }
  }

  // MARK: Comparing and crossing

  @Test("compares with an earlier report, in either language, and says the value that flipped an item")
  func compare() throws {
    let folder = try GateDocuments.folder(("a.yaml", GateDocuments.failed), ("d.yaml", GateDocuments.incomplete))
    try folder.write("before.json", try gate(folder, "--format", "json", "--lang", "en").stdout)
    let same = try gate(folder, "--compare", "before.json")
    #expect(same.stdout == "2026-11-24からの変化\n変わった項目はありません。\n")
    try folder.write(
      "a.yaml", GateDocuments.failed.replacing("userTests: none", with: "userTests: [{kind: research}]"))
    try folder.write("d.yaml", GateDocuments.incomplete.replacing("lifecycleCost: {initial: 300万円}", with: "userTests: none"))
    try folder.write("e.yaml", GateDocuments.passed)
    let changed = try gate(folder, "--compare", "before.json")
    #expect(
      changed.stdout == """
        2026-11-24からの変化
        P-3: 不合格 → 合格
        P-3 O901 利用者に聞いている: 不合格 → 合格
          「ユーザーテスト」: none → 1件 (a.yaml:9)
        P-4: 判定保留 → 不合格
        P-4 O901 利用者に聞いている: 判定保留 → 不合格
          「ユーザーテスト」: 未記入 → なし (d.yaml:9)
        P-4 O902 費用を見積もっている: 合格 → 判定保留
          「ライフサイクルコスト」が未記入です
        P-1: 前の報告には、この工程の判定がありません
        3項目が変わりました。

        """)
  }

  @Test("crosses phases and areas of one project, phases, verdicts and gates of many, in text and Markdown")
  func matrix() throws {
    let one = try gate(GateDocuments.folder(("b.yaml", GateDocuments.conditional)), "--matrix")
    #expect(one.stdout.contains("設計  ○              －    △"), "\(one.stdout)")
    let folder = try GateDocuments.all()
    let many = try gate(folder, "--matrix").stdout.split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
    #expect(many.contains(["設計", "4", "1", "1", "1", "1", "1"]))
    #expect(many.contains(["計", "4", "1", "1", "1", "1", "1"]))
    #expect(many.contains(["P-3", "案件P-3", "✗"]))
    let markdown = try gate(folder, "--matrix", "--format", "markdown").stdout
    #expect(markdown.contains("| 設計 | 4 | 1 | 1 | 1 | 1 | 1 |") && markdown.contains("| P-4 案件P-4 | ? |"))
  }

  // MARK: For other programs and for paper

  @Test("writes SARIF with the open items at their places, and what each asks for") func sarif() throws {
    let outcome = try gate(GateDocuments.all(), "--format", "sarif")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.stdoutBytes)) as? [String: Any])
    #expect(document["version"] as? String == "2.1.0")
    let run = try #require((document["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    let found = results.compactMap { result -> String? in
      guard let rule = result["ruleId"] as? String, let level = result["level"] as? String,
        let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any],
        let artifact = (location["artifactLocation"] as? [String: Any])?["uri"] as? String,
        let line = (location["region"] as? [String: Any])?["startLine"] as? Int
      else { return nil }
      return "\(artifact):\(line) \(rule) \(level)"
    }
    #expect(found.count == results.count)
    for line in ["b.yaml:10 O902 warning", "c.yaml:9 O901 error", "d.yaml:2 O901 note"] {
      #expect(found.contains(line), "\(found)")
    }
    let rules = ((run["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"] as? [[String: Any]]
    let ids = Set(rules?.compactMap { $0["id"] as? String } ?? [])
    #expect(ids.isSuperset(of: results.compactMap { $0["ruleId"] as? String }))
  }

  @Test("writes the sheet of one project on one page of A4: verdict, reason, what is open, by whom, until when, basis")
  func markdown() throws {
    let sheet = try gate(GateDocuments.folder(("b.yaml", GateDocuments.conditional)), "--format", "markdown").stdout
    #expect(sheet.hasPrefix("# 工程判定書（設計）\n"))
    for part in [
      "| 判定 | **条件付合格** |", "| 記録された判定 |", "| 条件付合格 | O902 費用を見積もっている |",
      "見積もってください（受託者、1人日） | 2027-03-31 | ［kanri独自］ |", "［計画］推進計画に記載",
    ] { #expect(sheet.contains(part), "\(part) is not in\n\(sheet)") }
    // The worst case: a project that says nearly nothing, at the gate of the phase with most items.
    let folder = try TestFolder([
      "a.yaml": "apiVersion: kanri/v1\nkind: Project\nid: P-9\nname: 申請のオンライン化\naudience: [residents]\nuserTests: none\n"
    ])
    for phase in ["planning", "release", "operation"] {
      for language in ["ja", "en"] {
        let sheet = try gate(folder, "--format", "markdown", "--phase", phase, "--lang", language).stdout
        #expect(GateCommandTests.printedLines(sheet) <= 64, "\(phase) \(language)")
      }
    }
  }

  /// How many lines a sheet takes on paper, for columns as wide as their share of A4: 84 cells a line at 9 point, of
  /// which a row of the table gives each long column about 24.
  private static func printedLines(_ markdown: String) -> Int {
    func cells(_ text: some StringProtocol) -> Int { text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2000 ? 1 : 2) } }
    return markdown.split(separator: "\n").reduce(0) { count, line in
      if line.hasPrefix("|--") { return count }
      guard line.hasPrefix("| ") else { return count + 1 + cells(line) / 84 }
      let columns = line.split(separator: "|").map(cells)
      let width = columns.count > 2 ? 24 : 64
      return count + (columns.max().map { ($0 + width - 1) / width } ?? 1)
    }
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    components(separatedBy: part).joined(separator: other)
  }
}
