/// An expression ready to be evaluated any number of times, on any thread.
///
/// ```swift
/// let program = try environment.compile("users.exists(u, u.age >= 65)")
/// let result = program.evaluate(bindings)
/// if program.usesStated { print("may change its mind as facts come in") }
/// ```
public struct CELProgram: Sendable {
  /// The expression with its types; other back ends walk this.
  public let checked: CELCheckedTree
  /// What the expression was compiled for.
  public let environment: CELEnvironment
  let code: Code

  init(checked: CELCheckedTree, environment: CELEnvironment) {
    self.checked = checked
    self.environment = environment
    code = Compiler.code(checked, environment)
  }

  /// A part of the expression as a program of its own, which gives what the part gives within the whole.
  ///
  /// A part inside a macro reads the macro's variables, which stand for nothing outside of it: those read as null.
  public func part(_ id: CELSyntaxTree.ID) -> CELProgram {
    CELProgram(checked: checked.part(id), environment: environment)
  }

  /// The text of the expression.
  public var source: String { checked.tree.source }

  /// The type of the result, as far as the checker knows it.
  public var type: CELType { checked.type }

  /// Whether some part asks `stated(…)`. Every other result, once known, stays when more facts are stated.
  public var usesStated: Bool { checked.usesStated }

  /// Constant parts that can only give an error: a regular expression, timestamp or duration that cannot be read.
  ///
  /// The language lets them be, because `||` and `&&` may absorb the error; whoever writes the expression wants to
  /// know.
  public var warnings: [CELProblem] { code.warnings.map { $0.problem(in: checked.tree) } }

  /// Evaluates the expression.
  ///
  /// - Parameters:
  ///   - bindings: What is known of the variables, made by ``CELEnvironment/bindings(_:)`` of the same environment.
  ///   - cost: The most it may cost; nil for the limit of the environment.
  public func evaluate(_ bindings: CELBindings, cost: Int? = nil) -> CELResult {
    var machine = Machine(code: code, bindings: bindings, limit: cost ?? environment.limits.cost)
    return result(of: machine.run())
  }

  func result(of outcome: Outcome) -> CELResult {
    switch outcome {
    case .value(let value): .value(value)
    case .unknown(let unknowns): .unknown(unknowns.paths)
    case .failure(let failure): .error(failure.problem(in: checked.tree))
    }
  }
}
