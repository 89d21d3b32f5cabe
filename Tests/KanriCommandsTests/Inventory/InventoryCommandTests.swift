import Foundation
import KanriTestSupport
import Testing

@Suite("kanri inventory") struct InventoryCommandTests {
  /// Five procedures whose rates anybody can count.
  static let table = """
    手続ID,名称,組織.名称,組織.区分,手続類型,オンライン化の状態,件数.合計,件数.オンライン,都の裁量,標準処理期間.オンライン,添付書類.提出方法,根拠法令.法令番号
    001,甲の申請,甲局,局,申請等,実施済,20000,15000,はい,2週,電子での提出のみ;原紙での提出のみ,-
    002,乙の申請,甲局,局,申請等,実施予定,5000,0,はい,,,
    003,丙の申請,乙財団,政策連携団体,申請等,実施済,1000,10,,即日,[],
    004,丁の届出,乙財団,政策連携団体,申請等,,,,いいえ,,,
    005,=戊の届出,,,申請等,未実施,300,,はい,,,

    """

  private func run(
    _ arguments: String..., files: KeyValuePairs<String, String> = ["a.csv": Self.table]
  ) throws -> KanriProcess.Outcome {
    try KanriProcess.run(
      arguments: ["inventory"] + arguments, in: try TestFolder(files), environment: ["LC_ALL": "C"])
  }

  struct Rates: Decodable {
    let procedures: Int
    let rates: [Rate]
    let organisations: [Rate]

    struct Rate: Decodable {
      let name: String?
      let scope: String
      let weight: String
      let digitalized: Int
      let counted: Int
      let stateUnknown: Int
    }
  }

  @Test("Rates have both denominators, by procedures and by filings, and say what is not stated")
  func rates() throws {
    let outcome = try run("rate", "--as-of", "2026-09-30", "--format", "json", "a.csv")
    #expect(outcome.status == 0)
    let rates = try outcome.decoded(Rates.self)
    #expect(rates.procedures == 5)
    func rate(_ scope: String, _ weight: String) throws -> [Int] {
      let rate = try #require(rates.rates.first { $0.scope == scope && $0.weight == weight })
      return [rate.digitalized, rate.counted, rate.stateUnknown]
    }
    #expect(try rate("all", "procedures") == [2, 5, 1])
    #expect(try rate("withinDiscretion", "procedures") == [1, 3, 0])
    #expect(try rate("all", "volume") == [21_000, 26_300, 0])
    #expect(try rate("withinDiscretion", "volume") == [20_000, 25_300, 0])
    let bureau = try #require(rates.organisations.first { $0.name == "甲局" })
    #expect(bureau.digitalized == 1 && bureau.counted == 2)

    let text = try run("rate", "--as-of", "2026-09-30", "a.csv").stdout
    #expect(text.contains("2 / 5  40.0%（未記入により 40.0%〜60.0%）"))
    // Of the third nobody stated whether it is within the discretion: 1 of 3, at most 2 of 4.
    #expect(text.contains("1 / 3  33.3%（未記入により 33.3%〜50.0%）"))
  }

  @Test(
    "An inventory in YAML brings its targets and history to the rate, and its organisation to its procedures")
  func forecast() throws {
    let inventory = """
      apiVersion: kanri/v1
      kind: ProcedureInventory
      id: a
      name: 棚卸し
      date: 2026-03-31
      organisation: {name: 甲局, kind: bureau}
      targets: [{date: 2027-03-31, share: 100%, scope: all}]
      history: [{date: 2025-03-31, scope: all, share: 25%}]
      procedures:
        - {id: "1", name: 申請, onlineState: implemented, volume: {total: 10000}}
        - {id: "2", name: 届出, onlineState: notImplemented, volume: {total: 9999}}

      """
    let files: KeyValuePairs = ["a.yaml": inventory]
    let rate = try run("rate", "--as-of", "2026-03-31", "a.yaml", files: files)
    #expect(rate.status == 0)
    // 25 % to 50 % in a year is 75 % a year later.
    #expect(rate.stdout.contains("75.0%"))
    let priority = try run("priority", "a.yaml", files: files)
    #expect(priority.stdout.contains("基準の件数に達する手続 1件（うちオンライン化済 1件）。達しないもの 1件"))
  }

