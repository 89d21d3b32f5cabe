import GovernanceFindings
import Testing

@testable import GovernanceTables

@Suite struct HostileCSVTests {
  @Test("An unclosed quote costs its own record, and the position of the quote is told")
  func unclosedAtEnd() {
    let records = readTable("id,name\nA1,\"届出\nA2,許可\nA3,申請\n")
    #expect(records.map(\.texts) == [["id", "name"], ["A1", "\"届出"], ["A2", "許可"], ["A3", "申請"]])
    #expect(records.map(\.problems) == [[], [.unclosedQuote], [], []])
    #expect(records[1].problemPlaces == [SourcePosition(line: 2, column: 4)])
    #expect(records[1].unreadable == [1])
    #expect(records.map(\.line) == [1, 2, 3, 4])
  }

  @Test("A later cell in quotes does not close it")
  func unclosedBeforeQuotes() {
    let records = readTable("id,name,x\nA1,\"届出,1\nA2,\"許可,可\",2\nA3,\"a\"\"b\",3\n")
    #expect(
      records.map(\.texts) == [
        ["id", "name", "x"], ["A1", "\"届出", "1"], ["A2", "許可,可", "2"], ["A3", "a\"b", "3"],
      ])
    #expect(records[1].problems == [.unclosedQuote])
    #expect(records[2].problems.isEmpty)
  }

  @Test("Text behind a closing quote is told; the row goes on")
  func textAfterQuote() {
    let records = readTable("id,name,x\nA1,\"届出\"書,1\nA2,\"a\nb\" c,2\n")
    #expect(
      records.map(\.texts) == [["id", "name", "x"], ["A1", "\"届出\"書", "1"], ["A2", "\"a\nb\" c", "2"]])
    #expect(records.map(\.problems) == [[], [.textAfterQuote], [.textAfterQuote]])
    #expect(records[1].problemPlaces == [SourcePosition(line: 2, column: 7)])
    #expect(records[2].unreadable == [1])
  }

  @Test("U+0000 does not end anything")
  func nul() {
    let records = readTable("id,name\nA1,届\u{0}出\nA2,\"x\u{0}\"\n")
    #expect(records.map(\.texts) == [["id", "name"], ["A1", "届\u{0}出"], ["A2", "x\u{0}"]])
    #expect(records.map(\.problems) == [[], [.nul], [.nul]])
    #expect(records[1].problemPlaces == [SourcePosition(line: 2, column: 5)])
  }

  static let small = CSVLimits(cell: 100, record: 2000, cells: 8)

  @Test("A cell beyond the limit is cut, its row and its neighbours stay", arguments: [1, 50, 7000, 100_000])
  func longCell(chunk: Int) {
    for quote in ["", "\""] {
      let text = "id,name,x\nA1,\(quote)\(String(repeating: "長", count: 20_000))\(quote),1\nA2,b,2\n"
      let bytes = Array(text.utf8)
      let pieces = stride(from: 0, to: bytes.count, by: chunk).map {
        Array(bytes[$0..<min(bytes.count, $0 + chunk)])
      }
      let records = readTable(pieces, limits: Self.small)
      #expect(records.count == 3)
      #expect(records[1].problems == [.cellTooLong(bytes: 60_000)])
      #expect(records[1].texts[0] == "A1" && records[1].texts[2] == "1")
      #expect(records[1].texts[1].unicodeScalars.allSatisfy { $0 == "長" })
      #expect(records[1].unreadable == [1])
      #expect(records[2].texts == ["A2", "b", "2"])
      #expect(records[2].line == 3)
      // The places behind the cut are as in the file.
      let column = 4 + 20_000 + (quote.isEmpty ? 0 : 2) + 1
      #expect(records[1].places[2].start == SourcePosition(line: 2, column: column))
      #expect(records[2].offset == bytes.count - 7)
    }
  }

  @Test("An unclosed quote in front of more rows than a cell may hold is found out", arguments: [10, 5000])
  func unclosedBeforeMuch(chunk: Int) {
    let rows = (2...400).map { "A\($0),b,\($0)\n" }.joined()
    let bytes = Array("id,name,x\nA1,\"届出,1\n\(rows)".utf8)
    let pieces = stride(from: 0, to: bytes.count, by: chunk).map {
      Array(bytes[$0..<min(bytes.count, $0 + chunk)])
    }
    let records = readTable(pieces, limits: Self.small)
    #expect(records.count == 401)
    #expect(records[1].problems == [.unclosedQuote])
    #expect(records.dropFirst(2).allSatisfy { $0.problems.isEmpty && $0.texts.count == 3 })
    #expect(records.last?.line == 401)
  }

  @Test("A record with too many cells keeps the first ones", arguments: [3, 64, 100_000])
  func manyCells(chunk: Int) {
    let bytes = Array("a,b\n\(String(repeating: "x,", count: 3000))y\nc,d\n".utf8)
    let pieces = stride(from: 0, to: bytes.count, by: chunk).map {
      Array(bytes[$0..<min(bytes.count, $0 + chunk)])
    }
    let records = readTable(pieces, limits: Self.small)
    #expect(records.map(\.texts.count) == [2, 8, 2])
    #expect(records[1].problems == [.cellsLeftOut(2993)])
    #expect(records[2].texts == ["c", "d"])
    #expect(records[2].line == 3)
  }

  @Test("A record that is too long is cut between cells and read to its end", arguments: [5, 64, 1000])
  func longRecord(chunk: Int) {
    let cell = String(repeating: "x", count: 90)
    let text = "a\n" + (0..<60).map { $0 % 2 == 0 ? cell : "\"\(cell)\"" }.joined(separator: ",") + "\n1\n"
    let bytes = Array(text.utf8)
    let pieces = stride(from: 0, to: bytes.count, by: chunk).map {
      Array(bytes[$0..<min(bytes.count, $0 + chunk)])
    }
    let records = readTable(pieces, limits: CSVLimits(cell: 100, record: 2000, cells: 100))
    #expect(records.count == 3)
    let kept = records[1].texts.count
    #expect(records[1].problems == [.cellsLeftOut(60 - kept)])
    #expect(records[1].texts.allSatisfy { $0 == cell })
    #expect(records[2].texts == ["1"] && records[2].line == 3)
    #expect(records[2].offset == bytes.count - 2)
  }

  @Test(
    "A cell address is what a spreadsheet shows",
    arguments: [
      (0, 0, "A1"), (1203, 27, "AB1204"), (0, 25, "Z1"), (0, 26, "AA1"), (0, 701, "ZZ1"), (0, 702, "AAA1"),
      (1_048_575, 16_383, "XFD1048576"),
    ])
  func addresses(row: Int, column: Int, text: String) {
    #expect(CellAddress(row: row, column: column).description == text)
  }
}
