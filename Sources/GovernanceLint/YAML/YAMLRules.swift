import GovernanceFindings

/// The rules on YAML as such, listed by hand.
enum YAMLRules {
  static let all: [any RuleDescription.Type] = [TabIndentation.self]
}
