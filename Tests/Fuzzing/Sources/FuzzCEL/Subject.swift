import CEL

/// The module as the fuzzer sees it: variables of every kind, some of them unknown.
struct Subject {
  struct Record: CELRecord {
    static let type: CELRecordType = CELRecordType(
      "R", [.init("f", .nullable(.int)), .init("g", .string), .init("list", .list(.record(type)))])
    let depth: Int
    var celRecordType: CELRecordType { Record.type }
    func celFact(at index: Int) -> CELFact {
      switch index {
      case 0: depth == 0 ? .stated(2) : depth == 1 ? .nothing : .unknown
      case 1: depth == 0 ? .unknown : .stated("a")
      default:
        depth > 2
          ? .nothing : .stated(.list([.record(Record(depth: depth + 1)), .record(Record(depth: depth + 2))]))
      }
    }
  }

  enum Trouble: Error {
    case differs(String)
  }

  let environment: CELEnvironment
  let some: CELBindings
  let all: CELBindings

  init() {
    var limits = CELLimits()
    limits.cost = 20_000
    environment = CELEnvironment(
      variables: [
        .init("u", .bool), .init("v", .bool), .init("m", .int), .init("n", .int), .init("s", .string),
        .init("l", .list(.int)),
        .init("k", .map(.string, .int)), .init("r", .record(Record.type)),
      ], limits: limits)
    var bindings = environment.bindings([
      "u": .unknown, "v": .stated(true), "m": .stated(1), "n": .unknown, "s": .stated("ab1"),
      "l": .stated(.list([1, 2, 3])),
      "r": .stated(.record(Record(depth: 0))),
    ])
    bindings["k"] = CELMap([("a", 1), ("b", 2)] as [(CELValue, CELValue)]).map { .stated(.map($0)) }
    some = bindings
    bindings["u"] = .stated(true)
    bindings["n"] = .stated(3)
    all = bindings
  }

  /// True if the input got further than the parser.
  func tryOut(_ text: String, deeply: Bool) throws(Trouble) -> Bool {
    var compiled = false
    for isChecked in [true, false] {
      let program: CELProgram
      do {
        program = try isChecked ? environment.compile(text) : environment.compileUnchecked(text)
      } catch {
        for problem in error.problems
        where problem.range.upperBound > text.utf8.count || problem.message.ja.isEmpty {
          throw .differs("a problem outside of the text")
        }
        continue
      }
      compiled = true
      let result = program.evaluate(some)
      let later = program.evaluate(all)
      if deeply {
        guard same(program.evaluate(some), result) else { throw .differs("a second evaluation") }
        let told = program.explain(some).result
        guard same(told, result) || isCost(told) || isCost(result) else { throw .differs("the explanation") }
        _ = program.warnings.count + program.checked.variables.count
      }
      guard !program.usesStated, !isCost(result), !isCost(later) else { continue }
      switch (result, later) {
      case (.value, _):
        guard same(result, later) else { throw .differs("a known value after a fact came in") }
      case (.error, .value), (.error, .unknown): throw .differs("a known error after a fact came in")
      default: continue
      }
    }
    return compiled
  }

  private func isCost(_ result: CELResult) -> Bool {
    if case .error(let problem) = result { problem.code == .costExceeded } else { false }
  }

  private func same(_ left: CELResult, _ right: CELResult) -> Bool {
    switch (left, right) {
    case (.value(let a), .value(let b)): a.literal == b.literal
    default: left == right
    }
  }
}
