import CEL
import Testing

@Suite("Checking types") struct CheckerTests {
  static let environment = CELEnvironment(
    variables: [
      .init("i", .int), .init("u", .uint), .init("d", .double), .init("s", .string), .init("b", .bool),
      .init("x", .dyn),
      .init("l", .list(.int)), .init("m", .map(.string, .double)), .init("p", .record(.project)),
      .init("t", .timestamp),
    ],
    functions: [
      CELFunction("within", [.string, .string], .bool) { _ in true },
      CELFunction("first", [.list(.parameter(0))], .parameter(0), isMethod: true) { _ in 1 },
    ])

  @Test(
    "An expression has its type",
    arguments: [
      ("1 + i", "int"), ("[1, 2]", "list(int)"), ("[1, 'a']", "list(dyn)"), ("[]", "list(dyn)"),
      ("[[], [1]]", "list(list(int))"),
      ("{'a': 1}", "map(string, int)"), ("{}", "map(dyn, dyn)"), ("l.map(x, string(x))", "list(string)"),
      ("l.filter(x, x > 1)", "list(int)"), ("m.filter(k, k != '')", "list(string)"),
      ("m.transformMap(k, v, int(v))", "map(string, int)"),
      ("l.transformList(i, x, x)", "list(int)"), ("l[0]", "int"), ("m.a", "double"), ("x.y", "dyn"),
      ("x + 1", "int"), ("x + x", "dyn"),
      ("p.lead.name", "string or null"), ("p.userTests[0].date", "timestamp or null"),
      ("p.userTests.map(t, t.users)", "list(int or null)"),
      ("p.phases[0].phases[0].id", "string"), ("b ? 1 : x", "int"), ("type(1)", "type"), ("int", "type"),
      ("dyn(1)", "dyn"),
      ("l + [1]", "list(int)"), ("l.first()", "int"), ("[] + l", "list(int)"), ("t - t", "duration"),
      ("p.budget == null", "bool"),
      ("p.budget + 1", "int"), ("p.lead == null", "bool"), ("null == p.budget", "bool"),
      ("[p.budget, 1]", "list(int or null)"),
      ("google.protobuf.Timestamp == type(t)", "bool"), ("b ? p.budget : null", "int or null"),
      ("p.budget in [1, 2]", "bool"),
    ])
  func types(_ source: String, _ expected: String) throws {
    #expect(try Self.environment.compile(source).type.description == expected)
  }

