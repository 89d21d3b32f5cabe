/// Turns paths into what people see: relative to where the command was run, if that is near.
struct DisplayPaths: Sendable {
  /// Without links.
  let currentFolder: FilePath

  /// How a path that somebody typed is shown.
  func typed(_ path: FilePath) -> FilePath {
    guard path.isAbsolute else { return path.normalized }
    let normalized = path.normalized
    guard normalized.isInside(currentFolder) else { return normalized }
    return normalized.route(from: currentFolder)
  }

  /// How an absolute path without links is shown: a file of the folder in which the command was run, or of a folder
  /// around it, by the way from there.
  /// - Parameter root: the workspace's root.
  func found(_ path: FilePath, root: FilePath) -> FilePath {
    let isNear = path.isInside(currentFolder) || currentFolder.isInside(root)
    return isNear ? path.route(from: currentFolder) : path
  }
}
