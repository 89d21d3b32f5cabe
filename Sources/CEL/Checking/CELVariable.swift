/// A variable that expressions may use.
public struct CELVariable: Sendable {
  /// The name; it may be dotted (`a.b`), in which case it is found before a field `b` of `a`.
  public let name: String
  /// The type of its values.
  public let type: CELType

  /// Declares a variable.
  public init(_ name: String, _ type: CELType) {
    self.name = name
    self.type = type
  }
}
