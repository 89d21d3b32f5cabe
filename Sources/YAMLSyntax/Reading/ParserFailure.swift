/// Why libyaml gave up, in bytes of its input.
struct ParserFailure {
  /// What libyaml says.
  var problem: String
  /// Where it noticed.
  var place: Int
  /// Where the thing starts that it was reading.
  var context: Int?

  /// Whether libyaml took a document to be over, and then found more.
  var isBehindDocument: Bool { problem == "did not find expected <document start>" }
}
