import DigitalGovernance
import GovernanceFindings

/// A kind of document that holds criteria.
package protocol CriteriaDocument: Kind {
  /// The criteria with the place of each, and what they are for.
  var heldCriteria: [HeldCriterion] { get }
}

/// A criterion in its document.
package struct HeldCriterion: Sendable {
  package let path: FactPath
  package let criterion: Criterion
  package let purpose: CriteriaEnvironment.Purpose
  /// What has to be said beside what the description requires.
  let owed: [String]
  /// Whether its code must be an office's.
  let isOffice: Bool
}

extension RuleSet: CriteriaDocument {
  package var heldCriteria: [HeldCriterion] {
    criteria.stated.enumerated().map { index, criterion in
      HeldCriterion(
        path: FactPath([.field("criteria"), .index(index)]), criterion: criterion, purpose: .finding,
        owed: ["code", "title", "expression", "provenance", "remedy"], isOffice: true)
    }
  }
}

extension OversightStandard: CriteriaDocument {
  package var heldCriteria: [HeldCriterion] {
    held(items.stated, in: "items", isOffice: false)
      + held(add.stated, in: "add", isOffice: true)
      + held(change.stated, in: "change", isOffice: false)
      + held(replace.stated, in: "replace", isOffice: false)
      + principles.stated.enumerated().flatMap { number, principle in
        principle.criteria.stated.enumerated().map { index, criterion in
          HeldCriterion(
            path: FactPath([.field("principles"), .index(number), .field("criteria"), .index(index)]),
            criterion: criterion, purpose: .judgement,
            owed: ["code", "title", "expression", "provenance", "remedy"], isOffice: false)
        }
      }
  }

  private func held(_ items: [CheckItem], in list: String, isOffice: Bool) -> [HeldCriterion] {
    items.enumerated().map { index, item in
      HeldCriterion(
        path: FactPath([.field(list), .index(index)]), criterion: item.criterion, purpose: .judgement,
        owed: list == "change" ? [] : item.owed, isOffice: isOffice)
    }
  }
}

extension CheckItem {
  /// What an item has to say beside what the description requires: one that decides by itself says how.
  fileprivate var owed: [String] {
    let isDecided = method.known == .review || !rules.stated.isEmpty
    return ["code", "title"] + (isDecided ? [] : ["expression"]) + ["provenance", "remedy"]
  }
}
