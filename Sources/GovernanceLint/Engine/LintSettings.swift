public import DigitalGovernance
public import YAMLSyntax

/// What a run of the linter needs to know besides the file.
public struct LintSettings: Sendable {
  /// The day that stands for today.
  public var asOf: CalendarDate
  public var rules: RuleSelection
  public var limits: YAMLLimits

  public init(asOf: CalendarDate, rules: RuleSelection = RuleSelection(), limits: YAMLLimits = YAMLLimits()) {
    self.asOf = asOf
    self.rules = rules
    self.limits = limits
  }
}
