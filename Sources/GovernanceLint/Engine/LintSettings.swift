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
  /// What judges the gates of projects; nil if nobody asks for that.
  public var gates: GatesInForce?
  /// The office's own standards as they are written, on which others may build.
  public var standards: [OversightStandard] = []
  /// Whether each item that waits for facts is reported, in place of one note for all.
  public var showsUnknownItems: Bool
  /// Named time zones, for criteria that are read.
  public var timeZones: any CELTimeZones

  public init(
    asOf: CalendarDate, rules: RuleSelection = RuleSelection(), limits: YAMLLimits = YAMLLimits(),
    criteria: CriteriaInForce? = nil, gates: GatesInForce? = nil, showsUnknownItems: Bool = false,
    timeZones: any CELTimeZones = CELNoTimeZones()
  ) {
    self.asOf = asOf
    self.rules = rules
    self.limits = limits
    self.criteria = criteria
    self.gates = gates
    self.showsUnknownItems = showsUnknownItems
    self.timeZones = timeZones
  }

  /// The code behind a code or a name, of a rule or of a criterion in force.
  func code(_ codeOrName: String) -> String? {
    Catalogue.code(codeOrName) ?? criteria?.codes[codeOrName] ?? gates?.codes[codeOrName]
  }
}
