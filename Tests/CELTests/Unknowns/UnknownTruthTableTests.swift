import CEL
import Testing

/// The tables of docs/cel-unknowns.md, row by row.
///
/// `u` and `v` are unknown bools, `m` and `n` unknown ints, `l` an unknown list, `k` an unknown map, `p` an unknown
/// project, `r` a project of which some facts are stated, `none` a project stated as none.
@Suite("Unknown facts in every operator, macro and function") struct UnknownTruthTableTests {
  static let environment = CELEnvironment(
    variables: [
      .init("u", .bool), .init("v", .bool), .init("m", .int), .init("n", .int), .init("s", .string),
      .init("l", .list(.int)), .init("k", .map(.string, .int)), .init("t", .timestamp),
      .init("p", .record(.project)),
      .init("r", .record(.project)), .init("none", .record(.project)),
    ],
    functions: [
      CELFunction("twice", [.int], .int) { arguments in
        guard case .int(let number) = arguments[0] else { return .null }
        return .int(number * 2)
      }
    ])

  static let bindings: CELBindings = environment.bindings([
    "u": .unknown, "v": .unknown, "m": .unknown, "n": .unknown, "s": .unknown, "l": .unknown, "k": .unknown,
    "t": .unknown, "p": .unknown, "none": .nothing,
    "r": .stated(
      .record(
        TestRecord(
          .project,
          [
            "name": .stated("窓口"), "budget": .nothing, "tags": .nothing,
            "userTests": .stated(
              .list([
                .record(TestRecord(.userTest, ["users": .stated(5), "findings": .stated(.list(["a"]))])),
                .record(TestRecord(.userTest, ["users": .stated(8), "date": .nothing])),
                .record(TestRecord(.userTest, ["users": .unknown])),
              ])),
          ]))),
  ])

