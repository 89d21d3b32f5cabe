import DigitalGovernance
public import GovernanceFindings

/// The rules of this module, listed by hand: a table from subject to rules.
public enum RuleCatalogue {
  /// The rules on a canvas.
  static let canvas: [any Rule<ServiceCanvas>.Type] = [
    UserTooBroad.self,
    UserWithoutHeadCount.self,
    UserWithoutEvidence.self,
    IssueWithoutEvidence.self,
    EvidenceOnlyStaffOpinion.self,
    WithoutProviderSide.self,
    UserWithoutIssue.self,
    EvidenceOwed.self,
    IssueOfNobody.self,
    HypothesisBoxesMissing.self,
    ServiceProposalBoxesMissing.self,
    RequirementsBoxesMissing.self,
    EssentialBoxStatedAsNone.self,
    IssueWithoutSolution.self,
    SolutionWithoutIssue.self,
    IssueStatedAsSolution.self,
    ValueRepeatsSolution.self,
    ValueWithoutOutcome.self,
    OutcomeWithoutBaselineOrDate.self,
    PurposeNamesSystem.self,
    OutcomeDecisionOverdue.self,
    OutcomeOfNoValue.self,
    OutcomeWithoutChange.self,
    FlowEndsAtFiling.self,
    FlowBeginsAtFiling.self,
    NobodyOperates.self,
    NoAssistedChannel.self,
    OutcomeUnitsDiffer.self,
    OutcomeDueWithoutResult.self,
    NoValueForUsers.self,
    HypothesisWithoutTest.self,
    HypothesisWithoutResult.self,
    RevisionBeforeCreation.self,
    CanvasDateInFuture.self,
    CorporateNumberWrong<ServiceCanvas>.self,
    MunicipalityCodeWrong<ServiceCanvas>.self,
  ]

  /// The rules on a project.
  static let project: [any Rule<Project>.Type] = [
    CorporateNumberWrong<Project>.self,
    MunicipalityCodeWrong<Project>.self,
    PhaseStartedBeforePreviousEnded.self,
    PhaseEndedBeforeStarted.self,
    RecordedDateInFuture.self,
    DecisionBeforePhaseStarted.self,
    CurrentPhaseContradictsRecords.self,
    StepOutsideItsPhase.self,
    PhaseRecordedTwice.self,
    PhaseStartedBeforeDecision.self,
    StepOfAnotherPhase.self,
    RoundsOutOfOrder.self,
    DeliverableApprovedBeforeSubmitted.self,
    DeliverableRevisedAfterApproval.self,
    PassedBeforeDeliverable.self,
    ConsultationWithoutResponse.self,
    ResponseBeforeConsultation.self,
    RecordOutsideItsPhase.self,
    FindingWithoutDecision.self,
    UsabilityTestRechecksNothing.self,
    RecheckOfLaterFinding.self,
    PointDeclinedWithoutReason.self,
    ParticipantsExceedTotal.self,
    PostReleaseTestBeforeRelease.self,
    PromisedChangeOverdue.self,
    PointSettledBeforeRaised.self,
    DeclinedPointChanged.self,
    PassedAgainstRecords.self,
    ConditionalWithoutConditions.self,
    PassedWithOpenConditions.self,
    WaiverLapsed.self,
    PassedWithoutEvidence.self,
    CriteriaSetAfterDecision.self,
    PhaseStartedAfterRefusal.self,
    ConditionOverdue.self,
    OpenItemOverdue.self,
    RolloutStagesOutOfOrder.self,
    FeedbackBeforeRelease.self,
    ReleaseDatesOutOfOrder.self,
    ReleasedBeforeDecision.self,
    RetirementDatesOutOfOrder.self,
    RetirementDenied.self,
    EvidenceLaterThanCheck.self,
    ResultsOfItemDiffer.self,
    PersonalDataDenied.self,
    NotDoneButRecorded.self,
    AccessibilityResultWithoutTest.self,
    ConformantWithOpenIssues.self,
    PrincipleStatesDiffer.self,
    ExpiredAccessibilityEdition.self,
    OldNameOfJIS.self,
    WrongPartOfJIS.self,
    OldTermForConformance.self,
    PDFLeftOutWholesale.self,
  ]

  /// The rules on a mapping of a table.
  static let mapping: [any Rule<Mapping>.Type] = [
    MappedFieldUnknown.self,
    MappedValueUnknown.self,
    FieldMappedTwice.self,
    SeparatorOfSingleValue.self,
    ColumnMappedAndIgnored.self,
    MappingWithoutID.self,
  ]

  /// The rules on a project and its canvas together.
  static let dossier: [any Rule<Dossier>.Type] = [
    CanvasAfterPlanning.self,
    CanvasOlderThanRequirements.self,
    CanvasNotRevisedAfterUserTest.self,
    CanvasBehindProject.self,
  ]

  /// The rules on any file as a text.
  static let source: [any SourceRule.Type] = [
    LeakedMyNumber.self,
    SecretInClear.self,
    ContactDataInClear.self,
  ]

  /// Every rule once, though it may stand in several lists.
  private static var all: [any RuleDescription.Type] {
    var seen = Set<String>()
    let listed: [any RuleDescription.Type] = canvas + project + mapping + dossier + source
    return listed.filter { seen.insert($0.identity.code).inserted }
  }

  /// The identities of all rules.
  public static var identities: [RuleIdentity] { all.map { $0.identity } }

  /// What each rule tells about itself.
  public static var entries: [CatalogueEntry] {
    all.map { rule in
      func open<R: RuleDescription>(_ rule: R.Type) -> CatalogueEntry { CatalogueEntry(rule) }
      return open(rule)
    }
  }
}
