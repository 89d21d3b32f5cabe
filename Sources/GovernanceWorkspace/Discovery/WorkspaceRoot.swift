/// The folder that bounds a workspace: nothing above it is read.
enum WorkspaceRoot {
  private static let marks = [Array(Configuration.fileName.utf8), Array(".git".utf8)]

  /// The nearest folder, from one upwards, that holds a configuration or a repository; else the folder itself.
  static func root(from folder: FilePath) -> FilePath {
    var candidate = folder
    while true {
      if marks.contains(where: { candidate.appending($0).exists }) { return candidate }
      let parent = candidate.parent
      if parent == candidate { return folder }
      candidate = parent
    }
  }

  /// Of roots that lie in each other the outermost, so that files that are looked at together are one workspace.
  static func unified(_ roots: [FilePath]) -> [FilePath] {
    var unified: [FilePath] = []
    for root in Set(roots).sorted() where !unified.contains(where: { root.isInside($0) }) {
      unified.append(root)
    }
    return unified
  }
}
