/// Turns a checked tree into instructions.
struct Compiler {
  typealias ID = CELSyntaxTree.ID

  /// Chains longer than this are walked in a loop instead of by recursion.
  private static let longChain = 32

  let checked: CELCheckedTree
  let environment: CELEnvironment
  private(set) var instructions: [Code.Instruction] = []
  private(set) var constants: [CELValue] = []
  private(set) var operands: [Int32] = []
  private(set) var names: [String] = []
  private(set) var failures: [Failure] = []
  private(set) var macros: [Code.Macro] = []
  private(set) var warnings: [Failure] = []
  private(set) var calls: [Code.Call] = []
  private(set) var patterns: [Pattern] = []
  /// For each name the record type whose field it is, if the checker knows it.
  private(set) var recordTypes: [CELRecordType?] = []
  private var chainLengths: [Int] = []

  init(_ checked: CELCheckedTree, _ environment: CELEnvironment) {
    self.checked = checked
    self.environment = environment
    instructions.reserveCapacity(checked.tree.nodes.count)
    chainLengths.reserveCapacity(checked.tree.nodes.count)
  }

  static func code(_ checked: CELCheckedTree, _ environment: CELEnvironment) -> Code {
    var compiler = Compiler(checked, environment)
    let root = compiler.emit(checked.tree.root)
    let origins = environment.variables.map { Origin(parent: nil, step: .variable($0.name)) }
    return Code(compiler, root: root, origins: origins, localCount: checked.localCount)
  }

  private mutating func emit(_ id: ID) -> Int32 {
    let tree = checked.tree
    var chain: [ID] = []
    var current = id
    while checked.references[current] == nil, let first = tree.firstOperand(of: current) {
      chain.append(current)
      current = first
    }
    var place = leaf(current)
    while let next = chain.popLast() { place = link(next, first: place) }
    return place
  }

  private mutating func add(
    _ operation: Code.Operation, _ node: ID, function: UInt8 = 0, first: Int32 = 0, second: Int32 = 0,
    third: Int32 = 0, count: Int = 0, chainedTo previous: Int32? = nil
  ) -> Int32 {
    let length = previous.map { chainLengths[Int($0)] + 1 } ?? 0
    chainLengths.append(length)
    instructions.append(
      Code.Instruction(
        operation: operation, isLong: length > Compiler.longChain, function: function, node: Int32(node),
        first: first, second: second, third: third, count: Int32(count)))
    return Int32(instructions.count - 1)
  }

  private mutating func constant(_ value: CELValue, _ node: ID) -> Int32 {
    constants.append(value)
    return add(.constant, node, first: Int32(constants.count - 1))
  }

  private mutating func failure(_ kind: Failure.Kind, _ node: ID) -> Int32 {
    failures.append(Failure(kind, at: node))
    return add(.fail, node, first: Int32(failures.count - 1))
  }

  private mutating func emitAll(_ ids: [ID]) -> [Int32] {
    var places: [Int32] = []
    places.reserveCapacity(ids.count)
    for id in ids { places.append(emit(id)) }
    return places
  }

  private mutating func store(_ places: [Int32]) -> Int32 {
    operands.append(contentsOf: places)
    return Int32(operands.count - places.count)
  }

  private mutating func leaf(_ id: ID) -> Int32 {
    switch checked.references[id] {
    case .variable(let slot): return add(.variable, id, first: Int32(slot))
    case .local(let slot): return add(.local, id, first: Int32(slot))
    case .type(let type): return constant(.type(type), id)
    case .undeclared: return failure(.undeclared(checked.tree.text(of: id)), id)
    case nil: break
    }
    switch checked.tree[id].kind {
    case .constant(let value): return constant(value, id)
    case .list(let elements):
      let places = emitAll(elements)
      return add(.list, id, first: store(places), second: Int32(places.count))
    case .map(let entries):
      let places = emitAll(entries)
      return add(.map, id, first: store(places), second: Int32(places.count))
    case .call(let name, _, let arguments): return call(id, name, emitAll(arguments), isMethod: false)
    case .identifier(let name, _): return failure(.undeclared(name), id)
    case .select, .operation, .comprehension: return failure(.undeclared(checked.tree.text(of: id)), id)
    }
  }

