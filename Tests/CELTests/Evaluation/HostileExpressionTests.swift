import CEL
import Testing

@Suite("Hostile expressions") struct HostileExpressionTests {
  private func code(_ source: String, checked: Bool = true) -> String {
    var limits = CELLimits()
    limits.cost = 120_000
    let environment = CELEnvironment(variables: [.init("a", .dyn), .init("x", .int)], limits: limits)
    do {
      let program = try checked ? environment.compile(source) : environment.compileUnchecked(source)
      switch program.evaluate(environment.bindings(["a": .stated(1), "x": .stated(1)])) {
      case .value: return "value"
      case .unknown: return "unknown"
      case .error(let problem): return problem.code.rawValue
      }
    } catch {
      return error.problems[0].code.rawValue
    }
  }

  @Test(
    "Deep nesting is an error, long chains are not",
    arguments: [
      ("(", 100_000, "", "tooDeep"), ("[", 100_000, "", "tooDeep"), ("{", 100_000, "", "tooDeep"),
      ("f(", 80_000, "", "tooDeep"),
      ("!", 100_000, "true", "value"), ("!", 100_000, "", "syntax"), ("-", 100_000, "x", "value"),
      ("-", 100_001, "1", "value"),
      ("x+", 50_000, "x", "value"), ("x==x==", 1, "true", "value"), ("true&&", 40_000, "true", "value"),
      ("true?true:", 20_000, "true", "tooDeep"), ("a.", 50_000, "a", "noMatchingOverload"),
      ("(1)+(", 200, "1", "tooDeep"),
    ] as [(String, Int, String, String)])
  func chains(_ part: String, _ times: Int, _ end: String, _ expected: String) {
    let source = String(repeating: part, count: times) + end
    #expect(code(source, checked: false) == expected)
    #expect(code(source) == expected)
  }

  @Test(
    "Chains of tails are read too",
    arguments: [
      ("a", "[0]", 50_000, "noMatchingOverload"), ("a", ".f()", 50_000, "unboundFunction"),
      ("1", "==1", 40_000, "value"),
      ("[1]", ".map(x, [x])", 190, "value"), ("[1]", ".map(x, [x])", 20_000, "tooDeep"),
    ] as [(String, String, Int, String)])
  func tails(_ start: String, _ part: String, _ times: Int, _ expected: String) {
    #expect(code(start + String(repeating: part, count: times), checked: false) == expected)
  }

  @Test("Nesting just within the limit evaluates on a small stack", arguments: ["(", "[", "-(", "size("])
  func withinLimit(_ opening: String) {
    let closing = opening == "[" ? "]" : ")"
    let middle = opening == "size(" ? "[1]" : "1"
    let count = 195
    let source = String(repeating: opening, count: count) + middle + String(repeating: closing, count: count)
    let result = code(source, checked: false)
    #expect(result == (opening == "size(" ? "noMatchingOverload" : "value"))
  }

  @Test("An expression longer than the limit is refused") func tooLong() {
    #expect(code("'" + String(repeating: "a", count: 300_000) + "'") == "tooLong")
  }

  @Test("Exponential work ends with an error that names the part and the size") func cost() throws {
    let nested = String(repeating: "[0,1].all(x,", count: 40) + "1/0 == 1" + String(repeating: ")", count: 40)
    #expect(code(nested) == "costExceeded")
    let doubled = "['foo']" + String(repeating: ".map(x, x + x)", count: 60)
    #expect(code(doubled, checked: false) == "costExceeded")
    let joined = "['foo'].map(x," + String(repeating: "x+", count: 30_000) + "x)"
    #expect(code(joined) == "costExceeded")
    let environment = CELEnvironment(variables: [.init("list", .list(.int))])
    let bindings = environment.bindings(["list": .stated(.list(Array(repeating: 1, count: 300)))])
    let program = try environment.compile("1 == 2 || list.all(x, !list.exists(y, x + y == 3))")
    guard case .error(let problem) = program.evaluate(bindings, cost: 100_000) else {
      Issue.record("no error")
      return
    }
    #expect(problem.code == .costExceeded)
    #expect(problem.message.en.contains("list.exists(y, x + y == 3)"))
    #expect(problem.message.en.contains("300"))
    #expect(program.evaluate(bindings, cost: .max) == .value(true))
  }

  @Test("Nothing absorbs an exhausted budget") func notAbsorbed() throws {
    let environment = CELEnvironment()
    let program = try environment.compile("[1, 2, 3].all(x, x > 0) || true")
    #expect(program.evaluate(environment.bindings()) == .value(true))
    guard case .error(let problem) = program.evaluate(environment.bindings(), cost: 6) else {
      Issue.record("no error")
      return
    }
    #expect(problem.code == .costExceeded)
  }

  @Test("Comparing values that share their parts is paid for") func sharedParts() {
    let value = "[1]" + String(repeating: ".map(x, [x, x])", count: 60)
    #expect(code("\(value) == \(value)", checked: false) == "costExceeded")
    #expect(code("\(value) in [\(value)]", checked: false) == "costExceeded")
  }

  @Test("Records of the host that never end can be compared") func endlessRecords() throws {
    struct Endless: CELRecord {
      static let type: CELRecordType = CELRecordType("Endless", [.init("next", .record(type))])
      var celRecordType: CELRecordType { Endless.type }
      func celFact(at index: Int) -> CELFact { .stated(.record(Endless())) }
    }
    let environment = CELEnvironment(variables: [.init("e", .record(Endless.type))])
    let bindings = environment.bindings(["e": .stated(.record(Endless()))])
    #expect(try environment.compile("e == e || true").evaluate(bindings).summary == "error costExceeded")
    #expect(try environment.compile("e.next.next.next == null").evaluate(bindings) == .value(false))
  }

  @Test(
    "The ends of numbers and times are errors or values, never a crash",
    arguments: [
      "timestamp('9999-12-31T23:59:59Z') - duration('-2562047h47m16.854775808s')",
      "timestamp(0) + duration('-2562047h47m16.854775808s')",
      "timestamp(0) - duration('-2562047h47m16.854775808s')", "-duration('1s')",
      "duration('-2562047h47m16.854775808s') - duration('1ns')",
      "timestamp(9223372036854775807)", "timestamp(-9223372036854775808)", "int(0.0/0.0)", "uint(1.0/0.0)",
      "int(9223372036854774784.0)",
      "[1][9223372036854775807]", "[1][-9223372036854775808]", "[1][1e300]", "{}[0.0/0.0]",
      "timestamp('0001-01-01T00:00:00Z').getHours('-23:59')",
      "timestamp('9999-12-31T23:59:59Z').getFullYear('+23:59')",
      "duration('-2562047h47m16.854775808s').getHours()",
      "string(duration('-2562047h47m16.854775808s'))", "-9223372036854775808 % -1", "0u - 1u", "1u / 0u",
      "-(-9223372036854775808)",
    ])
  func ends(_ source: String) {
    #expect(
      ["value", "overflow", "noMatchingOverload", "indexOutOfBounds", "noSuchKey", "divideByZero"].contains(
        code(source, checked: false)))
  }
}
