/// The fields of a record that another record holds as one of its properties, written down as if they were its own.
///
/// A check item is a criterion with more said about it: in a document both stand side by side in one mapping.
/// ```swift
/// public static let description = RecordDescription(of: CheckItem.self) {
///   Field("phase", ja: "工程", \.phase, …)
///   IncludedFields(of: \.criterion)
/// }
/// ```
public struct IncludedFields<Root: Record>: Sendable {
  let descriptions: [FieldDescription]

  /// - Parameter property: a stored property; a computed one has no place, and includes nothing.
  public init<Nested: Record>(of property: KeyPath<Root, Nested>) {
    let offset = MemoryLayout<Root>.offset(of: property)
    descriptions = offset.map { offset in Nested.description.fields.map { $0.moved(by: offset) } } ?? []
  }
}
