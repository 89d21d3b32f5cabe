/// Looks through folders for YAML, leaving out what is hidden, ignored or excluded. Linked folders are not entered.
struct FolderWalk {
  /// A file that was found.
  struct Found {
    /// The path that was walked, the folder's part without links.
    let path: FilePath
    /// The file itself, behind its links.
    let canonical: FilePath
    let isLink: Bool
    /// The configuration that governs it, by index.
    let configuration: Int
    /// Whether the configuration keeps it from being linted.
    let isExcluded: Bool
  }

  let root: FilePath
  let store: ConfigurationStore
  /// Whether what the configuration excludes is looked through as well.
  let includesExcluded: Bool
  private(set) var found: [Found] = []
  private(set) var problems: [(path: FilePath, problem: FileProblem)] = []
  /// Folders that were not entered.
  private(set) var skipped: Set<FilePath> = []
  /// Whether the configuration excluded anything.
  private(set) var hasExcluded = false

  init(root: FilePath, store: ConfigurationStore, includesExcluded: Bool = false) {
    self.root = root
    self.store = store
    self.includesExcluded = includesExcluded
  }

  private struct Pending {
    let folder: FilePath
    var ignores: IgnoreFiles
    let isExcluded: Bool
  }

  /// Looks through a folder, given without links.
  mutating func walk(_ folder: FilePath) {
    let above = folder == root ? IgnoreFiles() : IgnoreFiles(from: root, to: folder.parent)
    var pending = [Pending(folder: folder, ignores: above, isExcluded: false)]
    while let next = pending.popLast() { visit(next, &pending) }
    found.sort { $0.path < $1.path }
    problems.sort { $0.path < $1.path }
  }

  private mutating func visit(_ next: Pending, _ pending: inout [Pending]) {
    let listing: FolderListing
    do throws(FileProblem) {
      listing = try FolderListing(of: next.folder)
    } catch {
      problems.append((next.folder, error))
      return
    }
    var ignores = next.ignores
    if listing.entries.contains(where: { $0.name == IgnoreFiles.fileName }) { ignores.enter(next.folder) }
    let index = store.index(governing: next.folder, root: root)
    for entry in listing.entries {
      guard entry.kind != .other, entry.kind == .folder || FolderWalk.isYAML(entry.name) else { continue }
      let path = next.folder.appending(entry.name)
      let isFolder = entry.kind == .folder
      if entry.name.first == UInt8(ascii: ".") {
        if isFolder { skipped.insert(path) }
        continue
      }
      store.note(path, isFolder: isFolder, in: index)
      let isIgnored = ignores.ignores(path, isFolder: isFolder)
      let isExcluded =
        next.isExcluded || store.configurations[index].excludes(path, isFolder: isFolder)
      if isExcluded, !isIgnored { hasExcluded = true }
      guard !isIgnored, !isExcluded || includesExcluded else {
        if isFolder { skipped.insert(path) }
        continue
      }
      if isFolder {
        pending.append(Pending(folder: path, ignores: ignores, isExcluded: isExcluded))
      } else {
        add(path, isLink: entry.kind == .link, configuration: index, isExcluded: isExcluded)
      }
    }
  }

  private mutating func add(_ path: FilePath, isLink: Bool, configuration: Int, isExcluded: Bool) {
    guard isLink else {
      found.append(
        Found(
          path: path, canonical: path, isLink: false, configuration: configuration, isExcluded: isExcluded))
      return
    }
    do throws(FileProblem) {
      // A linked folder is looked through where it really is, and a pipe is nobody's document.
      guard try FileStatus(of: path).isRegular else { return }
      let canonical = try path.canonical()
      guard canonical.isInside(root) else { throw .outsideWorkspace }
      found.append(
        Found(
          path: path, canonical: canonical, isLink: true, configuration: configuration,
          isExcluded: isExcluded))
    } catch {
      problems.append((path, error))
    }
  }

  static func isYAML(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    name.suffix(5).elementsEqual(".yaml".utf8) || name.suffix(4).elementsEqual(".yml".utf8)
  }
}
