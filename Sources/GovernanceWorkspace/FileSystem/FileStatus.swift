import Glibc

/// What the system knows of a file without opening it.
struct FileStatus: Equatable {
  let device: UInt64
  let inode: UInt64
  let size: Int
  let mode: mode_t
  let modified: (seconds: Int, nanoseconds: Int)

  var isRegular: Bool { mode & S_IFMT == S_IFREG }
  var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  var isLink: Bool { mode & S_IFMT == S_IFLNK }

  /// The status of what a path names, links followed.
  init(of path: FilePath) throws(FileProblem) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else { throw FileProblem(errno: errno) }
    self.init(status)
  }

  /// The status of a link itself, or of what is no link.
  init(ofLink path: FilePath) throws(FileProblem) {
    var status = stat()
    guard path.withCString({ lstat($0, &status) }) == 0 else { throw FileProblem(errno: errno) }
    self.init(status)
  }

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    mode = status.st_mode
    modified = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
  }

  static func == (left: FileStatus, right: FileStatus) -> Bool {
    left.device == right.device && left.inode == right.inode && left.size == right.size
      && left.mode == right.mode && left.modified == right.modified
  }
}

extension FilePath {
  /// The path for a call of the system. A path with a NUL in it names nothing, and is passed on as the empty path.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = bytes.contains(0) ? [0] : bytes + [0]
    return terminated.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return withEmptyCString(body) }
        return body(start)
      }
    }
  }

  private func withEmptyCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    var empty: CChar = 0
    return body(&empty)
  }

  /// The one absolute path of what this path names: no links, no `..`.
  func canonical() throws(FileProblem) -> FilePath {
    guard let resolved = withCString({ realpath($0, nil) }) else { throw FileProblem(errno: errno) }
    defer { free(resolved) }
    let bytes = UnsafeRawBufferPointer(start: resolved, count: strlen(resolved))
    return FilePath(Array(bytes))
  }

  /// Whether there is something at the path, links followed.
  var exists: Bool { withCString { access($0, F_OK) } == 0 }

  /// The folder in which the process runs.
  static func currentFolder() throws(FileProblem) -> FilePath { try FilePath(".").canonical() }
}
