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
  /// Whose its code must be.
  let codes: CodeOwner

  /// Who gives the codes of a document.
  enum CodeOwner {
    /// An office, which has the letter O.
    case office
    /// A standard, which has one code for each criterion.
    case standard
    /// kanri's own rule sets, as they came: one code may have several criteria.
    case builtIn
  }

  /// Whether an expression must decide it; nil where that is said elsewhere.
  let isAutomatic: Bool?
  /// What is not said beside the criterion, of an item.
  var lacking: [FieldDescription] = []
}

extension RuleSet: CriteriaDocument {
  package var heldCriteria: [HeldCriterion] {
    let isBuiltIn = id.known.flatMap { BuiltInRuleSets.ruleSet(named: $0) } == self
    return criteria.stated.enumerated().map { index, criterion in
      HeldCriterion(
        path: FactPath([.field("criteria"), .index(index)]), criterion: criterion, purpose: .finding,
        owed: ["code", "title", "expression", "provenance", "remedy"], codes: isBuiltIn ? .builtIn : .office,
        isAutomatic: true)
    }
  }
}

extension OversightStandard: CriteriaDocument {
  package var heldCriteria: [HeldCriterion] {
    let lists: [(String, [CheckItem], isWhole: Bool)] = [
      ("items", items.stated, true), ("add", add.stated, true), ("change", change.stated, false),
      ("replace", replace.stated, true),
    ]
    let ofItems = lists.flatMap { list, items, isWhole in
      items.enumerated().map { index, item in
        HeldCriterion(
          path: FactPath([.field(list), .index(index)]), criterion: item.criterion, purpose: .judgement,
          owed: isWhole ? ["title", "provenance", "remedy", "weight"] : [], codes: .standard,
          isAutomatic: isWhole ? item.method.known == .automatic && item.rules.isUnknown : nil,
          lacking: isWhole ? item.lacking : [])
      }
    }
    let ofPrinciples = principles.stated.enumerated().flatMap { number, principle in
      principle.criteria.stated.enumerated().map { index, criterion in
        HeldCriterion(
          path: FactPath([.field("principles"), .index(number), .field("criteria"), .index(index)]),
          criterion: criterion, purpose: .judgement, owed: ["code", "title", "expression", "provenance"],
          codes: .standard, isAutomatic: true)
      }
    }
    return ofItems + ofPrinciples
  }
}

extension CheckItem {
  /// What an item must say to be judged and is not said: when it is due, how it is checked, what a person must see, and
  /// what it is called.
  fileprivate var lacking: [FieldDescription] {
    var names: [String] = []
    if phase.isUnknown { names.append("phase") }
    if method.isUnknown { names.append("method") }
    if method.known == .review, evidence.isUnknown { names.append("evidence") }
    if criterion.code.isUnknown, criterion.id.isUnknown { names.append("id") }
    return CheckItem.description.fields.filter { names.contains($0.name) }
  }
}

extension OversightStandard {
  /// Whether it says something about another standard.
  var saysWhatChanges: Bool { !add.isUnknown || !change.isUnknown || !replace.isUnknown || !waive.isUnknown }
}

extension QualityRubric: CriteriaDocument {
  package var heldCriteria: [HeldCriterion] {
    principles.stated.enumerated().flatMap { number, principle in
      principle.levels.stated.enumerated().flatMap { level, held in
        held.criteria.stated.enumerated().map { index, criterion in
          HeldCriterion(
            path: FactPath([
              .field("principles"), .index(number), .field("levels"), .index(level), .field("criteria"),
              .index(index),
            ]), criterion: criterion, purpose: .judgement, owed: ["remedy"], codes: .standard,
            isAutomatic: true)
        }
      }
    }
  }
}
