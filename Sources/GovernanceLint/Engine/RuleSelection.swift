public import GovernanceFindings

/// Which rules speak, and how loudly.
public struct RuleSelection: Hashable, Sendable {
  /// Codes or prefixes (`C`, `C1`, `C103`) of the rules that run; nil for all.
  public var select: [String]?
  /// Codes or prefixes of rules that do not run.
  public var ignore: [String]
  /// Codes or prefixes that neither a configuration nor a comment may silence.
  public var neverIgnore: [String]
  /// Severities that an office chose, by code or prefix; the longest prefix wins.
  public var severity: [String: Severity]

  public init(
    select: [String]? = nil, ignore: [String] = [], neverIgnore: [String] = [],
    severity: [String: Severity] = [:]
  ) {
    self.select = select
    self.ignore = ignore
    self.neverIgnore = neverIgnore
    self.severity = severity
  }

  /// Whether every rule runs.
  var runsAll: Bool { select == nil && ignore.isEmpty }

  /// Whether a rule runs. Of a code that is both selected and ignored, the longer pattern decides.
  public func runs(_ code: String) -> Bool {
    if isProtected(code) { return true }
    if runsAll { return true }
    let ignored = RuleSelection.longest(of: ignore, matching: code)
    guard let select else { return ignored == nil }
    guard let selected = RuleSelection.longest(of: select, matching: code) else { return false }
    return ignored.map { $0 < selected } ?? true
  }

  /// Whether nothing may silence a rule.
  public func isProtected(_ code: String) -> Bool {
    !neverIgnore.isEmpty && RuleSelection.longest(of: neverIgnore, matching: code) != nil
  }

  /// The severity of a rule's findings.
  public func severity(of code: String, default severity: Severity) -> Severity {
    guard !self.severity.isEmpty,
      let pattern = self.severity.keys.filter({ code.hasPrefix($0) }).max(by: {
        $0.utf8.count < $1.utf8.count
      })
    else { return severity }
    return self.severity[pattern] ?? severity
  }

  /// The length of the longest pattern that a code begins with.
  private static func longest(of patterns: [String], matching code: String) -> Int? {
    patterns.filter { code.hasPrefix($0) }.map(\.utf8.count).max()
  }
}
