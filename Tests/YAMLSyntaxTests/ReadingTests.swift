import Testing
import YAMLSyntax

@Suite("Reading") struct ReadingTests {
  private func tree(_ text: String) -> YAMLTree { YAMLTree(parsing: Array(text.utf8)) }

  @Test("Every node knows its bytes") func bytes() throws {
    let text = "# 冒頭\nk: &a !!str 値  # c\nl:\n  - 'x'\n  - [1, {b: 2}]\nt: |\n  甲\n  乙\n\nz: *a\n"
    let tree = tree(text)
    #expect(brokenInvariant(of: tree) == nil)
    let source = Array(text.utf8)
    func slice(_ bytes: Range<Int>) -> String { String(decoding: source[bytes], as: UTF8.self) }
    let written = tree.nodes.indices.map { slice(tree.bytes(of: $0)) }
    #expect(
      written == [
        String(text.dropFirst(5).dropLast()), "k", "値", "l", "- 'x'\n  - [1, {b: 2}]", "'x'", "[1, {b: 2}]",
        "1",
        "{b: 2}", "b", "2", "t", "|\n  甲\n  乙", "z", "*a",
      ])
    let properties = try #require(tree.properties(of: 2))
    #expect(properties.anchor.map(slice) == "a")
    #expect(properties.tag.map(slice) == "!!str")
    #expect(tree.properties(of: 1) == nil)
  }

  @Test("Only texts that need it are copied") func borrowed() {
    let tree = tree("a: 甲 乙\nb: 'x'\nc: \"y\"\nd: \"\\n\"\ne: 'it''s'\nf: |\n  z\ng: x\n  y\n")
    let copied = tree.nodes.indices.filter { tree.nodes[$0].flags.contains(.copied) }.map {
      tree.text(of: $0)
    }
    #expect(copied == ["\n", "it's", "z\n", "x y"])
  }

  @Test(
    "Texts are read as YAML says",
    arguments: [
      ("\"a\\tb\\u3042\\x41\"", "a\tbあA"),
      ("\"a\n\n  b \\\n   c\"", "a\nb c"),
      ("'a\n  b'", "a b"),
      ("a\n  b\n\n  c", "a b\nc"),
      ("|\n  a\n   b\n\n  c\n\n", "a\n b\n\nc\n"),
      ("|-\n  a\n", "a"),
      ("|+\n  a\n\n", "a\n\n\n"),
      (">\n  a\n  b\n\n  c\n", "a b\nc\n"),
      ("|2\n   a\n", " a\n"),
      ("\"\\uD83D\\uDE00x\"", "😀x"),
      ("\"甲\u{85}乙\u{2028}丙\"", "甲\u{85}乙\u{2028}丙"),
      ("\"甲\u{85}乙\u{2028}\n  丙\"", "甲\u{85}乙\u{2028} 丙"),
      ("''''", "'"),
    ])
  func texts(_ yaml: String, _ text: String) {
    let tree = tree("k: \(yaml)\n")
    #expect(brokenInvariant(of: tree) == nil)
    #expect(tree.text(of: 2) == text)
  }

  @Test("Lines break at LF, CRLF and CR alone") func foreignLineEnds() {
    let tree = tree("a: \"甲\u{85}乙\"\nb: \"丙\u{2029}丁\"\nc: 1\n")
    let last = tree.bytes(of: 5)
    #expect(tree.text(of: 5) == "c")
    #expect(tree.lineIndex().position(ofByte: last.lowerBound) == .init(line: 3, column: 1))
    #expect(tree.nodes.allSatisfy { !$0.flags.contains(.copied) })
  }

  @Test("A file with CRLF reads like one with LF") func carriageReturns() {
    let text =
      "kind: 都民\nlist:\n  - a\n  - \"b\n    c\"\ntext: |\n  一\n  二\nlast: {b: 1, c: 2} # x\n---\n- z\n"
    let one = tree(text)
    let other = tree(text.replacing("\n", with: "\r\n"))
    #expect(brokenInvariant(of: other) == nil)
    #expect(other.problems == [])
    let (lines, otherLines) = (one.lineIndex(), other.lineIndex())
    for id in one.nodes.indices {
      #expect(one.text(of: id) == other.text(of: id))
      #expect(lines.range(ofBytes: one.bytes(of: id)) == otherLines.range(ofBytes: other.bytes(of: id)))
    }
    #expect(one.comments.count == other.comments.count)
  }

  @Test("Documents reach to the next one, and a bare one may follow `...`") func documents() {
    let text = "a: 1\n...\n%YAML 1.2\n---\nb: 2\n--- # c\n...\nbare: 3\n"
    let tree = tree(text)
    #expect(
      tree.documents.map {
        outline(tree, document: tree.documents.map(\.bytes).firstIndex(of: $0.bytes) ?? 0)
      }
        == ["{a: 1}", "{b: 2}", "nothing", "{bare: 3}"])
    #expect(tree.documents.map(\.bytes.lowerBound) == [0, 9, 28, 40])
    #expect(tree.documents.map(\.bytes.upperBound) == [9, 28, 40, 48])
    #expect(tree.documents.allSatisfy { !$0.isBroken })
  }

  @Test("Comments are exactly the comments") func comments() {
    let text = """
      # eins
      a: "# nein" # zwei
      b: x#nein
      c: |  # drei
        # nein
      d: 'x
        # nein'
      e: &x # vier
        f: 1
      \t# fünf
      --- # sechs
      # sieben
      """
    let tree = tree(text)
    let found = tree.comments.map { String(decoding: tree.source[$0.bytes], as: UTF8.self) }
    #expect(found == ["# eins", "# zwei", "# drei", "# vier", "# fünf", "# sechs", "# sieben"])
    #expect(tree.comments.map(\.isAlone) == [true, false, false, false, true, false, true])
    #expect(brokenInvariant(of: tree) == nil)
  }

  @Test("Absent values stand behind their colon or dash") func absent() {
    let tree = tree("a:   # c\nb:\n- \n? c\nd: 1\n")
    let absent = tree.nodes.indices.filter { tree.nodes[$0].flags.contains(.absent) }
    #expect(absent.map { tree.bytes(of: $0) } == [2..<2, 13..<13, 18..<18])
  }

  @Test("Looking things up") func lookup() throws {
    let tree = tree("a: {b: [x, y]}\nc: &z 1\nd: *z\n")
    let root = try #require(tree.documents.first?.root)
    let inner = try #require(tree.value(forKey: "a", in: root))
    let list = try #require(tree.value(forKey: "b", in: inner))
    #expect(tree.element(1, of: list).map { tree.text(of: $0) } == "y")
    #expect(tree.element(2, of: list) == nil)
    #expect(tree.key(ofValue: list).map { tree.text(of: $0) } == "b")
    #expect(tree.parent(of: list) == inner)
    #expect(tree.key(ofValue: root) == nil)
    #expect(tree.entries(of: root).map { tree.text(of: $0.key) } == ["a", "c", "d"])
    let alias = try #require(tree.value(forKey: "d", in: root))
    #expect(tree.text(of: alias) == "1")
    #expect(tree.integer(of: alias) == 1)
    #expect(tree.value(forKey: "e", in: root) == nil)
  }
}
