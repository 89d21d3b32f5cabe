/// What is known of each variable for one evaluation.
///
/// ```swift
/// var bindings = environment.bindings()
/// bindings["age"] = .stated(20)
/// bindings["canvas"] = .unknown
/// ```
public struct CELBindings: Sendable {
  let environment: CELEnvironment
  private(set) var facts: [CELFact?]

  init(environment: CELEnvironment) {
    self.environment = environment
    facts = Array(repeating: nil, count: environment.variables.count)
  }

  /// What is known of the variable in a slot; nil is not bound, which is an error where it is read.
  ///
  /// A slot that does not exist reads as nil, and writing to it does nothing.
  public subscript(slot slot: Int) -> CELFact? {
    get { facts.indices.contains(slot) ? facts[slot] : nil }
    set {
      guard facts.indices.contains(slot) else { return }
      if case .stated(let value)? = newValue, value.canCarryOrigin {
        facts[slot] = .stated(value.read(from: nil, .variable(environment.variables[slot].name)))
      } else {
        facts[slot] = newValue
      }
    }
  }

  /// What is known of the variable of this name; a name that is not declared is ignored.
  public subscript(name: String) -> CELFact? {
    get { environment.slot(of: name).flatMap { self[slot: $0] } }
    set { if let slot = environment.slot(of: name) { self[slot: slot] = newValue } }
  }
}

extension CELEnvironment {
  /// Bindings of this environment's variables; those not given are not bound.
  public func bindings(_ facts: [String: CELFact] = [:]) -> CELBindings {
    var bindings = CELBindings(environment: self)
    for (name, fact) in facts { bindings[name] = fact }
    return bindings
  }
}
