/// A value that one scalar of a document, or one cell of a table, can hold.
public protocol ScalarValue: Hashable, Sendable {
  /// What is accepted, for schemas and for people.
  static var form: ScalarForm { get }
  /// Reads a scalar; a failure says what is wrong with it.
  static func read(_ text: ScalarText) -> Result<Self, ScalarProblem>
  /// The value without its static type.
  var content: ScalarContent { get }
}
