import GovernanceFindings

/// A rule that says in words what is wrong with a criterion of a rule set, a standard or a rubric.
///
/// ``CriteriaCheck`` knows where and what; ``CriterionFault/rule`` says which rule speaks.
protocol CriterionRule: RuleDescription {
  /// What is wrong here; nil if the fault is another rule's.
  static func message(for fault: CriterionFault) -> Message?
  /// What to do in this case, where it can be said more exactly than by the remedy.
  static func help(for fault: CriterionFault) -> Bilingual?
}

extension CriterionRule {
  static var provenance: Provenance {
    .derived(because: Bilingual(en: "the format of criteria is kanri's own", ja: "基準の書式はkanriの機能です"))
  }

  static func help(for fault: CriterionFault) -> Bilingual? { nil }
}

/// The rules on criteria, listed by hand.
enum CriterionRules {
  static let all: [any CriterionRule.Type] = [
    CriterionUnreadable.self,
    CriterionOfUnknownFact.self,
    CriterionOfWrongType.self,
    CriterionDecidesNothing.self,
    CriterionPassedInSilence.self,
    CriterionOfUnknownValue.self,
    CriterionWithoutOneSubject.self,
    CriterionMissesItsTest.self,
    CriterionCodeTaken.self,
    CriterionIncomplete.self,
    CriterionUntested.self,
  ]
}
