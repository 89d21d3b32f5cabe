import DigitalGovernance
import GovernanceFindings
import Testing

@testable import GovernanceTables

/// Every ``TableReading`` of the other suites is compared with columns too.
@Suite("Tables into columns") struct ColumnReadingTests {
  /// A mapping with everything that a mapping may say.
  static let rich: Mapping = {
    var mapping = Mapping.testing([
      "ID": "id", "名": "名称", "件数": "件数.合計", "オンライン": "件数.オンライン", "状態": "オンライン化の状態",
      "障壁": "障壁", "言語": "対応言語", "期間": "標準処理期間.オンライン", "予定": "plannedFor", "局": "組織.名称",
      "個人": "ライフイベント.個人", "手数料": "手数料.有無", "書類": "添付書類.書類",
    ]) {
      $0.change("状態") {
        $0.code(["済": "実施済", "未": "未実施", "不明": "未記入"])
        $0.blank = "未実施"
      }
      $0.change("障壁") {
        $0.separator = "、"
        $0.code(["国": "国の制度・方針", "運用": "運用上の課題", "なし": .nothing, "？": "未記入"])
      }
      $0.change("言語") { $0.separator = "; " }
      $0.change("書類") { $0.separator = ";" }
      $0.change("個人") { $0.separator = ";" }
      $0.change("オンライン") { $0.blank = "0" }
      $0.change("手数料") { $0.code(["有": "はい", "無": "いいえ"]) }
      $0.change("期間") {
        $0.unit = "日"
        $0.also = ["標準処理期間.非オンライン"]
      }
      var kind = Mapping.Constant()
      kind.field = "組織.区分"
      kind.value = "区市町村"
      var year = Mapping.Constant()
      year.field = "件数.年度"
      year.value = "令和5年度"
      $0.constants = [kind, year]
    }
    var skip = Mapping.SkippedRow()
    skip.column = "名"
    skip.values = ["小計"]
    skip.reason = "小計の行のため"
    mapping.skip = .known([skip])
    mapping.footerRows = 1
    return mapping
  }()

  private static let pieces = [
    "", "", " ", "　", "0", "7", "12", "007", "1,234", "１２", "△5", "9223372036854775807",
    "12345678901234567890", "1.5", "10日", "2週", "即日", "令和7年度", "2026-03-31", "済", "未", "不明", "何か", "国",
    "国、運用", "国、何か", "なし", "？", "国、？", "、", ";", ";;", "ja; en", "ja;", "税金;妊娠", "税 金", "有", "無", "小計",
    "届\u{0}出", "a\"\"b", "\"", "長い名前の届出を提出する手続の一つ", "届出\n二行", "[\"a\"]", "'=1",
  ]

