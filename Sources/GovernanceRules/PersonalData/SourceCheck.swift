public import GovernanceFindings

/// A finding of a rule on leaks, at bytes of the file.
public struct SourceFinding: Sendable {
  public let finding: Finding
  public let bytes: Range<Int>
  /// Whether the text itself must not be shown, not even by the finding that reports it.
  public let isSecret: Bool
}

/// Looks through the bytes of any file for what must not be in it.
///
/// All rules speak: what must not be shown is hidden from a report even where its finding is not asked for.
public func checkSource(_ bytes: [UInt8]) -> [SourceFinding] {
  let rules = RuleCatalogue.source
  var findings: [SourceFinding] = []
  bytes.withUnsafeBufferPointer { buffer in
    var scanner = SourceScanner(buffer)
    scanner.forEach { passage in
      for rule in rules {
        guard let message = rule.judge(passage) else { continue }
        func open<R: SourceRule>(_ rule: R.Type) -> Finding { Finding(rule, message, at: FactPath()) }
        findings.append(SourceFinding(finding: open(rule), bytes: passage.bytes, isSecret: rule.isSecret))
      }
    }
  }
  return findings
}
