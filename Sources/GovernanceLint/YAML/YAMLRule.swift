import GovernanceFindings
import YAMLSyntax

/// A rule that says in words what the YAML reader found.
///
/// The reader knows where and what; a rule of this sort only speaks. ``YAMLProblem/Kind/rule`` says which one.
protocol YAMLRule: RuleDescription {
  /// What is wrong here; nil if the problem is another rule's.
  static func message(for problem: YAMLProblem.Kind) -> Message?
  /// What to do in this case, where it can be said more exactly than by the remedy.
  static func help(for problem: YAMLProblem.Kind) -> Bilingual?
}

extension YAMLRule {
  static func help(for problem: YAMLProblem.Kind) -> Bilingual? { nil }
}
