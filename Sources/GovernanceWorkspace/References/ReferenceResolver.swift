import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import GovernanceLint
import YAMLSyntax

/// Follows the references between the files of one workspace.
struct ReferenceResolver {
  /// A file that is linted, with what a first pass found in it.
  struct Linted {
    let file: WorkspaceFile
    let declared: [LintedFile.Declaration]
    let wanted: [LintedFile.Wish]
  }

  /// What a second pass over a file needs.
  struct Needs: Sendable {
    var knowledge = WorkspaceKnowledge()
    /// Canvases to be read from other files before the second pass.
    var canvases: [CanvasRequest] = []

    var isEmpty: Bool { knowledge.isEmpty && canvases.isEmpty }
  }

  /// A canvas that a project of another file rests on.
  struct CanvasRequest: Sendable {
    /// As the project writes it.
    let reference: String
    let file: FilePath
    /// nil: the first canvas of the file.
    let id: String?
  }

  /// Beyond this many references that lead nowhere, no nearest name is looked for.
  private static let mostGuesses = 500

  let workspace: Workspace
  let root: FilePath
  let linted: [Linted]
  private(set) var index = DocumentIndex()
  private var others: [FolderWalk.Found] = []
  private var guesses = 0
  private var idsByKind: [String: [String]] = [:]

  init(workspace: Workspace, root: FilePath, linted: [Linted]) {
    self.workspace = workspace
    self.root = root
    self.linted = linted
    for entry in linted {
      index.add(entry.declared, of: entry.file.canonical, path: entry.file.path, isExcluded: false)
    }
  }

  /// What each file has to know, in the order of the files.
  mutating func resolve() -> [Needs] {
    lookElsewhere()
    let circles = self.circles()
    return linted.map { needs(of: $0, circles: circles) }
  }

  // MARK: Files that were not asked for

  /// Looks into other files of the workspace, as far as something there could matter.
  private mutating func lookElsewhere() {
    let isWhole = workspace.coverage.isWhole(root)
    var unresolved = Set<DocumentName>()
    for entry in linted {
      for case .document(let name, _) in entry.wanted where !index.contains(name) { unresolved.insert(name) }
    }
    let declared = isWhole ? [] : Set(linted.flatMap { $0.declared.map(\.name) })
    guard !unresolved.isEmpty || !declared.isEmpty,
      !isWhole || workspace.coverage.rootsWithExcluded.contains(root)
    else { return }
    others = otherFiles()
    var words = Set((unresolved.union(declared)).map(\.id))
    // What is found builds on others in turn, and a circle may close far away.
    while !words.isEmpty, !others.isEmpty {
      let found = scan(NeedleSearch(words))
      words = Set(
        found.flatMap { $0.flatMap(\.buildsOn) }.filter { !index.contains($0) && !$0.id.isPathOfDocument }
          .map(\.id))
    }
    // A reference that leads nowhere is told the nearest name, so all names must be known.
    if unresolved.contains(where: { !index.contains($0) }) { _ = scan(nil) }
  }

  private func otherFiles() -> [FolderWalk.Found] {
    let store = ConfigurationStore(timeZones: ZoneDatabase()) { $0.text }
    var walk = FolderWalk(root: root, store: store, includesExcluded: true)
    walk.walk(root)
    var seen = Set(linted.map(\.file.canonical))
    return walk.found.filter { seen.insert($0.canonical).inserted }
  }

  /// Reads the other files in which one of some words stands, adds their documents to the index, and forgets them.
  /// - Returns: the declarations that were found.
  private mutating func scan(_ search: NeedleSearch?) -> [[LintedFile.Declaration]] {
    let others = others
    let asOf = workspace.asOf
    let found = ParallelMap.results(count: others.count, threads: workspace.options.threads) {
      position -> [LintedFile.Declaration]? in
      let limits = YAMLLimits()
      guard let contents = try? FileContents(of: others[position].path, limit: limits.bytes),
        search?.finds(in: contents.bytes) ?? true
      else { return nil }
      let settings = LintSettings(asOf: asOf, rules: RuleSelection(select: []), limits: limits)
      return Linter.lint(contents.bytes, path: "", settings: settings).declared
    }
    var left: [FolderWalk.Found] = []
    for (other, declared) in zip(others, found) {
      if let declared {
        index.add(
          declared, of: other.canonical, path: workspace.display.found(other.path, root: root).text,
          isExcluded: other.isExcluded)
      } else {
        left.append(other)
      }
    }
    self.others = left
    return found.compactMap { $0 }
  }

