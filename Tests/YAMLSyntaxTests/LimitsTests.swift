import Testing
import YAMLSyntax

@Suite("Limits") struct LimitsTests {
  private func kinds(_ text: String, _ limits: YAMLLimits = YAMLLimits()) -> [YAMLProblem.Kind] {
    let tree = YAMLTree(parsing: Array(text.utf8), limits: limits)
    #expect(brokenInvariant(of: tree) == nil)
    return tree.problems.map(\.kind)
  }

  @Test("A file beyond the limit of bytes is not read") func bytes() {
    #expect(kinds("a: 1\n", YAMLLimits(bytes: 4)) == [.tooManyBytes(limit: 4)])
    #expect(kinds("a: 1\n", YAMLLimits(bytes: 5)) == [])
  }

  @Test("Depth is counted in collections", arguments: ["[", "- ", "{a: ", "? "]) func depth(_ opening: String)
  {
    #expect(kinds(String(repeating: opening, count: 10_000)) == [.tooDeep(limit: 128)])
  }

  @Test("The document behind one that is too deep is read") func depthOfOneDocument() {
    let text = String(repeating: "- ", count: 500) + "x\n---\na: 1\n"
    let tree = YAMLTree(parsing: Array(text.utf8))
    #expect(tree.problems.map(\.kind) == [.tooDeep(limit: 128)])
    #expect(tree.documents.map(\.isBroken) == [true, false])
    #expect(kinds("[[[x]]]", YAMLLimits(depth: 3)) == [])
    #expect(kinds("[[[[x]]]]", YAMLLimits(depth: 3)) == [.tooDeep(limit: 3)])
  }

  @Test("Aliases are counted as what they stand for, not followed") func laughs() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let alias = "*a\(level - 1)"
      text += "a\(level): &a\(level) [\(Array(repeating: alias, count: 10).joined(separator: ", "))]\n"
    }
    #expect(kinds(text) == [.tooManyNodes(limit: 10_000_000)])
    // One mapping, two keys, the list, two elements, and a copy of the list.
    #expect(kinds("a: &x [1, 2]\nb: *x\n", YAMLLimits(nodes: 9)) == [])
    #expect(kinds("a: &x [1, 2]\nb: *x\n", YAMLLimits(nodes: 8)) == [.tooManyNodes(limit: 8)])
  }

  @Test("Problems beyond the limit are counted out") func problems() {
    let text = String(repeating: "k: 1\n", count: 10)
    #expect(
      kinds(text, YAMLLimits(problems: 3))
        == [.duplicateKey("k"), .duplicateKey("k"), .duplicateKey("k"), .tooManyProblems(limit: 3)])
    #expect(kinds(text, YAMLLimits(problems: 9)).count == 9)
  }

  @Test("A mapping with very many keys is compared in linear time") func manyKeys() {
    let keys = (0..<30_000).map { "abcdefgh\($0)abcdefgh: 1\n" }.joined()
    #expect(kinds(keys) == [])
    #expect(kinds(keys + "abcdefgh77abcdefgh: 2\n") == [.duplicateKey("abcdefgh77abcdefgh")])
  }
}
