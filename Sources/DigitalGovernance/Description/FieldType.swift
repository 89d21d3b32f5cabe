/// What a field holds.
public enum FieldType: Sendable {
  /// One value.
  case scalar(ScalarForm)
  /// A list of values.
  case scalars(ScalarForm)
  /// One nested record.
  case record(@Sendable () -> RecordDescription)
  /// A list of nested records.
  case records(@Sendable () -> RecordDescription)
  /// A list of nested records under free keys.
  case keyed(KeyedRecords)
}
