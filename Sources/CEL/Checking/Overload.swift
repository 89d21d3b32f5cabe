/// One signature of an operator or function.
struct Overload: Sendable {
  let name: String
  let parameters: [CELType]
  let result: CELType
  /// How many type parameters the signature has.
  let generics: Int

  init(_ name: String, _ parameters: [CELType], _ result: CELType, generics: Int = 0) {
    self.name = name
    self.parameters = parameters
    self.result = result
    self.generics = generics
  }
}

extension Overload {
  private static let a = CELType.parameter(0)
  private static let b = CELType.parameter(1)

  static func of(_ operation: CELSyntaxTree.Operation) -> [Overload] { operators[Int(operation.rawValue)] }

  private static let operators: [[Overload]] = CELSyntaxTree.Operation.allCases.map { operation in
    switch operation {
    case .add:
      arithmetic("add") + [
        Overload("add_string", [.string, .string], .string), Overload("add_bytes", [.bytes, .bytes], .bytes),
        Overload("add_list", [.list(a), .list(a)], .list(a), generics: 1),
        Overload("add_timestamp_duration", [.timestamp, .duration], .timestamp),
        Overload("add_duration_timestamp", [.duration, .timestamp], .timestamp),
        Overload("add_duration_duration", [.duration, .duration], .duration),
      ]
    case .subtract:
      arithmetic("subtract") + [
        Overload("subtract_timestamp_timestamp", [.timestamp, .timestamp], .duration),
        Overload("subtract_timestamp_duration", [.timestamp, .duration], .timestamp),
        Overload("subtract_duration_duration", [.duration, .duration], .duration),
      ]
    case .multiply: arithmetic("multiply")
    case .divide: arithmetic("divide")
    case .remainder:
      [Overload("modulo_int64", [.int, .int], .int), Overload("modulo_uint64", [.uint, .uint], .uint)]
    case .negate: [Overload("negate_int64", [.int], .int), Overload("negate_double", [.double], .double)]
    case .not: [Overload("logical_not", [.bool], .bool)]
    case .equal: [Overload("equals", [a, a], .bool, generics: 1)]
    case .notEqual: [Overload("not_equals", [a, a], .bool, generics: 1)]
    case .less: ordering("less")
    case .lessOrEqual: ordering("less_equals")
    case .greater: ordering("greater")
    case .greaterOrEqual: ordering("greater_equals")
    case .membership:
      [
        Overload("in_list", [a, .list(a)], .bool, generics: 1),
        Overload("in_map", [a, .map(a, b)], .bool, generics: 2),
      ]
    case .index:
      [
        Overload("index_list", [.list(a), .int], a, generics: 1),
        Overload("index_map", [.map(a, b), a], b, generics: 2),
      ]
    case .and: [Overload("logical_and", [.bool, .bool], .bool)]
    case .or: [Overload("logical_or", [.bool, .bool], .bool)]
    case .conditional: [Overload("conditional", [.bool, a, a], a, generics: 1)]
    }
  }

  private static func arithmetic(_ name: String) -> [Overload] {
    [
      Overload(name + "_int64", [.int, .int], .int), Overload(name + "_uint64", [.uint, .uint], .uint),
      Overload(name + "_double", [.double, .double], .double),
    ]
  }

  private static func ordering(_ name: String) -> [Overload] {
    let types: [(String, CELType)] = [
      ("int64", .int), ("string", .string), ("double", .double), ("timestamp", .timestamp), ("uint64", .uint),
      ("bool", .bool), ("bytes", .bytes), ("duration", .duration),
    ]
    return types.map { Overload("\(name)_\($0)", [$1, $1], .bool) }
  }
}
