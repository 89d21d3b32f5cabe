import DigitalGovernance
public import GovernanceFindings
public import GovernanceLint
public import YAMLSyntax

/// How kanri looks at the files below a folder: its `.kanri.yaml`, with what that extends, or the defaults.
public struct Configuration: Sendable {
  /// The name of the file.
  public static let fileName = ".kanri.yaml"

  /// The file as people should see its path; nil for the defaults.
  public var path: String?
  /// Which rules speak, and how loudly, before `overrides`.
  public var rules = RuleSelection()
  /// The language of reports; nil if nothing is said.
  public var language: Language?
  /// The zone that decides which day it is.
  public var timeZone = ConfiguredTimeZone.japan
  /// The office's own standards, absolute paths.
  public var standards: [FilePath] = []
  /// The standards of the office's files, as they are written.
  var overlays: [OversightStandard] = []
  /// The office's own rule sets.
  var ruleSets: [OfficeRules] = []
  /// What the rule sets ask for; nil if there are none.
  public internal(set) var criteria: CriteriaInForce?
  /// What a file may ask of the reader.
  public var limits = YAMLLimits()
  /// The files that are not linted.
  var exclude: [PatternList] = []
  /// Other rules for some files, the later before the earlier.
  var overrides: [Override] = []

  /// What judges gates: the built-in standard, or the office's own. Put together when it is asked for.
  public var officeStandards: OfficeStandards { OfficeStandards(overlays) }

  /// The defaults.
  public init() {}

  struct Override: Sendable {
    var paths: PatternList
    var rules: StatedRules
  }

  /// The rules for a file below the configuration's folder.
  func rules(for file: FilePath) -> RuleSelection {
    var rules = rules
    for entry in overrides where entry.paths.covers(file) { rules = rules.layered(with: entry.rules) }
    return rules
  }

  /// Whether an entry is excluded; the folders above it are not looked at.
  func excludes(_ path: FilePath, isFolder: Bool) -> Bool {
    for list in exclude.reversed() {
      if let verdict = list.verdict(on: path, isFolder: isFolder) { return verdict }
    }
    return false
  }

  /// Whether a file, or a folder that it lies in, is excluded.
  func covers(_ file: FilePath, below folder: FilePath) -> Bool {
    guard !exclude.isEmpty else { return false }
    return file.folders(from: folder).dropFirst().contains { excludes($0, isFolder: true) }
      || excludes(file, isFolder: false)
  }
}
