import DigitalGovernance
public import GovernanceFindings
import GovernanceLint

extension Configuration {
  /// The configuration that governs the files of a folder: its own or that of the nearest folder above it, or the
  /// defaults. What is wrong with it is the linter's to say.
  public static func governing(_ folder: FilePath) -> Configuration {
    let folder = (try? folder.canonical()) ?? folder
    let store = ConfigurationStore(timeZones: ZoneDatabase()) { String(decoding: $0.bytes, as: UTF8.self) }
    let index = store.index(governing: folder, root: WorkspaceRoot.root(from: folder))
    return store.configurations[index]
  }

  /// What the office's own rules tell about themselves, by code: the criteria of its rule sets, and what its standards
  /// add to the built-in ones.
  public var officeEntries: [CatalogueEntry] {
    var met: Set<String> = []
    return officeCriteria.map { CatalogueEntry($0) }.filter { met.insert($0.identity.code).inserted }
      .sorted { $0.identity.code < $1.identity.code }
  }

  /// The entry of a code or a name of the office's own; nil if there is none.
  public func officeEntry(_ codeOrName: String) -> CatalogueEntry? {
    officeCriteria.first { $0.code.known == codeOrName || $0.id.known == codeOrName }.map {
      CatalogueEntry($0)
    }
  }

  /// What a selection of rules means by a word: a code of the office's own, the beginning of codes, or a name, as the
  /// prefix that ``RuleSelection`` takes; nil if no rule of the office answers to it.
  func officePattern(_ word: String) -> String? {
    let criteria = officeCriteria
    if let named = criteria.first(where: { $0.code.known == word || $0.id.known == word }) {
      return named.code.known
    }
    return !word.isEmpty && criteria.contains { $0.code.known?.hasPrefix(word) == true } ? word : nil
  }

  /// The codes and names of the office's own rules.
  var officeNames: [String] { officeCriteria.flatMap { [$0.code.known, $0.id.known].compactMap(\.self) } }

  /// The criteria that the office wrote and that have a code of their own.
  private var officeCriteria: [Criterion] {
    let ofRuleSets = ruleSets.flatMap(\.ruleSets).flatMap(\.criteria.stated)
    let ofStandards = overlays.flatMap { overlay in
      overlay.items.stated.map(\.criterion) + overlay.principles.stated.flatMap(\.criteria.stated)
    }
    return (ofRuleSets + ofStandards).filter { criterion in
      criterion.code.known.map { Catalogue.code($0) == nil } ?? false
    }
  }
}
