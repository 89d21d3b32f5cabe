/// The name of a document in a workspace: its kind and its id.
public struct DocumentName: Hashable, Sendable {
  /// `ServiceCanvas`.
  public var kind: String
  public var id: String

  public init(kind: String, id: String) {
    self.kind = kind
    self.id = id
  }
}
