import CEL

/// Finds the facts that decided an expression's value: of a conjunction that is false those of its false operands, of
/// `all` those of the elements that do not hold.
struct Deciders {
  /// Nobody reads more.
  private static let most = 6

  private let tree: CELSyntaxTree
  private(set) var facts: [DecidingFact] = []

  init(of program: CELProgram, _ explanation: CELExplanation) {
    tree = program.checked.tree
    visit(explanation)
  }

  private mutating func visit(_ part: CELExplanation) {
    guard facts.count < Deciders.most, case .value(let value) = part.outcome else { return }
    if let attribute = part.attribute {
      add(FactReference(attribute), value)
      return
    }
    switch (tree[part.node].kind, value) {
    case (.select(_, let name, .has), .bool(false)):
      // What is not there is stated as none, or the record that would hold it is.
      guard let holder = part.children.first, let fact = holder.attribute.flatMap(FactReference.init) else {
        break
      }
      let isThere = holder.outcome != .value(.null)
      add(isThere ? FactReference(variable: fact.variable, path: fact.path.field(name)) : fact, .null)
    case (.operation(.and, _), .bool(false)), (.operation(.or, _), .bool(true)):
      for child in part.children where child.outcome == part.outcome { visit(child) }
    case (.comprehension(let macro), _):
      let count = facts.count
      for element in part.elements where isDeciding(element, of: macro.kind, value) {
        for child in element.children { visit(child) }
      }
      // Values of a list have no fields that could be named: then the list itself decided.
      guard facts.count == count || macro.kind == .existsOne else { break }
      for child in part.children { visit(child) }
    default:
      for child in part.children { visit(child) }
    }
  }

  private func isDeciding(
    _ element: CELExplanation.Element, of macro: CELSyntaxTree.Comprehension.Kind, _ value: CELValue
  ) -> Bool {
    switch macro {
    case .all: value == .bool(true) || element.outcome == .value(.bool(false))
    case .exists: value == .bool(false) || element.outcome == .value(.bool(true))
    case .existsOne, .map, .filter, .transformList, .transformMap: true
    }
  }

  private mutating func add(_ fact: FactReference?, _ value: CELValue) {
    guard let fact, !fact.path.steps.isEmpty,
      !facts.contains(where: { $0.fact == fact })
    else { return }
    switch value {
    case .record, .map, .type: return
    default: facts.append(DecidingFact(fact: fact, value: value))
    }
  }
}
