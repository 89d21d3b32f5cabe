/// Evaluates code once, for one set of bindings.
///
/// What nests recurses (the parser has limited how deep); long chains are walked in a loop.
struct Machine {
  let code: Code
  let environment: CELEnvironment
  let facts: [CELFact?]
  var locals: [CELValue]
  let limit: Int
  private(set) var budget: Int
  /// How many values inside values an equality is comparing.
  var comparing = 0
  static let deepestComparison = 500
  /// The macros that are running, with the number of elements each goes through.
  private var running: [(node: CELSyntaxTree.ID, count: Int)] = []
  /// The error of an exhausted budget: nothing absorbs it.
  private(set) var exhaustion: Failure?
  var trace: Trace?

  init(code: Code, bindings: CELBindings, limit: Int, trace: Trace? = nil) {
    self.code = code
    environment = bindings.environment
    facts = bindings.facts
    locals = code.localCount == 0 ? [] : Array(repeating: .null, count: code.localCount)
    self.limit = limit
    budget = limit
    self.trace = trace
  }

  mutating func run() -> Outcome {
    let outcome = evaluate(code.root)
    return exhaustion.map { .failure($0) } ?? outcome
  }

  // MARK: Cost

  /// Pays for work on something large; false if the budget does not allow it.
  mutating func pay(_ steps: Int, for size: Int, at node: Int32) -> Bool {
    budget -= steps
    if budget >= 0 { return true }
    exhaust(at: Int(node), size: size)
    return false
  }

  /// Ends the evaluation as if the budget were used up.
  mutating func giveUp(size: Int, at node: Int32) {
    budget = -1
    exhaust(at: Int(node), size: size)
  }

  private mutating func exhaust(at node: Int, size: Int) {
    guard exhaustion == nil else { return }
    // The largest of the macros that are running is what drove the cost, unless this one piece is larger.
    var blamed = (node: node, count: size)
    var rounds = 1
    for macro in running {
      if macro.count >= blamed.count { blamed = macro }
      let (product, overflow) = rounds.multipliedReportingOverflow(by: max(1, macro.count))
      rounds = overflow ? .max : product
    }
    exhaustion = Failure(.cost(limit: limit, size: blamed.count, rounds: rounds), at: blamed.node)
  }

  var exhausted: Outcome {
    .failure(exhaustion ?? Failure(.cost(limit: limit, size: 0, rounds: 0), at: 0))
  }

  mutating func enter(_ node: Int32, count: Int) { running.append((Int(node), count)) }

  mutating func leave() { running.removeLast() }

  // MARK: Walking

  mutating func evaluate(_ place: Int32) -> Outcome {
    budget &-= 1
    let instruction = code.instructions[Int(place)]
    guard budget >= 0 else {
      exhaust(at: Int(instruction.node), size: 1)
      return exhausted
    }
    let outcome: Outcome
    switch instruction.operation {
    case .constant: outcome = .value(code.constants[Int(instruction.first)])
    case .variable: outcome = variable(instruction)
    case .local: outcome = .value(locals[Int(instruction.first)])
    case .fail: outcome = .failure(code.failures[Int(instruction.first)])
    case .list: outcome = list(instruction)
    case .map: outcome = map(instruction)
    case .call where instruction.count == 0: outcome = call(instruction, [])
    default:
      if instruction.isLong { return evaluateChain(place) }
      let first = evaluate(instruction.first)
      outcome = apply(instruction, to: first)
    }
    if let trace { trace.record(instruction.node, outcome) }
    return outcome
  }

  private mutating func evaluateChain(_ place: Int32) -> Outcome {
    var chain: [Code.Instruction] = []
    var current = place
    while code.instructions[Int(current)].isLong {
      chain.append(code.instructions[Int(current)])
      current = code.instructions[Int(current)].first
    }
    var outcome = evaluate(current)
    while let instruction = chain.popLast() {
      guard pay(1, for: 1, at: instruction.node) else { return exhausted }
      outcome = apply(instruction, to: outcome)
      if let trace { trace.record(instruction.node, outcome) }
    }
    return outcome
  }

