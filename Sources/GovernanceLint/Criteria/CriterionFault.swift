import DigitalGovernance
import GovernanceFindings

/// What is wrong with a criterion as it stands in a document.
enum CriterionFault {
  /// Its expression or a text cannot be relied on.
  case problem(CriterionProblem)
  /// Something that its document needs is not said.
  case missing([Bilingual])
  /// Its code is none that an office may give.
  case foreignCode(String)
  /// Its code is another's as well.
  case takenCode(String, line: Int?)
  /// A case comes out otherwise than expected.
  case missedTest(
    number: Int, expected: CriterionTest.Expectation, found: CriterionTest.Expectation, facts: [Bilingual])
  /// A case cannot be evaluated.
  case brokenTest(number: Int, Bilingual)
  /// No case shows that it can be met, or that it can be missed.
  case untested(lacksTrue: Bool, lacksFalse: Bool)

  /// The rule that speaks for it.
  var rule: any CriterionRule.Type {
    switch self {
    case .problem(let problem):
      switch problem.kind {
      case .expression(let problem):
        switch problem.code {
        case .syntax, .tooDeep, .tooLong: CriterionUnreadable.self
        case .undeclared, .noSuchField: CriterionOfUnknownFact.self
        default: CriterionOfWrongType.self
        }
      case .openBrace: CriterionUnreadable.self
      case .noSuchFact: CriterionOfUnknownFact.self
      case .notTrueOrFalse: CriterionOfWrongType.self
      case .unknownChoice: CriterionOfUnknownValue.self
      case .neverTrue, .alwaysTrue: CriterionDecidesNothing.self
      case .silencePasses, .asksWhetherStated: CriterionPassedInSilence.self
      case .mixedSubjects, .noSubject, .foreignFact: CriterionWithoutOneSubject.self
      case .noEffort: CriterionIncomplete.self
      }
    case .missing: CriterionIncomplete.self
    case .foreignCode, .takenCode: CriterionCodeTaken.self
    case .missedTest, .brokenTest: CriterionMissesItsTest.self
    case .untested: CriterionUntested.self
    }
  }
}
