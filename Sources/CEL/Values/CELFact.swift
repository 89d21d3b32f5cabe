/// What is known of a field or variable: stated, stated as none, or not stated.
public enum CELFact: Sendable {
  /// The value is stated.
  case stated(CELValue)
  /// It is stated that there is none: it reads as null, for a list as `[]`, for a map as `{}`.
  case nothing
  /// It is not stated: what is read from it is unknown.
  case unknown
}
