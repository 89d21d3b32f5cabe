import GovernanceFindings

extension ConfigurationProblem.Kind {
  /// The rule that speaks for a problem.
  var rule: any ConfigurationRule.Type {
    switch self {
    case .unknownKey: ConfigurationUnknownKey.self
    case .unknownCode: ConfigurationUnknownCode.self
    case .badValue: ConfigurationBadValue.self
    case .missingFile, .outsideFile: ConfigurationMissingFile.self
    case .noRuleSet, .noStandard, .repeatedCode: ConfigurationUnfitRuleSet.self
    case .circularExtends: ConfigurationCircularExtends.self
    case .unmatchedPattern: ConfigurationUnmatchedPattern.self
    }
  }
}
