import CEL
import DigitalGovernance
import GovernanceFindings
import GovernanceLint
import GovernanceWorkspace

/// The criteria that arguments name: those of files, or those that come with kanri.
struct CriteriaSource {
  /// A criterion where it stands, and what came of reading it.
  struct Entry {
    /// As it is written, with its place in the document.
    let held: HeldCriterion
    /// As it is evaluated: a change together with the item that it changes.
    let criterion: Criterion
    let compilation: CriteriaEnvironment.Compilation
    /// nil for a built-in one.
    let document: PlacedDocument?

    /// What it is called.
    var code: String {
      criterion.code.known ?? criterion.id.known ?? position.map { "\($0)" } ?? held.path.description
    }

    /// Where it stands; nil for a built-in one.
    var position: FactPlace? { document?.place(of: held.path) }

    /// Whether an expression decides it, and not people or rules.
    var isDecided: Bool { !criterion.expression.isUnknown }
  }

  private(set) var entries: [Entry] = []
  /// What the linter says of the files.
  private(set) var findings: [PlacedFinding] = []
  /// What was asked for and cannot be used, in words.
  private(set) var problems: [Bilingual] = []
  private(set) var hasJapaneseText = false
  /// The language that a configuration asks for.
  private(set) var language: Language?
  /// What all of them are evaluated in.
  let environment = CriteriaEnvironment(timeZones: ZoneDatabase())

  /// - Parameter names: paths of files, or ids of built-in standards.
  init(_ names: [String]) {
    var paths: [WorkspaceInput] = []
    for name in names {
      if let holder = CriteriaSource.builtIn(name) {
        add(holder, whole: nil, document: nil)
      } else {
        paths.append(.path(TypedPath.path(name)))
      }
    }
    guard !paths.isEmpty else { return }
    let workspace = Workspace(paths, options: WorkspaceOptions { Today.date(in: $0) })
    language = workspace.configuration.language
    let known = workspace.configuration.officeStandards.known
    let run = workspace.documents { $0 }
    problems = run.inputErrors.map(\.message)
    hasJapaneseText = run.hasJapaneseText
    var silent = Set(workspace.files.filter(\.isNamed).map(\.path)).subtracting(
      run.inputErrors.map(\.path))
    for document in run.results {
      guard let holder = document.value as? any CriteriaDocument else { continue }
      silent.remove(document.path)
      let whole = (document.value as? OversightStandard).map { standard in
        StandardOverlay(
          standard, base: { name in known.last { $0.id.known == name } }, known: known.compactMap(\.id.known)
        ).standard
      }
      add(holder, whole: whole, document: document)
    }
    problems += silent.sorted().map {
      Bilingual(en: "\($0): no rule set or standard in it", ja: "\($0): 局の基準や監理標準がありません")
    }
    // What cases come to is told here; what stands in the way of a criterion is the linter's to say.
    _ = workspace.lint { file in
      findings += file.findings.filter { finding in
        let code = finding.finding.code
        return ["Y", "S", "K3"].contains { code.hasPrefix($0) } && code != "K308"
      }
    }
  }

  /// What comes with kanri under an id.
  private static func builtIn(_ id: String) -> (any CriteriaDocument)? {
    BuiltInStandards.standard(named: id) ?? BuiltInRuleSets.ruleSet(named: id)
  }

  private mutating func add(
    _ holder: any CriteriaDocument, whole: OversightStandard?, document: PlacedDocument?
  ) {
    for held in holder.heldCriteria {
      var criterion = held.criterion
      if held.path.steps.first == .field("change") {
        criterion =
          whole?.items.stated.first {
            $0.criterion.code == criterion.code && !criterion.code.isUnknown
              || $0.criterion.id == criterion.id && !criterion.id.isUnknown
          }?.criterion ?? criterion
      }
      entries.append(
        Entry(
          held: held, criterion: criterion, compilation: environment.compile(criterion, for: held.purpose),
          document: document))
    }
  }
}
