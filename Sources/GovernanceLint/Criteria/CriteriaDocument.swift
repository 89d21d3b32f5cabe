import DigitalGovernance
import GovernanceFindings

/// A kind of document that holds criteria.
protocol CriteriaDocument: Kind {
  /// The criteria with the place of each, and what they are for.
  var heldCriteria: [HeldCriterion] { get }
}

/// A criterion in its document.
struct HeldCriterion {
  let path: FactPath
  let criterion: Criterion
  let purpose: CriteriaEnvironment.Purpose
  /// What has to be said beside what the description requires.
  let owed: [String]
  /// Whether its code must be an office's.
  let isOffice: Bool
}

extension RuleSet: CriteriaDocument {
  var heldCriteria: [HeldCriterion] {
    criteria.stated.enumerated().map { index, criterion in
      HeldCriterion(
        path: FactPath([.field("criteria"), .index(index)]), criterion: criterion, purpose: .finding,
        owed: ["code", "title", "expression", "provenance", "remedy"], isOffice: true)
    }
  }
}
