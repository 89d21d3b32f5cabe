import GovernanceFindings

/// What is wrong with the suppressions of a file, once it is known which of them were of use.
struct DirectiveCheck {
  private let table: SuppressionTable
  private let used: Set<Int>
  private let settings: LintSettings
  private let source: [UInt8]

  init(_ table: SuppressionTable, used: Set<Int>, settings: LintSettings, source: [UInt8]) {
    self.table = table
    self.used = used
    self.settings = settings
    self.source = source
  }

  func findings() -> [RawFinding] {
    var findings: [RawFinding] = []
    for (index, entry) in table.entries.enumerated() {
      findings += check(entry, isUsed: used.contains(index))
    }
    return findings
  }

  /// One mistake gives one finding: what is unreadable is not called unused as well.
  private func check(_ entry: SuppressionTable.Entry, isUsed: Bool) -> [RawFinding] {
    let directive = entry.directive
    if let verb = directive.unknownVerb {
      return say(UnknownDirective.self, .unknownDirective(verb), entry.bytes)
    }
    let unknown = directive.codes.filter { settings.code($0.text) == nil }
    if !unknown.isEmpty {
      return unknown.flatMap { say(UnknownSuppressedCode.self, .unknownCode($0.text), $0.bytes) }
    }
    if directive.codes.isEmpty { return say(UnknownSuppressedCode.self, .noCode, entry.bytes) }
    if let (text, bytes) = directive.badDate { return say(BadSuppressionDate.self, .badDate(text), bytes) }
    if directive.reason.isEmpty {
      return say(SuppressionWithoutReason.self, .noReason(entry.codes), entry.bytes)
    }
    let protected = entry.codes.filter(settings.rules.isProtected)
    if !protected.isEmpty { return say(ProtectedCodeSuppressed.self, .protected(protected), entry.bytes) }
    if let until = directive.until, until < settings.asOf {
      return say(LapsedSuppression.self, .lapsed(until, settings.asOf), entry.bytes)
    }
    // Of rules that did not run nobody can say whether they would have spoken.
    guard !isUsed, entry.codes.allSatisfy(settings.rules.runs) else { return [] }
    return say(UnusedSuppression.self, .unused(entry.codes), entry.bytes)
  }

  private func say<R: RuleDescription>(_ rule: R.Type, _ message: Message, _ bytes: Range<Int>)
    -> [RawFinding]
  {
    guard settings.rules.runs(R.identity.code) else { return [] }
    return [RawFinding(finding: Finding(rule, message, at: FactPath()), bytes: bytes)]
  }
}
