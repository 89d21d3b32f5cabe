public import GovernanceFindings

/// The counts that close a report of `kanri lint`.
public struct LintSummary: Hashable, Sendable {
  /// How many kanri files were read.
  public var files: Int
  public var errors: Int
  public var warnings: Int
  public var notes: Int
  /// How many of the findings never decide whether the run succeeds, by severity.
  package var advisory: [Severity: Int] = [:]
  /// Findings that a suppression or a baseline kept silent.
  public var suppressed: Int
  /// How many of the findings `--fix` mends without being asked twice.
  public var fixable: Int
  /// YAML files that are not kanri's and were left alone.
  public var skipped: Int
  /// Whether every input could be read.
  public var isComplete: Bool

  public init(
    files: Int = 0, errors: Int = 0, warnings: Int = 0, notes: Int = 0, suppressed: Int = 0,
    fixable: Int = 0, skipped: Int = 0, isComplete: Bool = true
  ) {
    self.files = files
    self.errors = errors
    self.warnings = warnings
    self.notes = notes
    self.suppressed = suppressed
    self.fixable = fixable
    self.skipped = skipped
    self.isComplete = isComplete
  }

  /// Counts one finding.
  public mutating func count(_ finding: PlacedFinding) {
    switch finding.finding.severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: notes += 1
    }
    if finding.finding.isAdvisory { advisory[finding.finding.severity, default: 0] += 1 }
    if finding.fix?.isSafe == true { fixable += 1 }
  }
}
