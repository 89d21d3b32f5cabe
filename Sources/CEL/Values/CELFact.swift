/// What is known of a field or variable: stated, stated as none, or not stated.
public enum CELFact: Sendable {
  /// The value is stated.
  case stated(CELValue)
  /// It is stated that there is none: it reads as null, for a list as `[]`, for a map as `{}`.
  case nothing
  /// It is not stated: what is read from it is unknown.
  case unknown
  /// It is stated in a form that expressions cannot use, such as a period written as prose: `stated` is true of it, and
  /// what is read from it is unknown.
  case opaque
}