  private mutating func apply(_ instruction: Code.Instruction, to first: Outcome) -> Outcome {
    switch instruction.operation {
    case .select: return select(instruction, from: first)
    case .has: return has(instruction, in: first)
    case .stated: return stated(instruction, in: first)
    case .operation: return operation(instruction, first)
    case .and: return junction(instruction, first, decidedBy: false)
    case .or: return junction(instruction, first, decidedBy: true)
    case .conditional: return conditional(instruction, first)
    case .call: return call(instruction, first)
    case .matchesPattern: return matches(instruction, first)
    case .comprehension: return comprehension(instruction, over: first)
    case .constant, .variable, .local, .fail, .list, .map: return first
    }
  }

  private func variable(_ instruction: Code.Instruction) -> Outcome {
    let slot = Int(instruction.first)
    switch facts[slot] {
    case .stated(let value): return .value(value)
    case .nothing: return .value(environment.variables[slot].type.nothing)
    case .unknown, .opaque: return .unknown(Unknowns(code.origins[slot]))
    case nil: return .failure(Failure(.unbound(environment.variables[slot].name), at: Int(instruction.node)))
    }
  }

  // MARK: Logic

  /// `&&` and `||`: an operand that decides wins over unknowns, unknowns win over errors, whatever the order.
  private mutating func junction(_ instruction: Code.Instruction, _ first: Outcome, decidedBy decider: Bool)
    -> Outcome
  {
    var unknowns: [Unknowns] = []
    var failure: Failure?
    var operand = first
    var next = Int(instruction.second)
    let end = next + Int(instruction.third)
    while true {
      switch operand {
      case .value(.bool(let value)): if value == decider { return .bool(decider) }
      case .unknown(let facts): unknowns.append(facts)
      case .failure(let its): failure = failure ?? its
      case .value(let value):
        let name = decider ? "||" : "&&"
        failure =
          failure ?? Failure(.noMatchingOverload(name, [value.typeName]), at: Int(instruction.node))
      }
      guard next < end, exhaustion == nil else { break }
      operand = evaluate(code.operands[next])
      next += 1
    }
    if !unknowns.isEmpty { return .unknown(.joined(unknowns)) }
    if let failure { return .failure(failure) }
    return .bool(!decider)
  }

  private mutating func conditional(_ instruction: Code.Instruction, _ condition: Outcome) -> Outcome {
    guard case .value(let value) = condition else { return condition }
    guard case .bool(let holds) = value else {
      return .failure(Failure(.noMatchingOverload("?:", [value.typeName]), at: Int(instruction.node)))
    }
    return evaluate(holds ? instruction.second : instruction.third)
  }

  // MARK: Literals

  private mutating func list(_ instruction: Code.Instruction) -> Outcome {
    switch operands(from: Int(instruction.first), count: Int(instruction.second)) {
    case .values(let values): .value(.list(values))
    case .other(let outcome): outcome
    }
  }

  private mutating func map(_ instruction: Code.Instruction) -> Outcome {
    switch operands(from: Int(instruction.first), count: Int(instruction.second)) {
    case .other(let outcome): return outcome
    case .values(let values):
      let keys = stride(from: 0, to: values.count, by: 2).map { values[$0] }
      let members = stride(from: 1, to: values.count, by: 2).map { values[$0] }
      return map(keys: keys, values: members, at: instruction.node)
    }
  }

  func map(keys: [CELValue], values: [CELValue], at node: Int32) -> Outcome {
    do {
      return .value(.map(try CELMap(keys: keys, values: values)))
    } catch {
      switch error {
      case .unsupportedKey(let place):
        return .failure(Failure(.unsupportedKey(keys[place].typeName), at: Int(node)))
      case .repeatedKey(let place): return .failure(Failure(.repeatedKey(keys[place]), at: Int(node)))
      }
    }
  }

  enum Operands {
    case values([CELValue])
    case other(Outcome)
  }

  /// Evaluates strict operands: an error among them is the result, else the unknowns together.
  mutating func operands(first: Outcome? = nil, from start: Int, count: Int) -> Operands {
    var values: [CELValue] = []
    values.reserveCapacity(count + 1)
    var unknowns: [Unknowns] = []
    switch first {
    case .value(let value): values.append(value)
    case .unknown(let facts): unknowns.append(facts)
    case .failure: return .other(first ?? exhausted)
    case nil: break
    }
    for place in start..<(start + count) {
      switch evaluate(code.operands[place]) {
      case .value(let value): values.append(value)
      case .unknown(let facts): unknowns.append(facts)
      case .failure(let failure): return .other(.failure(failure))
      }
    }
    return unknowns.isEmpty ? .values(values) : .other(.unknown(.joined(unknowns)))
  }
}
