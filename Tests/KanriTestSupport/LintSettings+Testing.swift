import DigitalGovernance
public import GovernanceLint

extension LintSettings {
  /// All rules, on a day that never changes: 2026-11-24.
  public static var testing: LintSettings { LintSettings(asOf: CalendarDate(daysSinceEpoch: 20_781)) }
}
