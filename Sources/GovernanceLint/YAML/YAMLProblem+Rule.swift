import GovernanceFindings
import YAMLSyntax

extension YAMLProblem.Kind {
  /// The rule that speaks for a problem.
  var rule: any YAMLRule.Type {
    switch self {
    case .tabIndentation: TabIndentation.self
    default: TabIndentation.self
    }
  }
}
