/// Lists fields one under the other.
@resultBuilder
public enum FieldBuilder<Root: Record> {
  /// Only the description is kept: lists of ``Field`` would be a type of their own for each record, which costs time
  /// when a program starts.
  public static func buildExpression(_ field: Field<Root>) -> [FieldDescription] { [field.description] }
  public static func buildExpression(_ fields: IncludedFields<Root>) -> [FieldDescription] {
    fields.descriptions
  }
  public static func buildBlock(_ fields: [FieldDescription]...) -> [FieldDescription] {
    fields.flatMap(\.self)
  }
}
