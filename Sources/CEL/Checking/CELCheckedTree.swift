/// An expression with what the checker found out: types, what names mean, and which overload each call takes.
///
/// Other back ends (columns, SQL) walk this instead of evaluating.
public struct CELCheckedTree: Sendable {
  /// What a name or a dotted name means.
  public enum Reference: Hashable, Sendable {
    /// The variable of the environment in this slot.
    case variable(Int)
    /// The variable of a macro, numbered from the outermost macro inwards.
    case local(Int)
    /// A type as a value.
    case type(CELTypeName)
    /// Nothing that is declared; an error when it is evaluated.
    case undeclared
  }

  /// The expression.
  public let tree: CELSyntaxTree
  /// The type of each node, by its ID. ``CELType/dyn`` for nodes that belong to macros and have no value.
  public let types: [CELType]
  /// What the names among the nodes mean. A selection such as `a.b` has a reference if the whole is one name.
  public let references: [CELSyntaxTree.ID: Reference]
  /// The name of the overload that an operator or call takes, e.g. `add_int64`; none where only the evaluation
  /// can tell.
  public let overloads: [CELSyntaxTree.ID: String]
  /// The environment's function that a call takes, by its place in ``CELEnvironment/functions``.
  public let hostFunctions: [CELSyntaxTree.ID: Int]
  /// The type of the whole expression.
  public var type: CELType { types[tree.root] }

  let localSlots: [CELSyntaxTree.ID: Int]
  let localCount: Int

  /// The same tree with one of its nodes as the whole.
  func part(_ id: CELSyntaxTree.ID) -> CELCheckedTree {
    CELCheckedTree(
      tree: tree.part(id), types: types, references: references, overloads: overloads,
      hostFunctions: hostFunctions, localSlots: localSlots, localCount: localCount)
  }

  /// Whether some part asks whether a fact is stated. Such an expression may change its mind as facts come in.
  public var usesStated: Bool {
    tree.nodes.contains { node in
      if case .select(_, _, .stated) = node.kind { true } else { false }
    }
  }

  /// The slots of the environment's variables that the expression reads.
  public var variables: Set<Int> {
    Set(
      references.values.compactMap { reference in
        if case .variable(let slot) = reference { slot } else { nil }
      })
  }
}
