import CEL

/// Some variables and a project, whose facts can be stated one by one.
struct FactWorld {
  static let environment = CELEnvironment(variables: [
    .init("u", .bool), .init("v", .bool), .init("m", .int), .init("n", .int), .init("s", .string),
    .init("l", .list(.int)), .init("r", .record(.project)),
  ])

  static let testFields = ["date", "users", "findings"]
  static let projectFields = ["name", "budget", "open", "lead", "tags"]

  static let paths: [String] =
    ["u", "v", "m", "n", "s", "l"] + projectFields.map { "r.\($0)" } + ["r.lead.name", "r.lead.age"]
    + (0..<3).flatMap { test in testFields.map { "r.userTests[\(test)].\($0)" } }

  var facts: [String: CELFact] = [:]

  static func randomFact(_ path: String, _ generator: inout SeededGenerator) -> CELFact {
    func stated(_ values: [CELValue]) -> CELFact { .stated(generator.pick(values)) }
    switch path {
    case "u", "v": return stated([true, false])
    case "m", "n": return stated([0, 1, 2, -1, .int(.max)])
    case "s": return stated(["", "a", "ab", "("])
    case "l": return stated([.list([]), .list([1]), .list([0, 2, 2])])
    default: break
    }
    if generator.chance(25) { return .nothing }
    if path.hasSuffix("name") { return stated(["a", "ab", ""]) }
    if path.hasSuffix("open") { return stated([true, false]) }
    if path.hasSuffix("tags") || path.hasSuffix("findings") {
      return stated([.list(["a"]), .list(["a", "b"])])
    }
    if path.hasSuffix("date") {
      return .stated(CELTimestamp("2025-04-01T00:00:00Z").map { .timestamp($0) } ?? .null)
    }
    if path == "r.lead" { return .stated(.null) }
    return stated([0, 1, 2, 5])
  }

  var bindings: CELBindings {
    var bindings = Self.environment.bindings()
    for name in ["u", "v", "m", "n", "s", "l"] { bindings[name] = facts[name] ?? .unknown }
    var project: [String: CELFact] = [:]
    for field in Self.projectFields { project[field] = facts["r.\(field)"] }
    if case .stated? = project["lead"] {
      project["lead"] = .stated(
        .record(
          TestRecord(
            .person, ["name": facts["r.lead.name"] ?? .unknown, "age": facts["r.lead.age"] ?? .unknown])))
    }
    let tests: [CELValue] = (0..<3).map { test in
      var fields: [String: CELFact] = [:]
      for field in Self.testFields { fields[field] = facts["r.userTests[\(test)].\(field)"] }
      return .record(TestRecord(.userTest, fields))
    }
    project["userTests"] = .stated(.list(tests))
    bindings["r"] = .stated(.record(TestRecord(.project, project)))
    return bindings
  }
}
