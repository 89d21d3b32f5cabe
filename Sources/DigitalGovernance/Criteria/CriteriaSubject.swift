import CEL

/// What criteria are evaluated on: the documents that are at hand, and a day. A kind that is not at hand is unknown.
public struct CriteriaSubject: Sendable {
  /// At most one document of each kind; of several the last counts.
  public let documents: [any Kind]
  /// The day that stands for today.
  public let asOf: CalendarDate

  public init(_ documents: [any Kind], asOf: CalendarDate) {
    self.documents = documents
    self.asOf = asOf
  }

  /// What the variables of an environment stand for.
  package func bindings(in environment: CriteriaEnvironment) -> CELBindings {
    var bindings = environment.language.bindings()
    for variable in environment.kinds.keys { bindings[variable] = .unknown }
    for document in documents {
      bindings[type(of: document).kindName.variable] = .stated(.record(RecordFacts(document)))
    }
    bindings[CriteriaEnvironment.today] = asOf.criteriaFact
    return bindings
  }
}
