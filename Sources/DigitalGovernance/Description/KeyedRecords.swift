/// Records that are written as a mapping whose keys are free texts: `列: {手続コード: {項目: id}}`.
///
/// The key fills one field of the record, which is not written inside. Where one field says it all, its value may
/// stand alone: `値: {済: 実施済}` is short for `値: {済: {値: 実施済}}`.
public struct KeyedRecords: Sendable {
  /// The description of the records.
  public let record: @Sendable () -> RecordDescription
  /// The name of the field that the key fills.
  public let key: String
  /// The name of the field that a value without keys of its own fills; nil if there must be keys.
  public let value: String?

  /// The field that the key fills.
  package var keyField: FieldDescription? { record().field(named: key) }
  /// The field that a lone value fills.
  package var valueField: FieldDescription? { value.flatMap { record().field(named: $0) } }
  /// The fields that are written inside.
  package var innerFields: [FieldDescription] { record().fields.filter { $0.name != key } }
}
