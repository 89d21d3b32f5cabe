/// A level of the rubric.
struct LevelAnswer: Encodable {
  let id: String
  /// What it is called; left out where the rubric has no name in the language.
  let name: String?
}
