import DigitalGovernance

extension Project.Decision {
  /// The day on which a phase was passed without a reason; nil if it was not, or if there is one.
  var passedWithoutReasons: CalendarDate? {
    outcome.known == .passed && reasons.known == nil ? date.known : nil
  }
}
