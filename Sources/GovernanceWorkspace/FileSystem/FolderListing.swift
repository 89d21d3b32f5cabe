import Glibc

/// The entries of a folder, by name.
struct FolderListing {
  struct Entry {
    enum Kind {
      case file
      case folder
      case link
      /// A pipe, a device, a socket.
      case other
    }

    let name: [UInt8]
    let kind: Kind
  }

  let entries: [Entry]

  init(of folder: FilePath) throws(FileProblem) {
    guard let stream = folder.withCString({ opendir($0) }) else { throw FileProblem(errno: errno) }
    defer { closedir(stream) }
    var entries: [Entry] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = FolderListing.name(of: entry)
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      entries.append(Entry(name: name, kind: FolderListing.kind(of: entry, name: name, in: folder)))
      errno = 0
    }
    guard errno == 0 else { throw FileProblem(errno: errno) }
    self.entries = entries
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      tuple.withMemoryRebound(to: UInt8.self, capacity: 256) { start in
        var length = 0
        while length < 255, start[length] != 0 { length += 1 }
        return Array(UnsafeBufferPointer(start: start, count: length))
      }
    }
  }

  private static func kind(
    of entry: UnsafeMutablePointer<dirent>, name: [UInt8], in folder: FilePath
  ) -> Entry.Kind {
    switch Int(entry.pointee.d_type) {
    case DT_REG: return .file
    case DT_DIR: return .folder
    case DT_LNK: return .link
    case DT_UNKNOWN:
      // Some file systems keep the kind elsewhere.
      guard let status = try? FileStatus(ofLink: folder.appending(name)) else { return .other }
      if status.isRegular { return .file }
      if status.isFolder { return .folder }
      return status.isLink ? .link : .other
    default: return .other
    }
  }
}