  /// A table of random cells, quoted now and then, with rows that are too short or too long.
  private static func table(_ random: inout SeededGenerator, rows: Int) -> [UInt8] {
    let names = rich.columns.stated.compactMap(\.column.known)
    var text = names.joined(separator: ",") + "\n"
    for row in 0..<rows {
      var cells = names.indices.map { index -> String in
        let piece = pieces.randomElement(using: &random) ?? ""
        guard index > 0 else {
          return Int.random(in: 0..<20, using: &random) == 0 ? piece : "\(row * 7 % 90)"
        }
        return piece
      }
      switch Int.random(in: 0..<30, using: &random) {
      case 0: cells.removeLast(Int.random(in: 1..<cells.count, using: &random))
      case 1: cells.append("余り")
      case 2: cells = cells.map { _ in "" }
      default: break
      }
      text += cells.map { cell in
        let needsQuotes = cell.contains { $0 == "," || $0 == "\n" || $0 == "\"" }
        let isQuoted = Int.random(in: 0..<30, using: &random) == 0 ? !needsQuotes : needsQuotes
        return isQuoted ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: ",")
      text += Int.random(in: 0..<9, using: &random) == 0 ? "\r\n" : "\n"
    }
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 0..<3, using: &random) {
      let place = Int.random(in: (bytes.firstIndex(of: 0x0A) ?? 0) + 1..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0x80...0xFF, using: &random)
    }
    return bytes
  }

  @Test("Random tables give the same facts, places and problems in either form", arguments: UInt64(0)..<24)
  func random(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bytes = Self.table(&random, rows: 60)
    var mapping = Self.rich
    if seed % 2 == 0 { mapping.encoding = .known(.utf8) }
    let limits = seed % 3 == 0 ? CSVLimits(cell: 64, record: 1024, cells: 12) : CSVLimits()
    let reader = TableReader(mapping, limits: limits)
    let chunk = [1, 13, 1000, .max][Int(seed % 4)]
    let reading = try TableReading(bytes, reader, chunk: chunk)
    for (blockRows, threads) in [(1, 1), (7, 2), (16_384, 1), (16_384, 3)] {
      try ColumnReading.expectSame(
        bytes, reader, as: reading, chunk: chunk, blockRows: blockRows, threads: threads)
    }
  }

  @Test("Random tables under kanri's own headings too", arguments: UInt64(100)..<108)
  func ownColumns(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = Self.table(&random, rows: 40)
    let paths = Self.rich.columns.stated.compactMap(\.field.known).joined(separator: ",")
    bytes = Array(paths.utf8) + bytes[(bytes.firstIndex(of: 0x0A) ?? 0)...]
    let reader = TableReader.ownColumns()
    let reading = try TableReading(bytes, reader)
    #expect(!reading.procedures.isEmpty)
    for blockRows in [5, 16_384] {
      try ColumnReading.expectSame(bytes, reader, as: reading, blockRows: blockRows, threads: 2)
    }
  }

  @Test("A column of numbers in which a cell states that there is none is coded from there on")
  func numbersThatAreNone() throws {
    var mapping = Mapping.testing(["ID": "id", "予定": "plannedFor", "中央": "実処理期間.オンライン.中央値"])
    mapping.change("中央") { $0.code(["無": .nothing, "3": "3日"]) }
    mapping.change("予定") { $0.blank = .nothing }
    let bytes = Array("ID,予定,中央\n1,令和7年度,3\n2,2026-04-01,無\n3,,3\n4,令和7年度,x\n".utf8)
    let reading = try TableReading(bytes, mapping)
    #expect(reading.procedures.count == 4)
  }

  @Test("A text that comes again and again and one that never does are told apart from all others")
  func manyTexts() throws {
    // Texts with the same ends and middle, and more than a memo keeps.
    var text = "ID,名,局\n"
    for row in 0..<70_000 {
      let filler = String(repeating: "x", count: 20)
      text += "\(row),a\(filler)\(row % 9)\(filler)z,局\(row / 2)\n"
    }
    let mapping = Mapping.testing(["ID": "id", "名": "名称", "局": "組織.名称"])
    let columns = try ColumnReading(
      Array(text.utf8), TableReader(mapping), paths: ["id", "name", "organisation.name"],
      keepsProcedures: false)
    #expect(columns.problems.isEmpty && columns.ids.count == 70_000)
    for row in stride(from: 0, to: 70_000, by: 997) + [69_999] {
      #expect(columns.facts["id"]?[row].hasPrefix("\"\(row)\"") == true)
      #expect(columns.facts["name"]?[row].contains("x\(row % 9)x") == true)
      #expect(columns.facts["organisation.name"]?[row].hasPrefix("\"局\(row / 2)\"") == true)
    }
  }

  @Test("A path that the table or the fields do not have has no column")
  func unknownPaths() throws {
    let bytes = Array("ID,名\n1,a\n".utf8)
    let box = Box()
    _ = try TableReader(Mapping.testing(["ID": "id", "名": "名称"])).readColumns(
      TableBytes(bytes), paths: ["name", "volume.total", "no.such"]
    ) { _ in
    } block: {
      box.names += $0.columns.columns.keys
      box.isOutsideEmpty = $0.id(at: 1) == nil && $0.row(at: -1) == nil && $0.procedure(at: 9) == Procedure()
    }
    #expect(box.names == ["name"] && box.isOutsideEmpty)
  }

  private final class Box {
    var names: [String] = []
    var isOutsideEmpty = false
  }

  @Test("What a block cannot take is thrown on", arguments: [1, 3])
  func throwing(blockRows: Int) {
    struct Stop: Error {}
    let source = TableBytes(Array("ID,名\n1,a\n1,b\n".utf8))
    let reader = TableReader(Mapping.testing(["ID": "id", "名": "名称"]))
    #expect(throws: Stop.self) {
      try reader.readColumns(
        source, paths: [], blockRows: blockRows, problem: { _ in }, block: { _ in throw Stop() })
    }
    #expect(throws: Stop.self) {
      try reader.readColumns(
        source, paths: [], blockRows: blockRows, problem: { _ in throw Stop() }, block: { _ in })
    }
  }

  private static let isDebugBuild: Bool = {
    #if DEBUG
      true
    #else
      false
    #endif
  }()

  @Test(
    "The real file of 令和6年度 is the same in either form",
    .enabled(if: SharedFile.path("data/inventory-r6.csv.gz") != nil, "the national file is not here"),
    .disabled(if: isDebugBuild, "tried in release builds"), arguments: [1, 2])
  func realFile(threads: Int) throws {
    guard let bytes = SharedFile.bytes("data/inventory-r6.csv.gz") else { return }
    let reader = TableReader(.nationalR6)
    let reading = try TableReading(bytes, reader, chunk: 1 << 18)
    #expect(reading.procedures.count == 75_071)
    try ColumnReading.expectSame(bytes, reader, as: reading, chunk: 1 << 18, threads: threads)
  }
}
