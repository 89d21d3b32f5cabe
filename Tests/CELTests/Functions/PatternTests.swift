import Testing

@testable import CEL

@Suite("Regular expressions") struct PatternTests {
  @Test(
    "A pattern is found or not",
    arguments: [
      ("a", "bab", true), ("^a", "ba", false), ("a$", "ab", false), ("^a$", "a", true), ("^$", "", true),
      ("", "x", true),
      ("a.c", "a窓c", true), ("a.c", "a\nc", false), ("(?s)a.c", "a\nc", true), ("^b", "a\nb", false),
      ("(?m)^b$", "a\nb\nc", true),
      ("[a-c]+d", "xbcad", true), ("[^a-c]", "abc", false), ("[]a]", "]", true), ("[^]a]", "]", false),
      ("[a-]", "-", true),
      ("[[:digit:]]", "٣", false), ("[[:^digit:]]", "3", false), ("\\d", "３", false),
      ("\\d{3}-\\d{4}", "〒163-8001", true),
      ("\\D", "12", false), ("\\w+\\s\\w+", "ab cd", true), ("\\S", " \t", false),
      ("\\bcat\\b", "a cat!", true), ("\\bcat\\b", "concat", false),
      ("\\Bat", "cat", true), ("a{2,3}b", "ab", false), ("a{2,3}b", "aaaab", true),
      ("^a{2,3}b", "aaaab", false), ("a{2,}", "aa", true),
      ("a{,2}", "a{,2}", true), ("x{", "x{", true), ("a??b", "b", true), ("(ab|cd)*e", "ababcde", true),
      ("(?:ab)+$", "abab", true),
      ("(?P<n>a)b", "ab", true), ("(?<n>a)b", "ab", true), ("(?i)straSSe", "STRASSE", true),
      ("(?i)k", "\u{212A}", true),
      ("(?i)é", "É", true), ("(?i:a)b", "AB", false), ("(?i)a(?-i)b", "AB", false), ("(?i)[a-c]", "B", true),
      ("(?i)[^a]", "A", false),
      ("\\p{Han}{2}", "申請", true), ("^\\p{Hiragana}+$", "ひらがな", true), ("\\p{Katakana}", "ア", true),
      ("\\p{Lu}", "é", false),
      ("\\pL", "窓", true), ("\\P{L}", "窓", false), ("\\p{^L}", "1", true), ("[\\p{Nd}]", "３", true),
      ("\\Qa.b\\E", "axb", false),
      ("\\Qa.b\\E+", "a.bb", true), ("\\x41\\x{1F431}", "A🐱", true), ("\\101", "A", true),
      ("\\n", "\n", true), ("e\u{301}", "\u{E9}", false),
      ("(a*)*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false), ("(a|a)*$", "aaaaab", true),
      ("a|b|", "z", true), ("()", "", true),
      ("\\A\\z", "", true), ("a\\.b", "axb", false), ("^(a|ab)(c|bcd)(d*)$", "abcd", true),
    ] as [(String, String, Bool)])
  func found(_ pattern: String, _ text: String, _ expected: Bool) throws {
    #expect(try Pattern(pattern).isFound(in: text) == expected)
  }

  @Test(
    "A pattern that RE2 does not read is an error",
    arguments: [
      "(", ")", "[", "[z-a]", "*", "a**", "+a", "a{1001}", "a{3,2}", "(?=a)", "(?!a)", "(?<!a)", "\\1", "\\",
      "\\y", "(?z)", "\\p{Nope}",
      "[[:nope:]]", "(?P<>a)", "\\x{110000}", "\\xg", "(?i", "((a{1000}){1000}){1000}",
      "(((){1000}){1000}){1000}",
      String(repeating: "(", count: 5000),
    ])
  func unreadable(_ pattern: String) {
    let problem = #expect(throws: Pattern.Problem.self) { try Pattern(pattern) }
    #expect(problem?.text.ja.isEmpty == false)
  }

  @Test("The work grows with the text, not with its powers") func linear() throws {
    let pattern = try Pattern("(x+x+)+y|(a|aa)+$|(.*)(.*)(.*)(.*)(.*)[0-9]z")
    // A backtracking search would not end within the age of the universe.
    #expect(!pattern.isFound(in: String(repeating: "x", count: 20_000) + "b"))
  }

  @Test("A pattern agrees with a search that knows no automata", arguments: 0..<4)
  func agrees(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<2000 {
      let node = randomNode(&generator, 3)
      let text = String(
        (0..<(generator.next() % 6)).map { _ in generator.pick(["a", "b", "\n"] as [Character]) })
      let pattern = try Pattern(source(node))
      let places = Array(text.unicodeScalars)
      let expected = (0...places.count).contains { start in !ends(node, places, from: start).isEmpty }
      #expect(pattern.isFound(in: text) == expected, "\(source(node)) in \(text.debugDescription)")
    }
  }

  private func randomNode(_ generator: inout SeededGenerator, _ depth: Int) -> PatternNode {
    if depth == 0 {
      return generator.pick([
        .set(CodePointSet(0x61)), .set(CodePointSet(0x62)), .assertion(.textStart), .assertion(.textEnd),
        .assertion(.wordBoundary), .empty,
      ])
    }
    switch generator.next() % 4 {
    case 0: return .sequence([randomNode(&generator, depth - 1), randomNode(&generator, depth - 1)])
    case 1: return .alternatives([randomNode(&generator, depth - 1), randomNode(&generator, depth - 1)])
    case 2:
      let bounds: (Int, Int?) = generator.pick([(0, nil), (1, nil), (0, 1), (2, 3)])
      return .repetition(randomNode(&generator, depth - 1), minimum: bounds.0, maximum: bounds.1)
    default: return randomNode(&generator, depth - 1)
    }
  }

  private func source(_ node: PatternNode) -> String {
    switch node {
    case .empty: "(?:)"
    case .set(let set): set.single == 0x61 ? "a" : "b"
    case .assertion(let assertion): assertion == .textStart ? "^" : assertion == .textEnd ? "$" : "\\b"
    case .sequence(let parts): parts.map { "(?:\(source($0)))" }.joined()
    case .alternatives(let options): "(?:" + options.map(source).joined(separator: "|") + ")"
    case .repetition(let part, let minimum, let maximum):
      "(?:\(source(part))){\(minimum),\(maximum.map(String.init) ?? "")}"
    }
  }

  /// Where matches that start at a place may end: the definition of a match, followed literally.
  private func ends(_ node: PatternNode, _ text: [Unicode.Scalar], from start: Int) -> Set<Int> {
    switch node {
    case .empty: return [start]
    case .set(let set): return start < text.count && set.contains(text[start].value) ? [start + 1] : []
    case .assertion(.textStart): return start == 0 ? [start] : []
    case .assertion(.textEnd): return start == text.count ? [start] : []
    case .assertion:
      let before = start > 0 && text[start - 1] != "\n"
      let after = start < text.count && text[start] != "\n"
      return before != after ? [start] : []
    case .sequence(let parts):
      return parts.reduce([start]) { places, part in
        Set(places.flatMap { ends(part, text, from: $0) })
      }
    case .alternatives(let options): return Set(options.flatMap { ends($0, text, from: start) })
    case .repetition(let part, let minimum, let maximum):
      var found: Set<Int> = minimum == 0 ? [start] : []
      var places: Set<Int> = [start]
      for count in 1...(maximum ?? minimum + text.count + 1) {
        places = Set(places.flatMap { ends(part, text, from: $0) })
        if count >= minimum { found.formUnion(places) }
      }
      return found
    }
  }
}