  // MARK: One file

  private mutating func needs(of entry: Linted, circles: ReferenceCircles) -> Needs {
    var needs = Needs()
    for wish in entry.wanted {
      switch wish {
      case .document(let name, let isDossier):
        if let place = index.place(of: name) {
          if isDossier, place.file != entry.file.canonical {
            needs.canvases.append(CanvasRequest(reference: name.id, file: place.file, id: name.id))
          }
        } else {
          needs.knowledge.dangling[name] = .some(nearest(to: name))
        }
      case .documentFile(let path, _, let isDossier):
        if let file = follow(path, from: entry.file, &needs.knowledge), isDossier {
          needs.canvases.append(CanvasRequest(reference: path, file: file, id: nil))
        }
      case .file(let path): _ = follow(path, from: entry.file, &needs.knowledge)
      }
    }
    for declaration in entry.declared {
      if let twin = index.twin(of: declaration.name, in: entry.file.canonical) {
        needs.knowledge.duplicates[declaration.name] = "\(twin.path):\(twin.line)"
      }
      for target in declaration.buildsOn {
        guard let resolved = resolved(target, from: entry.file.location),
          let way = circles.way(from: declaration.name, over: resolved)
        else { continue }
        needs.knowledge.circles[target] = way
      }
    }
    return needs
  }

  private func follow(
    _ path: String, from file: WorkspaceFile, _ knowledge: inout WorkspaceKnowledge
  ) -> FilePath? {
    switch FileReference(path, from: file.location.parent, root: root) {
    case .file(let target): return target
    case .missing: knowledge.missingFiles.insert(path)
    case .outside: knowledge.outsidePaths.insert(path)
    }
    return nil
  }

  private mutating func nearest(to name: DocumentName) -> String? {
    guesses += 1
    guard guesses <= ReferenceResolver.mostGuesses else { return nil }
    let ids = idsByKind[name.kind] ?? index.ids(ofKind: name.kind)
    idsByKind[name.kind] = ids
    return NearestSpelling.of(name.id, among: ids)
  }

  // MARK: Circles

  private func circles() -> ReferenceCircles {
    ReferenceCircles(index) { name, file in resolved(name, from: file) }
  }

  /// The document that a reference in a file means, by its id or by its path.
  private func resolved(_ name: DocumentName, from file: FilePath) -> DocumentName? {
    guard name.id.isPathOfDocument else { return index.contains(name) ? name : nil }
    guard case .file(let target) = FileReference(name.id, from: file.parent, root: root) else { return nil }
    return index.name(in: target, kind: name.kind)
  }
}

extension ReferenceResolver.CanvasRequest {
  /// Reads the canvas; nil if the file does not hold it, or holds it in pieces.
  func read(limits: YAMLLimits) -> ServiceCanvas? {
    found(limits: limits).flatMap { $0.document.isBroken ? nil : $0.canvas }
  }

  /// Reads the canvas with the places of its facts, be it in pieces.
  func placed(path: String, limits: YAMLLimits) -> PlacedDocument? {
    found(limits: limits).map {
      PlacedDocument($0.document, tree: $0.tree, lines: LineIndex($0.tree.source), path: path)
    }
  }

  private func found(
    limits: YAMLLimits
  ) -> (canvas: ServiceCanvas, document: DecodedDocument, tree: YAMLTree)? {
    guard let contents = try? FileContents(of: file, limit: limits.bytes) else { return nil }
    let tree = YAMLTree(parsing: contents.bytes, limits: limits)
    for document in tree.documents {
      guard case .known(let decoded) = DocumentDecoder.read(document, of: tree),
        let canvas = decoded.value as? ServiceCanvas, id == nil || canvas.id == id.map(Fact.known)
      else { continue }
      return (canvas, decoded, tree)
    }
    return nil
  }
}
