import CEL
import Testing

@Suite("Explanations") struct ExplanationTests {
  static let environment = CELEnvironment(variables: [
    .init("a", .bool), .init("n", .int), .init("list", .list(.int)), .init("p", .record(.project)),
    .init("x.y", .int),
  ])

  private func outline(_ part: CELExplanation, _ depth: Int = 0) -> [String] {
    let outcome =
      switch part.outcome {
      case .value(let value): value.literal
      case .error: "error"
      case .unknown(let paths): "unknown \(paths.map(\.description).joined(separator: " "))"
      case .notEvaluated: "-"
      }
    var lines = [String(repeating: " ", count: depth) + "\(part.text): \(outcome)"]
    for child in part.children { lines += outline(child, depth + 1) }
    for element in part.elements {
      lines.append(
        String(repeating: " ", count: depth + 1)
          + zip(element.variables, element.values).map { "\($0) = \($1.literal)" }.joined(separator: ", "))
      for child in element.children { lines += outline(child, depth + 2) }
    }
    return lines
  }

  @Test("Each part has its place and what it came to; what did not matter is not evaluated") func parts()
    throws
  {
    let program = try Self.environment.compile("n + 1 > 2 || (a && p.open)")
    let bindings = Self.environment.bindings([
      "n": .stated(1), "a": .unknown, "p": .stated(.record(TestRecord(.project))),
    ])
    let told = program.explain(bindings)
    #expect(told.result.summary == "unknown a p.open")
    #expect(
      outline(told.explanation) == [
        "n + 1 > 2 || (a && p.open): unknown a p.open", " n + 1 > 2: false", "  n + 1: 2", "   n: 1",
        " a && p.open: unknown a p.open",
        "  a: unknown a", "  p.open: unknown p.open", "   p: Project{…}",
      ])
    #expect(told.explanation.children[1].range == 14..<25)
    let decided = program.explain(Self.environment.bindings(["n": .stated(5)]))
    #expect(decided.explanation.children[1].outcome == .notEvaluated)
  }

  @Test("A macro shows its elements up to the one that decides") func elements() throws {
    let program = try Self.environment.compile("list.map(i, i > 1, i * 2).exists(e, e == 4)")
    let told = program.explain(Self.environment.bindings(["list": .stated(.list([1, 2, 3]))]))
    #expect(
      outline(told.explanation) == [
        "list.map(i, i > 1, i * 2).exists(e, e == 4): true", " list.map(i, i > 1, i * 2): [4, 6]",
        "  list: [1, 2, 3]", "  i = 1",
        "   i > 1: false", "    i: 1", "   i * 2: -", "    i: -", "  i = 2", "   i > 1: true", "    i: 2",
        "   i * 2: 4", "    i: 2", "  i = 3",
        "   i > 1: true", "    i: 3", "   i * 2: 6", "    i: 3", " e = 4", "  e == 4: true", "   e: 4",
      ])
  }

  @Test("A long range is told in part, the deciding element included") func longRange() throws {
    let program = try Self.environment.compile("list.all(e, e < 900)")
    let told = program.explain(
      Self.environment.bindings(["list": .stated(.list((0..<1000).map { .int($0) }))]))
    #expect(told.explanation.elements.count == 50)
    #expect(told.explanation.elements.last?.values == [900])
    #expect(told.explanation.elements.last?.outcome == .value(false))
  }

  @Test("An element that is a record of the host says where it was read from, a scalar does not")
  func attributes() throws {
    let program = try Self.environment.compile(
      "p.userTests.map(t, size(t.findings)) == [1] && list.all(i, i > 0)")
    let test = TestRecord(.userTest, ["findings": .stated(.list(["a"]))])
    let project = TestRecord(.project, ["userTests": .stated(.list([.record(test)]))])
    let told = program.explain(
      Self.environment.bindings(["p": .stated(.record(project)), "list": .stated(.list([3]))]))
    #expect(told.result == .value(true))
    let macros = told.explanation.children.map { $0.elements.isEmpty ? $0.children[0] : $0 }
    #expect(
      macros.map { $0.elements.map { $0.attributes.map { $0?.description } } } == [
        [["p.userTests[0]"]], [[nil]],
      ])
  }

  @Test("A dotted name is one part, an error is told in both languages") func names() throws {
    let told = try Self.environment.compile("x.y / 0 == 1").explain(
      Self.environment.bindings(["x.y": .stated(1)]))
    #expect(told.explanation.children[0].children.map(\.text) == ["x.y"])
    #expect(told.explanation.children[0].children[0].children.isEmpty)
    #expect(told.explanation.outcome == .error(CELText(en: "division by zero", ja: "0 で割っています")))
  }

  @Test("Hostile expressions have explanations of a bearable size") func hostile() throws {
    let chain = try Self.environment.compile(String(repeating: "n + ", count: 20_000) + "n == 1")
    let told = chain.explain(Self.environment.bindings(["n": .stated(1)]))
    #expect(told.result == .value(false))
    #expect(told.explanation.text.unicodeScalars.count == 201)
    let nested = try Self.environment.compile(
      "list.map(a, list.map(b, list.map(c, list.map(d, a + b))))  == []")
    let many = nested.explain(
      Self.environment.bindings(["list": .stated(.list(Array(repeating: 1, count: 12)))]))
    #expect(outline(many.explanation).count < 20_000)
  }
}
