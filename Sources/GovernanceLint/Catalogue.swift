public import GovernanceFindings
import GovernanceRules

/// Every rule that a finding can carry: those of the reader, of shapes, references and directives, and those on values.
public enum Catalogue {
  /// The rules that this module owns.
  static let own: [any RuleDescription.Type] =
    YAMLRules.all + ShapeRules.all + ReferenceRules.all + DirectiveRules.all
    + ConfigurationRules.all + TableRules.all

  /// All entries, by code.
  public static let entries: [CatalogueEntry] = {
    func open<R: RuleDescription>(_ rule: R.Type) -> CatalogueEntry { CatalogueEntry(rule) }
    return (own.map { open($0) } + RuleCatalogue.entries).sorted { $0.identity.code < $1.identity.code }
  }()

  /// The entry of a code or a name; nil if there is none.
  public static func entry(_ codeOrName: String) -> CatalogueEntry? {
    entries.first { $0.identity.code == codeOrName || $0.identity.name == codeOrName }
  }

  /// Every code, without building the entries' texts.
  static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for identity in own.map({ $0.identity }) + RuleCatalogue.identities {
      codes[identity.code] = identity.code
      codes[identity.name] = identity.code
    }
    return codes
  }()

  /// The code behind a code or a name.
  public static func code(_ codeOrName: String) -> String? { codes[codeOrName] }

  /// Whether any code begins with a prefix.
  public static func hasCode(withPrefix prefix: String) -> Bool {
    !prefix.isEmpty && codes.values.contains { $0.hasPrefix(prefix) }
  }
}
