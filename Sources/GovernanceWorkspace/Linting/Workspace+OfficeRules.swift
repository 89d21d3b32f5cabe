public import GovernanceFindings
import GovernanceLint

extension Workspace {
  /// The entry of a code of an office's own that is in force somewhere in the workspace; nil if there is none.
  public func officeEntry(_ code: String) -> CatalogueEntry? {
    for configuration in configurations {
      if let entry = configuration.officeEntry(code) { return entry }
    }
    return nil
  }

  /// Whether a rule, built in or an office's own, answers to a code, the beginning of codes, or a name.
  public func hasRule(_ word: String) -> Bool {
    Catalogue.pattern(word) != nil || configurations.contains { $0.officePattern(word) != nil }
  }

  /// The codes and names of all offices' own rules that are in force.
  public var officeNames: [String] { configurations.flatMap(\.officeNames) }
}
