/// Lists fields one under the other.
@resultBuilder
public enum FieldBuilder<Root: Record> {
  public static func buildExpression(_ field: Field<Root>) -> Field<Root> { field }
  public static func buildBlock(_ fields: Field<Root>...) -> [Field<Root>] { fields }
}
