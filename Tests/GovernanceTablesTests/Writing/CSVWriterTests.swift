import DigitalGovernance
import GovernanceFindings
import Testing

@testable import GovernanceTables

@Suite("Tables on the way out") struct CSVWriterTests {
  private func written(_ rows: [[String]]) -> String {
    var writer = CSVWriter()
    for row in rows { writer.write(row) }
    return String(decoding: writer.take(), as: UTF8.self)
  }

  @Test(
    "A cell that a spreadsheet would run is guarded by one apostrophe",
    arguments: [
      ("=cmd|' /C calc'!A0", true), ("+1+2", true), ("-1+2", true), ("@SUM(A1)", true), ("\tx", true),
      ("\rx", true),
      ("=1", true), ("-", false), ("=", false), ("-5", false), ("+3.25", false), ("-1e-7", false),
      ("1=2", false),
      ("−5", false), ("'=x", false), ("", false), ("--", true), ("-a", true), ("-1,234", true), ("- 5", true),
    ])
  func guards(cell: String, isGuarded: Bool) {
    let guarded = CSVWriter.guarded(cell)
    #expect(guarded == (isGuarded ? "'" + cell : cell))
    #expect(CSVWriter.unguarded(guarded) == cell || cell == "'=x")
  }

  @Test("Commas, quotes and line breaks are quoted, and come back", arguments: 0..<30)
  func roundTrip(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["a", "手続", "\"", ",", "\n", "\r\n", "\r", " ", "", "'", "x="]
    let rows = (0..<5).map { _ in
      (0..<4).map { _ in
        (0..<3).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
    }
    let read = readTable(written(rows)).map(\.texts)
    #expect(read == rows.map { $0.map(CSVWriter.guarded) })
  }

  @Test("A row of one blank cell is a row") func blankRow() {
    #expect(written([[""], ["", ""]]) == "\"\"\n,\n")
  }

  @Test("For a spreadsheet: a mark and CRLF") func excel() {
    var writer = CSVWriter(lineEnd: .carriageReturnLineFeed, hasMark: true)
    writer.write(["あ", "b"])
    #expect(writer.take() == [0xEF, 0xBB, 0xBF] + Array("あ,b\r\n".utf8))
  }

  @Test("A column for each leaf of a procedure, under the path or in Japanese") func header() throws {
    let english = ProcedureTable.header()
    #expect(english.contains("volume.online") && english.first == "id")
    #expect(ProcedureTable.header(.ja).contains("件数.オンライン"))
    #expect(Set(english).count == english.count && Set(ProcedureTable.header(.ja)).count == english.count)
    for (name, leaf) in zip(ProcedureTable.header(.ja), ProcedureTable.columns) {
      #expect(try LeafField.named(name, in: Procedure.description).path == leaf.path)
    }
  }

  @Test("Cells are as a program wants them") func cells() throws {
    var procedure = Procedure()
    procedure.id = "=1+1"
    procedure.onlineState = .known(.implemented)
    var volume = Procedure.Volume()
    volume.online = 0
    procedure.volume = .known(volume)
    var period = Procedure.StandardPeriods()
    period.online = "2週"
    period.offline = "即日"
    procedure.standardPeriod = .known(period)
    procedure.languages = ["ja", "e\"n"]
    procedure.barriers = []
    procedure.withinDiscretion = true
    procedure.abolishedOn = .known(try #require(CalendarDate(year: 2026, month: 3, day: 31)))
    let cells = Dictionary(
      uniqueKeysWithValues: zip(ProcedureTable.header(), ProcedureTable.cells(of: procedure)))
    #expect(cells["id"] == "=1+1" && cells["onlineState"] == "implemented")
    #expect(cells["volume.online"] == "0" && cells["volume.total"] == "")
    #expect(cells["standardPeriod.online"] == "1209600s" && cells["standardPeriod.offline"] == "")
    #expect(cells["languages"] == #"["ja","e\"n"]"# && cells["barriers"] == "[]" && cells["offices"] == "")
    #expect(cells["withinDiscretion"] == "true" && cells["abolishedOn"] == "2026-03-31T00:00:00Z")
  }

  @Test(
    "What is written in kanri's own columns is read back as it was",
    .enabled(if: SharedFile.path("data/inventory-r6-sample.csv") != nil, "the sample is not here"))
  func ownColumns() throws {
    let bytes = try #require(SharedFile.bytes("data/inventory-r6-sample.csv"))
    let first = try TableReading(Array(bytes.prefix(120_000)), .nationalR6).procedures
    for language in Language.allCases {
      var writer = CSVWriter()
      writer.write(ProcedureTable.header(language))
      for procedure in first { writer.write(ProcedureTable.cells(of: procedure)) }
      let table = writer.take()
      let box = Box()
      _ = try TableReader.ownColumns().read(TableBytes(table)) {
        box.problems.append($0)
      } row: {
        box.procedures.append($0.procedure)
      }
      #expect(box.problems.map(\.kind) == [])
      #expect(box.procedures.count == first.count)
      for (before, after) in zip(first, box.procedures) {
        #expect(ProcedureTable.cells(of: after) == ProcedureTable.cells(of: before))
        #expect(
          after.volume == before.volume && after.concerns == before.concerns && after.name == before.name)
      }
    }
  }

  @Test("Own columns may be filled by hand, in the words of documents") func byHand() throws {
    let box = Box()
    let text = "手続ID,名称,件数.オンライン,障壁,都の裁量,余計\n007,'=x,\"1,200\",国の制度・方針;運用上の課題,はい,z\n"
    _ = try TableReader.ownColumns().read(TableBytes(Array(text.utf8))) {
      box.problems.append($0)
    } row: {
      box.procedures.append($0.procedure)
    }
    let procedure = try #require(box.procedures.first)
    #expect(procedure.id == "007" && procedure.name == "=x" && procedure.volume.known?.online == 1200)
    #expect(procedure.barriers == [.nationalPolicy, .operations] && procedure.withinDiscretion == true)
    #expect(box.problems.map(\.kind) == [.unmappedColumn("余計", meant: nil)])
  }

  private final class Box {
    var procedures: [Procedure] = []
    var problems: [TableProblem] = []
  }
}
