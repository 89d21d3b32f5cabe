/// A file that is looked at.
public struct WorkspaceFile: Sendable {
  /// The path as people should see it.
  public let path: String
  /// Whether somebody named this very file, so that it must hold a document of kanri's.
  public internal(set) var isNamed: Bool
  /// What is opened: absolute.
  let location: FilePath
  /// The file behind its links.
  let canonical: FilePath
  /// The folder that bounds its workspace.
  let root: FilePath
  /// The configuration that governs it, by index.
  let configuration: Int
  /// The text that an editor holds.
  let text: [UInt8]?

  /// The file as a table.
  public var table: TableFile { TableFile(location) }

  /// The bytes of the file.
  /// - Parameter isCutShort: whether a file that is too large is read as far as one byte beyond the limit.
  func read(limit: Int, isCutShort: Bool = false) throws(FileProblem) -> FileContents {
    guard let text else { return try FileContents(of: location, limit: limit, isCutShort: isCutShort) }
    guard text.count <= limit || isCutShort else { throw .tooLarge(limit: limit) }
    return FileContents(bytes: text)
  }
}
