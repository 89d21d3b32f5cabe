/// `+ - * / %` on numbers, strings, bytes, lists, timestamps and durations.
extension Machine {
  mutating func arithmetic(
    _ operation: CELSyntaxTree.Operation, _ left: CELValue, _ right: CELValue, _ node: Int32
  ) -> Outcome {
    switch (left, right) {
    case (.int(let a), .int(let b)): return integers(operation, a, b, "int", node) { .int($0) }
    case (.uint(let a), .uint(let b)): return integers(operation, a, b, "uint", node) { .uint($0) }
    case (.double(let a), .double(let b)):
      switch operation {
      case .add: return .value(.double(a + b))
      case .subtract: return .value(.double(a - b))
      case .multiply: return .value(.double(a * b))
      case .divide: return .value(.double(a / b))
      default: return noOverload(operation, left, right, node)
      }
    default: break
    }
    if operation == .add { return sum(left, right, node) }
    if operation == .subtract { return difference(left, right, node) }
    return noOverload(operation, left, right, node)
  }

  private func integers<Number: FixedWidthInteger>(
    _ operation: CELSyntaxTree.Operation, _ a: Number, _ b: Number, _ type: String, _ node: Int32,
    _ wrap: (Number) -> CELValue
  ) -> Outcome {
    let result: (partialValue: Number, overflow: Bool)
    switch operation {
    case .add: result = a.addingReportingOverflow(b)
    case .subtract: result = a.subtractingReportingOverflow(b)
    case .multiply: result = a.multipliedReportingOverflow(by: b)
    case .divide:
      if b == 0 { return fail(.divideByZero, node) }
      result = a.dividedReportingOverflow(by: b)
    default:
      if b == 0 { return fail(.modulusByZero, node) }
      result = a.remainderReportingOverflow(dividingBy: b)
    }
    return result.overflow ? fail(.overflow(type), node) : .value(wrap(result.partialValue))
  }

  private mutating func sum(_ left: CELValue, _ right: CELValue, _ node: Int32) -> Outcome {
    switch (left, right) {
    case (.string(let a), .string(let b)):
      let size = a.utf8.count + b.utf8.count
      return pay(size / 16, for: size, at: node) ? .value(.string(a + b)) : exhausted
    case (.bytes(let a), .bytes(let b)):
      let size = a.count + b.count
      return pay(size / 16, for: size, at: node) ? .value(.bytes(a + b)) : exhausted
    case (.list(let a), .list(let b)):
      let size = a.count + b.count
      return pay(size, for: size, at: node) ? .value(.list(a.elements + b.elements)) : exhausted
    case (.timestamp(let moment), .duration(let length)), (.duration(let length), .timestamp(let moment)):
      return moment.adding(nanoseconds: length.nanoseconds).map { .value(.timestamp($0)) }
        ?? fail(.overflow("timestamp"), node)
    case (.duration(let a), .duration(let b)):
      let (sum, overflow) = a.nanoseconds.addingReportingOverflow(b.nanoseconds)
      return overflow ? fail(.overflow("duration"), node) : .value(.duration(CELDuration(nanoseconds: sum)))
    default: return noOverload(.add, left, right, node)
    }
  }

  private func difference(_ left: CELValue, _ right: CELValue, _ node: Int32) -> Outcome {
    switch (left, right) {
    case (.timestamp(let a), .timestamp(let b)):
      return a.since(b).map { .value(.duration($0)) } ?? fail(.overflow("duration"), node)
    case (.timestamp(let moment), .duration(let length)):
      guard length.nanoseconds != .min, let result = moment.adding(nanoseconds: -length.nanoseconds) else {
        return fail(.overflow("timestamp"), node)
      }
      return .value(.timestamp(result))
    case (.duration(let a), .duration(let b)):
      let (difference, overflow) = a.nanoseconds.subtractingReportingOverflow(b.nanoseconds)
      return overflow
        ? fail(.overflow("duration"), node) : .value(.duration(CELDuration(nanoseconds: difference)))
    default: return noOverload(.subtract, left, right, node)
    }
  }
}
