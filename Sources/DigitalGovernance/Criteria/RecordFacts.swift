import CEL

/// A record of the domain as expressions read it, field by field, through its description.
struct RecordFacts: CELRecord {
  private let record: any Record
  private let description: RecordDescription

  init(_ record: any Record) {
    self.record = record
    description = type(of: record).description
  }

  var celRecordType: CELRecordType { description.criteriaType }

  func celFact(at index: Int) -> CELFact {
    let field = description.fields[index]
    func content<R: Record>(of record: R) -> FactContent { record.content(of: field) }
    switch content(of: record) {
    case .unknown: return .unknown
    case .nothing: return .nothing
    case .scalar(let content):
      guard case .scalar(let form) = field.type else { return .unknown }
      return content.criteriaFact(in: form)
    case .scalars(let contents):
      guard case .scalars(let form) = field.type else { return .unknown }
      return .stated(
        .list(
          contents.map { content in
            if case .stated(let value) = content.criteriaFact(in: form) { value } else { .null }
          }))
    case .record(let record): return .stated(.record(RecordFacts(record)))
    case .records(let records): return .stated(.list(CELList(RecordList(records: records))))
    }
  }
}

/// A list of records, handed out one by one.
private struct RecordList: CELListSource {
  let records: [any Record]

  var count: Int { records.count }

  func element(at index: Int) -> CELValue { .record(RecordFacts(records[index])) }
}
