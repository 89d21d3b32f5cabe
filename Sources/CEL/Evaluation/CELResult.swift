/// What an expression evaluates to.
///
/// ```swift
/// switch program.evaluate(bindings) {
/// case .value(let value): print(value)
/// case .unknown(let paths): print("not stated:", paths)  // [project.userTests[2].date]
/// case .error(let problem): print(problem.message.en)
/// }
/// ```
public enum CELResult: Sendable, Equatable {
  /// A value that no further fact could change.
  case value(CELValue)
  /// An error, with its place in the expression.
  case error(CELProblem)
  /// Facts that are not stated would decide: the paths of those that matter, each once, in order of evaluation.
  case unknown([CELAttributePath])
}
