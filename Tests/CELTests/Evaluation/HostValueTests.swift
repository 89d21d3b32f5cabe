import CEL
import Synchronization
import Testing

@Suite("Values of the host") struct HostValueTests {
  struct Person: Sendable {
    var name: String?
    var age: Int?
    var children: [Person] = []

    static let schema: CELSchema<Person> = CELSchema<Person>(
      "Person",
      [
        .init("name", .string, \.name) { $0.map { .stated(.string($0)) } ?? .unknown },
        .init("age", .nullable(.int), \.age) { $0.map { .stated(.int(Int64($0))) } ?? .unknown },
        .init("children", .list(.record(schema.type)), \.children) { .stated(schema.list(of: $0)) },
      ])
  }

  @Test("A Swift value is read through key paths, its elements with their paths") func schema() throws {
    let environment = CELEnvironment(variables: [.init("person", .record(Person.schema.type))])
    let anna = Person(
      name: "Anna", age: 40, children: [Person(name: "Ben", age: nil), Person(name: "Carl", age: 9)])
    let bindings = environment.bindings(["person": .stated(Person.schema.value(of: anna))])
    func result(_ source: String) throws -> String {
      try environment.compile(source).evaluate(bindings).summary
    }
    #expect(try result("person.name + '!'") == "\"Anna!\"")
    #expect(try result("person.children.exists(c, c.age < 10)") == "true")
    #expect(try result("person.children.all(c, c.age < 10)") == "unknown person.children[0].age")
    #expect(try result("type(person.children[0])") == "Person")
    #expect(try result("person.children.map(c, c.name)") == "[\"Ben\", \"Carl\"]")
    #expect(try result("person == person") == "unknown person.children[0].age")
  }

  @Test("Only the fields and elements that are asked for are read") func lazily() throws {
    final class Reads: Sendable {
      let names = Mutex<[String]>([])
      func note(_ name: String) { names.withLock { $0.append(name) } }
    }
    struct Noted: CELRecord, CELListSource {
      let reads: Reads
      let celRecordType: CELRecordType
      var count: Int { 1_000_000 }
      func element(at index: Int) -> CELValue {
        reads.note("[\(index)]")
        return .int(Int64(index))
      }
      func celFact(at index: Int) -> CELFact {
        let name = celRecordType.fields[index].name
        reads.note(name)
        return name == "list" ? .stated(.list(CELList(self))) : .stated(1)
      }
    }
    let type = CELRecordType("Noted", [.init("a", .int), .init("b", .int), .init("list", .list(.int))])
    let reads = Reads()
    let environment = CELEnvironment(variables: [.init("n", .record(type))])
    let bindings = environment.bindings(["n": .stated(.record(Noted(reads: reads, celRecordType: type)))])
    let program = try environment.compile(
      "n.b == 1 || n.a == 2 ? n.list.exists(x, x == 2) && n.list[7] == 7 && size(n.list) > 9 : n.a == 1")
    #expect(program.evaluate(bindings) == .value(true))
    #expect(reads.names.withLock { $0 } == ["b", "list", "[0]", "[1]", "[2]", "list", "[7]", "list"])
  }

  @Test("A function of the host gets values, and its mistakes have a place") func functions() throws {
    let environment = CELEnvironment(
      variables: [.init("phase", .string)],
      functions: [
        CELFunction("within", [.string, .string], .bool) { arguments throws(CELFunction.Failure) in
          guard arguments[1] != "" else { throw CELFunction.Failure(CELText(en: "no phase", ja: "工程がありません")) }
          return .bool(arguments[0] == arguments[1])
        },
        CELFunction("size", [.int], .int, isMethod: true) { _ in 64 },
        CELFunction("shout", [.string], .string, isMethod: true, cost: 900_000) { _ in "!" },
      ])
    let bindings = environment.bindings(["phase": .stated("planning")])
    func result(_ source: String) throws -> CELResult { try environment.compile(source).evaluate(bindings) }
    #expect(try result("within(phase, 'planning')") == .value(true))
    #expect(try result("within(phase, '') || true") == .value(true))
    guard case .error(let problem) = try result("true && within(phase, '')") else {
      Issue.record("no error")
      return
    }
    #expect(problem.message == CELText(en: "no phase", ja: "工程がありません"))
    #expect(problem.start.column == 9)
    #expect(try result("1.size() + 'ab'.size()") == .value(66))
    #expect(try result("phase.shout()") == .value("!"))
    #expect(try result("phase.shout() + phase.shout()").summary == "error costExceeded")
    #expect(
      try environment.compileUnchecked("within(1, 2)").evaluate(bindings).summary
        == "error noMatchingOverload")
  }

  @Test("A variable without a value is an error where it is read") func unbound() throws {
    let environment = CELEnvironment(variables: [.init("a", .int), .init("b", .bool)])
    let program = try environment.compile("b || a == 1")
    #expect(program.evaluate(environment.bindings(["b": .stated(true)])) == .value(true))
    #expect(program.evaluate(environment.bindings(["b": .stated(false)])).summary == "error unboundVariable")
  }

  @Test("A program is evaluated on many threads at once") func concurrently() async throws {
    let environment = CELEnvironment(variables: [.init("n", .int)])
    let program = try environment.compile(
      "[1, 2, 3].map(x, x * n).exists(y, y == 3 * n) && string(n).matches('^[0-9]+$')")
    let results = await withTaskGroup(of: CELResult.self) { group in
      for n in 0..<200 {
        group.addTask { program.evaluate(environment.bindings(["n": .stated(.int(Int64(n)))])) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.allSatisfy { $0 == .value(true) })
  }
}