  @Test(
    "A table row holds",
    arguments: [
      // && and ||: what decides wins, then unknowns, then errors, whatever the order
      ("u && true", "unknown u"), ("true && u", "unknown u"), ("u && false", "false"),
      ("false && u", "false"),
      ("u && v", "unknown u v"), ("v && u", "unknown v u"), ("u && u", "unknown u"),
      ("u && 1/0 == 1", "unknown u"), ("1/0 == 1 && u", "unknown u"), ("1/0 == 1 && false && u", "false"),
      ("u || true", "true"), ("true || u", "true"), ("u || false", "unknown u"), ("false || u", "unknown u"),
      ("u || v", "unknown u v"), ("u || 1/0 == 1", "unknown u"), ("1/0 == 1 || u", "unknown u"),
      ("(u && false) || v", "unknown v"), ("(u || v) && false", "false"),
      ("(u && v) || (u && m > 0)", "unknown u v m"),
      // ! - ? :
      ("!u", "unknown u"), ("-m", "unknown m"), ("u ? 1 : 2", "unknown u"), ("u ? 1 : 1", "unknown u"),
      ("true ? m : n", "unknown m"), ("false ? m : n", "unknown n"), ("true ? 1 : m", "1"),
      ("u ? m : n", "unknown u"), ("(1/0 == 1) ? u : v", "error divideByZero"),
      // strict operators: errors before unknowns, unknowns together
      ("m + 1", "unknown m"), ("1 + m", "unknown m"), ("m + n", "unknown m n"),
      ("m * (1/0)", "error divideByZero"),
      ("m + 1/0", "error divideByZero"), ("1/0 + m", "error divideByZero"), ("m - m", "unknown m"),
      ("m == n", "unknown m n"), ("m == m", "unknown m"), ("m != 1", "unknown m"), ("m < n", "unknown m n"),
      ("m >= 1", "unknown m"), ("m in [1, 2]", "unknown m"), ("1 in [m, 2]", "unknown m"),
      ("1 in [1, m]", "unknown m"),
      ("1 in l", "unknown l"), ("'a' in k", "unknown k"), ("l[0]", "unknown l"), ("[1, 2][m]", "unknown m"),
      ("l[m]", "unknown l m"), ("k['a']", "unknown k"), ("k.a", "unknown k"), ("m / 0", "unknown m"),
      ("m % 2", "unknown m"),
      // literals
      ("[m, 1]", "unknown m"), ("[m, n]", "unknown m n"), ("[m, 1/0]", "error divideByZero"),
      ("{'a': m}", "unknown m"),
      ("{s: 1, 'a': n}", "unknown s n"), ("size([m])", "unknown m"),
      // functions
      ("size(l)", "unknown l"), ("size(s)", "unknown s"), ("s.contains('a')", "unknown s"),
      ("'a'.contains(s)", "unknown s"), ("s.matches('a')", "unknown s"), ("'a'.matches(s)", "unknown s"),
      ("s.matches('(')", "unknown s"), ("string(m)", "unknown m"), ("int(s)", "unknown s"),
      ("timestamp(s)", "unknown s"),
      ("t.getFullYear()", "unknown t"), ("t.getFullYear(s)", "unknown t s"), ("type(m)", "unknown m"),
      ("dyn(m)", "unknown m"), ("twice(m)", "unknown m"), ("twice(m + n)", "unknown m n"),
      ("twice(1/0)", "error divideByZero"),
      // fields: stated, stated as none, not stated
      ("r.name", "\"窓口\""), ("r.budget", "null"), ("r.tags", "[]"), ("r.open", "unknown r.open"),
      ("r.userTests[2].users", "unknown r.userTests[2].users"), ("r.userTests[1].date", "null"),
      ("r.userTests[1].date == null", "true"), ("r.open && r.budget == null", "unknown r.open"),
      ("r.lead.name", "unknown r.lead"), ("p.name", "unknown p"), ("p.lead.name", "unknown p"),
      ("none.name", "null"), ("none.tags", "[]"), ("none.lead.age", "null"), ("none == null", "true"),
      ("r.budget > 1", "error noMatchingOverload"),
      // has: stated is true, none is false, not stated is unknown
      ("has(r.name)", "true"), ("has(r.budget)", "false"), ("has(r.tags)", "false"),
      ("has(r.open)", "unknown r.open"),
      ("has(r.lead.name)", "unknown r.lead"), ("has(p.name)", "unknown p"), ("has(none.name)", "false"),
      ("has(k.a)", "unknown k"), ("has({'a': 1}.a)", "true"), ("has({'a': 1}.b)", "false"),
      // stated: never unknown
      ("stated(r.name)", "true"), ("stated(r.budget)", "true"), ("stated(r.tags)", "true"),
      ("stated(r.open)", "false"),
      ("stated(r.lead.name)", "false"), ("stated(p.name)", "false"), ("stated(none.name)", "true"),
      ("stated(k.a)", "false"), ("stated({'a': 1}.a)", "true"), ("stated({'a': 1}.b)", "false"),
      // macros over an unknown range, and with unknown bodies
      ("l.all(x, x > 0)", "unknown l"), ("l.exists(x, u)", "unknown l"), ("l.map(x, x)", "unknown l"),
      ("[].all(x, u)", "true"), ("[].exists(x, u)", "false"), ("[].map(x, u)", "[]"),
      ("[1].all(x, u)", "unknown u"), ("[1, 2].all(x, x == 1 ? u : false)", "false"),
      ("[1, 2].all(x, x == 1 ? u : v)", "unknown u v"), ("[1, 2].all(x, x == 1 ? u : 1/0 == 1)", "unknown u"),
      ("[1, 2].exists(x, x == 1 ? u : true)", "true"), ("[1, 2].exists(x, x == 1 ? u : false)", "unknown u"),
      ("[1, 2].exists_one(x, x == 1 ? u : true)", "unknown u"),
      ("[1, 2, 3].exists_one(x, x == 1 ? u : true)", "unknown u"),
      ("[1, 2].exists_one(x, x == 1 ? u : 1/0 == 1)", "error divideByZero"),
      ("[1, 2].filter(x, x == 1 ? u : v)", "unknown u v"),
      ("[1, 2].filter(x, x == 1 ? u : 1/0 == 1)", "error divideByZero"),
      ("[1, 2].map(x, x == 1 ? m : n)", "unknown m n"), ("[1, 2].map(x, u, x)", "unknown u"),
      ("[1, 2].map(x, false, m)", "[]"), ("[1, 2].map(x, u, 1/0)", "unknown u"),
      ("[1, 2].transformList(i, x, i == 0 ? m : x)", "unknown m"),
      ("{'a': 1}.transformMap(a, x, m)", "unknown m"),
      ("{'a': 1}.transformMap(a, x, u, x)", "unknown u"), ("{'a': 1}.all(a, x, u)", "unknown u"),
      ("size([1, 2].filter(x, u)) >= 0", "unknown u"),
      // elements of records
      ("r.userTests.all(x, x.users >= 5)", "unknown r.userTests[2].users"),
      ("r.userTests.all(x, x.users >= 6)", "false"), ("r.userTests.exists(x, x.users >= 8)", "true"),
      ("r.userTests.filter(x, x.users > 5)", "unknown r.userTests[2].users"),
      ("r.userTests.map(x, x.users)", "unknown r.userTests[2].users"),
      ("r.userTests.filter(x, stated(x.users)).map(x, x.users)", "[5, 8]"),
      ("r.userTests.exists(x, has(x.date))", "unknown r.userTests[0].date r.userTests[2].date"),
      ("r.userTests.map(x, x)[2].findings", "unknown r.userTests[2].findings"),
      ("size(r.userTests)", "3"), ("r.userTests[0].findings.exists(x, x == 'a')", "true"),
      // equality of records: three-valued
      ("r.userTests[0] == r.userTests[1]", "false"),
      ("r.userTests[0] == r.userTests[0]", "unknown r.userTests[0].date"),
      (
        "r.userTests[0] in r.userTests",
        "unknown r.userTests[0].date r.userTests[2].date r.userTests[2].users r.userTests[2].findings"
      ),
      ("[r.userTests[1]] == [r.userTests[0]]", "false"),
    ] as [(String, String)])
  func row(_ expression: String, _ expected: String) throws {
    let program = try Self.environment.compile(expression)
    #expect(program.evaluate(Self.bindings).summary == expected)
    #expect(program.explain(Self.bindings).result.summary == expected)
  }

  @Test("Whether an expression asks stated() is known") func usesStated() throws {
    #expect(try Self.environment.compile("r.userTests.all(x, stated(x.users))").usesStated)
    #expect(try !Self.environment.compile("has(r.name) && r.name != ''").usesStated)
  }

  @Test("The paths of a value bound to a variable begin with that variable") func bound() throws {
    let environment = CELEnvironment(variables: [
      .init("a.b", .record(.person)), .init("list", .list(.record(.person))),
    ])
    let person = CELValue.record(TestRecord(.person))
    let bindings = environment.bindings(["a.b": .stated(person), "list": .stated(.list([person]))])
    #expect(try environment.compile("a.b.age > 1").evaluate(bindings).summary == "unknown a.b.age")
    #expect(try environment.compile("list[0].age > 1").evaluate(bindings).summary == "unknown list[0].age")
    let maps = CELEnvironment(variables: [.init("m", .map(.string, .record(.person)))])
    let map = try #require(CELMap([(CELValue.string("窓 口"), person)]))
    #expect(
      try maps.compile("m['窓 口'].age > 1").evaluate(maps.bindings(["m": .stated(.map(map))])).summary
        == "unknown m[\"窓 口\"].age")
  }
}
