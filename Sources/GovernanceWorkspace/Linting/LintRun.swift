public import GovernanceLint

/// The counts that close a run, and what belongs to no file's findings.
public struct LintRun: Sendable {
  /// How many files hold kanri's documents, or were named.
  public var fileCount = 0
  /// How many YAML files are somebody else's and were left alone.
  public var skippedCount = 0
  /// How many findings a comment kept silent.
  public var suppressedCount = 0
  /// How many findings the baseline knew.
  public var knownCount = 0
  /// Everything that could not be read; where there is any, the run is no pass.
  public var inputErrors: [InputError] = []
  /// All suppressions, in the order of the files.
  public var suppressions: [Suppression] = []
  /// The findings of this run, known ones too, as a baseline would hold them.
  public var baseline = Baseline()
}
