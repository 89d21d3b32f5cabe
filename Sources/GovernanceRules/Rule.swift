import DigitalGovernance
public import GovernanceFindings

/// A rule about one kind of value, or about a dossier: a pure function from the value to findings at fact paths.
///
/// To add one, copy the file of another, and name it in ``RuleCatalogue``: a test tells when that was forgotten.
public protocol Rule<Subject>: RuleDescription {
  /// What it looks at: a kind, or a `Dossier`.
  associatedtype Subject: Sendable
  init()
  /// Looks at a value and reports what is wrong.
  func check(_ subject: Subject, _ report: Reporter<Subject>)
}
