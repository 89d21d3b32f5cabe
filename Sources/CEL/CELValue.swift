/// A value of the Common Expression Language.
public enum CELValue: Sendable {
  case null
}
