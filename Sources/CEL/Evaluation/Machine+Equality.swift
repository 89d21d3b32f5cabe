/// CEL's equality: numbers by value across types, and three-valued where records hold facts not stated.
extension Machine {
  enum Equality {
    case same
    case different
    /// Would be decided by these facts.
    case unknown(Unknowns)
    /// The budget is used up.
    case exhausted
  }

  mutating func equality(_ left: CELValue, _ right: CELValue, _ node: Int32) -> Equality {
    switch (left, right) {
    case (.string(let a), .string(let b)):
      let count = a.utf8.count
      if count != b.utf8.count { return .different }
      if count >= 16, !pay(count / 16, for: count, at: node) { return .exhausted }
      return a.hasSameCodePoints(as: b) ? .same : .different
    case (.bool(let a), .bool(let b)): return a == b ? .same : .different
    case (.null, .null): return .same
    case (.timestamp(let a), .timestamp(let b)): return a == b ? .same : .different
    case (.duration(let a), .duration(let b)): return a == b ? .same : .different
    case (.type(let a), .type(let b)): return a == b ? .same : .different
    case (.bytes(let a), .bytes(let b)):
      if a.count != b.count { return .different }
      if !pay(a.count / 16, for: a.count, at: node) { return .exhausted }
      return a == b ? .same : .different
    case (.list, .list), (.map, .map), (.record, .record):
      // Records of the host may lead to each other without end.
      guard comparing < Machine.deepestComparison else {
        giveUp(size: comparing, at: node)
        return .exhausted
      }
      comparing += 1
      defer { comparing -= 1 }
      return nested(left, right, node)
    default: return Ordering(numbers: left, right) == .equal ? .same : .different
    }
  }

  private mutating func nested(_ left: CELValue, _ right: CELValue, _ node: Int32) -> Equality {
    switch (left, right) {
    case (.list(let a), .list(let b)): lists(a, b, node)
    case (.map(let a), .map(let b)): maps(a, b, node)
    case (.record(let a), .record(let b)): records(a, b, node)
    default: .different
    }
  }

  private mutating func lists(_ left: CELList, _ right: CELList, _ node: Int32) -> Equality {
    if left.count != right.count { return .different }
    var unknowns: [Unknowns] = []
    for place in 0..<left.count {
      guard pay(1, for: left.count, at: node) else { return .exhausted }
      switch equality(left.element(at: place) ?? .null, right.element(at: place) ?? .null, node) {
      case .same: continue
      case .different: return .different
      case .unknown(let facts): unknowns.append(facts)
      case .exhausted: return .exhausted
      }
    }
    return unknowns.isEmpty ? .same : .unknown(.joined(unknowns))
  }

  private mutating func maps(_ left: CELMap, _ right: CELMap, _ node: Int32) -> Equality {
    if left.count != right.count { return .different }
    var unknowns: [Unknowns] = []
    for place in 0..<left.count {
      guard pay(1, for: left.count, at: node) else { return .exhausted }
      guard let other = right.place(of: left.storage.keys[place]) else { return .different }
      switch equality(left.value(at: place), right.value(at: other), node) {
      case .same: continue
      case .different: return .different
      case .unknown(let facts): unknowns.append(facts)
      case .exhausted: return .exhausted
      }
    }
    return unknowns.isEmpty ? .same : .unknown(.joined(unknowns))
  }

  private mutating func records(_ left: CELRecordValue, _ right: CELRecordValue, _ node: Int32) -> Equality {
    let type = left.storage.type
    guard type === right.storage.type else { return .different }
    var unknowns: [Unknowns] = []
    for index in type.fields.indices {
      guard pay(1, for: type.fields.count, at: node) else { return .exhausted }
      switch (left.fact(at: index), right.fact(at: index)) {
      case (.nothing, .nothing): continue
      case (.stated(let a), .stated(let b)):
        switch equality(a, b, node) {
        case .same: continue
        case .different: return .different
        case .unknown(let facts): unknowns.append(facts)
        case .exhausted: return .exhausted
        }
      case (.nothing, .stated(let value)), (.stated(let value), .nothing):
        // None of a list reads as []: it equals an empty one.
        switch equality(type.fields[index].type.nothing, value, node) {
        case .same: continue
        case .different: return .different
        case .unknown(let facts): unknowns.append(facts)
        case .exhausted: return .exhausted
        }
      case (let a, let b):
        let step = CELAttributePath.Step.field(type.fields[index].name)
        if case .unknown = a { unknowns.append(Unknowns(Origin(parent: left.origin, step: step))) }
        if case .unknown = b { unknowns.append(Unknowns(Origin(parent: right.origin, step: step))) }
      }
    }
    return unknowns.isEmpty ? .same : .unknown(.joined(unknowns))
  }
}