  @Test("Priority takes each class of organisation by its own threshold, or all by one")
  func priority() throws {
    let outcome = try run("priority", "a.csv", "--output", "b.csv")
    #expect(outcome.status == 0)
    #expect(
      outcome.stdout.contains("基準の件数に達する手続 2件（うちオンライン化済 2件）。達しないもの 1件、件数が未記入 1件、基準のない組織 1件"))
    #expect(outcome.stdout.contains("重要な手続"))
    let all = try run("priority", "--filings", "300", "--lang", "en", "a.csv")
    #expect(
      all.stdout.contains("4 procedures reach the threshold, 2 of them online; 0 do not, 1 have no count"))
  }

  @Test("A comparison names each kind of change, and says what cannot be compared")
  func difference() throws {
    let head = "id,name,legalBasis.law,onlineState,plannedFor,replaces,abolishedOn\n"
    let old =
      head + """
        1,残る,甲法,notImplemented,,,
        2,旧名,甲法,implemented,,,
        3,消える,甲法,implemented,,,
        4,まとまる,甲法,implemented,,,
        5,番号が変わる,乙法,planned,令和8年度,,
        6,分からない,乙法,,,,
        7,廃止する,乙法,implemented,,,

        """
    let new =
      head + """
        1,残る,甲法,implemented,,,
        2,新名,甲法,partlyImplemented,,,
        50,番号が変わる,乙法,planned,令和9年度,,
        6,分からない,乙法,implemented,,,
        7,廃止する,乙法,implemented,,,2026-03-31
        8,増える,丙法,implemented,,4,

        """
    let outcome = try run("diff", "old.csv", "new.csv", files: ["old.csv": old, "new.csv": new])
    #expect(outcome.status == 0)
    for line in [
      "両方にある手続 5件", "新規 1", "8 増える", "廃止・なくなったもの 2", "3 消える", "7 廃止する", "統合 1",
      "4 まとまる → 8 増える", "名称の変更 1", "2 新名（旧名）", "手続IDの変更（名称と根拠で照合） 1", "5 → 50 番号が変わる",
      "オンライン化 1", "1 残る: 未実施 → 実施済", "オンライン化済からの後退 1", "2 新名: 実施済 → 一部実施済",
      "予定時期の変更 1", "比べられないもの（状態が未記入） 1",
    ] {
      #expect(outcome.stdout.contains(line), "\(line)\n\(outcome.stdout)")
    }
    let same = try run("diff", "a.csv", "a.csv")
    #expect(same.stdout.contains("違いはありません。"))
  }

  @Test("A sheet has what is stated and what is found; a wrong id is a usage error that names the near one")
  func sheet() throws {
    let sheet = try run("sheet", "001", "a.csv", "--as-of", "2026-11-24")
    #expect(sheet.status == 0)
    #expect(sheet.stdout.contains("甲の申請") && sheet.stdout.contains("20,000") && sheet.stdout.contains("2週"))
    #expect(sheet.stdout.contains("I203") && sheet.stdout.contains("I220"))
    #expect(!sheet.stdout.contains("結果通知"))
    let wrong = try run("sheet", "0001", "a.csv")
    #expect(wrong.status == 2 && wrong.stderr.contains("'001'"))
  }

  @Test("Where lists what matches and counts what nobody can say")
  func filter() throws {
    let outcome = try run("where", "procedure.volume.online < 100", "a.csv")
    #expect(outcome.status == 0)
    #expect(outcome.stdout.contains("5件のうち2件が当てはまります。未記入で判断できないもの2件"))
    #expect(outcome.stdout.contains("003") && !outcome.stdout.contains("001"))
    let unknown = try run("where", "--unknown", "procedure.volume.online < 100", "a.csv")
    #expect(
      unknown.stdout.contains("004") && unknown.stdout.contains("005") && !unknown.stdout.contains("003"))
    let wrong = try run("where", "procedure.volume.onlin < 100", "a.csv")
    #expect(wrong.status == 2 && wrong.stderr.contains("^"))
    let number = try run("where", "procedure.volume.online + 1", "a.csv")
    #expect(number.status == 2 && number.stderr.contains("int"))
  }

  @Test("The export has the columns that it lists, in their types")
  func export() throws {
    struct Columns: Decodable {
      let columns: [Column]
      struct Column: Decodable {
        let name: String
        let type: String
      }
    }
    let columns = try run("export", "--columns").decoded(Columns.self).columns
    let outcome = try run("export", "a.csv")
    #expect(outcome.status == 0)
    let lines = outcome.stdout.split(separator: "\n").map(String.init)
    #expect(lines.count == 6)
    #expect(lines[0] == columns.map(\.name).joined(separator: ","))
    let types = Dictionary(uniqueKeysWithValues: columns.map { ($0.name, $0.type) })
    #expect(types["volume.online"] == "int" && types["standardPeriod.online"] == "duration")
    #expect(types["attachments.ways"] == "list<string>" && types["plannedFor.last"] == "timestamp")
    #expect(types["withinDiscretion"] == "bool" && types["id"] == "string")
    // Two weeks are 1,209,600 seconds; 即日 is no length of time; a bare `-` is left alone; a formula is guarded.
    #expect(
      lines[1].contains(",1209600s,") && lines[1].contains("\"[\"\"electronicOnly\"\",\"\"paperOnly\"\"]\""))
    #expect(lines[1].contains(",-,"))
    #expect(lines[3].contains(",[],") && !lines[3].contains("即日"))
    #expect(lines[5].hasPrefix("005,'=戊の届出,"))
  }

  @Test("The export in YAML has the findings of the table")
  func yaml() throws {
    let folder = try TestFolder(["a.csv": Self.table])
    let yaml = try KanriProcess.run(
      "inventory", "export", "--format", "yaml", "--as-of", "2026-11-24", "a.csv", in: folder)
    try folder.write("a.yaml", yaml.stdout)
    func found(_ path: String) throws -> [String] {
      try KanriProcess.run(
        "lint", "--format", "json", "--as-of", "2026-11-24", path, in: folder
      ).report().findings.map(\.code).sorted()
    }
    let ofTable = try found("a.csv")
    #expect(!ofTable.isEmpty)
    #expect(try found("a.yaml") == ofTable)
  }
}
