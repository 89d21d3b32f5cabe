/// What came of going through the documents of a workspace.
public struct SubjectRun<Result: Sendable>: Sendable {
  /// In the order of the files and of the documents in them.
  public var results: [Result] = []
  /// How many files hold documents of kanri's.
  public var fileCount = 0
  /// How many YAML files are somebody else's.
  public var skippedCount = 0
  /// The files in which something is stated that cannot be read; the linter says what.
  public var flawedPaths: [String] = []
  /// Whether a document has kana or kanji: who writes Japanese is answered in Japanese.
  public var hasJapaneseText = false
  /// What was asked for and could not be read.
  public var inputErrors: [InputError] = []
}
