import DigitalGovernance
import GovernanceFindings

/// Something to do about the next level.
struct ActionAnswer: Encodable {
  let remedy: String?
  let personDays: Double?
  /// Who can do it.
  let by: String?
  /// Whether it is known to be needed; otherwise stating the missing facts may be enough.
  let isNeeded: Bool
  /// The criteria that it settles.
  let criteria: [String]

  init(_ action: QualityGrade.Action, in language: Language) {
    remedy = action.remedy?.text.known?.text?[language]
    personDays = action.personDays
    by = (action.remedy?.by.known).map { language == .ja ? $0.ja : $0.rawValue }
    isNeeded = action.isNeeded
    criteria = action.blockers.map(\.id)
  }
}
