/// Finds what names mean and what types expressions have, and collects what does not fit.
struct Checker {
  typealias ID = CELSyntaxTree.ID

  let tree: CELSyntaxTree
  let environment: CELEnvironment
  let bytes: [UInt8]
  var unification = Unification()
  var types: [CELType]
  var references: [ID: CELCheckedTree.Reference] = [:]
  private var overloads: [ID: String] = [:]
  private var hostFunctions: [ID: Int] = [:]
  private var localSlots: [ID: Int] = [:]
  private var localCount = 0
  private(set) var scope: [(name: String, type: CELType)] = []
  private(set) var problems: [CELProblem] = []

  init(tree: CELSyntaxTree, environment: CELEnvironment) {
    self.tree = tree
    self.environment = environment
    bytes = Array(tree.source.utf8)
    types = Array(repeating: .dyn, count: tree.nodes.count)
  }

  mutating func check() { _ = infer(tree.root) }

  func result() -> CELCheckedTree {
    CELCheckedTree(
      tree: tree, types: types.map { unification.resolved($0) }, references: references,
      overloads: overloads, hostFunctions: hostFunctions, localSlots: localSlots, localCount: localCount)
  }

  /// More would not help anybody, and each costs a look at the whole text for its line.
  private static let mostProblems = 20

  /// Whether nothing more is reported, so that words need not be found for it.
  var isFull: Bool { problems.count >= Checker.mostProblems }

  mutating func report(
    _ code: CELProblem.Code, _ message: CELText, _ suggestion: CELText? = nil, at range: Range<Int>
  ) {
    guard !isFull else { return }
    problems.append(CELProblem(code, message, suggestion: suggestion, range: range, in: bytes))
  }

  func shown(_ type: CELType) -> CELType { unification.resolved(type) }

  // MARK: Walking

  /// Chains go down in a loop, because they may be as long as the text; only what nests recurses.
  private mutating func infer(_ id: ID) -> CELType {
    var chain: [ID] = []
    var current = id
    while let first = tree.firstOperand(of: current) {
      chain.append(current)
      current = first
    }
    var type: CELType
    if case .identifier(let name, let isAbsolute) = tree[current].kind {
      type = resolve(name, isAbsolute: isAbsolute, at: current, chain: &chain)
    } else {
      type = leaf(current)
      types[current] = type
    }
    while let next = chain.popLast() {
      type = check(next, first: type)
      types[next] = type
    }
    return type
  }

  private mutating func leaf(_ id: ID) -> CELType {
    switch tree[id].kind {
    case .constant(let value): return CELType(of: value)
    case .list(let elements): return list(elements)
    case .map(let entries): return map(entries)
    case .call(let name, _, let arguments):
      var given: [CELType] = []
      for argument in arguments { given.append(infer(argument)) }
      return call(id, name, given, isMethod: false, arguments)
    case .identifier, .select, .operation, .comprehension: return .dyn
    }
  }

  private mutating func check(_ id: ID, first: CELType) -> CELType {
    switch tree[id].kind {
    case .select(_, let field, let selection): return select(id, first, field, selection)
    case .operation(let operation, let operands):
      var given = [first]
      for operand in operands.dropFirst() { given.append(infer(operand)) }
      return self.operation(id, operation, given, operands)
    case .call(let name, let receiver, let arguments):
      var given = [first]
      for argument in arguments { given.append(infer(argument)) }
      return call(id, name, given, isMethod: true, (receiver.map { [$0] } ?? []) + arguments)
    case .comprehension(let macro): return comprehension(id, macro, first)
    case .constant, .identifier, .list, .map: return first
    }
  }

  // MARK: Names

  /// Takes the longest dotted name that is declared, and leaves the other selections in the chain.
  private mutating func resolve(_ name: String, isAbsolute: Bool, at id: ID, chain: inout [ID]) -> CELType {
    if !isAbsolute, let slot = scope.lastIndex(where: { $0.name == name }) {
      references[id] = .local(slot)
      types[id] = scope[slot].type
      return scope[slot].type
    }
    var names = [name]
    for next in chain.reversed() {
      guard names.count < max(environment.longestName, 3),
        case .select(_, let field, .value) = tree[next].kind
      else { break }
      names.append(field)
    }
    for length in stride(from: names.count, through: 1, by: -1) {
      let candidate = length == 1 ? name : names[..<length].joined(separator: ".")
      let found: (CELCheckedTree.Reference, CELType)
      if let slot = environment.slot(of: candidate) {
        found = (.variable(slot), environment.variables[slot].type)
      } else if let type = CELTypeName.builtIn(candidate) {
        found = (.type(type), .type)
      } else {
        continue
      }
      var owner = id
      for _ in 1..<length { owner = chain.popLast() ?? owner }
      references[owner] = found.0
      types[owner] = found.1
      return found.1
    }
    references[id] = .undeclared
    undeclared(name, at: id)
    return .dyn
  }

