import GovernanceFindings

/// A rule that says in words what is wrong with a configuration.
///
/// Whoever reads the configuration knows where and what; ``ConfigurationProblem/Kind/rule`` says which rule speaks.
protocol ConfigurationRule: RuleDescription {
  /// What is wrong here; nil if the problem is another rule's.
  static func message(for problem: ConfigurationProblem.Kind) -> Message?
  /// What to do in this case, where it can be said more exactly than by the remedy.
  static func help(for problem: ConfigurationProblem.Kind) -> Bilingual?
}

extension ConfigurationRule {
  static func help(for problem: ConfigurationProblem.Kind) -> Bilingual? { nil }
}
