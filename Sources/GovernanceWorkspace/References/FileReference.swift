/// Where a path in a document leads.
enum FileReference: Equatable {
  /// To a regular file, here without links.
  case file(FilePath)
  case missing
  /// Out of the workspace.
  case outside

  /// Follows a path that is relative to the folder of a file. Nothing outside the root is asked for.
  init(_ path: String, from folder: FilePath, root: FilePath) {
    let lexical = folder.appending(FilePath(path)).normalized
    guard lexical.isInside(root) else {
      self = .outside
      return
    }
    guard let canonical = try? lexical.canonical() else {
      // Behind a linked folder lies what the link says, whether or not the file is there.
      let parent = try? lexical.parent.canonical()
      self = parent.map { $0.isInside(root) } ?? true ? .missing : .outside
      return
    }
    guard canonical.isInside(root) else {
      self = .outside
      return
    }
    self = (try? FileStatus(of: canonical))?.isRegular ?? false ? .file(canonical) : .missing
  }
}