  private mutating func link(_ id: ID, first: Int32) -> Int32 {
    switch checked.tree[id].kind {
    case .select(let operand, let field, let selection):
      names.append(field)
      let record = checked.types[operand].recordType
      recordTypes.append(record)
      let operation: Code.Operation =
        switch selection {
        case .value: .select
        case .has: .has
        case .stated: .stated
        }
      return add(
        operation, id, first: first, second: Int32(names.count - 1),
        third: Int32(record?.index(of: field) ?? -1), chainedTo: first)
    case .operation(let operation, let parts):
      let rest = emitAll(Array(parts.dropFirst()))
      switch operation {
      case .and, .or:
        return add(
          operation == .and ? .and : .or, id, first: first, second: store(rest), third: Int32(rest.count),
          chainedTo: first)
      case .conditional:
        return add(.conditional, id, first: first, second: rest[0], third: rest[1], chainedTo: first)
      default:
        return add(
          .operation, id, function: operation.rawValue, first: first, second: rest.first ?? 0,
          chainedTo: first)
      }
    case .call(let name, _, let arguments):
      return call(id, name, [first] + emitAll(arguments), isMethod: true)
    case .comprehension(let macro):
      let filter = macro.filter.map { emit($0) }
      let body = emit(macro.body)
      macros.append(
        Code.Macro(
          kind: macro.kind, slot: checked.localSlots[id] ?? 0, hasTwoVariables: macro.variables.count == 2,
          filter: filter, body: body))
      return add(.comprehension, id, first: first, second: Int32(macros.count - 1), chainedTo: first)
    case .constant, .identifier, .list, .map: return first
    }
  }

  private mutating func call(_ id: ID, _ name: String, _ arguments: [Int32], isMethod: Bool) -> Int32 {
    let previous = isMethod ? arguments.first : nil
    let function = StandardFunction.named(name)
    if function == .matches, arguments.count == 2, case .string(let text)? = constant(at: arguments[1]),
      let pattern = pattern(text, Int(instructions[Int(arguments[1])].node))
    {
      patterns.append(pattern)
      return add(
        .matchesPattern, id, first: arguments[0], second: Int32(patterns.count - 1), third: arguments[1],
        chainedTo: previous)
    }
    if !isMethod, arguments.count == 1, case .string(let text)? = constant(at: arguments[0]) {
      // A date or a length of time in the text is read once, not at each evaluation.
      switch function {
      case .timestamp:
        if let value = CELTimestamp(text) { return constant(.timestamp(value), id) }
        warnings.append(Failure(.cannotConvert(.string(text), to: "timestamp"), at: id))
      case .duration:
        if let value = CELDuration(text) { return constant(.duration(value), id) }
        warnings.append(Failure(.cannotConvert(.string(text), to: "duration"), at: id))
      default: break
      }
    }
    let fits = function.map { isMethod ? $0.styles.method : $0.styles.function } ?? false
    let hosts = environment.functionPlaces(named: name).filter {
      environment.functions[$0].isMethod == isMethod
        && environment.functions[$0].parameters.count == arguments.count
    }
    calls.append(Code.Call(name: name, standard: fits ? function : nil, hosts: hosts))
    return add(
      .call, id, first: arguments.first ?? 0, second: store(Array(arguments.dropFirst())),
      third: Int32(calls.count - 1), count: arguments.count, chainedTo: previous)
  }

  private mutating func pattern(_ text: String, _ node: ID) -> Pattern? {
    do {
      return try Pattern(text)
    } catch {
      warnings.append(Failure(.pattern(error, text), at: node))
      return nil
    }
  }

  private func constant(at place: Int32) -> CELValue? {
    let instruction = instructions[Int(place)]
    return instruction.operation == .constant ? constants[Int(instruction.first)] : nil
  }
}
