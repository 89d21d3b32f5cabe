import GovernanceFindings

extension OversightStandard {
  /// The built-in standard, `kanri-standard`: the process from 企画 to 廃止, and the Digital 10.
  ///
  /// It is kanri's own. The official standard is not public; what an item rests on stands in its provenance.
  public static let kanri: OversightStandard = {
    var standard = OversightStandard()
    standard.id = "kanri-standard"
    standard.name = "kanriの監理標準"
    standard.version = "1"
    standard.owner = "kanri"
    standard.purpose = "デジタルサービスの企画から廃止までに、工程ごとに確かめることを定めます。"
    let phases: [[CheckItem]] = [
      HypothesisItems.all, ServiceProposalItems.all, RequirementsItems.all, ProcurementItems.all,
      DesignItems.all,
      DevelopmentItems.all, TestingItems.all, ReleaseItems.all, OperationItems.all, EvaluationItems.all,
      RetirementItems.all,
    ]
    standard.items = .known(phases.flatMap(\.self))
    let articles: [Principle] = [
      .customerFocus, .simplicity, .accessibility, .useOfData, .security, .allOfTokyo, .openness, .coCreation,
      .challenge, .learning,
    ]
    standard.principles = .known(articles)
    return standard
  }()
}
