import CEL

/// A record of the domain as expressions read it, field by field, through its description.
///
/// It is one of a list, so that going through the list copies no record.
struct RecordFacts<R: Record>: CELRecord {
  private let records: [R]
  private let index: Int

  init(_ records: [R], at index: Int) {
    self.records = records
    self.index = index
  }

  var celRecordType: CELRecordType { R.description.criteriaType }

  func celFact(at field: Int) -> CELFact {
    let description = R.description
    let content = records.withUnsafeBytes { bytes -> FactContent in
      guard let start = bytes.baseAddress else { return .unknown }
      return description.contents[field](start + index * MemoryLayout<R>.stride)
    }
    switch content {
    case .unknown: return .unknown
    case .nothing: return .nothing
    case .scalar(let content): return content.criteriaFact(wantsDuration: description.wantsDuration[field])
    case .scalars(let contents):
      let wantsDuration = description.wantsDuration[field]
      return .stated(.list(CELList(ScalarFacts(contents: contents, wantsDuration: wantsDuration))))
    case .record(let contents): return .stated(contents.criteriaValue(at: 0))
    case .records(let contents): return .stated(.list(contents.criteriaList))
    }
  }
}

/// The records of a field whose type is known.
struct TypedRecords<R: Record>: RecordContents, CELListSource {
  let records: [R]

  var count: Int { records.count }

  func record(at index: Int) -> any Record { records[index] }

  func criteriaValue(at index: Int) -> CELValue { .record(RecordFacts(records, at: index)) }

  var criteriaList: CELList { CELList(self) }

  func element(at index: Int) -> CELValue { criteriaValue(at: index) }
}

/// Values of a list as expressions read them.
private struct ScalarFacts: CELListSource {
  let contents: any ScalarContents
  let wantsDuration: Bool

  var count: Int { contents.count }

  func element(at index: Int) -> CELValue {
    switch contents.content(at: index).criteriaFact(wantsDuration: wantsDuration) {
    case .stated(let value): value
    case .nothing, .unknown, .opaque: .null
    }
  }
}
