/// What part a field plays among documents.
public enum FieldRole: Hashable, Sendable {
  /// A fact like any other.
  case plain
  /// The name under which others refer to this record. Unique among records of the same list, and for a kind in
  /// the workspace.
  case identity
  /// The `id` of a document of a kind, or the relative path of its file.
  case reference(kind: String)
  /// The `id` of a record in a list of the same document: `issues`.
  case local(lists: [String])
  /// A file of the workspace, relative to the document's folder.
  case file
}
