public import DigitalGovernance

/// What a run is told besides what to look at.
public struct WorkspaceOptions: Sendable {
  /// The day that stands for today, in a zone.
  public var asOf: @Sendable (ConfiguredTimeZone) -> CalendarDate
  /// Codes, beginnings of codes or names; they replace what configurations select and ignore. nil: no word on it.
  public var select: [String]?
  /// Codes, beginnings of codes or names that are ignored besides.
  public var ignore: [String] = []
  /// How many threads work; nil for one a core. The result is the same.
  public var threads: Int?
  /// Whether a file that is named is left out all the same if it is hidden, ignored or excluded.
  public var forceExclude = false
  /// Whether references between files are followed.
  public var followsReferences = true
  /// Whether a named file is a table, by its path.
  public var isTable: @Sendable (String) -> Bool = { path in
    [".csv", ".csv.gz", ".tsv", ".tsv.gz"].contains { path.lowercased().hasSuffix($0) }
  }
  /// Whether each check item that waits for facts is reported, in place of one note a project.
  public var showsUnknownItems = false
  /// Findings that are known and not shown.
  public var baseline: Baseline?
  /// The folder that relative paths start from; nil for the one in which the process runs.
  public var currentFolder: FilePath?

  /// - Parameter asOf: the day that stands for today, in the zone of the configuration.
  public init(asOf: @escaping @Sendable (ConfiguredTimeZone) -> CalendarDate) { self.asOf = asOf }

  /// One day for all zones.
  public init(asOf day: CalendarDate) { self.init { _ in day } }
}
