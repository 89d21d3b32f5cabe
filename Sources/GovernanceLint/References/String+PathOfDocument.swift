extension String {
  /// Whether a reference names a file rather than an id.
  package var isPathOfDocument: Bool { contains("/") || hasSuffix(".yaml") || hasSuffix(".yml") }
}
