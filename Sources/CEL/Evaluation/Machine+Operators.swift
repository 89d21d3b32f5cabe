/// The operators other than `&&`, `||` and `? :`: strict in their operands.
extension Machine {
  mutating func operation(_ instruction: Code.Instruction, _ first: Outcome) -> Outcome {
    if case .failure = first { return first }
    guard let operation = CELSyntaxTree.Operation(rawValue: instruction.function) else { return first }
    if operation == .not || operation == .negate {
      guard case .value(let value) = first else { return first }
      return unary(operation, value, instruction.node)
    }
    let second = evaluate(instruction.second)
    switch (first, second) {
    case (.value(let left), .value(let right)): return binary(operation, left, right, instruction.node)
    case (_, .failure): return second
    case (.unknown(let left), .unknown(let right)): return .unknown(.joined([left, right]))
    case (.unknown, _): return first
    default: return second
    }
  }

  private func unary(_ operation: CELSyntaxTree.Operation, _ value: CELValue, _ node: Int32) -> Outcome {
    switch (operation, value) {
    case (.not, .bool(let value)): return .bool(!value)
    case (.negate, .int(let value)):
      return value == .min ? fail(.overflow("int"), node) : .value(.int(-value))
    case (.negate, .double(let value)): return .value(.double(-value))
    default: return fail(.noMatchingOverload(operation.symbol, [value.typeName]), node)
    }
  }

  func fail(_ kind: Failure.Kind, _ node: Int32) -> Outcome { .failure(Failure(kind, at: Int(node))) }

  private mutating func binary(
    _ operation: CELSyntaxTree.Operation, _ left: CELValue, _ right: CELValue, _ node: Int32
  ) -> Outcome {
    switch operation {
    case .equal, .notEqual:
      switch equality(left, right, node) {
      case .same: return .bool(operation == .equal)
      case .different: return .bool(operation == .notEqual)
      case .unknown(let unknowns): return .unknown(unknowns)
      case .exhausted: return exhausted
      }
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      if case .string(let a) = left, case .string(let b) = right,
        !pay(min(a.utf8.count, b.utf8.count) / 16, for: a.utf8.count, at: node)
      {
        return exhausted
      }
      guard let ordering = Ordering(left, right) else { break }
      switch operation {
      case .less: return .bool(ordering == .less)
      case .lessOrEqual: return .bool(ordering == .less || ordering == .equal)
      case .greater: return .bool(ordering == .greater)
      default: return .bool(ordering == .greater || ordering == .equal)
      }
    case .membership: return membership(left, right, node)
    case .index: return index(left, right, node)
    default: return arithmetic(operation, left, right, node)
    }
    return noOverload(operation, left, right, node)
  }

  func noOverload(
    _ operation: CELSyntaxTree.Operation, _ left: CELValue, _ right: CELValue, _ node: Int32
  ) -> Outcome {
    fail(.noMatchingOverload(operation.symbol, [left.typeName, right.typeName]), node)
  }

  private mutating func membership(_ wanted: CELValue, _ container: CELValue, _ node: Int32) -> Outcome {
    switch container {
    case .map(let map):
      if case .string(let text) = wanted, !pay(text.utf8.count / 16, for: text.utf8.count, at: node) {
        return exhausted
      }
      switch wanted {
      case .bool, .int, .uint, .double, .string: return .bool(map.place(of: wanted) != nil)
      default: return noOverload(.membership, wanted, container, node)
      }
    case .list(let list):
      var unknowns: [Unknowns] = []
      for place in 0..<list.count {
        guard pay(1, for: list.count, at: node) else { return exhausted }
        switch equality(wanted, list.element(at: place) ?? .null, node) {
        case .same: return .bool(true)
        case .different: continue
        case .unknown(let facts): unknowns.append(facts)
        case .exhausted: return exhausted
        }
      }
      return unknowns.isEmpty ? .bool(false) : .unknown(.joined(unknowns))
    default: return noOverload(.membership, wanted, container, node)
    }
  }

  private mutating func index(_ container: CELValue, _ index: CELValue, _ node: Int32) -> Outcome {
    switch container {
    case .map(let map):
      if case .string(let text) = index, !pay(text.utf8.count / 16, for: text.utf8.count, at: node) {
        return exhausted
      }
      return map[index].map { .value($0) } ?? fail(.noSuchKey(index), node)
    case .list(let list):
      let place: Int?
      switch index {
      case .int(let value): place = Int(exactly: value)
      case .uint(let value): place = Int(exactly: value)
      case .double(let value): place = Int(exactly: value)
      default: return noOverload(.index, container, index, node)
      }
      guard let place, let element = list.element(at: place) else {
        return fail(.indexOutOfBounds(index, count: list.count), node)
      }
      return .value(element)
    default: return noOverload(.index, container, index, node)
    }
  }
}
