import GovernanceFindings
import Testing

@testable import GovernanceTables

@Suite struct CSVReaderTests {
  static func texts(_ text: String) -> [[String]] { readTable(text).map(\.texts) }

  @Test("All three line ends end a record, mixed as they may be, and the last one may have none")
  func lineEnds() {
    #expect(Self.texts("a,b\r\nc,d\ne,f\rg,h") == [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]])
    #expect(readTable("a\r\nb\rc\n\rd\n").map(\.line) == [1, 2, 3, 5])
  }

  @Test("Empty cells and empty lines are told apart")
  func emptyCells() {
    #expect(Self.texts("a,,\n,b,\n,,\n") == [["a", "", ""], ["", "b", ""], ["", "", ""]])
    let records = readTable("a,b\n\n\r\nc,\n")
    #expect(records.map(\.texts) == [["a", "b"], ["c", ""]])
    #expect(records.map(\.row) == [0, 3])
    #expect(records.map(\.line) == [1, 4])
    #expect(Self.texts("\"\"\n") == [[""]])
    #expect(Self.texts("").isEmpty && Self.texts("\n\n").isEmpty)
    #expect(Self.texts("a,") == [["a", ""]])
  }

  @Test("Quotes keep commas, line breaks and doubled quotes")
  func quotes() {
    #expect(
      Self.texts("\"a,b\",\"c\r\nd\",\"e\"\"f\"\"\",\"\"\"\"\n\"x\",y\n")
        == [["a,b", "c\r\nd", "e\"f\"", "\""], ["x", "y"]])
    #expect(Self.texts("a\"b,c\"\n") == [["a\"b", "c\""]])
    #expect(Self.texts("\"a\"") == [["a"]])
  }

  @Test("A cell knows its physical line and its column in characters")
  func places() {
    let records = readTable("id,名称\r\nA1,\"許可\n（変更）\",届出\n😀,x\n")
    #expect(records[1].places[1] == SourceRange(.init(line: 2, column: 4), .init(line: 3, column: 6)))
    #expect(records[1].places[2] == SourceRange(.init(line: 3, column: 7), .init(line: 3, column: 9)))
    #expect(records[2].line == 4)
    #expect(records[2].places[1].start == SourcePosition(line: 4, column: 3))
  }

  @Test("Another character may part the cells")
  func tabs() {
    for delimiter in ["\t", ";", "|"] {
      let text = "a,1\(delimiter)\"b\(delimiter)\"\n"
      let records = readTable(
        [Array(text.utf8)], dialect: CSVDialect(delimiter: delimiter.utf8.first ?? 0))
      #expect(records.map(\.texts) == [["a,1", "b\(delimiter)"]])
    }
  }

  // What is generated is known, so the reader is not compared with itself.
  @Test(
    "Any table that is written by the rules is read as it was, in chunks of any length", arguments: 0..<60)
  func roundTrip(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "手続", "\"", ",", "\n", "\r\n", "\r", " ", "1,234", "", "-", "é", "😀", "abcdefghijk", "、",
    ]
    let ends = ["\n", "\r\n", "\r"]
    let columns = Int.random(in: 2...70, using: &random)
    var table: [[String]] = []
    var text = ""
    for _ in 0..<Int.random(in: 1...20, using: &random) {
      var row: [String] = []
      for column in 0..<columns {
        let cell = (0..<Int.random(in: 0...3, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined()
        row.append(cell)
        let mustQuote = cell.unicodeScalars.contains { "\",\n\r".unicodeScalars.contains($0) }
        text += column > 0 ? "," : ""
        text +=
          mustQuote || Int.random(in: 0...4, using: &random) == 0
          ? "\"" + cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\"" : cell
      }
      table.append(row)
      text += ends.randomElement(using: &random) ?? "\n"
    }
    let bytes = Array(text.utf8)
    for longest in [1, 3, 17, 200, bytes.count] {
      let records = readTable(chunks(of: bytes, upTo: longest, using: &random))
      #expect(records.map(\.texts) == table)
      #expect(records.allSatisfy { $0.problems.isEmpty })
    }
  }

  @Test("Whatever the bytes are, chunks change nothing and no byte is left out", arguments: 0..<150)
  func garbage(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["a", "\"", "\"", "\"\"", ",", ",", "\n", "\r\n", "\r", "\u{0}", "手", "bcdefghi"]
    let text = (0..<Int.random(in: 1...80, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
    let bytes = Array(text.utf8)
    let whole = readTable([bytes])
    #expect(whole == readTable(chunks(of: bytes, upTo: 3, using: &random)), "\(text.debugDescription)")
    var position = 0
    var line = 1
    let breaks: Set<UInt8> = [0x0A, 0x0D]
    for record in whole {
      let between = bytes[position..<record.offset]
      #expect(between.allSatisfy(breaks.contains), "\(text.debugDescription)")
      line += lineBreaks(between)
      #expect(record.line == line, "\(text.debugDescription)")
      position = record.offset + record.length
      line += lineBreaks(bytes[record.offset..<position])
    }
    #expect(bytes[position...].allSatisfy(breaks.contains))
  }

  private func lineBreaks(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var last: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D || (byte == 0x0A && last != 0x0D) { count += 1 }
      last = byte
    }
    return count
  }
}
