import GovernanceFindings

/// The rules on `.kanri.yaml`, listed by hand.
enum ConfigurationRules {
  static let all: [any RuleDescription.Type] = [
    ConfigurationUnknownKey.self, ConfigurationUnknownCode.self, ConfigurationBadValue.self,
    ConfigurationMissingFile.self, ConfigurationCircularExtends.self, ConfigurationUnmatchedPattern.self,
    ConfigurationUnfitRuleSet.self,
  ]
}
