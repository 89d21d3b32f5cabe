import GovernanceFindings

extension OversightStandard {
  /// The built-in standard, `kanri-standard`: the process from 企画 to 廃止, and the Digital 10.
  ///
  /// It is kanri's own. The official standard is not public; what an item rests on stands in its provenance.
  public static let kanri: OversightStandard = {
    var standard = kanriHead
    standard.items = .known(kanriItems.flatMap { $0.items().map(\.whole) })
    let articles: [Principle] = [
      .customerFocus, .simplicity, .accessibility, .useOfData, .security, .allOfTokyo, .openness, .coCreation,
      .challenge, .learning,
    ]
    standard.principles = .known(articles)
    return standard
  }()

  /// As much of the built-in standard as it takes to judge the gate of a phase: its items and those of its steps, without
  /// their cases, and no principles. Of the rest nothing is built.
  package static func kanri(at phase: Phase) -> OversightStandard {
    var standard = kanriHead
    standard.items = .known(
      kanriItems.filter { $0.phase.isWithin(phase) }.flatMap { $0.items().map(\.item) })
    return standard
  }

  private static var kanriHead: OversightStandard {
    var standard = OversightStandard()
    standard.id = "kanri-standard"
    standard.name = "kanriの監理標準"
    standard.version = "1"
    standard.owner = "kanri"
    standard.purpose = "デジタルサービスの企画から廃止までに、工程ごとに確かめることを定めます。"
    return standard
  }

  /// The items by phase and step, in the order of the process.
  private static let kanriItems: [(phase: Phase, items: @Sendable () -> [BuiltInItem])] = [
    (.hypothesis, { HypothesisItems.all }), (.serviceProposal, { ServiceProposalItems.all }),
    (.requirementsAndProcurement, { RequirementsItems.all + ProcurementItems.all }),
    (.design, { DesignItems.all }), (.development, { DevelopmentItems.all }),
    (.testing, { TestingItems.all }), (.release, { ReleaseItems.all }), (.operation, { OperationItems.all }),
    (.evaluation, { EvaluationItems.all }), (.retirement, { RetirementItems.all }),
  ]
}