  @Test(
    "What does not fit is an error at its place, with a suggestion",
    arguments: [
      ("i * 1.5", 3, "double(i) * 1.5"), ("i + u", 3, "uint(i) + u"), ("1 + 1.5", 3, "1.0 + 1.5"),
      ("u == 1", 3, "u == 1u"),
      ("s + 1", 3, "s + string(1)"), ("t > '2025-01-01T00:00:00Z'", 3, "timestamp('2025-01-01T00:00:00Z')"),
      ("s == null", 3, nil),
      ("p.nam == ''", 3, "name"), ("p.userTest", 3, "userTests"), ("prject", 1, nil),
      ("size(i)", 1, "size(string)"), ("len(s)", 1, "size"),
      ("s && b", 1, "s == \"…\""), ("l && b", 1, "size(l) > 0"), ("i.all(x, true)", 1, nil),
      ("l.all(x, x)", 10, nil), ("b ? 1 : 'a'", 3, nil),
      ("i ? 1 : 2", 1, nil), ("!s", 1, "s == \"\""), ("-s", 1, nil), ("l['a']", 2, nil), ("m[1]", 2, nil),
      ("s.foo", 3, nil), ("s.size", 3, "size()"),
      ("p.userTests.users > 1", 13, ".all(e, e.users"), ("within(1, 2)", 1, "within(string, string)"),
      ("s.within(s)", 3, "within(…)"),
      ("contains(s, s)", 1, "x.contains(…)"), ("1 == 1.0", 3, "1.0 == 1.0"), ("null == 1", 6, nil),
      ("all(l, x)", 1, "list.all(e, …)"),
      ("'a' in s", 5, "s.contains('a')"), ("{1.5: 2}", 2, "string, int, uint or bool"),
      ("l == 1", 3, "1 in l"), ("s.startWith('a')", 3, "startsWith"),
      ("1 in ['a']", 3, nil), ("i < d", 3, "double(i) < d"), ("has(p.nme)", 7, "name"),
      ("x.y.all(e, i)", 12, nil),
    ] as [(String, Int, String?)])
  func mistakes(_ source: String, _ column: Int, _ suggestion: String?) throws {
    let error = #expect(throws: CELCompileError.self) { try Self.environment.compile(source) }
    let problem = try #require(error?.problems.first)
    #expect(error?.problems.count == 1)
    #expect(problem.start == CELPosition(line: 1, column: column), "\(problem.message.en)")
    if let suggestion {
      #expect(
        problem.suggestion?.en.contains(suggestion) == true, "\(String(describing: problem.suggestion?.en))")
      #expect(problem.suggestion?.ja.isEmpty == false)
    }
    #expect(!problem.message.ja.isEmpty)
  }

  @Test("All mistakes are reported, in the order of their places") func several() throws {
    let error = #expect(throws: CELCompileError.self) {
      try Self.environment.compile("i + 1.5 > 2.0 && p.nam == s && y")
    }
    #expect(error?.problems.map(\.start.column) == [3, 20, 32])
  }

  @Test(
    "Unchecked, the same is evaluated",
    arguments: [("1 == 1.0", "true"), ("null == 1", "false"), ("b ? 1 : 'a'", "1")])
  func unchecked(_ source: String, _ expected: String) throws {
    let program = try Self.environment.compileUnchecked(source)
    #expect(program.evaluate(Self.environment.bindings(["b": .stated(true)])).summary == expected)
  }

  @Test("Names, overloads and variables can be read from the checked tree") func walking() throws {
    let checked = try Self.environment.compile("p.lead.age >= 18 && l.exists(x, x == i) && within(s, s)")
      .checked
    #expect(checked.variables == [0, 3, 6, 8])
    #expect(checked.overloads.values.sorted() == ["equals", "greater_equals_int64", "logical_and", "within"])
    #expect(checked.hostFunctions.values.sorted() == [0])
    #expect(checked.references.values.contains(.local(0)))
    #expect(checked.type == .bool)
  }

  @Test(
    "The nearest spelling is offered only if it is near",
    arguments: [("usr", "user"), ("Users", "users"), ("zzzz", nil), ("nmae", "name")])
  func spelling(_ word: String, _ expected: String?) throws {
    let environment = CELEnvironment(variables: ["user", "users", "name"].map { CELVariable($0, .dyn) })
    let error = #expect(throws: CELCompileError.self) { try environment.compile(word) }
    let suggestion = try #require(error?.problems.first?.suggestion?.en)
    #expect(suggestion.contains("did you mean") == (expected != nil))
    if let expected { #expect(suggestion.contains("'\(expected)'")) }
  }

  @Test("A dotted variable is found before a field, a macro's variable before both") func dotted() throws {
    let environment = CELEnvironment(variables: [
      .init("a", .map(.string, .int)), .init("a.b", .string), .init("a.b.c", .bool),
    ])
    let map = try #require(CELMap([("b", 1), ("d", 2)] as [(CELValue, CELValue)]))
    let bindings = environment.bindings([
      "a": .stated(.map(map)), "a.b": .stated("x"), "a.b.c": .stated(true),
    ])
    #expect(try environment.compile("a.b").evaluate(bindings).summary == "\"x\"")
    #expect(try environment.compile("a.b.c").evaluate(bindings).summary == "true")
    #expect(try environment.compile("a.d").evaluate(bindings).summary == "2")
    #expect(try environment.compile("[{'b': 7}].map(a, a.b)").evaluate(bindings).summary == "[7]")
    #expect(try environment.compile("[{'b': 7}].map(a, .a.b)").evaluate(bindings).summary == "[\"x\"]")
  }
}
