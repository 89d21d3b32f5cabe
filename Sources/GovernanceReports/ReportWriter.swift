public import GovernanceFindings

/// One format of `kanri lint`, written as the findings come in.
///
/// Call ``begin()`` once, ``add(_:)`` for each finding in the order of the report, and ``finish(_:)`` once. A format
/// that must see everything first keeps a bounded number of findings.
public protocol ReportWriter {
  /// Writes what stands before the findings.
  mutating func begin()
  /// Takes the next finding.
  mutating func add(_ finding: PlacedFinding)
  /// Writes what stands after the findings, and hands all bytes over.
  mutating func finish(_ summary: LintSummary)
}
