import ArgumentParser
import DigitalGovernance
import GovernanceFindings

/// The rule set that `--rules` names: built in, or a file.
enum RuleSetChoice {
  static func builtIn(_ name: String) throws -> RuleSet {
    if let ruleSet = BuiltInRuleSets.ruleSet(named: name) { return ruleSet }
    let known = BuiltInRuleSets.all.compactMap(\.id.known)
    let meant = NearestSpelling.of(name, among: known).map { "; '\($0)' was probably meant" } ?? ""
    throw ValidationError(
      "there is no built-in rule set '\(name)'\(meant). Known: \(known.joined(separator: ", ")).")
  }

  static func ruleSet(_ name: String) throws -> RuleSet {
    if let builtIn = BuiltInRuleSets.ruleSet(named: name) { return builtIn }
    guard let ruleSet = try NamedDocument.first(RuleSet.self, in: name) else { return try builtIn(name) }
    return ruleSet
  }
}
