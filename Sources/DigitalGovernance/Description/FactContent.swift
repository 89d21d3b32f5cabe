import CEL

/// A fact without its static type, for whoever walks records by their description. Lists are not copied.
package enum FactContent {
  case unknown
  case nothing
  case scalar(ScalarContent)
  case scalars(ScalarContents)
  case record(any Record)
  case records(RecordContents)
}

/// The values of a field, made one by one as they are asked for.
package struct ScalarContents: RandomAccessCollection, Sendable {
  private let source: any Source

  init(_ values: [some ScalarValue]) { source = Typed(values: values) }

  package var startIndex: Int { 0 }
  package var endIndex: Int { source.count }
  package subscript(index: Int) -> ScalarContent { source.content(at: index) }

  fileprivate protocol Source: Sendable {
    var count: Int { get }
    func content(at index: Int) -> ScalarContent
  }

  fileprivate struct Typed<Value: ScalarValue>: Source {
    let values: [Value]
    var count: Int { values.count }
    func content(at index: Int) -> ScalarContent { values[index].content }
  }
}

/// The records of a field, handed out one by one.
package struct RecordContents: RandomAccessCollection, Sendable {
  let source: any RecordSource

  init(_ records: [some Record]) { source = TypedRecords(records: records) }

  package var startIndex: Int { 0 }
  package var endIndex: Int { source.count }
  package subscript(index: Int) -> any Record { source.record(at: index) }
}

/// Records whose type is known to whoever holds them; expressions go through them as a list.
protocol RecordSource: CELListSource {
  /// The record at an index of the list; no other index is asked for.
  func record(at index: Int) -> any Record
}

/// The records of a list.
struct TypedRecords<R: Record>: RecordSource {
  let records: [R]
  var count: Int { records.count }
  func record(at index: Int) -> any Record { records[index] }
  func element(at index: Int) -> CELValue { .record(RecordFacts(records, at: index)) }
}

extension Record {
  /// The fact behind a field of this record's own description.
  package func content(of field: FieldDescription) -> FactContent {
    withUnsafePointer(to: self) { field.access.content(UnsafeRawPointer($0)) }
  }
}
