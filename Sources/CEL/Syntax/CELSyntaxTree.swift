/// An expression as a tree: nodes in one array, each with the bytes it was read from.
///
/// Children stand before their parents. The conjunctions `a && b && c` are one node with three operands, and macros
/// are nodes of their own (``Comprehension``), not expanded.
///
/// ```swift
/// let tree = try CELSyntaxTree(parsing: "size(users) > 0")
/// if case .operation(.greater, let operands) = tree[tree.root].kind { print(operands.count) }  // 2
/// ```
public struct CELSyntaxTree: Sendable {
  /// The place of a node in ``nodes``.
  public typealias ID = Int

  /// An operator.
  public enum Operation: UInt8, Hashable, Sendable, CaseIterable {
    /// `a + b`
    case add
    /// `a - b`
    case subtract
    /// `a * b`
    case multiply
    /// `a / b`
    case divide
    /// `a % b`
    case remainder
    /// `-a`
    case negate
    /// `!a`
    case not
    /// `a == b`
    case equal
    /// `a != b`
    case notEqual
    /// `a < b`
    case less
    /// `a <= b`
    case lessOrEqual
    /// `a > b`
    case greater
    /// `a >= b`
    case greaterOrEqual
    /// `a in b`
    case membership
    /// `a[b]`
    case index
    /// `a && b && …`, two operands or more
    case and
    /// `a || b || …`, two operands or more
    case or
    /// `a ? b : c`
    case conditional
  }

  /// What a selection asks.
  public enum Selection: UInt8, Hashable, Sendable {
    /// `a.f`: the value.
    case value
    /// `has(a.f)`: whether there is one.
    case has
    /// `stated(a.f)`: whether it is stated, be it a value or none.
    case stated
  }

  /// A macro that goes through a list or a map.
  public struct Comprehension: Sendable {
    /// Which macro it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// Whether the body is true for every element.
      case all
      /// Whether the body is true for some element.
      case exists
      /// Whether the body is true for exactly one element.
      case existsOne = "exists_one"
      /// The list of bodies; with a filter only of those elements for which it is true.
      case map
      /// The list of elements for which the body is true.
      case filter
      /// `map` with two variables.
      case transformList
      /// A map with the same keys and the bodies as values.
      case transformMap
    }

    /// Which macro it is.
    public let kind: Kind
    /// The list or map it goes through.
    public let range: ID
    /// The variables: the element or key; or index and element, or key and value.
    public let variables: [String]
    /// The condition of the three-argument `map` and the four-argument transformations.
    public let filter: ID?
    /// The last argument.
    public let body: ID
  }

  /// What a node is.
  public enum Kind: Sendable {
    /// A literal.
    case constant(CELValue)
    /// A name; absolute if written with a leading dot, which ignores the variables of macros.
    case identifier(String, isAbsolute: Bool)
    /// A field of a record or a string key of a map.
    case select(ID, field: String, Selection)
    /// An operator and its operands.
    case operation(Operation, [ID])
    /// A function, with its receiver if it was called as a method.
    case call(String, receiver: ID?, arguments: [ID])
    /// A list literal.
    case list([ID])
    /// A map literal: keys and values in turn.
    case map([ID])
    /// A macro over a list or map.
    case comprehension(Comprehension)
  }

  /// A part of the expression.
  public struct Node: Sendable {
    /// What it is.
    public let kind: Kind
    /// The bytes it was read from, as UTF-8 offsets.
    public let range: Range<Int>
    /// The bytes of its operator, function or field name; the whole range for literals and names.
    public let focus: Range<Int>
  }

  /// All nodes, children before their parents. Some belong to macros and are not reached from ``root``.
  public let nodes: [Node]
  /// The node of the whole expression.
  public let root: ID
  /// The text that was parsed.
  public let source: String

  /// A node.
  public subscript(id: ID) -> Node { nodes[id] }

  /// Reads an expression.
  ///
  /// - Throws: The first mistake, with its place and what to write instead.
  public init(parsing source: String, limits: CELLimits = CELLimits(), allowsMacros: Bool = true)
    throws(CELProblem)
  {
    var parser = try Parser(source: source, limits: limits, allowsMacros: allowsMacros)
    root = try parser.parseWhole()
    nodes = parser.nodes
    self.source = source
  }

  private init(part root: ID, of whole: CELSyntaxTree) {
    nodes = whole.nodes
    self.root = root
    source = whole.source
  }

  /// The same nodes with another one as the whole; the tree itself if there is no such node.
  func part(_ id: ID) -> CELSyntaxTree {
    nodes.indices.contains(id) ? CELSyntaxTree(part: id, of: self) : self
  }

  /// The text of a node.
  public func text(of id: ID) -> String {
    let range = nodes[id].range
    let utf8 = source.utf8
    return String(
      decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  /// The nodes directly below a node, in the order of their evaluation.
  public func children(of id: ID) -> [ID] {
    switch nodes[id].kind {
    case .constant, .identifier: []
    case .select(let operand, _, _): [operand]
    case .operation(_, let operands): operands
    case .call(_, let receiver, let arguments): (receiver.map { [$0] } ?? []) + arguments
    case .list(let elements), .map(let elements): elements
    case .comprehension(let macro):
      [macro.range] + (macro.filter.map { [$0] } ?? []) + [macro.body]
    }
  }
}
