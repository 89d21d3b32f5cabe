import GovernanceFindings
import GovernanceLint

/// What one place says about rules: a configuration, an entry of `overrides`, the command line.
struct StatedRules: Hashable, Sendable {
  var select: [String]?
  var ignore: [String] = []
  var neverIgnore: [String] = []
  var severity: [String: Severity] = [:]
}

extension RuleSelection {
  /// These rules, as a nearer place changes them.
  ///
  /// A `select` begins anew: what was selected and ignored before it is forgotten. An `ignore` alone adds up, as do
  /// severities, where the nearer wins. What an office protects stays protected.
  func layered(with stated: StatedRules) -> RuleSelection {
    var layered = self
    if let select = stated.select {
      layered.select = select
      layered.ignore = []
    }
    layered.ignore += stated.ignore
    layered.neverIgnore += stated.neverIgnore
    layered.severity.merge(stated.severity) { $1 }
    return layered
  }
}
