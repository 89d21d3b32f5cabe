import DigitalGovernance
public import GovernanceFindings
import GovernanceRules

/// Every rule that a finding can carry: those of the reader, of shapes, references and directives, and those on values.
public enum Catalogue {
  /// The rules that this module owns.
  static let own: [any RuleDescription.Type] =
    YAMLRules.all + ShapeRules.all + ReferenceRules.all + DirectiveRules.all
    + ConfigurationRules.all + CriterionRules.all + TableRules.all + [
      CriterionNotEvaluated.self, StandardUnfit.self, ItemsNotStated.self,
    ]

  /// All entries, by code.
  public static let entries: [CatalogueEntry] = {
    func open<R: RuleDescription>(_ rule: R.Type) -> CatalogueEntry { CatalogueEntry(rule) }
    return (own.map { open($0) } + RuleCatalogue.entries).sorted { $0.identity.code < $1.identity.code }
  }()

  /// The items and principles of the built-in standards and the criteria of rule sets, by code; their cases are the examples.
  public static let items: [CatalogueEntry] = {
    let standards = BuiltInStandards.all
    let ofItems = standards.flatMap(\.items.stated).map { CatalogueEntry($0.criterion) }
    let ofPrinciples = standards.flatMap(\.principles.stated).flatMap(\.criteria.stated).map {
      CatalogueEntry($0)
    }
    let ofProcedures = BuiltInRuleSets.all.flatMap(\.criteria.stated).map { CatalogueEntry($0) }
    // A code may stand for one question asked of several fields; the first speaks for it.
    var seen = Set<String>()
    return (ofItems + ofPrinciples + ofProcedures).filter { seen.insert($0.identity.code).inserted }
      .sorted { $0.identity.code < $1.identity.code }
  }()

  /// The entry of a code or a name; nil if there is none.
  public static func entry(_ codeOrName: String) -> CatalogueEntry? {
    func isMeant(_ entry: CatalogueEntry) -> Bool {
      entry.identity.code == codeOrName || entry.identity.name == codeOrName
    }
    if let entry = entries.first(where: isMeant) ?? items.first(where: isMeant) { return entry }
    guard let code = codes[codeOrName], code != codeOrName else { return nil }
    return entry(code)
  }

  /// Every code, without building the entries' texts.
  static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for identity in own.map({ $0.identity }) + RuleCatalogue.identities {
      codes[identity.code] = identity.code
      codes[identity.name] = identity.code
    }
    for criterion in BuiltInRuleSets.all.flatMap(\.criteria.stated) {
      guard let code = criterion.code.known else { continue }
      codes[code] = code
      if let id = criterion.id.known { codes[id] = code }
    }
    for standard in BuiltInStandards.all {
      let criteria =
        standard.items.stated.map(\.criterion) + standard.principles.stated.flatMap(\.criteria.stated)
      for criterion in criteria {
        guard let code = criterion.code.known else { continue }
        codes[code] = code
        if let id = criterion.id.known { codes[id] = code }
      }
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
