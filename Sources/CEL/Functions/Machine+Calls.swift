/// Calls of the language's and the host's functions.
extension Machine {
  mutating func call(_ instruction: Code.Instruction, _ first: Outcome) -> Outcome {
    switch operands(first: first, from: Int(instruction.second), count: Int(instruction.count) - 1) {
    case .other(let outcome): return outcome
    case .values(let arguments): return call(instruction, arguments)
    }
  }

  mutating func call(_ instruction: Code.Instruction, _ arguments: [CELValue]) -> Outcome {
    let call = code.calls[Int(instruction.third)]
    if let function = call.standard,
      let outcome = standard(function, arguments, instruction.node)
    {
      return outcome
    }
    for place in call.hosts {
      let function = environment.functions[place]
      guard zip(arguments, function.parameters).allSatisfy({ $0.fits($1) }) else { continue }
      guard pay(function.cost, for: 1, at: instruction.node) else { return exhausted }
      do {
        return .value(try function.body(arguments))
      } catch {
        return fail(.host(error.message), instruction.node)
      }
    }
    if call.standard == nil, call.hosts.isEmpty, environment.functionPlaces(named: call.name).isEmpty {
      return fail(.unboundFunction(call.name), instruction.node)
    }
    return fail(.noMatchingOverload(call.name, arguments.map(\.typeName)), instruction.node)
  }

  /// The result of a function of the language, nil if it has no overload for these values.
  private mutating func standard(_ function: StandardFunction, _ arguments: [CELValue], _ node: Int32)
    -> Outcome?
  {
    switch (function, arguments.count) {
    case (.size, 1): return size(arguments[0], node)
    case (.contains, 2), (.startsWith, 2), (.endsWith, 2): return search(function, arguments, node)
    case (.matches, 2):
      guard case .string(let text) = arguments[0], case .string(let pattern) = arguments[1] else {
        return nil
      }
      do {
        return matches(text, try Pattern(pattern), node)
      } catch {
        return fail(.pattern(error, pattern), node)
      }
    case (.dyn, 1): return .value(arguments[0])
    case (.type, 1): return .value(.type(arguments[0].typeName))
    case (.bool, 1), (.bytes, 1), (.double, 1), (.duration, 1), (.int, 1), (.string, 1), (.timestamp, 1),
      (.uint, 1):
      return convert(arguments[0], to: function, node)
    case (_, 1), (_, 2): return date(function, arguments, node)
    default: return nil
    }
  }

  private mutating func size(_ value: CELValue, _ node: Int32) -> Outcome? {
    switch value {
    case .string(let text):
      guard pay(text.utf8.count / 16, for: text.utf8.count, at: node) else { return exhausted }
      return .value(.int(Int64(text.codePointCount)))
    case .bytes(let bytes): return .value(.int(Int64(bytes.count)))
    case .list(let list): return .value(.int(Int64(list.count)))
    case .map(let map): return .value(.int(Int64(map.count)))
    default: return nil
    }
  }

  private mutating func search(_ function: StandardFunction, _ arguments: [CELValue], _ node: Int32)
    -> Outcome?
  {
    guard case .string(let text) = arguments[0], case .string(let part) = arguments[1] else { return nil }
    switch function {
    case .startsWith: return .bool(text.utf8.starts(with: part.utf8))
    case .endsWith:
      return .bool(
        text.utf8.count >= part.utf8.count && text.utf8.suffix(part.utf8.count).elementsEqual(part.utf8))
    default:
      let size = text.utf8.count + part.utf8.count
      guard pay(size / 16, for: size, at: node) else { return exhausted }
      return .bool(text.containsCodePoints(of: part))
    }
  }

  mutating func matches(_ instruction: Code.Instruction, _ first: Outcome) -> Outcome {
    guard case .value(let value) = first else { return first }
    guard case .string(let text) = value else {
      return fail(.noMatchingOverload("matches", [value.typeName, .string]), instruction.node)
    }
    return matches(text, code.patterns[Int(instruction.second)], instruction.node)
  }

  private mutating func matches(_ text: String, _ pattern: Pattern, _ node: Int32) -> Outcome {
    let size = text.utf8.count
    guard pay(size / 16 * pattern.costFactor, for: size, at: node) else { return exhausted }
    return .bool(pattern.isFound(in: text))
  }
}

extension CELValue {
  /// Whether a host's function that declares this type takes the value; looks no deeper than the value itself.
  func fits(_ type: CELType) -> Bool {
    switch (type, self) {
    case (.dyn, _), (.parameter, _), (.nullable, .null), (.null, .null), (.bool, .bool), (.int, .int),
      (.uint, .uint), (.double, .double), (.string, .string), (.bytes, .bytes), (.timestamp, .timestamp),
      (.duration, .duration), (.type, .type), (.list, .list), (.map, .map):
      true
    case (.nullable(let inner), _): fits(inner)
    case (.record(let wanted), .record(let value)): value.storage.type === wanted
    case (.record, .null): true
    default: false
    }
  }
}
