import GovernanceDocuments

extension Mention {
  /// Whether a reference names a file rather than an id.
  var isPath: Bool {
    text.contains("/") || text.hasSuffix(".yaml") || text.hasSuffix(".yml")
  }
}