  // MARK: Selections and literals

  private mutating func select(
    _ id: ID, _ operand: CELType, _ field: String, _ selection: CELSyntaxTree.Selection
  )
    -> CELType
  {
    var type = unification.shallow(operand)
    if case .nullable(let inner) = type { type = unification.shallow(inner) }
    let value: CELType
    switch type {
    case .dyn, .parameter: value = .dyn
    case .map(_, let member): value = member
    case .record(let record):
      if let index = record.index(of: field) {
        value = record.fields[index].type
      } else {
        noSuchField(field, of: record, at: id)
        value = .dyn
      }
    default:
      hasNoFields(type, field, at: id)
      value = .dyn
    }
    return selection == .value ? value : .bool
  }

  private mutating func list(_ elements: [ID]) -> CELType {
    guard let first = elements.first else { return .list(unification.fresh()) }
    var type = infer(first)
    for element in elements.dropFirst() {
      let next = infer(element)
      type = unification.joined(type, next)
    }
    return .list(type)
  }

  private mutating func map(_ entries: [ID]) -> CELType {
    guard entries.count >= 2 else { return .map(unification.fresh(), unification.fresh()) }
    var key = self.key(entries[0])
    var value = infer(entries[1])
    for place in stride(from: 2, to: entries.count - 1, by: 2) {
      let nextKey = self.key(entries[place])
      let nextValue = infer(entries[place + 1])
      key = unification.joined(key, nextKey)
      value = unification.joined(value, nextValue)
    }
    return .map(key, value)
  }

  private mutating func key(_ id: ID) -> CELType {
    // Inferred before the unification is asked, which would otherwise be an older copy.
    let inferred = infer(id)
    switch unification.shallow(inferred) {
    case let type where type.canBeKey: return type
    case let type:
      report(
        .unsupportedKey,
        CELText(
          en: "\(shown(type)) cannot be the key of a map", ja: "\(shown(type)) はマップのキーになりません"),
        CELText(
          en: "use a string, int, uint or bool", ja: "string、int、uint、bool のいずれかにしてください"),
        at: tree[id].range)
      return .dyn
    }
  }

  // MARK: Macros

  private mutating func comprehension(_ id: ID, _ macro: CELSyntaxTree.Comprehension, _ range: CELType)
    -> CELType
  {
    var type = unification.shallow(range)
    if case .nullable(let inner) = type { type = unification.shallow(inner) }
    let index: CELType
    let element: CELType
    switch type {
    case .list(let member): (index, element) = (.int, member)
    case .map(let key, let value): (index, element) = macro.variables.count == 2 ? (key, value) : (key, key)
    case .dyn, .parameter: (index, element) = (.dyn, .dyn)
    default:
      cannotGoThrough(type, macro, at: id)
      (index, element) = (.dyn, .dyn)
    }
    let slot = scope.count
    localSlots[id] = slot
    let variableTypes = macro.variables.count == 2 ? [index, element] : [element]
    for (name, type) in zip(macro.variables, variableTypes) { scope.append((name, type)) }
    localCount = max(localCount, scope.count)
    defer { scope.removeLast(scope.count - slot) }
    if let filter = macro.filter { mustBeBool(infer(filter), filter, macro) }
    let body = infer(macro.body)
    switch macro.kind {
    case .all, .exists, .existsOne:
      mustBeBool(body, macro.body, macro)
      return .bool
    case .filter:
      mustBeBool(body, macro.body, macro)
      return .list(element)
    case .map, .transformList: return .list(body)
    case .transformMap: return .map(index, body)
    }
  }

  private mutating func mustBeBool(_ type: CELType, _ id: ID, _ macro: CELSyntaxTree.Comprehension) {
    guard !unification.assign(type, to: .bool) else { return }
    report(
      .noMatchingOverload,
      CELText(
        en: "'\(macro.kind.rawValue)' wants a condition (bool) here, this is \(shown(type))",
        ja: "\(macro.kind.rawValue) のここには条件（bool）が必要ですが、\(shown(type)) です"), at: tree[id].range)
  }

