import CEL

/// A fact without its static type, for whoever walks records by their description. Lists are not copied.
package enum FactContent {
  case unknown
  case nothing
  case scalar(ScalarContent)
  case scalars(any ScalarContents)
  /// One record.
  case record(any RecordContents)
  case records(any RecordContents)
}

/// Values of a list, handed out one by one.
package protocol ScalarContents: Sendable {
  var count: Int { get }
  /// The value at an index of the list; no other index is asked for.
  func content(at index: Int) -> ScalarContent
}

/// Records of a list, handed out one by one.
package protocol RecordContents: Sendable {
  var count: Int { get }
  /// The record at an index of the list; no other index is asked for.
  func record(at index: Int) -> any Record
  /// The same record as expressions read it.
  func criteriaValue(at index: Int) -> CELValue
  /// The list as expressions read it.
  var criteriaList: CELList { get }
}

extension RecordContents {
  /// All records.
  package var all: [any Record] { (0..<count).map { record(at: $0) } }
}

/// The values of a field whose type is known.
struct TypedScalars<Value: ScalarValue>: ScalarContents {
  let values: [Value]

  var count: Int { values.count }

  func content(at index: Int) -> ScalarContent { values[index].content }
}

extension Record {
  /// The fact behind a field of this record's own description.
  package func content(of field: FieldDescription) -> FactContent {
    withUnsafePointer(to: self) { field.access.content(UnsafeRawPointer($0)) }
  }
}
