import CEL

/// What criteria are evaluated on: the documents that are at hand, and a day. A kind that is not at hand is unknown.
public struct CriteriaSubject: Sendable {
  /// At most one document of each kind; of several the last counts.
  public let documents: [any Kind]
  /// The documents as expressions read them, with the slots of their variables.
  private let values: [(slot: Int, value: CELValue)]
  /// The day that stands for today.
  public let asOf: CalendarDate

  public init(_ documents: [any Kind], asOf: CalendarDate) {
    self.documents = documents
    self.asOf = asOf
    values = documents.compactMap { document in
      func open<K: Kind>(_ document: K) -> CELValue { .record(RecordFacts([document], at: 0)) }
      return CriteriaEnvironment.slot(of: type(of: document)).map { ($0, open(document)) }
    }
  }

  /// What the variables of an environment stand for.
  package func bindings(in environment: CriteriaEnvironment) -> CELBindings {
    var bindings = environment.blank
    for (slot, value) in values { bindings[slot: slot] = .stated(value) }
    bindings[slot: CriteriaEnvironment.slotOfToday] = asOf.criteriaFact
    return bindings
  }
}
