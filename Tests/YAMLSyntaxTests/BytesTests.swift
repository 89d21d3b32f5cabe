import Testing
import YAMLSyntax

@Suite("Bytes that are no YAML") struct BytesTests {
  @Test("A byte-order mark at the start has no column and is told") func leadingMark() {
    let text = "\u{FEFF}{b: 1, b: 2}\n"
    #expect(problems(in: text) == ["1:1 byteOrderMark(atStart: true)", "1:8 duplicateKey(\"b\")"])
    #expect(YAMLTree(parsing: Array(text.utf8)).problems.last?.bytes == 10..<11)
  }

  @Test("A byte-order mark before a marker hides no document") func laterMark() {
    let text = "a: 1\n\u{FEFF}---\nb: 2\n"
    #expect(problems(in: text) == ["2:1 byteOrderMark(atStart: false)"])
    #expect(YAMLTree(parsing: Array(text.utf8)).documents.count == 2)
  }

  @Test("Each run of stray bytes is told once, and reading goes on") func strayBytes() {
    let bytes =
      Array("a: x".utf8) + [0xFF, 0xFE, 0x80] + Array("y\nb: ".utf8) + [0xE3, 0x81] + Array("\nc: 1\n".utf8)
    #expect(problems(in: bytes) == ["1:5 invalidUTF8(byte: 255)", "2:4 invalidUTF8(byte: 227)"])
    let tree = YAMLTree(parsing: bytes)
    #expect(tree.problems.map(\.bytes) == [4..<7, 12..<14])
    #expect(outline(tree).hasSuffix("c: 1}"))
  }

  @Test(
    "Overlong forms, surrogates and what lies beyond Unicode are no UTF-8",
    arguments: [
      [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0x80],
    ] as [[UInt8]])
  func invalid(_ stray: [UInt8]) {
    let first = stray.first ?? 0
    #expect(problems(in: Array("a: ".utf8) + stray + Array("\n".utf8)) == ["1:4 invalidUTF8(byte: \(first))"])
  }

  @Test(
    "Forbidden characters",
    arguments: [
      ("\0", 0), ("\u{1}\u{2}", 1), ("\u{7F}", 127), ("\u{FFFE}", 0xFFFE), ("\u{9F}", 0x9F),
    ])
  func forbidden(_ text: String, _ scalar: Int) {
    #expect(problems(in: "a: 甲\(text)乙\nb: 1\n") == ["1:5 forbiddenCharacter(scalar: \(scalar))"])
  }

  @Test(
    "Other encodings are named and not read", arguments: [true, false],
    ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"])
  func encodings(_ hasMark: Bool, _ name: String) {
    let text = (hasMark ? "\u{FEFF}" : "") + "名称: 申請\nkind: Project\n"
    var bytes: [UInt8] = []
    func add(_ unit: UInt32, _ width: Int) {
      let low = (0..<width).map { UInt8(truncatingIfNeeded: unit >> (8 * $0)) }
      bytes += name.hasSuffix("LE") ? low : low.reversed()
    }
    if name.hasPrefix("UTF-16") {
      for unit in text.utf16 { add(UInt32(unit), 2) }
    } else {
      for scalar in text.unicodeScalars { add(scalar.value, 4) }
    }
    #expect(problems(in: bytes) == ["1:1 otherEncoding(name: \"\(name)\")"])
  }

  @Test("A lone CR ends a line and is told once") func loneCarriageReturn() {
    let text = "a: 1\rb: 2\rc: 3\r\n"
    #expect(problems(in: text) == ["1:5 carriageReturnLines"])
    #expect(outline(YAMLTree(parsing: Array(text.utf8))) == "{a: 1, b: 2, c: 3}")
  }

  @Test("Very long white space inside a text is told, elsewhere it is nothing") func blanks() {
    let blanks = String(repeating: "\n", count: 20_000)
    #expect(problems(in: "a: 1\(blanks)b: 2\n") == [])
    #expect(problems(in: "a: \"x\(blanks)  y\"\n").count == 1)
    let spaces = String(repeating: " ", count: 20_000)
    let tree = YAMLTree(parsing: Array("a: x\(spaces)y\n".utf8))
    #expect(tree.problems == [])
    #expect(tree.text(of: 2) == "x\(spaces)y")
  }
}
