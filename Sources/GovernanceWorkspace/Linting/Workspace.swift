public import DigitalGovernance
public import GovernanceLint
import YAMLSyntax

/// The files that somebody asked for, with the configurations that govern them. Making it reads no document yet.
///
/// ```swift
/// let workspace = Workspace([.path(".")], options: WorkspaceOptions(asOf: today))
/// let run = workspace.lint { file in show(file.findings) }
/// ```
public struct Workspace: Sendable {
  /// In the order of the inputs, those of a folder by path.
  public let files: [WorkspaceFile]
  /// The named files that are tables and not documents.
  public let tables: [WorkspaceFile]
  /// What was asked for, or found on the way, and cannot be read.
  public let inputErrors: [InputError]
  /// Folders that hold no YAML, as people should see them.
  public let emptyFolders: [String]
  /// How many named files `forceExclude` left out.
  public let excludedCount: Int
  /// What is wrong with the configurations and the rule sets that they put in force, one element a file; rule sets
  /// among ``files`` are left to these.
  public let configurationFiles: [LintedFile]
  /// The configuration of the first input, which speaks for the whole: language, day, standards.
  public let configuration: Configuration
  let configurations: [Configuration]
  /// What keeps the rule sets and standards in force from being relied on, one element a file.
  public let officeFiles: [LintedFile]
  private let timeZones: ZoneDatabase
  /// What judges gates, by configuration.
  private let gates: [GatesInForce]
  let options: WorkspaceOptions
  let display: DisplayPaths
  let coverage: Coverage

  /// What of the workspaces has been seen.
  struct Coverage: Sendable {
    /// The folders that were walked.
    var walked: [FilePath]
    /// The roots in which a configuration excluded something.
    var rootsWithExcluded: Set<FilePath>

    /// Whether every file of a workspace that is not excluded is among those that are linted.
    func isWhole(_ root: FilePath) -> Bool { walked.contains { root.isInside($0) } }
  }

  public init(_ inputs: [WorkspaceInput], options: WorkspaceOptions) {
    let folder = options.currentFolder ?? FilePath(".")
    let currentFolder = (try? folder.canonical()) ?? folder
    let display = DisplayPaths(currentFolder: currentFolder)
    let timeZones = ZoneDatabase()
    let store = ConfigurationStore(timeZones: timeZones) { path in
      display.found(path, root: WorkspaceRoot.root(from: path.parent)).text
    }
    var gatherer = FileGatherer(store: store, display: display, options: options)
    gatherer.gather(inputs)
    files = gatherer.files.filter { !($0.isNamed && options.isTable($0.path)) }
    tables = gatherer.files.filter { $0.isNamed && options.isTable($0.path) }
    inputErrors = gatherer.errors + store.errors
    emptyFolders = gatherer.emptyFolders
    excludedCount = gatherer.excludedCount
    configurations = store.configurations
    configuration = store.configurations[gatherer.firstConfiguration]
    let asOf = options.asOf(configuration.timeZone)
    let ruleSets = store.officeFiles.map { file in
      let path = display.found(file, root: WorkspaceRoot.root(from: file.parent)).text
      let standards = store.configurations.first { $0.standards.contains(file) }?.overlays ?? []
      return (
        file,
        Workspace.lint(ruleSet: file, path: path, asOf: asOf, standards: standards, timeZones: timeZones)
      )
    }
    officeFiles = ruleSets.map(\.1)
    let linted = Set(gatherer.files.map(\.canonical))
    configurationFiles =
      store.lint(asOf: asOf) + ruleSets.filter { !linted.contains($0.0) }.map(\.1)
    coverage = Coverage(walked: gatherer.walked, rootsWithExcluded: gatherer.rootsWithExcluded)
    gates = store.configurations.map { configuration in
      configuration.gates(timeZones: timeZones)
    }
    self.options = options
    self.timeZones = timeZones
    self.display = display
  }

  /// The day that stands for today, in the zone of the first configuration.
  public var asOf: CalendarDate { options.asOf(configuration.timeZone) }

  /// Whether a configuration does not say what its writer meant: no verdict of the run can be relied on.
  public var isMisconfigured: Bool {
    officeFiles.contains { !$0.findings.isEmpty }
      || configurationFiles.contains { $0.findings.contains { $0.finding.severity == .error } }
  }

  /// What keeps a rule set from being relied on, whatever the configuration says about rules.
  private static func lint(
    ruleSet file: FilePath, path: String, asOf: CalendarDate, standards: [OversightStandard],
    timeZones: ZoneDatabase
  ) -> LintedFile {
    let bytes = (try? FileContents(of: file, limit: YAMLLimits().bytes))?.bytes ?? []
    var settings = LintSettings(asOf: asOf, timeZones: timeZones)
    settings.standards = standards
    var linted = Linter.lint(bytes, path: path, settings: settings, isNamed: true)
    linted.findings.removeAll { $0.finding.severity != .error }
    return linted
  }

  /// How a table is linted.
  public func settings(forTable table: WorkspaceFile) -> LintSettings { settings(for: table) }

  /// How a file is linted: by its configuration, what that overrides for it, and the command line, in this order.
  func settings(for file: WorkspaceFile) -> LintSettings {
    let configuration = configurations[file.configuration]
    var rules = configuration.rules(for: file.location)
    if options.select != nil || !options.ignore.isEmpty {
      func pattern(_ word: String) -> String {
        Catalogue.pattern(word) ?? configuration.officePattern(word) ?? word
      }
      rules = rules.layered(
        with: StatedRules(select: options.select?.map(pattern), ignore: options.ignore.map(pattern)))
    }
    var settings = LintSettings(
      asOf: options.asOf(configuration.timeZone), rules: rules, limits: configuration.limits,
      criteria: configuration.criteria, gates: gates[file.configuration],
      showsUnknownItems: options.showsUnknownItems, timeZones: timeZones)
    settings.standards = configuration.overlays
    return settings
  }

  /// What may be asked of the reader of a file.
  func limits(for file: WorkspaceFile) -> YAMLLimits { configurations[file.configuration].limits }

  /// Reads every file and makes something of it, on all cores, in order; nil where a file cannot be read.
  public func read<Result: Sendable>(
    _ body: @Sendable (WorkspaceFile, [UInt8]) -> Result
  ) -> [Result?] {
    ParallelMap.results(count: files.count, threads: options.threads) { index in
      let file = files[index]
      guard let contents = try? file.read(limit: limits(for: file).bytes) else {
        return nil
      }
      return body(file, contents.bytes)
    }
  }
}
