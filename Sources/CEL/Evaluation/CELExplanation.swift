/// How a result came about: the expression part by part, each with its place and what it came to.
///
/// ```swift
/// let explanation = program.explain(bindings)
/// for part in explanation.children { print(part.text, part.outcome) }
/// ```
public struct CELExplanation: Sendable, Equatable {
  /// What a part came to.
  public enum Outcome: Sendable, Equatable {
    /// Its value.
    case value(CELValue)
    /// The error it gave.
    case error(CELText)
    /// The facts it hangs on.
    case unknown([CELAttributePath])
    /// It did not matter: something before it had decided.
    case notEvaluated
  }

  /// What a macro did with one element.
  public struct Element: Sendable, Equatable {
    /// The variables of the macro and what they stood for.
    public let variables: [String]
    /// Their values, in the same order.
    public let values: [CELValue]
    /// The facts that they were read from, in the same order; nil for a scalar and for anything computed.
    public let attributes: [CELAttributePath?]
    /// What the body came to (or the filter, if that left the element out).
    public let outcome: Outcome
    /// The filter, if there is one, and the body.
    public let children: [CELExplanation]
  }

  /// The part, as a node of the tree.
  public let node: CELSyntaxTree.ID
  /// Its text, cut off with `…` after 200 code points.
  public let text: String
  /// Its bytes in the expression.
  public let range: Range<Int>
  /// What it came to.
  public let outcome: Outcome
  /// The fact that it names, if it is a variable or is read from one step by step; nil for anything computed.
  public let attribute: CELAttributePath?
  /// The parts below it, literals left out.
  public let children: [CELExplanation]
  /// For a macro its elements: the first ones and the one that decided, at most 50.
  public let elements: [Element]
}

extension CELProgram {
  /// Evaluates the expression and tells what every part came to.
  ///
  /// Slower than ``evaluate(_:cost:)`` and with the same result, which is the outcome of the whole.
  public func explain(_ bindings: CELBindings, cost: Int? = nil) -> (
    result: CELResult, explanation: CELExplanation
  ) {
    let trace = Trace()
    var machine = Machine(
      code: code, bindings: bindings, limit: cost ?? environment.limits.cost, trace: trace)
    let outcome = machine.run()
    var teller = Teller(checked: checked, variables: environment.variables)
    return (result(of: outcome), teller.explanation(of: checked.tree.root, trace.root))
  }

  private struct Teller {
    /// Parts beyond this number are left out, so that no explanation is larger than anybody could read.
    private static let mostParts = 5000
    /// Long chains are told down to this depth.
    private static let deepest = 250
    private static let longestText = 200

    let checked: CELCheckedTree
    let variables: [CELVariable]
    private var tree: CELSyntaxTree { checked.tree }
    private var parts = 0
    private var depth = 0
    /// Where the variables of the open macros were read from, the innermost last.
    private var locals: [(name: String, path: CELAttributePath?)] = []

    init(checked: CELCheckedTree, variables: [CELVariable]) {
      self.checked = checked
      self.variables = variables
    }

    mutating func explanation(of id: CELSyntaxTree.ID, _ element: Trace.Element) -> CELExplanation {
      parts += 1
      depth += 1
      defer { depth -= 1 }
      let node = tree[id]
      var children: [CELExplanation] = []
      var elements: [CELExplanation.Element] = []
      for child in shownChildren(of: id) where depth < Teller.deepest {
        guard parts < Teller.mostParts else { break }
        children.append(explanation(of: child, element))
      }
      if case .comprehension(let macro) = node.kind {
        for noted in element.macros[id] ?? [] {
          guard parts < Teller.mostParts else { break }
          elements.append(self.element(noted, macro))
        }
      }
      return CELExplanation(
        node: id, text: shortText(of: id), range: node.range, outcome: outcome(element.notes[id]),
        attribute: attribute(of: id), children: children, elements: elements)
    }

    /// The path that a name and the steps behind it spell.
    private func attribute(of id: CELSyntaxTree.ID) -> CELAttributePath? {
      if case .variable(let slot)? = checked.references[id] {
        return CELAttributePath(steps: [.variable(variables[slot].name)])
      }
      switch tree[id].kind {
      case .identifier(let name, isAbsolute: false):
        return locals.last { $0.name.hasSameCodePoints(as: name) }?.path
      case .select(let base, let field, .value):
        guard let base = attribute(of: base) else { return nil }
        return CELAttributePath(steps: base.steps + [.field(field)])
      case .operation(.index, let operands) where operands.count == 2:
        guard case .constant(.int(let index)) = tree[operands[1]].kind,
          let base = attribute(of: operands[0])
        else { return nil }
        return CELAttributePath(steps: base.steps + [.index(Int(clamping: index))])
      default: return nil
      }
    }

    private mutating func element(_ noted: Trace.Element, _ macro: CELSyntaxTree.Comprehension)
      -> CELExplanation.Element
    {
      let outer = locals.count
      for (name, value) in zip(macro.variables, noted.values) { locals.append((name, value.origin?.path)) }
      defer { locals.removeLast(locals.count - outer) }
      var children: [CELExplanation] = []
      for id in [macro.filter, macro.body].compactMap({ $0 }) where parts < Teller.mostParts {
        children.append(explanation(of: id, noted))
      }
      return CELExplanation.Element(
        variables: macro.variables, values: noted.values,
        attributes: noted.values.map { $0.origin?.path }, outcome: outcome(noted.result), children: children)
    }

    private func shortText(of id: CELSyntaxTree.ID) -> String {
      let text = tree.text(of: id)
      guard text.unicodeScalars.count > Teller.longestText else { return text }
      return String(text.unicodeScalars.prefix(Teller.longestText)) + "…"
    }

    /// The parts worth showing below a part: literals and the steps of a dotted name explain themselves.
    private func shownChildren(of id: CELSyntaxTree.ID) -> [CELSyntaxTree.ID] {
      if checked.references[id] != nil { return [] }
      let all: [CELSyntaxTree.ID]
      if case .comprehension(let macro) = tree[id].kind {
        all = [macro.range]
      } else {
        all = tree.children(of: id)
      }
      return all.filter { if case .constant = tree[$0].kind { false } else { true } }
    }

    private func outcome(_ outcome: Outcome?) -> CELExplanation.Outcome {
      switch outcome {
      case .value(let value): .value(value)
      case .failure(let failure): .error(failure.message(in: tree))
      case .unknown(let unknowns): .unknown(unknowns.paths)
      case nil: .notEvaluated
      }
    }
  }
}
