public import DigitalGovernance

/// What the linting of one file has to know of the others.
///
/// A first pass over a workspace needs none of it and says what it would have wanted (``LintedFile/declared`` and
/// ``LintedFile/wanted``). A file is linted a second time only if that turned out to matter.
public struct WorkspaceKnowledge: Sendable {
  /// References that lead nowhere, with the nearest name that exists.
  public var dangling: [DocumentName: String?] = [:]
  /// Names of documents that stand elsewhere too, with the other place (`b.yaml:3`).
  public var duplicates: [DocumentName: String] = [:]
  /// References that lead back to where they came from, with the way round.
  public var circles: [DocumentName: [String]] = [:]
  /// Paths that name no file.
  public var missingFiles: Set<String> = []
  /// Paths that leave the workspace.
  public var outsidePaths: Set<String> = []
  /// Canvases in other files, by their id or path as a project of this file writes it.
  public var canvases: [String: ServiceCanvas] = [:]

  public init() {}

  /// Whether there is nothing to know.
  public var isEmpty: Bool {
    dangling.isEmpty && duplicates.isEmpty && circles.isEmpty && missingFiles.isEmpty && outsidePaths.isEmpty
      && canvases.isEmpty
  }
}
