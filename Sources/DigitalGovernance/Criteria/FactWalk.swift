package import CEL

/// The way from a document to one of its facts, as expressions go it: `volume.online`, `plannedFor.last`, `reforms`.
package struct FactWalk: Sendable {
  private let steps: [Int]
  /// The type of the fact in expressions.
  package let type: CELType

  /// nil if the documents have no such fact.
  package init?(_ path: String, in description: RecordDescription) {
    var steps: [Int] = []
    var type = CELType.record(description.criteriaType)
    for name in path.split(separator: ".", omittingEmptySubsequences: false) {
      guard let record = type.recordOrNull, let index = record.index(of: String(name)) else { return nil }
      steps.append(index)
      type = record.fields[index].type
    }
    self.steps = steps
    self.type = type
  }

  /// The fact of a document. What lies behind something stated as none is none as well.
  package func fact(of document: some Kind) -> CELFact {
    var fact = CELFact.stated(.record(RecordFacts([document], at: 0)))
    for step in steps {
      guard case .stated(.record(let value)) = fact else { return fact }
      fact = value.record.celFact(at: step)
    }
    return fact
  }
}

extension CELType {
  /// The record type, of a value that may be none as well.
  package var recordOrNull: CELRecordType? {
    switch self {
    case .record(let type): type
    case .nullable(let type): type.recordOrNull
    default: nil
    }
  }
}
