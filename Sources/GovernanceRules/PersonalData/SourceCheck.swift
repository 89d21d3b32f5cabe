public import GovernanceFindings

/// A finding of a rule on leaks, at bytes of the file.
public struct SourceFinding: Sendable {
  public let finding: Finding
  public let bytes: Range<Int>
}

/// Looks through the bytes of any file for what must not be in it.
///
/// - Parameter wanted: whether a rule's code is to speak.
public func checkSource(_ bytes: [UInt8], wanted: (String) -> Bool) -> [SourceFinding] {
  let rules = RuleCatalogue.source.filter { wanted($0.identity.code) }
  guard !rules.isEmpty else { return [] }
  var findings: [SourceFinding] = []
  bytes.withUnsafeBufferPointer { buffer in
    var scanner = SourceScanner(buffer)
    scanner.forEach { passage in
      for rule in rules {
        guard let message = rule.judge(passage) else { continue }
        func open<R: SourceRule>(_ rule: R.Type) -> Finding { Finding(rule, message, at: FactPath()) }
        findings.append(SourceFinding(finding: open(rule), bytes: passage.bytes))
      }
    }
  }
  return findings
}
