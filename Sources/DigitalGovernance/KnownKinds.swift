/// The kinds of documents that kanri knows.
public enum KnownKinds {
  /// All of them, in the order in which people are shown them.
  public static let all: [any Kind.Type] = [
    ServiceCanvas.self, Project.self, Procedure.self, ProcedureInventory.self, Mapping.self, RuleSet.self,
    OversightStandard.self, QualityRubric.self,
  ]

  /// The kinds that criteria look at, in the order of their variables.
  public static let withFacts: [any Kind.Type] = [ServiceCanvas.self, Project.self, Procedure.self]

  /// The kind of a name, English or Japanese.
  public static func kind(named name: String) -> (any Kind.Type)? {
    keys.index(of: name).map { all[$0] }
  }

  package static let keys = KeyTable(
    all.enumerated().flatMap { index, kind in [(kind.kindName.en, index), (kind.kindName.ja, index)] })
}
