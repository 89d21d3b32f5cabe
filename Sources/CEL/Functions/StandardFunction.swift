/// The functions of the language.
enum StandardFunction: UInt8, CaseIterable, Sendable {
  case size, contains, startsWith, endsWith, matches
  case bool, bytes, double, duration, dyn, int, string, timestamp, type, uint
  case getDate, getDayOfMonth, getDayOfWeek, getDayOfYear, getFullYear, getHours, getMilliseconds, getMinutes
  case getMonth, getSeconds

  static func named(_ name: String) -> StandardFunction? { byName[name] }

  private static let byName: [String: StandardFunction] = Dictionary(
    uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

  static let names: [String] = allCases.map { "\($0)" }

  /// Whether it may be called as a function, as a method, or both.
  var styles: (function: Bool, method: Bool) {
    switch self {
    case .size, .matches: (true, true)
    case .contains, .startsWith, .endsWith: (false, true)
    case .bool, .bytes, .double, .duration, .dyn, .int, .string, .timestamp, .type, .uint: (true, false)
    default: (false, true)
    }
  }

  var overloads: [Overload] { StandardFunction.table[Int(rawValue)] }

  private static let table: [[Overload]] = allCases.map { function in
    let name = "\(function)"
    let a = CELType.parameter(0)
    func conversions(_ result: CELType, _ types: [CELType]) -> [Overload] {
      types.map { Overload("\($0)_to_\(name)", [$0], result) }
    }
    switch function {
    case .size:
      return [
        Overload("size_list", [.list(a)], .int, generics: 1), Overload("size_string", [.string], .int),
        Overload("size_map", [.map(a, .parameter(1))], .int, generics: 2),
        Overload("size_bytes", [.bytes], .int),
      ]
    case .contains, .startsWith, .endsWith, .matches:
      return [Overload("\(name)_string", [.string, .string], .bool)]
    case .bool: return conversions(.bool, [.bool, .string])
    case .bytes: return conversions(.bytes, [.bytes, .string])
    case .double: return conversions(.double, [.double, .int, .uint, .string])
    case .duration: return conversions(.duration, [.duration, .string])
    case .dyn: return [Overload("to_dyn", [a], .dyn, generics: 1)]
    case .int: return conversions(.int, [.int, .uint, .double, .string, .timestamp])
    case .string:
      return conversions(.string, [.string, .bool, .int, .uint, .double, .bytes, .timestamp, .duration])
    case .timestamp: return conversions(.timestamp, [.timestamp, .string, .int])
    case .type: return [Overload("type", [a], .type, generics: 1)]
    case .uint: return conversions(.uint, [.uint, .int, .double, .string])
    case .getHours, .getMilliseconds, .getMinutes, .getSeconds:
      return dateOverloads(name) + [Overload("\(name)_duration", [.duration], .int)]
    default: return dateOverloads(name)
    }
  }

  private static func dateOverloads(_ name: String) -> [Overload] {
    [
      Overload("\(name)_timestamp", [.timestamp], .int),
      Overload("\(name)_timestamp_zone", [.timestamp, .string], .int),
    ]
  }
}
