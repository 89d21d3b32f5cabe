import DigitalGovernance
public import GovernanceFindings

/// What came out of linting one file.
public struct LintedFile: Sendable {
  /// The path as people should see it.
  public var path: String
  /// In order of place.
  public var findings: [PlacedFinding]
  /// How many findings a comment kept silent.
  public var suppressedCount: Int
  /// The suppressions that the file holds.
  public var suppressions: [Suppression]
  /// How many of its documents are kanri's.
  public var documentCount: Int
  /// The documents that the file declares.
  public var declared: [Declaration]
  /// The documents and files that it refers to, beyond itself.
  public var wanted: [Wish]

  /// Whether its text has kana or kanji: who writes Japanese is answered in Japanese.
  public var hasJapaneseText: Bool

  /// Whether the file holds a document of kanri's, or one that means to be.
  public var isKanri: Bool { documentCount > 0 }

  /// A document with a name.
  public struct Declaration: Hashable, Sendable {
    public var name: DocumentName
    /// The line of its id.
    public var line: Int
    /// The documents that it builds on: `partOf`, `supersedes`. Back-references are no part of a circle.
    public var buildsOn: [DocumentName]
  }

  /// A reference that the file itself does not answer.
  public enum Wish: Hashable, Sendable {
    /// A document by its name. `isDossier` says that its value is wanted, not only that it exists.
    case document(DocumentName, isDossier: Bool)
    /// A document by its file.
    case documentFile(path: String, kind: String, isDossier: Bool)
    /// Any file.
    case file(path: String)
  }
}
