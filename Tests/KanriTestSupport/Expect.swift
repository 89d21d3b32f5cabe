import DigitalGovernance
import GovernanceFindings
import GovernanceLint
public import Testing

/// Expects the findings of one rule exactly where the marks are: from each `1️⃣` to its `⏹`.
///
/// Findings of the rule that no mark announces fail, and so do marks without a finding. Other rules may say what they
/// like.
public func expect<R: RuleDescription>(
  _ rule: R.Type, _ marked: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let marked = try MarkedText(marked)
  let source = Array(marked.text.utf8)
  let lines = LineIndex(source)
  let found = Linter.lint(source, path: "example.yaml", settings: .testing, isNamed: true).findings
    .filter { $0.finding.code == R.identity.code }
  for finding in found where !marked.marked.contains(where: { lines.range(ofBytes: $0) == finding.range }) {
    Issue.record(
      "unmarked \(finding.finding.code) at \(finding.range.words): \(finding.finding.message.en)",
      sourceLocation: sourceLocation)
  }
  for mark in marked.marked {
    let range = lines.range(ofBytes: mark)
    let count = found.count { $0.range == range }
    if count != 1 {
      Issue.record(
        "\(count) findings of \(R.identity.code) at \(range.words), where 1 is marked",
        sourceLocation: sourceLocation)
    }
  }
}

extension SourceRange {
  fileprivate var words: String { "\(start.line):\(start.column)–\(end.line):\(end.column)" }
}
