/// Reading fields, and asking whether they are there.
extension Machine {
  mutating func select(_ instruction: Code.Instruction, from operand: Outcome) -> Outcome {
    guard case .value(let value) = operand else { return operand }
    let name = code.names[Int(instruction.second)]
    switch value {
    case .record(let record):
      guard let (fact, type) = fact(instruction, name, of: record) else {
        return noSuchField(instruction, record, name)
      }
      switch fact {
      case .stated(let value): return .value(value)
      case .nothing: return .value(type().nothing.read(from: record.origin, .field(name)))
      case .unknown, .opaque: return .unknown(Unknowns(Origin(parent: record.origin, step: .field(name))))
      }
    case .map(let map):
      guard pay(1 + name.utf8.count / 16, for: map.count, at: instruction.node) else { return exhausted }
      guard let value = map[.string(name)] else {
        return .failure(Failure(.noSuchKey(.string(name)), at: Int(instruction.node)))
      }
      return .value(value)
    case .null:
      // A record that is stated as none has none of its fields either.
      if let type = code.recordTypes[Int(instruction.second)], instruction.third >= 0 {
        return .value(type.fields[Int(instruction.third)].type.nothing)
      }
      return noFields(instruction, value, name)
    default: return noFields(instruction, value, name)
    }
  }

  mutating func has(_ instruction: Code.Instruction, in operand: Outcome) -> Outcome {
    guard case .value(let value) = operand else { return operand }
    let name = code.names[Int(instruction.second)]
    switch value {
    case .record(let record):
      guard let (fact, _) = fact(instruction, name, of: record) else {
        return noSuchField(instruction, record, name)
      }
      switch fact {
      case .stated: return .bool(true)
      case .nothing: return .bool(false)
      case .unknown, .opaque: return .unknown(Unknowns(Origin(parent: record.origin, step: .field(name))))
      }
    case .map(let map): return .bool(map.place(of: .string(name)) != nil)
    case .null where instruction.third >= 0: return .bool(false)
    default: return noFields(instruction, value, name)
    }
  }

  /// Never unknown: whether the fact is stated, be it a value or none.
  mutating func stated(_ instruction: Code.Instruction, in operand: Outcome) -> Outcome {
    let value: CELValue
    switch operand {
    case .unknown: return .bool(false)
    case .failure: return operand
    case .value(let its): value = its
    }
    let name = code.names[Int(instruction.second)]
    switch value {
    case .record(let record):
      guard let (fact, _) = fact(instruction, name, of: record) else {
        return noSuchField(instruction, record, name)
      }
      if case .unknown = fact { return .bool(false) }
      return .bool(true)
    case .map(let map): return .bool(map.place(of: .string(name)) != nil)
    case .null where instruction.third >= 0: return .bool(true)
    default: return noFields(instruction, value, name)
    }
  }

  private func fact(_ instruction: Code.Instruction, _ name: String, of record: CELRecordValue)
    -> (fact: CELFact, type: () -> CELType)?
  {
    let type = record.storage.type
    let index: Int
    if instruction.third >= 0, type === code.recordTypes[Int(instruction.second)] {
      index = Int(instruction.third)
    } else if let found = type.index(of: name) {
      index = found
    } else {
      return nil
    }
    return (record.fact(at: index), { type.fields[index].type })
  }

  private func noSuchField(_ instruction: Code.Instruction, _ record: CELRecordValue, _ name: String)
    -> Outcome
  {
    .failure(
      Failure(.noSuchField(record.storage.type.name, field: name), at: Int(instruction.node)))
  }

  private func noFields(_ instruction: Code.Instruction, _ value: CELValue, _ name: String) -> Outcome {
    .failure(Failure(.noFields(value.typeName, field: name), at: Int(instruction.node)))
  }
}