  // MARK: Operators and functions

  private mutating func operation(
    _ id: ID, _ operation: CELSyntaxTree.Operation, _ given: [CELType], _ operands: [ID]
  ) -> CELType {
    switch operation {
    case .and, .or:
      overloads[id] = Overload.of(operation)[0].name
      for (type, operand) in zip(given, operands) where !unification.assign(type, to: .bool) {
        notACondition(type, operand, operation, at: id)
      }
      return .bool
    default:
      if let result = match(id, Overload.of(operation), given) { return result }
      mismatch(operation, given, operands, at: id)
      switch operation {
      case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .membership, .not: return .bool
      default: return .dyn
      }
    }
  }

  private mutating func call(_ id: ID, _ name: String, _ given: [CELType], isMethod: Bool, _ arguments: [ID])
    -> CELType
  {
    let hosts = environment.functionPlaces(named: name).filter {
      environment.functions[$0].isMethod == isMethod
    }
    let standard = StandardFunction.named(name).flatMap { function in
      (isMethod ? function.styles.method : function.styles.function) ? function : nil
    }
    guard standard != nil || !hosts.isEmpty else {
      unboundFunction(name, given, isMethod: isMethod, arguments, at: id)
      return .dyn
    }
    if let standard, let result = match(id, standard.overloads, given) { return result }
    for place in hosts {
      let function = environment.functions[place]
      let overload = Overload(
        function.name, function.parameters, function.result, generics: function.generics)
      if let result = match(id, [overload], given) {
        hostFunctions[id] = place
        return result
      }
    }
    let known =
      (standard?.overloads.map(\.parameters) ?? []) + hosts.map { environment.functions[$0].parameters }
    wrongArguments(name, given, known, isMethod: isMethod, at: id)
    return .dyn
  }

  /// The result of the overloads that take these types: of one its own, of several dyn where they differ.
  private mutating func match(_ id: ID, _ candidates: [Overload], _ given: [CELType]) -> CELType? {
    var only: Overload?
    var result: CELType?
    for candidate in candidates where candidate.parameters.count == given.count {
      let mark = unification.mark
      let itsResult = unification.result(of: candidate, given).map { unification.resolved($0) }
      unification.goBack(to: mark)
      guard let itsResult else { continue }
      if let earlier = result {
        only = nil
        if earlier != itsResult { result = .dyn }
      } else {
        only = candidate
        result = itsResult
      }
    }
    guard let only else { return result }
    overloads[id] = only.name
    return unification.result(of: only, given)
  }
}

extension CELSyntaxTree {
  /// The child along which chains go on: `a` of `a + b`, `a.f`, `a[i]`, `a.f(b)`, `a.all(x, p)`, `!a`.
  func firstOperand(of id: ID) -> ID? {
    switch nodes[id].kind {
    case .select(let operand, _, _): operand
    case .operation(_, let operands): operands.first
    case .call(_, let receiver, _): receiver
    case .comprehension(let macro): macro.range
    case .constant, .identifier, .list, .map: nil
    }
  }
}

extension Unification {
  /// The result of an overload for arguments of these types, nil if it does not take them.
  mutating func result(of overload: Overload, _ given: [CELType]) -> CELType? {
    let base = overload.generics > 0 ? reserve(overload.generics) : 0
    for (parameter, type) in zip(overload.parameters, given) {
      let wanted = overload.generics > 0 ? Unification.instantiated(parameter, at: base) : parameter
      guard assign(type, to: wanted) else { return nil }
    }
    return overload.generics > 0 ? Unification.instantiated(overload.result, at: base) : overload.result
  }
}

extension CELType {
  var canBeKey: Bool {
    switch self {
    case .dyn, .parameter, .bool, .int, .uint, .string: true
    case .nullable(let type): type.canBeKey
    default: false
    }
  }

  /// The type of a literal.
  init(of value: CELValue) {
    self =
      switch value {
      case .null: .null
      case .bool: .bool
      case .int: .int
      case .uint: .uint
      case .double: .double
      case .string: .string
      case .bytes: .bytes
      case .timestamp: .timestamp
      case .duration: .duration
      case .type: .type
      case .list: .list(.dyn)
      case .map: .map(.dyn, .dyn)
      case .record(let value): .record(value.storage.type)
      }
  }
}
