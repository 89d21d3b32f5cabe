/// Going through lists and maps.
extension Machine {
  mutating func comprehension(_ instruction: Code.Instruction, over range: Outcome) -> Outcome {
    guard case .value(let value) = range else { return range }
    let macro = code.macros[Int(instruction.second)]
    let count: Int
    switch value {
    case .list(let list): count = list.count
    case .map(let map): count = map.count
    default:
      return .failure(
        Failure(.noMatchingOverload(macro.kind.rawValue, [value.typeName]), at: Int(instruction.node)))
    }
    enter(instruction.node, count: count)
    defer { leave() }
    trace?.enter(instruction.node)
    defer { trace?.leave() }
    switch macro.kind {
    case .all: return quantify(macro, instruction, value, count, decidedBy: false)
    case .exists: return quantify(macro, instruction, value, count, decidedBy: true)
    case .existsOne: return existsOne(macro, instruction, value, count)
    case .filter, .map, .transformList, .transformMap: return collect(macro, instruction, value, count)
    }
  }

  /// Puts an element into the variables of the macro; gives back what stands for it in a filtered list.
  private mutating func load(_ place: Int, of value: CELValue, _ macro: Code.Macro) -> CELValue {
    let key: CELValue
    let element: CELValue
    switch value {
    case .list(let list):
      key = .int(Int64(place))
      element = list.element(at: place) ?? .null
    case .map(let map):
      key = map.storage.keys[place]
      element = macro.hasTwoVariables ? map.value(at: place) : key
    default:
      key = .null
      element = .null
    }
    if macro.hasTwoVariables {
      locals[macro.slot] = key
      locals[macro.slot + 1] = element
    } else {
      locals[macro.slot] = element
    }
    trace?.enterElement(macro.hasTwoVariables ? [key, element] : [element])
    return element
  }

  private mutating func quantify(
    _ macro: Code.Macro, _ instruction: Code.Instruction, _ value: CELValue, _ count: Int,
    decidedBy decider: Bool
  ) -> Outcome {
    var unknowns: [Unknowns] = []
    var failure: Failure?
    for place in 0..<count {
      _ = load(place, of: value, macro)
      let body = evaluate(macro.body)
      trace?.leaveElement(body)
      switch body {
      case .value(.bool(let holds)): if holds == decider { return .bool(decider) }
      case .unknown(let facts): unknowns.append(facts)
      case .failure(let its): failure = failure ?? its
      case .value(let other): failure = failure ?? notBool(other, macro, instruction)
      }
      if exhaustion != nil { return exhausted }
    }
    if !unknowns.isEmpty { return .unknown(.joined(unknowns)) }
    if let failure { return .failure(failure) }
    return .bool(!decider)
  }

  private func notBool(_ value: CELValue, _ macro: Code.Macro, _ instruction: Code.Instruction) -> Failure {
    Failure(.noMatchingOverload(macro.kind.rawValue, [value.typeName]), at: Int(instruction.node))
  }

  private mutating func existsOne(
    _ macro: Code.Macro, _ instruction: Code.Instruction, _ value: CELValue, _ count: Int
  ) -> Outcome {
    var unknowns: [Unknowns] = []
    var found = 0
    for place in 0..<count {
      _ = load(place, of: value, macro)
      let body = evaluate(macro.body)
      trace?.leaveElement(body)
      switch body {
      case .value(.bool(let holds)): found += holds ? 1 : 0
      case .unknown(let facts): unknowns.append(facts)
      case .failure: return body
      case .value(let other): return .failure(notBool(other, macro, instruction))
      }
    }
    return unknowns.isEmpty ? .bool(found == 1) : .unknown(.joined(unknowns))
  }

  private mutating func collect(
    _ macro: Code.Macro, _ instruction: Code.Instruction, _ value: CELValue, _ count: Int
  ) -> Outcome {
    var unknowns: [Unknowns] = []
    var keys: [CELValue] = []
    var values: [CELValue] = []
    for place in 0..<count {
      let element = load(place, of: value, macro)
      if let filter = macro.filter {
        let condition = evaluate(filter)
        switch condition {
        case .value(.bool(true)): break
        case .value(.bool(false)):
          trace?.leaveElement(condition)
          continue
        case .unknown(let facts):
          unknowns.append(facts)
          trace?.leaveElement(condition)
          continue
        case .failure:
          trace?.leaveElement(condition)
          return condition
        case .value(let other):
          trace?.leaveElement(condition)
          return .failure(notBool(other, macro, instruction))
        }
      }
      let body = evaluate(macro.body)
      trace?.leaveElement(body)
      switch body {
      case .failure: return body
      case .unknown(let facts): unknowns.append(facts)
      case .value(let result):
        guard macro.kind == .filter else {
          if macro.kind == .transformMap { keys.append(key(place, of: value)) }
          values.append(result)
          break
        }
        guard case .bool(let holds) = result else {
          return .failure(notBool(result, macro, instruction))
        }
        if holds { values.append(element) }
      }
    }
    if !unknowns.isEmpty { return .unknown(.joined(unknowns)) }
    if macro.kind == .transformMap { return map(keys: keys, values: values, at: instruction.node) }
    return .value(.list(values))
  }

  private func key(_ place: Int, of value: CELValue) -> CELValue {
    if case .map(let map) = value { map.storage.keys[place] } else { .int(Int64(place)) }
  }
}
