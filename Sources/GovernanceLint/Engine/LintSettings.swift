public import CEL
public import DigitalGovernance
public import YAMLSyntax

/// What a run of the linter needs to know besides the file.
public struct LintSettings: Sendable {
  /// The day that stands for today.
  public var asOf: CalendarDate
  public var rules: RuleSelection
  public var limits: YAMLLimits
  /// The office's own criteria; nil if there are none.
  public var criteria: CriteriaInForce?
  /// Named time zones, for criteria that are read.
  public var timeZones: any CELTimeZones

  public init(
    asOf: CalendarDate, rules: RuleSelection = RuleSelection(), limits: YAMLLimits = YAMLLimits(),
    criteria: CriteriaInForce? = nil, timeZones: any CELTimeZones = CELNoTimeZones()
  ) {
    self.asOf = asOf
    self.rules = rules
    self.limits = limits
    self.criteria = criteria
    self.timeZones = timeZones
  }

  /// The code behind a code or a name, of a rule or of a criterion in force.
  func code(_ codeOrName: String) -> String? { Catalogue.code(codeOrName) ?? criteria?.codes[codeOrName] }
}
