/// Finds the files that inputs mean, each once, in the order of the inputs.
struct FileGatherer {
  private(set) var files: [WorkspaceFile] = []
  private(set) var errors: [InputError] = []
  /// Folders in which there was nothing to lint, as people should see them.
  private(set) var emptyFolders: [String] = []
  /// How many named files were left out by force.
  private(set) var excludedCount = 0
  /// The folders that were walked, without links.
  private(set) var walked: [FilePath] = []
  /// The roots of workspaces in which a configuration excluded something on a walk.
  private(set) var rootsWithExcluded: Set<FilePath> = []
  private(set) var skipped: Set<FilePath> = []
  /// The configuration of the first input, by index.
  private(set) var firstConfiguration = 0
  private var indexByCanonical: [FilePath: Int] = [:]
  private let store: ConfigurationStore
  private let display: DisplayPaths
  private let options: WorkspaceOptions

  init(store: ConfigurationStore, display: DisplayPaths, options: WorkspaceOptions) {
    self.store = store
    self.display = display
    self.options = options
  }

  /// What an input turned out to be.
  private struct Located {
    enum Kind {
      case folder
      case file
      case text([UInt8])
    }

    let kind: Kind
    let typed: FilePath?
    let location: FilePath
    let canonical: FilePath

    /// The folder from which a root is looked for, and whose configuration governs.
    var folder: FilePath {
      if case .folder = kind { canonical } else { location.parent }
    }

    /// Whether it is no document but says how documents are looked at.
    var isConfiguration: Bool {
      if case .folder = kind { return false }
      return location.name.elementsEqual(Configuration.fileName.utf8)
    }
  }

  mutating func gather(_ inputs: [WorkspaceInput]) {
    let located = inputs.compactMap { locate($0) }
    for input in located where input.isConfiguration {
      if case .text(let text) = input.kind { store.hold(text, as: input.location) }
    }
    let roots = WorkspaceRoot.unified(located.map { WorkspaceRoot.root(from: $0.folder) })
    for (position, input) in located.enumerated() {
      guard let root = roots.first(where: { input.folder.isInside($0) }) else { continue }
      let index = store.index(governing: input.folder, root: root)
      if position == 0 { firstConfiguration = index }
      switch input.kind {
      case .folder: walk(input, root: root)
      case .file: addNamed(input, text: nil, root: root)
      case .text(let text): addNamed(input, text: text, root: root)
      }
    }
    // What another configuration extends is a configuration, whatever it is called.
    files.removeAll { store.isConfiguration($0.canonical) }
    store.reportUnmatchedPatterns(walked: walked, skipped: skipped)
  }

  private mutating func locate(_ input: WorkspaceInput) -> Located? {
    switch input {
    case .path(let path):
      do throws(FileProblem) {
        guard !path.bytes.isEmpty else { throw .notFound }
        let location = display.currentFolder.appending(path)
        let status = try FileStatus(of: location)
        let canonical = try location.canonical()
        if status.isFolder {
          return Located(kind: .folder, typed: path, location: location, canonical: canonical)
        }
        guard status.isRegular else { throw .notARegularFile }
        return Located(
          kind: .file, typed: path, location: try placed(location), canonical: canonical)
      } catch {
        errors.append(InputError(path: path.text, problem: error))
        return nil
      }
    case .text(let text, let path):
      let location = display.currentFolder.appending(path ?? FilePath("<stdin>"))
      let place = (try? placed(location)) ?? location.normalized
      return Located(
        kind: .text(text), typed: path, location: place, canonical: (try? place.canonical()) ?? place)
    }
  }

  /// A path with the links of its folder followed, and its own left alone.
  private func placed(_ location: FilePath) throws(FileProblem) -> FilePath {
    // `x/..` ends in no name that could be kept.
    if location.name.elementsEqual("..".utf8) || location.name.isEmpty { return try location.canonical() }
    return try location.parent.canonical().appending(location.name)
  }

  private mutating func addNamed(_ input: Located, text: [UInt8]?, root: FilePath) {
    let folder = input.location.parent
    let index = store.index(governing: folder, root: root)
    if input.isConfiguration { return }
    if options.forceExclude, isLeftOut(input.location, configuration: index, root: root) {
      excludedCount += 1
      return
    }
    let path = input.typed.map { display.typed($0).text } ?? "<stdin>"
    add(
      WorkspaceFile(
        path: path, isNamed: true, location: input.location, canonical: input.canonical, root: root,
        configuration: index, text: text))
  }

  private func isLeftOut(_ file: FilePath, configuration: Int, root: FilePath) -> Bool {
    let isHidden = file.relative(to: root)?.split(separator: UInt8(ascii: "/")).contains {
      $0.first == UInt8(ascii: ".")
    }
    if isHidden ?? false { return true }
    if store.configurations[configuration].covers(file, below: root) { return true }
    // A folder may have a configuration of its own, and be excluded by the one above it.
    for folder in file.folders(from: root) where folder != root {
      let above = store.index(governing: folder.parent, root: root)
      if store.configurations[above].excludes(folder, isFolder: true) { return true }
    }
    return IgnoreFiles.cover(file, below: root)
  }

  private mutating func walk(_ input: Located, root: FilePath) {
    var walk = FolderWalk(root: root, store: store)
    walk.walk(input.canonical)
    walked.append(input.canonical)
    skipped.formUnion(walk.skipped)
    if walk.hasExcluded { rootsWithExcluded.insert(root) }
    func shown(_ path: FilePath) -> String {
      guard let typed = input.typed, let rest = path.relative(to: input.canonical) else { return path.text }
      return rest.isEmpty ? typed.text : display.typed(typed.appending(rest)).text
    }
    for (path, problem) in walk.problems { errors.append(InputError(path: shown(path), problem: problem)) }
    if walk.found.isEmpty, let typed = input.typed { emptyFolders.append(typed.text) }
    let real = Set(walk.found.lazy.filter { !$0.isLink }.map(\.canonical))
    for found in walk.found {
      // Of a file and a link to it the file is shown.
      if found.isLink, real.contains(found.canonical) { continue }
      add(
        WorkspaceFile(
          path: shown(found.path), isNamed: false, location: found.path, canonical: found.canonical,
          root: root, configuration: found.configuration, text: nil))
    }
  }

  private mutating func add(_ file: WorkspaceFile) {
    if let index = indexByCanonical[file.canonical] {
      if file.isNamed { files[index].isNamed = true }
      return
    }
    indexByCanonical[file.canonical] = files.count
    files.append(file)
  }
}
