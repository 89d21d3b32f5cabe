/// A fact without its static type, for whoever walks records by their description.
package enum FactContent {
  case unknown
  case nothing
  case scalar(ScalarContent)
  case scalars([ScalarContent])
  case record(any Record)
  case records([any Record])
}

extension Record {
  /// The fact behind a field of this record's own description.
  package func content(of field: FieldDescription) -> FactContent {
    withUnsafePointer(to: self) { field.access.content(UnsafeRawPointer($0)) }
  }
}
