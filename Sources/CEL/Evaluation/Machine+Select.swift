/// Reading fields, and asking whether they are there.
extension Machine {
  mutating func select(_ instruction: Code.Instruction, from operand: Outcome) -> Outcome {
    guard case .value(let value) = operand else { return operand }
    if case .record(let record) = value {
      guard let index = index(instruction, in: record) else {
        return noSuchField(instruction, record, code.names[Int(instruction.second)])
      }
      switch record.fact(at: index) {
      case .stated(let value): return .value(value)
      case .nothing:
        let field = record.storage.type.fields[index]
        return .value(field.type.nothing.read(from: record.origin, .field(field.name)))
      case .unknown, .opaque: return unknown(index, of: record)
      }
    }
    let name = code.names[Int(instruction.second)]
    switch value {
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
      guard let index = index(instruction, in: record) else { return noSuchField(instruction, record, name) }
      switch record.fact(at: index) {
      case .stated: return .bool(true)
      case .nothing: return .bool(false)
      case .unknown, .opaque: return unknown(index, of: record)
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
      guard let index = index(instruction, in: record) else { return noSuchField(instruction, record, name) }
      if case .unknown = record.fact(at: index) { return .bool(false) }
      return .bool(true)
    case .map(let map): return .bool(map.place(of: .string(name)) != nil)
    case .null where instruction.third >= 0: return .bool(true)
    default: return noFields(instruction, value, name)
    }
  }

  /// The index of the field that an instruction reads; nil if the record has none of that name.
  private func index(_ instruction: Code.Instruction, in record: CELRecordValue) -> Int? {
    if instruction.third >= 0, record.storage.type === code.recordTypes[Int(instruction.second)] {
      return Int(instruction.third)
    }
    return record.storage.type.index(of: code.names[Int(instruction.second)])
  }

  private func unknown(_ index: Int, of record: CELRecordValue) -> Outcome {
    let name = record.storage.type.fields[index].name
    return .unknown(Unknowns(Origin(parent: record.origin, step: .field(name))))
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
