import Testing

@testable import CEL

@Suite("Reading expressions") struct ParserTests {
  /// The tree as nested calls.
  private func shape(_ source: String) throws -> String {
    let tree = try CELSyntaxTree(parsing: source)
    func show(_ id: CELSyntaxTree.ID) -> String {
      switch tree[id].kind {
      case .constant(let value): return value.literal
      case .identifier(let name, let isAbsolute): return (isAbsolute ? "." : "") + name
      case .select(let operand, let field, let selection):
        return selection == .value ? "\(show(operand)).\(field)" : "\(selection)(\(show(operand)).\(field))"
      case .operation(let operation, let operands):
        return "\(operation)(\(operands.map(show).joined(separator: ", ")))"
      case .call(let name, let receiver, let arguments):
        let all = arguments.map(show).joined(separator: ", ")
        return (receiver.map { show($0) + "." } ?? "") + "\(name)(\(all))"
      case .list(let elements): return "[\(elements.map(show).joined(separator: ", "))]"
      case .map(let entries): return "{\(entries.map(show).joined(separator: ", "))}"
      case .comprehension(let macro):
        let filter = macro.filter.map { "\(show($0)) → " } ?? ""
        return
          "\(macro.kind)(\(show(macro.range)); \(macro.variables.joined(separator: ", ")): \(filter)\(show(macro.body)))"
      }
    }
    return show(tree.root)
  }

  @Test(
    "Operators bind as the definition says",
    arguments: [
      ("1 + 2 * 3", "add(1, multiply(2, 3))"), ("(1 + 2) * 3", "multiply(add(1, 2), 3)"),
      ("1 - 2 - 3", "subtract(subtract(1, 2), 3)"), ("a && b || c && d", "or(and(a, b), and(c, d))"),
      ("a || b || c", "or(a, b, c)"), ("a || (b || c)", "or(a, or(b, c))"), ("!a == b", "equal(not(a), b)"),
      ("a == b && c", "and(equal(a, b), c)"), ("a < b == c", "equal(less(a, b), c)"),
      ("a in b + c", "membership(a, add(b, c))"),
      ("a ? b : c ? d : e", "conditional(a, b, conditional(c, d, e))"),
      ("a || b ? c : d", "conditional(or(a, b), c, d)"),
      ("-1", "-1"), ("--1", "negate(-1)"), ("-a.b", "negate(a.b)"), ("- 1", "-1"), ("1-1", "subtract(1, 1)"),
      ("-9223372036854775808", "-9223372036854775808"), ("-0x10", "-16"),
      ("a.b.c(d)[e]", "index(a.b.c(d), e)"),
      (".a.b", ".a.b"), ("a.`b c`", "a.b c"), ("[1, 2,]", "[1, 2]"), ("{'a': 1,}", "{\"a\", 1}"),
      ("has(a.b)", "has(a.b)"), ("stated(a.b.c)", "stated(a.b.c)"), ("a.has(b)", "a.has(b)"),
      ("a // note\n + b", "add(a, b)"),
      ("l.all(x, x)", "all(l; x: x)"), ("l.map(x, p, t)", "map(l; x: p → t)"),
      ("l.exists(i, x, p)", "exists(l; i, x: p)"),
      ("m.transformMap(k, v, f, t)", "transformMap(m; k, v: f → t)"), ("l.map(x)", "l.map(x)"),
      ("1.5e3", "1500.0"),
      (".5", "0.5"), ("7u", "7u"), ("0xFFu", "255u"), ("r'\\n'", "\"\\\\n\""), ("'''a\nb'''", "\"a\\nb\""),
      ("b'\\377é'", "b\"\\xff\\xc3\\xa9\""), ("'\\377'", "\"ÿ\""),
    ])
  func binding(_ source: String, _ expected: String) throws {
    #expect(try shape(source) == expected)
  }

  @Test(
    "A mistake is shown where it is, with what to write instead",
    arguments: [
      ("a = 1", 1, 3, "=="), ("a and b", 1, 3, "&&"), ("a or b", 1, 3, "||"), ("not a", 1, 1, "!"),
      ("a & b", 1, 3, "&&"),
      ("a | b", 1, 3, "||"), ("a === b", 1, 5, "=="), ("a <> b", 1, 4, "!="), ("a ＝＝ b", 1, 3, "=="),
      ("a ＝ b", 1, 3, "=="),
      ("a ＆＆ b", 1, 3, "&&"), ("a ！＝ b", 1, 3, "!="), ("size（a）", 1, 5, "("), ("“a”", 1, 1, "\""),
      ("「a」", 1, 1, "\""),
      ("a　+ b", 1, 2, "ordinary space"), ("a == 申請", 1, 6, "\"申請\""), ("１ + 1", 1, 1, "1"),
      ("[1、2]", 1, 3, ","),
      ("(a", 1, 1, ")"), ("[1, 2", 1, 1, "]"), ("'a", 1, 1, "'"), ("'\\d'", 1, 2, "r before"),
      ("a.`b", 1, 3, "`"),
      ("9223372036854775808", 1, 1, ".0"), ("T{a: 1}", 1, 1, "map"), ("a.in", 1, 3, "[\"in\"]"),
      ("'窓口' == \n  ＝", 2, 3, "=="),
    ] as [(String, Int, Int, String)])
  func mistakes(_ source: String, _ line: Int, _ column: Int, _ suggestion: String) throws {
    let problem = #expect(throws: CELProblem.self) { try CELSyntaxTree(parsing: source) }
    #expect(problem?.start == CELPosition(line: line, column: column))
    #expect(
      problem?.suggestion?.en.contains(suggestion) == true, "\(String(describing: problem?.suggestion))")
    #expect(problem?.suggestion?.ja.isEmpty == false)
  }

  @Test(
    "What is no expression is an error",
    arguments: [
      "", " ", "1 +", "+ 1", "a b", "a.", "a.1", "[1 2]", "{1}", "{1: }", "f(a,)", "a ? b", "a ? : b", "for",
      "in", "a in",
      "'\\uD83D'", "'\\UD83DDE03'", "'\\U00110000'", "b'\\u0041'", "'\\400'", "'a\nb'", "1.a.", "has(a)",
      "l.all(1, true)",
      "l.all(a.b, true)", "l.all(x, x, true)", "@", "#", "a\\b", "$x", "a;b", "\u{0}", "0x", "1e",
    ])
  func noExpression(_ source: String) {
    #expect(throws: CELProblem.self) { try CELSyntaxTree(parsing: source) }
  }

  @Test("Every node knows its bytes") func ranges() throws {
    let tree = try CELSyntaxTree(parsing: "size(窓.x) > 0 && has(a.b)".replacing("窓", with: "w"))
    guard case .operation(.and, let operands) = tree[tree.root].kind else {
      Issue.record("no conjunction")
      return
    }
    #expect(operands.map { tree.text(of: $0) } == ["size(w.x) > 0", "has(a.b)"])
    #expect(tree[tree.root].focus == 14..<16)
  }

  @Test("Positions count code points and all three line ends") func positions() {
    let text = Array("'窓口'\r\n+\rx\n👍y".utf8)
    #expect(CELPosition(offset: 8, in: text) == CELPosition(line: 1, column: 5))
    #expect(CELPosition(offset: 10, in: text) == CELPosition(line: 2, column: 1))
    #expect(CELPosition(offset: 12, in: text) == CELPosition(line: 3, column: 1))
    #expect(CELPosition(offset: 18, in: text) == CELPosition(line: 4, column: 2))
    #expect(CELPosition(offset: 99, in: text) == CELPosition(line: 4, column: 3))
  }
}
