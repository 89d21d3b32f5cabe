import DigitalGovernance
import GovernanceFindings
import Testing

@testable import GovernanceTables

@Suite("Tables through mappings") struct TableReaderTests {
  static let simple = Mapping.testing(["ID": "id", "名": "名称", "件数": "件数.合計", "状態": "オンライン化の状態"]) {
    $0.change("状態") { $0.code(["済": "実施済", "未": "未実施", "不明": "未記入"]) }
  }

  @Test("Cells are texts until the mapping says otherwise")
  func texts() throws {
    let reading = try TableReading("ID,名,件数,状態\n0012,1E5, １,234 ,済\n", Self.simple)
    #expect(
      reading.kinds == [
        .wrongWidth(found: 5, expected: 4), .unknownValue(column: "状態", text: "234", meant: nil),
      ])
    let quoted = try TableReading("ID,名,件数,状態\n0012,1E5,\"１,234\",済\nNA,-,△5,不明\n", Self.simple)
    #expect(quoted.procedures.map(\.id) == ["0012", "NA"])
    #expect(quoted.procedures.map(\.name) == ["1E5", "-"])
    #expect(quoted.procedures[0].volume.known?.total == 1234)
    #expect(quoted.procedures[0].onlineState == .known(.implemented))
    #expect(quoted.procedures[1].onlineState.isUnknown)
    // △5 is read whole, as minus five, which no volume is.
    #expect(quoted.procedures[1].volume.known?.total.isUnknown == true)
    #expect(
      quoted.kinds == [
        .unreadable(
          column: "件数", text: "△5", expected: ScalarForm.integer(nil).label,
          .outOfRange(0...1_000_000_000_000_000_000))
      ])
  }

  @Test(
    "What is no number is unknown and told with its cell",
    arguments: ["1E5", "－", "約10", "10件", "1.5", "不明", "10-20"])
  func noNumbers(text: String) throws {
    let reading = try TableReading("ID,名,件数,状態\n1,a,\(text),済\n", Self.simple)
    let problem = try #require(reading.problems.first)
    #expect(reading.problems.count == 1)
    guard case .unreadable("件数", text, _, .wrongForm) = problem.kind else {
      Issue.record("\(problem)")
      return
    }
    #expect(problem.cell?.description == "C2" && problem.subject == "1")
    #expect(problem.range.start == SourcePosition(line: 2, column: 5))
    #expect(problem.path == "volume.total")
    #expect(reading.procedures[0].volume.known?.total.isUnknown == true)
    #expect(reading.procedures[0].name == "a")
  }

  @Test("A count beyond 2^53 is exact")
  func largeCounts() throws {
    let reading = try TableReading("ID,名,件数,状態\n1,a,9007199254740993,済\n", Self.simple)
    #expect(reading.procedures[0].volume.known?.total == 9_007_199_254_740_993)
  }

  @Test("Blank is unknown, none or a value, as the mapping says; a record of blanks is not stated")
  func blanks() throws {
    var mapping = Self.simple
    let text = "ID,名,件数,状態\n1,a,　 ,済\n"
    #expect(try TableReading(text, mapping).procedures[0].volume.isUnknown)
    mapping.change("件数") { $0.blank = "0" }
    #expect(try TableReading(text, mapping).procedures[0].volume.known?.total == 0)
    mapping.change("件数") { $0.blank = "未記入" }
    #expect(try TableReading(text, mapping).procedures[0].volume.isUnknown)
  }

  @Test("Several values are parted; one that is not known makes the list unknown")
  func lists() throws {
    let mapping = Mapping.testing(["ID": "id", "障壁": "障壁", "言語": "対応言語"]) {
      $0.change("障壁") {
        $0.separator = "、"
        $0.code(["国": "国の制度・方針", "運用": "運用上の課題", "なし": .nothing])
      }
      $0.change("言語") { $0.separator = "; " }
    }
    let reading = try TableReading("ID,障壁,言語\n1,国、運用,ja; en; \n2,国、何か,ja\n3,なし,\n4,、,；\n", mapping)
    #expect(reading.procedures[0].barriers == [.nationalPolicy, .operations])
    #expect(reading.procedures[0].languages == ["ja", "en"])
    #expect(reading.procedures[1].barriers.isUnknown)
    #expect(reading.procedures[2].barriers.isNothing)
    #expect(reading.procedures[2].languages.isUnknown)
    #expect(reading.procedures[3].barriers.isUnknown)
    #expect(reading.procedures[3].languages == ["；"])
    #expect(reading.kinds.first == .unknownValue(column: "障壁", text: "何か", meant: nil))
    #expect(reading.kinds.count == 2)
  }

  @Test("Words of the field are known in other widths and with spaces; others are not")
  func widths() throws {
    let mapping = Mapping.testing(["ID": "id", "個人": "ライフイベント.個人", "区分": "組織.区分"]) {
      $0.change("個人") { $0.separator = ";" }
    }
    let reading = try TableReading(
      "ID,個人,区分\n1,その他（個人も法人にもあてはまらない）;税金, 局 \n2,税 金;妊娠,何局\n", mapping)
    #expect(reading.procedures[0].lifeEvents.known?.individual == [.neither, .tax])
    #expect(reading.procedures[0].organisation.known?.kind == .known(.bureau))
    #expect(reading.procedures[1].lifeEvents.known?.individual == [.tax, .pregnancy])
    #expect(reading.kinds == [.unknownValue(column: "区分", text: "何局", meant: nil)])
  }

  @Test("Units, further fields and constants")
  func unitsAndConstants() throws {
    let mapping = Mapping.testing(["ID": "id", "期間": "標準処理期間.オンライン"]) {
      $0.change("期間") {
        $0.unit = "日"
        $0.also = ["標準処理期間.非オンライン"]
      }
      var constant = Mapping.Constant()
      constant.field = "組織.区分"
      constant.value = "区市町村"
      $0.constants = [constant]
    }
    let reading = try TableReading("ID,期間\n1,３０\n2,2週\n", mapping)
    #expect(reading.procedures.map { $0.standardPeriod.known?.online.known?.days } == [30, 14])
    #expect(reading.procedures.map { $0.standardPeriod.known?.offline.known?.days } == [30, 14])
    #expect(reading.procedures.allSatisfy { $0.organisation.known?.kind == .known(.municipality) })
  }

  @Test("An id that stands twice is told with the row of the first")
  func duplicates() throws {
    let reading = try TableReading("ID,名,件数,状態\n1,a,1,済\n2,b,1,済\n 1 ,c,1,済\n,d,1,済\n,e,1,済\n", Self.simple)
    #expect(reading.kinds == [.duplicateID("1", row: 1), .missingID, .missingID])
    #expect(reading.problems[0].cell?.description == "A4")
    #expect(reading.procedures.count == 5)
  }

  @Test("Rows with too few or too many cells are kept, and told")
  func widthOfRows() throws {
    let reading = try TableReading("ID,名,件数,状態\n1,a\n2,b,3,済,x,y\n3,c,1,済\n", Self.simple)
    #expect(reading.kinds == [.wrongWidth(found: 2, expected: 4), .wrongWidth(found: 6, expected: 4)])
    #expect(reading.problems.map(\.range.start) == [.init(line: 2, column: 4), .init(line: 3, column: 9)])
    #expect(reading.procedures.map(\.name) == ["a", "b", "c"])
    #expect(reading.procedures[0].onlineState.isUnknown)
  }

  @Test("Columns that are missing, unknown or repeated are told; without the id nothing is read")
  func headers() throws {
    let reading = try TableReading("ID,名称,件数,件数,備考,状態\n1,a,5,6,x,済\n", Self.simple)
    #expect(
      reading.kinds == [
        .missingColumns(["名"], isFatal: false), .repeatedColumn("件数"), .unmappedColumn("名称", meant: nil),
        .unmappedColumn("備考", meant: nil),
      ])
    #expect(reading.procedures[0].volume.known?.total == 5)
    let title = try TableReading("棚卸,,,\nID,名,件数,状態\n1,a,5,済\n", Self.simple)
    #expect(title.procedures.isEmpty)
    #expect(title.kinds.first == .missingColumns(["ID", "名", "件数", "状態"], isFatal: true))
    #expect(try TableReading("", Self.simple).kinds == [.noHeader])
    #expect(
      try TableReading("I D,名\n,件 数,状態\n1,a,5,済\n".replacing("名\n,", with: "\"名\n\","), Self.simple).kinds
        .isEmpty)
  }

  @Test("Rows above the header, footers and rows by a condition are left out and counted")
  func leftOut() throws {
    var skip = Mapping.SkippedRow()
    skip.column = "名"
    skip.values = ["小計"]
    skip.reason = "小計の行のため"
    var mapping = Self.simple
    var header = Mapping.Header()
    header.before = 2
    header.rows = 2
    header.names = 1
    mapping.header = .known(header)
    mapping.footerRows = 2
    mapping.skip = .known([skip])
    let text = "棚卸\n\nID,名,件数,状態\n(文字),,(件),\n1,a,5,済\n,小計,5,\n2,b,6,未\n,,,\n合計,,11,\n注\n"
    let reading = try TableReading(text, mapping)
    #expect(reading.procedures.map(\.id) == ["1", "2"])
    #expect(reading.summary?.skipped == ["小計の行のため": 1])
    #expect(reading.summary?.footerRows == 2)
    #expect(reading.kinds == [.emptyRows(1)])
    #expect(reading.places.map(\.cell.description) == ["A5", "A7"])
    #expect(reading.places.map(\.range.start.line) == [5, 7])
  }

  @Test("Without a header, columns have the names of a spreadsheet")
  func letters() throws {
    var mapping = Mapping.testing(["A": "id", "C": "名称"])
    var header = Mapping.Header()
    header.rows = 0
    mapping.header = .known(header)
    mapping.ignored = .known([])
    let reading = try TableReading("1,x,届出\n2,y,許可\n", mapping)
    #expect(reading.procedures.map(\.name) == ["届出", "許可"])
    #expect(reading.kinds == [.unmappedColumn("B", meant: nil)])
  }

  @Test("A cell that is damaged as text is unknown, and its row goes on")
  func damage() throws {
    let reading = try TableReading(
      "ID,名,件数,状態\n1,届\u{0}出,5,済\n2,\"b\" x,5,済\n3,\"c,5,済\n4,d,5,済\n", Self.simple)
    #expect(reading.kinds == [.nul, .textAfterQuote, .unclosedQuote])
    #expect(reading.problems.map(\.subject) == ["1", "2", "3"])
    #expect(reading.problems.map(\.cell?.description) == ["B2", "B3", "B4"])
    #expect(reading.procedures.map(\.name) == [.unknown, .unknown, .unknown, "d"])
    #expect(reading.procedures.allSatisfy { $0.onlineState == .known(.implemented) })
  }

  @Test(
    "CP932 is decoded before it is taken apart, and half a character is told", arguments: [1, 7, 1 << 20])
  func windows31J(chunk: Int) throws {
    // ID,名,件数,状態 / ソ,表" with a half character before a comma / 能,…
    var bytes: [UInt8] = Array("ID,".utf8) + [0x96, 0xBC] + Array(",".utf8) + [0x8C, 0x8F, 0x90, 0x94]
    bytes += Array(",".utf8) + [0x8F, 0xF3, 0x91, 0xD4] + Array("\r\n".utf8)
    bytes +=
      [0x83, 0x5C] + Array(",".utf8) + [0x95, 0x5C, 0x83] + Array(",5,".utf8) + [0x8D, 0xCF, 0x0D, 0x0A]
    bytes += [0x94, 0x5C] + Array(",".utf8) + [0x8D, 0x5C] + Array(",6,".utf8) + [0x96, 0xA2]
    let reading = try TableReading(bytes, Self.simple, chunk: chunk)
    #expect(reading.summary?.encoding == .windows31J)
    #expect(reading.procedures.map(\.id) == ["ソ", "能"])
    #expect(reading.procedures.map(\.name) == [.unknown, "構"])
    #expect(reading.procedures.map(\.onlineState) == [.known(.implemented), .known(.notImplemented)])
    #expect(reading.kinds == [.undecodable([0x83], .windows31J)])
    #expect(reading.problems[0].range.start == SourcePosition(line: 2, column: 4))
    #expect(reading.problems[0].cell?.description == "B2")
  }

  @Test("So many undecodable bytes that they are not listed are still told cell by cell")
  func manyReplacements() throws {
    let row = Array("1,".utf8) + [UInt8](repeating: 0xFF, count: 20_000) + Array(",5,済\n".utf8)
    var mapping = Self.simple
    mapping.encoding = .known(.utf8)
    let reading = try TableReading(
      Array("ID,名,件数,状態\n".utf8) + row + Array("2,".utf8) + [0xFF] + Array(",5,済\n3,c,5,済\n".utf8), mapping)
    #expect(reading.procedures.map(\.name) == [.unknown, .unknown, "c"])
    #expect(reading.kinds.count == 2)
  }

  @Test("A byte-order mark does not hide damaged bytes behind it", arguments: [2, 1 << 20])
  func damageBehindMark(chunk: Int) throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("ID,名,件数,状態\n1,".utf8) + [0xFF] + Array(",5,済\n".utf8)
    let reading = try TableReading(bytes, Self.simple, chunk: chunk)
    #expect(reading.kinds == [.undecodable([0xFF], .utf8)])
    #expect(reading.procedures.first?.name == .unknown)
  }

  @Test("UTF-16 is refused by name")
  func utf16() {
    #expect(throws: TableReader.Refusal.foreignEncoding("UTF-16")) {
      try TableReading([0xFF, 0xFE, 0x49, 0x00], Self.simple)
    }
  }

  @Test("A compressed table that is cut short gives the rows before the cut")
  func cutShort() throws {
    guard let bytes = SharedFile.bytes("data/inventory-r6.csv.gz") else { return }
    let reading = try TableReading(Array(bytes.prefix(200_000)), .nationalR6)
    let count = reading.procedures.count
    #expect(count > 100)
    guard case .compression(.cutShort(let length))? = reading.problems.last?.kind else {
      Issue.record("\(reading.problems.suffix(1))")
      return
    }
    #expect(length > 200_000)
    #expect(reading.kinds.count == 1)
  }

  @Test("A path leads to the cell that states it")
  func places() throws {
    var cells: [String] = []
    let source = TableBytes(Array("ID,名,件数,状態\n1,a,5,済\n".utf8))
    _ = try TableReader(Self.simple).read(source) { _ in
    } row: { row in
      for path in ["volume.total", "volume", "name", "fee.required", "onlineState"] as [FactPath] {
        cells.append(row.place(of: path).cell.description)
      }
    }
    #expect(cells == ["C2", "C2", "B2", "A2", "D2"])
  }
}
