public import DigitalGovernance
public import GovernanceFindings

/// What a rule speaks into.
public struct Reporter<Subject>: Sendable {
  /// The day that stands for today.
  public let asOf: CalendarDate
  private let rule: any RuleDescription.Type
  private let collector: FindingCollector

  init(rule: any RuleDescription.Type, asOf: CalendarDate, collector: FindingCollector) {
    self.rule = rule
    self.asOf = asOf
    self.collector = collector
  }

  /// Reports a flaw at a fact.
  public func callAsFunction<Value>(
    _ message: Message, at path: (Path<Subject, Subject>) -> Path<Subject, Value>
  ) {
    collector.add(message, rule, at: path(Path(FactPath())).factPath)
  }

  /// Reports a flaw of the whole document.
  public func callAsFunction(_ message: Message) { collector.add(message, rule, at: FactPath()) }
}

/// Gathers the findings of one pass over one value.
final class FindingCollector: @unchecked Sendable {
  // Used by one thread: a pass makes its own and hands it to nobody.
  private(set) var findings: [Finding] = []

  func add(_ message: Message, _ rule: any RuleDescription.Type, at path: FactPath) {
    func open<R: RuleDescription>(_ rule: R.Type) -> Finding { Finding(rule, message, at: path) }
    findings.append(open(rule))
  }
}
