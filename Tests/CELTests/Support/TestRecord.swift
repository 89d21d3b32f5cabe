import CEL

/// A record whose facts are given by name: what is not given is not stated.
struct TestRecord: CELRecord {
  let celRecordType: CELRecordType
  let facts: [String: CELFact]

  init(_ type: CELRecordType, _ facts: [String: CELFact] = [:]) {
    celRecordType = type
    self.facts = facts
  }

  func celFact(at index: Int) -> CELFact { facts[celRecordType.fields[index].name] ?? .unknown }
}

extension CELRecordType {
  static let userTest = CELRecordType(
    "UserTest",
    [
      .init("date", .nullable(.timestamp)), .init("users", .nullable(.int)),
      .init("findings", .list(.string)),
    ])

  static let project = CELRecordType(
    "Project",
    [
      .init("name", .nullable(.string)), .init("budget", .nullable(.int)), .init("open", .nullable(.bool)),
      .init("lead", .record(.person)), .init("tags", .list(.string)),
      .init("userTests", .list(.record(.userTest))),
      .init("phases", .list(.record(.phase))),
    ])

  static let person = CELRecordType(
    "Person", [.init("name", .nullable(.string)), .init("age", .nullable(.int))])

  static let phase: CELRecordType = CELRecordType(
    "Phase", [.init("id", .string), .init("phases", .list(.record(phase)))])
}

extension CELResult {
  /// The value, `error CODE`, or the paths of the unknown facts, in a form that tables of expectations can write.
  var summary: String {
    switch self {
    case .value(let value): value.literal
    case .error(let problem): "error \(problem.code.rawValue)"
    case .unknown(let paths): "unknown " + paths.map(\.description).joined(separator: " ")
    }
  }
}
