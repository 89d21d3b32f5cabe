import Testing
import YAMLSyntax

@Suite("Places inside a scalar's text") struct TextPlaceTests {
  /// A value behind `k: `, in every style, with Japanese text, escapes, folds and blank lines.
  static let values = [
    "size(project.userTests) > 0", "設計の段階 && t.phase == 'design'", "一行目\n  二行目 と\n\n  三行目",
    "'設計 ''の'' 段階'", "'一行目\n  二行目 ''x''\n\n  三行目'", "''", "''''",
    #""設計 \"の\" 段階\tと\u65e5\U0001F600\x41 終わり""#, "\"一行目\n  二行目 \\\n  続き\\n\n\n  三行目\"", "\"\"",
    "|\n  一行目\n    字下げ\n\n  三行目\n", "|-\n  x\n  日本\n", "|+\n  x\n\n\n", "|2\n    字下げから\n  x\n",
    ">\n  一行目\n  二行目\n\n  三行目\n    字下げ\n  五行目\n", ">-  # 注記\n  日本 と\n  x\n", ">+\n  x\n  日本\n\n",
  ]

  /// The tree of a value and its node.
  private func scalar(_ value: String) throws -> (tree: YAMLTree, node: Int, text: [UInt8]) {
    let tree = YAMLTree(parsing: Array("k: \(value)\nz: 1\n".utf8))
    #expect(tree.problems.isEmpty)
    let node = try #require(tree.nodes.indices.filter { tree.nodes[$0].kind == .scalar }.dropFirst().first)
    return (tree, node, tree.withView { Array($0.text(of: node)) })
  }

  @Test("Every character is found where it is written", arguments: TextPlaceTests.values)
  func characters(value: String) throws {
    let (tree, node, text) = try scalar(value)
    let whole = tree.bytes(of: node)
    var offset = 0
    var last = whole.lowerBound
    for character in String(decoding: text, as: UTF8.self).unicodeScalars {
      let length = UTF8.width(character)
      let place = tree.bytes(ofText: offset..<offset + length, in: node)
      #expect(place.lowerBound >= last, "\(character) in \(value)")
      #expect(whole.lowerBound <= place.lowerBound && place.upperBound <= whole.upperBound)
      let written = String(decoding: tree.source[place], as: UTF8.self)
      let isItself = written == String(character)
      let isEscape = written.hasPrefix("\\") || written == "''"
      let isFold = character == " " || character == "\n"
      #expect(isItself || isEscape || isFold, "\(character) is shown as '\(written)' in \(value)")
      last = place.lowerBound
      offset += length
    }
    #expect(offset == text.count)
  }

  @Test(
    "A word is found whole, whatever stands before it",
    arguments: [
      "一行目 TARGET の後", "'設計 ''の'' TARGET ''後'''", #""設計\t\u65e5\"TARGET\" 後""#,
      "\"一行目\n  二行目 \\\n  TARGET 後\"",
      "一行目\n  TARGET の後", "|\n  一行目\n\n    TARGET\n  後\n", ">\n  一行目\n  二行目\n\n  TARGET 後\n",
      "|2-\n    字下げ\n  TARGET\n",
    ])
  func word(value: String) throws {
    let (tree, node, text) = try scalar(value)
    let word = Array("TARGET".utf8)
    let start = try #require(text.indices.first { text[$0...].starts(with: word) })
    let place = tree.bytes(ofText: start..<start + word.count, in: node)
    #expect(Array(tree.source[place]) == word)
  }

  @Test(
    "An empty part is a place between characters, and one behind the end is the end",
    arguments: TextPlaceTests.values)
  func edges(value: String) throws {
    let (tree, node, text) = try scalar(value)
    let whole = tree.bytes(of: node)
    for offset in [0, text.count] {
      let place = tree.bytes(ofText: offset..<offset, in: node)
      #expect(place.isEmpty)
      #expect(whole.lowerBound <= place.lowerBound && place.upperBound <= whole.upperBound)
    }
    let beyond = tree.bytes(ofText: text.count + 5..<text.count + 9, in: node)
    #expect(beyond.lowerBound >= whole.lowerBound && beyond.upperBound <= whole.upperBound)
  }

  @Test("Of anything but a scalar the whole is the answer") func collection() throws {
    let tree = YAMLTree(parsing: Array("k: [a, b]\n".utf8))
    let list = try #require(tree.nodes.indices.first { tree.nodes[$0].kind == .sequence })
    #expect(tree.bytes(ofText: 0..<1, in: list) == tree.bytes(of: list))
  }
}
