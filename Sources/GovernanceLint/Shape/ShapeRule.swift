import GovernanceDocuments
import GovernanceFindings

/// A rule that says in words what a document's kind does not accept.
///
/// The decoder knows where and what; a rule of this sort only speaks. ``DecodingProblem/Kind/rule`` says which one.
protocol ShapeRule: RuleDescription {
  /// What is wrong here; nil if the problem is another rule's.
  static func message(for problem: DecodingProblem.Kind) -> Message?
  /// What to do in this case, where it can be said more exactly than by the remedy.
  static func help(for problem: DecodingProblem.Kind) -> Bilingual?
  /// The text that surely belongs in the place of the finding, if there is one.
  static func replacement(for problem: DecodingProblem.Kind) -> String?
}

extension ShapeRule {
  static func help(for problem: DecodingProblem.Kind) -> Bilingual? { nil }
  static func replacement(for problem: DecodingProblem.Kind) -> String? { nil }
}
