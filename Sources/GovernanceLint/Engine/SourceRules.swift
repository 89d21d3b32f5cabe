import GovernanceFindings
import GovernanceRules
import YAMLSyntax

/// Runs the rules that look at a file as a text: what leaked into it, wherever it stands.
enum SourceRules {
  static func check(_ tree: YAMLTree, isOurs: Bool, wanted: (String) -> Bool) -> [RawFinding] { [] }
}
