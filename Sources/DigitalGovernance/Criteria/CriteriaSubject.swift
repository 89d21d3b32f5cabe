import CEL

/// What criteria are evaluated on: the documents that are at hand, and a day. A kind that is not at hand is unknown.
public struct CriteriaSubject: Sendable {
  /// At most one document of each kind; of several the last counts.
  public let documents: [any Kind]
  /// The documents as expressions read them, with the variables of their kinds.
  private let values: [(variable: String, value: CELValue)]
  /// The day that stands for today.
  public let asOf: CalendarDate

  public init(_ documents: [any Kind], asOf: CalendarDate) {
    self.documents = documents
    self.asOf = asOf
    values = documents.map { document in
      func open<K: Kind>(_ document: K) -> CELValue { .record(RecordFacts([document], at: 0)) }
      return (type(of: document).kindName.variable, open(document))
    }
  }

  /// What the variables of an environment stand for.
  package func bindings(in environment: CriteriaEnvironment) -> CELBindings {
    var bindings = environment.blank
    for (variable, value) in values { bindings[variable] = .stated(value) }
    bindings[CriteriaEnvironment.today] = asOf.criteriaFact
    return bindings
  }
}
