import CEL

/// The functions of criteria beside those of the language.
enum CriteriaFunctions {
  static let all = [within, days]

  /// `within(project.phase, 'planning')`: whether a phase is another one or a step of it.
  private static let within = CELFunction("within", [.string, .string], .bool) { arguments in
    guard case .string(let phase)? = arguments.first, case .string(let outer)? = arguments.last else {
      return false
    }
    return .bool(Phase(unchecked: phase).isWithin(Phase(unchecked: outer)))
  }

  /// `days(30)`: a length of time in days of 24 hours.
  private static let days = CELFunction("days", [.int], .duration) {
    (arguments) throws(CELFunction.Failure) -> CELValue in
    guard case .int(let count)? = arguments.first else { return .null }
    let (seconds, overflow) = count.multipliedReportingOverflow(by: 86_400)
    guard !overflow, let duration = CELDuration(seconds: seconds) else {
      throw CELFunction.Failure(
        CELText(en: "\(count) days are too long to count", ja: "\(count)日は長すぎて計算できません"))
    }
    return .duration(duration)
  }
}
