/// Why libyaml gave up, in bytes of its input.
struct ParserFailure {
  /// What libyaml says.
  var problem: String
  /// Where it noticed.
  var place: Int
  /// Where the thing starts that it was reading.
  var context: Int?
}
