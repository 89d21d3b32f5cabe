import GovernanceDocuments
import GovernanceFindings

extension DecodingProblem.Kind {
  /// The rule that speaks for a problem.
  var rule: any ShapeRule.Type {
    switch self {
    case .unknownKey: UnknownKey.self
    default: UnknownKey.self
    }
  }
}
