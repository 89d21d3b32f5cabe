/// Makes well-typed expressions over the facts of ``FactWorld``; `stated()` only if asked for.
struct RandomExpression {
  var generator: SeededGenerator
  private var tests: [String] = []
  private var numbers: [String] = []

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func bool(_ depth: Int) -> String {
    if depth <= 0 {
      return generator.pick(
        ["u", "v", "r.open == true", "has(r.name)", "has(r.budget)", "true", "false"]
          + tests.map { "has(\($0).date)" })
    }
    switch generator.next() % 16 {
    case 0, 1: return "(\(bool(depth - 1)) && \(bool(depth - 1)))"
    case 2, 3: return "(\(bool(depth - 1)) || \(bool(depth - 1)))"
    case 4: return "!\(bool(depth - 1))"
    case 5: return "(\(bool(depth - 1)) ? \(bool(depth - 1)) : \(bool(depth - 1)))"
    case 6, 7:
      return "(\(int(depth - 1)) \(generator.pick(["<", "<=", ">", ">=", "==", "!="])) \(int(depth - 1)))"
    case 8: return "(\(string(depth - 1)) == \(string(depth - 1)))"
    case 9: return "(\(int(depth - 1)) in \(list(depth - 1)))"
    case 10: return "(\(list(depth - 1)) == \(list(depth - 1)))"
    case 11, 12: return overTests(generator.pick(["all", "exists", "exists_one"]), depth)
    case 13: return overNumbers(generator.pick(["all", "exists", "exists_one"]), depth)
    case 14:
      return
        "\(string(depth - 1)).\(generator.pick(["contains", "startsWith", "matches"]))(\(string(depth - 1)))"
    default:
      return generator.pick([
        "(r.userTests[0] == r.userTests[1])", "(r.userTests[1] in r.userTests)", "(r.tags == [])",
        "(r.budget == null)", bool(depth - 1),
      ])
    }
  }

  mutating func int(_ depth: Int) -> String {
    if depth <= 0 {
      return generator.pick(
        ["m", "n", "0", "1", "r.budget", "size(r.tags)", "size(r.userTests)"] + tests.map { "\($0).users" }
          + numbers)
    }
    switch generator.next() % 8 {
    case 0, 1: return "(\(int(depth - 1)) \(generator.pick(["+", "-", "*", "/", "%"])) \(int(depth - 1)))"
    case 2: return "size(\(list(depth - 1)))"
    case 3: return "(\(bool(depth - 1)) ? \(int(depth - 1)) : \(int(depth - 1)))"
    case 4: return "\(list(depth - 1))[\(int(depth - 1))]"
    case 5: return "r.userTests[\(generator.next() % 3)].users"
    case 6: return "size(\(string(depth - 1)))"
    default: return int(depth - 1)
    }
  }

  mutating func string(_ depth: Int) -> String {
    if depth <= 0 { return generator.pick(["s", "r.name", "'a'", "'ab'", "''", "r.tags[0]"]) }
    switch generator.next() % 4 {
    case 0: return "(\(string(depth - 1)) + \(string(depth - 1)))"
    case 1: return "string(\(int(depth - 1)))"
    case 2: return "(\(bool(depth - 1)) ? \(string(depth - 1)) : \(string(depth - 1)))"
    default: return string(depth - 1)
    }
  }

  mutating func list(_ depth: Int) -> String {
    if depth <= 0 { return generator.pick(["[]", "[1, 2]", "l"]) }
    switch generator.next() % 5 {
    case 0: return "[\(int(depth - 1)), \(int(depth - 1))]"
    case 1: return "(\(list(depth - 1)) + \(list(depth - 1)))"
    case 2: return overNumbers(generator.pick(["filter"]), depth)
    case 3:
      let name = "t\(tests.count)"
      tests.append(name)
      defer { tests.removeLast() }
      let filter = generator.chance(50) ? "\(bool(depth - 2)), " : ""
      return "r.userTests.map(\(name), \(filter)\(int(depth - 2)))"
    default: return list(depth - 1)
    }
  }

  private mutating func overTests(_ macro: String, _ depth: Int) -> String {
    let name = "t\(tests.count)"
    tests.append(name)
    defer { tests.removeLast() }
    return "r.userTests.\(macro)(\(name), \(bool(depth - 1)))"
  }

  private mutating func overNumbers(_ macro: String, _ depth: Int) -> String {
    let range = list(depth - 1)
    let name = "x\(numbers.count)"
    numbers.append(name)
    defer { numbers.removeLast() }
    return "\(range).\(macro)(\(name), \(bool(depth - 1)))"
  }
}
