import GovernanceFindings
import GovernanceRules
import YAMLSyntax

/// Runs the rules that look at a file as a text: what leaked into it, wherever it stands, whoever's file it is.
enum SourceRules {
  static func check(_ tree: YAMLTree, wanted: (String) -> Bool) -> [RawFinding] {
    GovernanceRules.checkSource(tree.source, wanted: wanted).map {
      RawFinding(finding: $0.finding, bytes: $0.bytes)
    }
  }
}
