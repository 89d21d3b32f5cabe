/// A runtime error as the evaluation carries it: facts only, put into words when somebody asks.
final class Failure: Sendable {
  enum Kind: Sendable {
    case undeclared(String)
    case unbound(String)
    case unboundFunction(String)
    case noMatchingOverload(String, [CELTypeName])
    case noFields(CELTypeName, field: String)
    case noSuchField(String, field: String)
    case noSuchKey(CELValue)
    case indexOutOfBounds(CELValue, count: Int)
    case overflow(String)
    case divideByZero
    case modulusByZero
    case unsupportedKey(CELTypeName)
    case repeatedKey(CELValue)
    case cannotConvert(CELValue, to: String)
    case outOfRange(CELValue, of: String)
    case notUTF8
    case pattern(Pattern.Problem, String)
    case timeZone(String)
    /// `rounds`: how often the innermost of the nested macros that were running goes round, at most.
    case cost(limit: Int, size: Int, rounds: Int)
    case host(CELText)
  }

  let kind: Kind
  let node: CELSyntaxTree.ID

  init(_ kind: Kind, at node: CELSyntaxTree.ID) {
    self.kind = kind
    self.node = node
  }

  /// The error in words, at its place.
  func problem(in tree: CELSyntaxTree) -> CELProblem {
    let node = tree[node]
    let range: Range<Int>
    switch kind {
    case .noSuchField, .noFields, .unboundFunction: range = node.focus
    default: range = node.range
    }
    return CELProblem(code, message(in: tree), range: range, in: Array(tree.source.utf8))
  }
}
